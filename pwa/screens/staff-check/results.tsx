// The results of a closed round: three things first, then each question in people, then the groups.
import { useState } from 'preact/hooks';
import { EMPLOYEE_QUESTIONS } from '../../../shared/content/employee.ts';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { LEAST_ANSWERS } from '../../../shared/core/staff-check/groups.ts';
import {
  beforeOf,
  byOpen,
  isUnknownToMany,
  lastBefore,
  nextThree,
  proposalOf,
} from '../../../shared/core/staff-check/results.ts';
import { type GroupCounts, type RollUp, turnoutOf } from '../../../shared/core/staff-check/roll-up.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { SelectField } from '../../../shared/ui/field/field.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { CopyText } from '../../parts/copy-text.tsx';
import { ReplyBar } from './reply-bar.tsx';
import type { OpenRound } from './use-rounds.ts';

const itemOf = (id: string): string => EMPLOYEE_QUESTIONS.find((question) => question.id === id)?.item ?? '';

type Words = ReturnType<typeof staffCheckMessages.get>;

const LEADS = { of: 'lead', more: 'leadMore', open: 'leadOpen' } as const;

export const groupName = (m: Words, { ranges }: GroupCounts): string =>
  ranges.length === 0
    ? m.rollup.rest
    : ranges.map(({ name, ...range }) => name || m.rollup.range(range)).join(m.remind.and);

function Three({ counts, day }: { readonly counts: RollUp; readonly day: string }) {
  const m = useWords(staffCheckMessages).rollup;
  const { questions } = useWords(employeeWords);
  const three = nextThree(counts);
  if (three.length === 0) return <Hero title={m.allDone} />;
  return (
    <Hero title={three.length === 3 ? m.three : m.threeLess}>
      <ol class="tm-steps">
        {three.map(({ id, counts: of }) => {
          const proposal = proposalOf(id, of, day);
          const { title } = questions[id];
          return (
            <li key={id}>
              <div class="tm-stack" data-gap="1">
                <p class="tm-strong">{title}</p>
                <p class="tm-sub">{m.threeRow(of)}</p>
                <p>{questions[id].ifNot}</p>
                <TextLink href={href('item', itemOf(id))} context={title} after="next">
                  {m.toItem}
                </TextLink>
                {proposal && (
                  <CopyText
                    size="small"
                    label={m.proposal}
                    context={title}
                    text={m.proposalText({ ...proposal, day: formatDay(day, locale.value), title })}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p class="tm-sub">{m.proposalHint}</p>
    </Hero>
  );
}

function Each({ counts, last }: { readonly counts: RollUp; readonly last: RollUp | null }) {
  const m = useWords(staffCheckMessages).rollup;
  const { questions } = useWords(employeeWords);
  const results = byOpen(counts);
  return (
    <div class="tm-stack">
      {results.map(({ id, counts: of }) => {
        const before = beforeOf(last, id);
        return (
          <section key={id} class="tm-stack" data-gap="2" aria-label={questions[id].title}>
            <h3 class="tm-strong">{questions[id].title}</h3>
            <ReplyBar counts={of} />
            <p class="tm-sub">{m.row(of)}</p>
            {last && <p class="tm-sub">{before ? m.before(before) : m.notBefore}</p>}
          </section>
        );
      })}
      {results.some(({ counts: of }) => isUnknownToMany(of)) && <Note>{m.unknownMany}</Note>}
      {last && <p class="tm-sub">{m.beforeNote}</p>}
    </div>
  );
}

export function Results({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages);
  const { round, all } = open;
  const [shown, setShown] = useState('all');
  const { counts } = round;
  const day = round.closedOn ?? round.due;
  if (!counts || counts.answered < LEAST_ANSWERS)
    return (
      <div class="tm-sections">
        <h1>{m.rollup.title}</h1>
        <Note icon="lock">{m.rollup.few}</Note>
        <Button kind="secondary" href={href('staff', round.id, 'end')}>
          {m.end.title}
        </Button>
      </div>
    );
  const group = counts.groups[Number(shown)];
  const dayText = formatDay(day, locale.value, 'short');
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.rollup.heading({ n: counts.answered })}</h1>
        <p>{m.rollup[LEADS[turnoutOf(counts)]]({ total: counts.asked, n: counts.answered, day: dayText })}</p>
      </div>
      <Three counts={counts} day={day} />
      <Buttons>
        <Button icon="printer" href={href('staff', round.id, 'boss')}>
          {m.rollup.boss}
        </Button>
        <Button kind="secondary" icon="people" href={href('staff', round.id, 'everyone')}>
          {m.rollup.staff}
        </Button>
      </Buttons>
      <section class="tm-stack">
        <GroupHead title={m.rollup.each} aside={m.rollup.count({ n: round.questions.length })} />
        {counts.groups.length > 0 && (
          <>
            <SelectField
              label={m.rollup.groups}
              value={shown}
              onChange={setShown}
              options={[
                { value: 'all', label: m.rollup.all({ n: counts.answered }) },
                ...counts.groups.map((one, at) => ({
                  value: String(at),
                  label: m.rollup.group({ name: groupName(m, one), n: one.answered }),
                })),
              ]}
            />
            {counts.groups.some(({ ranges }) => ranges.length > 1) && <p class="tm-sub">{m.rollup.merged}</p>}
          </>
        )}
        {/* Groups have no last round: their slips are others. */}
        <Each
          counts={group ? { ...counts, ...group } : counts}
          last={group ? null : (lastBefore(all, round)?.counts ?? null)}
        />
      </section>
      <Button kind="text" href={href('staff', round.id, 'end')}>
        {m.end.title}
      </Button>
    </div>
  );
}
