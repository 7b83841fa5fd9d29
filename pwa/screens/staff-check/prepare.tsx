// Preparing a round: what cannot be left out, with errors at each entry, before a key is made.
import { useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { addDays } from '../../../shared/core/day.ts';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { PURPOSES, type Purpose } from '../../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS, QUESTION_IDS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import {
  type Draft,
  type DraftProblem,
  draftProblems,
  MOST_SLIPS,
  spareFor,
} from '../../../shared/core/staff-check/round.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { ChoiceGroup, ChoicesGroup } from '../../../shared/ui/choice/choice.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary/error-summary.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { usePlan } from '../../plan.ts';
import { newRound, readGroups } from './new-round.ts';
import { allRounds } from './use-rounds.ts';

const DUE_DAYS = 7;
const KEPT_DAYS = 30;
const SECONDS_EACH = 15;
const OTHERS = QUESTION_IDS.filter((id) => !FIRST_QUESTIONS.includes(id));

type Words = ReturnType<typeof staffCheckMessages.get>['prepare'];

function problemText({ field, why }: DraftProblem, m: Words): string {
  const name = {
    questions: m.questions,
    due: m.due,
    purpose: m.purpose,
    reader: m.reader,
    keptUntil: m.keep,
    company: m.company,
  };
  if (why === 'past') return m.past;
  if (why === 'before-due') return m.beforeDue;
  return why === 'long' ? m.long({ what: name[field] }) : m.missing({ what: name[field] });
}

function Prepare() {
  const m = useWords(staffCheckMessages).prepare;
  const { questions: words } = useWords(employeeWords);
  const store = useStore();
  const { situation } = usePlan();
  const [draft, setDraft] = useState<Draft>({
    questions: FIRST_QUESTIONS,
    due: addDays(today(), DUE_DAYS),
    purpose: undefined,
    reader: '',
    keptUntil: addDays(today(), DUE_DAYS + KEPT_DAYS),
    company: readText(store.state.value, path.company(FIRST_PLAN, 'name')),
  });
  const [people, setPeople] = useState('');
  const [groups, setGroups] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const change = (parts: Partial<Draft>) => setDraft({ ...draft, ...parts });

  const count = people.trim() === '' ? 0 : Number(people.normalize('NFKC'));
  const most = MOST_SLIPS - spareFor(MOST_SLIPS);
  const peopleError = !Number.isInteger(count) || count < 0 || count > most ? m.peopleWrong({ most }) : undefined;
  const ranges = peopleError || count === 0 ? [] : readGroups(groups, count + spareFor(count));
  const groupsError = typeof ranges === 'number' ? m.groupsWrong({ line: ranges }) : undefined;
  const problems = draftProblems(draft, today());
  const errorOf = (field: DraftProblem['field']) => {
    const problem = tried ? problems.find((one) => one.field === field) : undefined;
    return problem && problemText(problem, m);
  };
  const errors = [
    ...problems.map((problem) => ({ id: `staff-${problem.field}`, message: problemText(problem, m) })),
    ...(peopleError ? [{ id: 'staff-people', message: peopleError }] : []),
    ...(groupsError ? [{ id: 'staff-groups', message: groupsError }] : []),
  ];
  const make = async () => {
    setTried(true);
    if (errors.length > 0 || typeof ranges === 'number') return;
    try {
      const round = await newRound(draft, count, ranges, situation.methods);
      await (await allRounds()).create(round);
      go(href('staff', round.id));
    } catch {
      // Keys are made only in a secure context, and by browsers that know X25519.
      setFailed(true);
    }
  };
  const option = (id: QuestionId) => ({ value: id, label: words[id].question });
  const pick = (list: readonly QuestionId[], chosen: readonly QuestionId[]) =>
    change({ questions: QUESTION_IDS.filter((id) => (list.includes(id) ? chosen : draft.questions).includes(id)) });
  const chosenOf = (list: readonly QuestionId[]) => list.filter((id) => draft.questions.includes(id));
  const n = draft.questions.length;
  return (
    <form
      class="tm-sections"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
      </div>
      {tried && <ErrorSummary errors={errors} />}
      <ChoiceGroup
        id="staff-purpose"
        legend={m.purpose}
        hint={m.notJudge}
        error={errorOf('purpose')}
        options={PURPOSES.map((value) => ({ value, label: m.purposes[value] }))}
        value={draft.purpose as Purpose | undefined}
        onChange={(purpose) => change({ purpose })}
      />
      <TextField
        id="staff-reader"
        label={m.reader}
        hint={m.readerHint}
        error={errorOf('reader')}
        value={draft.reader}
        onInput={(reader) => change({ reader })}
      />
      <TextField
        id="staff-due"
        type="date"
        label={m.due}
        hint={m.dueHint}
        error={errorOf('due')}
        min={today()}
        value={draft.due}
        onInput={(due) => change({ due })}
      />
      <TextField
        id="staff-keptUntil"
        type="date"
        label={m.keep}
        hint={m.keepHint}
        error={errorOf('keptUntil')}
        value={draft.keptUntil}
        onInput={(keptUntil) => change({ keptUntil })}
      />
      <TextField
        id="staff-company"
        label={m.company}
        hint={m.companyHint}
        error={errorOf('company')}
        value={draft.company}
        onInput={(company) => change({ company })}
      />
      <TextField
        id="staff-people"
        label={m.people}
        hint={m.peopleHint}
        optional
        error={tried ? peopleError : undefined}
        value={people}
        onInput={setPeople}
      />
      {count > 0 && (
        <TextField
          id="staff-groups"
          rows={3}
          optional
          label={m.groups}
          hint={m.groupsHint}
          error={tried ? groupsError : undefined}
          value={groups}
          onInput={setGroups}
        />
      )}
      <section class="tm-stack" data-gap="3">
        <ChoicesGroup
          id="staff-questions"
          legend={m.questions}
          hint={m.questionsHint}
          error={errorOf('questions')}
          tight
          options={FIRST_QUESTIONS.map(option)}
          values={chosenOf(FIRST_QUESTIONS)}
          onChange={(chosen) => pick(FIRST_QUESTIONS, chosen)}
        />
        <Details summary={m.more({ n: OTHERS.length })}>
          <ChoicesGroup
            legend={m.more({ n: OTHERS.length })}
            legendHidden
            tight
            options={OTHERS.map(option)}
            values={chosenOf(OTHERS)}
            onChange={(chosen) => pick(OTHERS, chosen)}
          />
        </Details>
        <p class="tm-strong">{m.count({ n, minutes: Math.max(1, Math.round((n * SECONDS_EACH) / 60)) })}</p>
      </section>
      <Note>
        <p>{m.rulesFirst}</p>
        <p>{m.condition}</p>
        <p>{useWords(staffCheckMessages).lawyer}</p>
      </Note>
      <div class="tm-stack" data-gap="2">
        <Button type="submit" wide icon="key">
          {m.next}
        </Button>
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
