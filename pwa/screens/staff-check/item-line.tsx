// On the page of a measure: what the last staff check says about it, as a proposal. The answer changes only by a touch.
import { useEffect, useState } from 'preact/hooks';
import { EMPLOYEE_QUESTIONS } from '../../../shared/content/employee.ts';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { answerEdits } from '../../../shared/core/answer-edits.ts';
import { LEAST_ANSWERS } from '../../../shared/core/staff-check/groups.ts';
import { type Proposal, proposalsFor } from '../../../shared/core/staff-check/results.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { PLAN, reviewClock } from '../../plan.ts';
import { readRounds } from './use-rounds.ts';

export const itemLineNeeds = [staffCheckMessages, employeeWords, uiMessages] as const;

/** The last round with enough answers. @param list newest first */
const lastClosed = (list: readonly Round[]): Round | undefined =>
  list.find(({ counts }) => counts !== null && counts.answered >= LEAST_ANSWERS);

/** What these people's answers make of the measure: done by all, by some, or by nobody. */
export function statusOfProposals(proposals: readonly Proposal[]): Status {
  if (proposals.every(({ yes, of }) => yes === of)) return 'done';
  return proposals.some(({ yes }) => yes > 0) ? 'partly' : 'todo';
}

export function ItemLine({ entry }: { readonly entry: AnsweredEntry }) {
  const m = useWords(staffCheckMessages).rollup;
  const { questions } = useWords(employeeWords);
  const ui = useWords(uiMessages);
  const store = useStore();
  const [round, setRound] = useState<Round | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void readRounds().then(
      ({ list }) => gone || setRound(lastClosed(list)),
      () => undefined, // nothing to tell of
    );
    return () => {
      gone = true;
    };
  }, []);
  const ids = EMPLOYEE_QUESTIONS.filter(({ item }) => item === entry.item.id).map(({ id }) => id);
  const day = round?.closedOn ?? round?.due ?? '';
  const proposals = round?.counts ? proposalsFor(ids, round.counts, day) : [];
  if (!round || proposals.length === 0) return null;
  const status = statusOfProposals(proposals);
  const take = () => {
    const { edits } = answerEdits({ plan: PLAN, item: entry.item.id }, entry.answer, status, reviewClock());
    void store.set(edits);
  };
  return (
    <Note icon="people" title={m.itemTitle}>
      {proposals.map(({ id, yes, of }) => (
        <p key={id}>{m.proposalText({ yes, of, day: formatDay(day, locale.value), title: questions[id].title })}</p>
      ))}
      {entry.answer.status !== status && (
        <Button kind="secondary" onClick={take}>
          {m.itemTake({ status: ui.status[status] })}
        </Button>
      )}
      <TextLink href={href('staff', round.id)} after="next">
        {m.title}
      </TextLink>
    </Note>
  );
}
