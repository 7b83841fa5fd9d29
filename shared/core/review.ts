// How old an answer is, and when it wants to be looked at again.
import type { Answer } from './answer.ts';
import { addMonths, type Day, dayOf, daysBetween, isDay } from './day.ts';

export const DEFAULT_REVIEW_MONTHS = 6;

/** The day on which an item was last looked at: the date somebody wrote, else the day of the answer; '' if never. */
export function lastChecked(answer: Answer, offsetMinutes: number): Day {
  if (isDay(answer.checked)) return answer.checked;
  return answer.answeredAt ? dayOf(answer.answeredAt[0], offsetMinutes) : '';
}

/** The day from which a settled answer (できている, 対象外) fades to 「見直し」, or '' if it never does. */
export function reviewDay(answer: Answer, reviewMonths: number, offsetMinutes: number): Day {
  if (answer.status !== 'done' && answer.status !== 'na') return '';
  const checked = lastChecked(answer, offsetMinutes);
  return checked ? addMonths(checked, reviewMonths) : '';
}

export type ReviewClock = { readonly today: Day; readonly reviewMonths: number; readonly offsetMinutes: number };

/** Whether a settled answer is older than the review interval. */
export function needsReview(answer: Answer, { today, reviewMonths, offsetMinutes }: ReviewClock): boolean {
  const day = reviewDay(answer, reviewMonths, offsetMinutes);
  return day !== '' && daysBetween(day, today) >= 0;
}
