// Which questions a session of five minutes asks, and what it has moved.
import type { Status } from '../../../shared/core/answer.ts';
import { dayOf } from '../../../shared/core/day.ts';
import { needsReview, type ReviewClock } from '../../../shared/core/review.ts';
import { type AnsweredEntry, isHigh } from '../../../shared/core/summary.ts';

export const SESSION = 5;

/**
 * The questions that are left, the first one as on the home screen: what is open and was not answered today, then the
 * answers that have faded, 優先 first.
 * @param ranked everything open, best first
 * @param asked ids that were asked in this visit
 */
export function questionsLeft(
  ranked: readonly AnsweredEntry[],
  entries: readonly AnsweredEntry[],
  { clock, asked }: { readonly clock: ReviewClock; readonly asked: ReadonlySet<string> },
): string[] {
  const isToday = ({ answer }: AnsweredEntry) =>
    answer.answeredAt !== undefined && dayOf(answer.answeredAt[0], clock.offsetMinutes) === clock.today;
  const open = ranked.filter((entry) => entry.answer.status === 'new' || !isToday(entry));
  const faded = entries.filter(({ answer }) => needsReview(answer, clock));
  return [...open, ...faded.filter(isHigh), ...faded.filter((entry) => !isHigh(entry))]
    .map(({ item }) => item.id)
    .filter((id) => !asked.has(id));
}

/** How many of the answers given are in each state, in the order of the screens. */
export function tallyOf(given: ReadonlyMap<string, Status>, order: readonly Status[]): { status: Status; n: number }[] {
  return order
    .map((status) => ({ status, n: [...given.values()].filter((answer) => answer === status).length }))
    .filter(({ n }) => n > 0);
}
