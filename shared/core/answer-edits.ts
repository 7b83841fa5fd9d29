// What one touch on an answer writes, and what takes it back.
import type { Answer, Status } from './answer.ts';
import type { Value } from './log/change.ts';
import { type AnswerField, path } from './log/path.ts';
import { needsReview, type ReviewClock } from './review.ts';

export type AnswerEdit = { readonly path: string; readonly value: Value };

/**
 * Answers an item. An answer that has faded to 「見直し」 is fresh again by it: the same answer once more means that
 * somebody looked today, and an older day of the check must not make a new answer old.
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
  const stored = (value: Status): string => (value === 'new' ? '' : value);
  return {
    edits: [...(same ? [] : [at('status', stored(status))]), ...(looked ? [at('checked', clock.today)] : [])],
    back: [...(same ? [] : [at('status', stored(answer.status))]), ...(looked ? [at('checked', answer.checked)] : [])],
  };
}
