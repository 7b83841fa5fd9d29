// Preparing a round: one decision a screen, each with its errors; then all of them on one page, before a key is made.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { addDays } from '../../../shared/core/day.ts';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import type { Purpose } from '../../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary/error-summary.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { MetaPart, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { usePlan } from '../../plan.ts';
import { type Preparing, preparing, read, STEPS, type Step, stepOf, type Wrong } from './draft-in-use.ts';
import { newRound } from './new-round.ts';
import { Fields, minutesOf } from './prepare-fields.tsx';
import { allRounds } from './use-rounds.ts';

const DUE_DAYS = 7;
const KEPT_DAYS = 30;

type Words = ReturnType<typeof staffCheckMessages.get>['prepare'];

const addressOf = (step: Step): string => hrefWith(['staff', 'new'], { step: step === 'purpose' ? '' : step });

const titleOf = (step: Step, m: Words): string =>
  step === 'people' ? m.people : step === 'purpose' ? m.purpose : m.titles[step];

function textOf(one: Wrong, m: Words): string {
  if (one.field === 'people') return m.peopleWrong({ most: one.most });
  if (one.field === 'groups') return m.groupsWrong({ line: one.line });
  if (one.why === 'past') return m.past;
  if (one.why === 'before-due') return m.beforeDue;
  const { purpose, reader, company, questions, due, keep: keptUntil } = m;
  const what = { purpose, reader, company, questions, due, keptUntil }[one.field];
  return one.why === 'long' ? m.long({ what }) : m.missing({ what });
}

/** Everything that was decided; each leads back to its step. */
function AllDecisions({ now, wrong }: { readonly now: Preparing; readonly wrong: readonly Wrong[] }) {
  const m = useWords(staffCheckMessages).prepare;
  const { draft, people } = now;
  const day = (text: string) => formatDay(text, locale.value);
  // Only of steps without a problem: a day may be none yet.
  const said: Readonly<Record<Exclude<Step, 'check'>, () => string>> = {
    purpose: () => (draft.purpose ? m.purposes[draft.purpose as Purpose] : ''),
    reader: () => `${draft.reader}・${draft.company}`,
    days: () => m.daysSaid({ due: day(draft.due), kept: day(draft.keptUntil) }),
    people: () => (people.trim() === '' ? m.byLink : m.asked({ people: people.trim() })),
    questions: () => m.count({ n: draft.questions.length, minutes: minutesOf(draft.questions.length) }),
  };
  return (
    <Rows label={m.titles.check}>
      {STEPS.map((step) => {
        if (step === 'check') return null;
        const problem = wrong.find((one) => one.step === step);
        return (
          <Row
            key={step}
            href={addressOf(step)}
            title={titleOf(step, m)}
            sub={problem ? textOf(problem, m) : said[step]()}
            meta={<MetaPart>{m.change}</MetaPart>}
          />
        );
      })}
    </Rows>
  );
}

function Prepare({ route }: { readonly route: Route }) {
  const words = useWords(staffCheckMessages);
  const m = words.prepare;
  const store = useStore();
  const { situation } = usePlan();
  const step = stepOf(route.query);
  const [tried, setTried] = useState<Step | null>(null);
  const [failed, setFailed] = useState(false);
  const now: Preparing = preparing.value ?? {
    draft: {
      questions: FIRST_QUESTIONS,
      due: addDays(today(), DUE_DAYS),
      purpose: undefined,
      reader: '',
      keptUntil: addDays(today(), DUE_DAYS + KEPT_DAYS),
      company: readText(store.state.value, path.company(FIRST_PLAN, 'name')),
    },
    people: '',
    groups: '',
    isSeen: false,
  };
  const change = (parts: Partial<Preparing>) => {
    preparing.value = { ...now, ...parts };
  };
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    setTried(null);
    scrollTo(0, 0);
    focusHeading(); // the button that was pressed belongs to the step before
  }, [step]);

  const { count, ranges, wrong } = read(now);
  const here = wrong.filter((one) => one.step === step);
  const make = async () => {
    try {
      const round = await newRound(now.draft, count, ranges, situation.methods);
      await (await allRounds()).create(round);
      preparing.value = null;
      go(href('staff', round.id));
    } catch {
      // Keys are made only in a secure context, and by browsers that know X25519.
      setFailed(true);
    }
  };
  const forward = () => {
    const [first] = wrong;
    if (step === 'check') {
      if (first) go(addressOf(first.step));
      else void make();
      return;
    }
    setTried(step);
    if (here.length > 0) return;
    const next = now.isSeen ? 'check' : (STEPS[STEPS.indexOf(step) + 1] ?? 'check');
    change({ isSeen: now.isSeen || next === 'check' });
    go(addressOf(next));
  };
  const isTried = tried === step;
  const errorOf = (field: string) => {
    const one = isTried ? here.find((wrongHere) => wrongHere.field === field) : undefined;
    return one && textOf(one, m);
  };
  const place = { n: STEPS.indexOf(step) + 1, total: STEPS.length };
  const before = STEPS[STEPS.indexOf(step) - 1];
  return (
    <form
      class="tm-sections"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={place.n} max={place.total} label={null} />
        <p class="tm-sub tm-num">{m.place(place)}</p>
        <h1>{titleOf(step, m)}</h1>
        {step === 'purpose' && <p class="tm-sub">{m.lead}</p>}
      </div>
      {isTried && <ErrorSummary errors={here.map((one) => ({ id: `staff-${one.field}`, message: textOf(one, m) }))} />}
      {step === 'check' ? (
        <>
          <AllDecisions now={now} wrong={wrong} />
          <Note>
            <p>{m.rulesFirst}</p>
            <p>{m.condition}</p>
            <p>{words.lawyer}</p>
          </Note>
        </>
      ) : (
        <div class="tm-stack" data-gap="6">
          <Fields step={step} now={now} onChange={change} errorOf={errorOf} />
        </div>
      )}
      <div class="tm-stack" data-gap="2">
        <Buttons>
          <Button type="submit" wide icon={step === 'check' ? 'key' : undefined}>
            {step === 'check' ? m.next : m.forward}
          </Button>
          {before && (
            <Button kind="text" icon="back" href={addressOf(before)}>
              {m.before}
            </Button>
          )}
        </Buttons>
        <StatusLine icon="alert">{failed && m.failed}</StatusLine>
      </div>
    </form>
  );
}

export default {
  needs: [staffCheckMessages, employeeWords],
  title: () => staffCheckMessages.get(locale.value).prepare.title,
  back: () => href('staff'),
  view: Prepare,
} satisfies Screen;
