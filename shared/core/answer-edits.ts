// What one touch on an answer writes, and what takes it back.
import { type Answer, isOpen, type Status } from './answer.ts';
import { isDay } from './day.ts';
import { askDay } from './due.ts';
import type { Value } from './log/change.ts';
import { type AnswerField, path } from './log/path.ts';
import { needsReview, type ReviewClock } from './review.ts';

export type AnswerEdit = { readonly path: string; readonly value: Value };

type Written = Readonly<Partial<Record<AnswerField, string>>>;

/** What a new state does to the plan: to whom it was given, and until when. */
function planAfter(answer: Answer, status: Status, { today }: ReviewClock): Written {
  const opens = isOpen({ answer: { status } });
  const late = isDay(answer.due) && answer.due < today;
  // わからない is a small task at once: somebody is asked within days.
  if (status === 'unknown') return answer.due === '' || late ? { due: askDay(today) } : {};
  // Who was asked, and until when, is no plan for the work itself.
  if (answer.status === 'unknown') return { owner: '', due: '' };
  // A promise of long ago, kept or dropped since, must not make a new answer overdue.
  return opens && late && !isOpen({ answer }) ? { due: '' } : {};
}

/**
 * Answers an item. An answer that has faded to 「見直し」 is fresh again by it: the same answer once more means that
 * somebody looked today, and an older day of the check must not make a new answer old. No answer is overdue by being given.
 */
export function answerEdits(
  { plan, item }: { readonly plan: string; readonly item: string },
  answer: Answer,
  status: Status,
  clock: ReviewClock,
): { edits: AnswerEdit[]; back: AnswerEdit[] } {
  const at = (field: AnswerField, value: string): AnswerEdit => ({
    path: path.answer(plan, item, field),
    value: value || null,
  });
  const same = answer.status === status;
  const looked = (same || answer.checked !== '') && needsReview({ ...answer, status }, clock);
  const written: Written = {
    ...(same ? {} : { status: status === 'new' ? '' : status, ...planAfter(answer, status, clock) }),
    ...(looked ? { checked: clock.today } : {}),
  };
  const before = (field: AnswerField): string => (field === 'status' && answer.status === 'new' ? '' : answer[field]);
  const fields = (Object.keys(written) as AnswerField[]).filter((field) => written[field] !== before(field));
  return {
    edits: fields.map((field) => at(field, written[field] ?? '')),
    back: fields.map((field) => at(field, before(field))),
  };
}
