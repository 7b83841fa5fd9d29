// Which questions a session asks, how many of them, and what it has moved.
import type { Status } from '../../../shared/core/answer.ts';
import { dayOf } from '../../../shared/core/day.ts';
import type { NextAction } from '../../../shared/core/next-action.ts';
import type { ReviewClock } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import type { Route } from '../../navigation/router.ts';
import { actionsInPlan, type Plan, reviewClock } from '../../plan.ts';

/** Five minutes. */
export const SESSION = 5;
/** For whoever has come to get through the list: nothing stands between one answer and the next. */
export const LONG_SESSION = 20;

/** How many questions the address asks for: `?n=20`, else five. */
export const sessionOf = ({ query }: Pick<Route, 'query'>): number =>
  query.get('n') === String(LONG_SESSION) ? LONG_SESSION : SESSION;

/**
 * The questions that are left, in the order of the home screen, without what was answered today.
 * @param actions everything that asks for somebody, best first
 * @param asked ids that were asked in this visit
 */
export function questionsLeft(
  actions: readonly NextAction[],
  { clock, asked }: { readonly clock: ReviewClock; readonly asked: ReadonlySet<string> },
): string[] {
  const isToday = ({ answer }: AnsweredEntry) =>
    answer.status !== 'new' &&
    answer.answeredAt !== undefined &&
    dayOf(answer.answeredAt[0], clock.offsetMinutes) === clock.today;
  return actions.flatMap(({ entry }) => (isToday(entry) || asked.has(entry.item.id) ? [] : [entry.item.id]));
}

/** The same for a plan as it stands now. */
export const leftIn = (plan: Plan, asked: ReadonlySet<string> = new Set()): string[] =>
  questionsLeft(actionsInPlan(plan), { clock: reviewClock(), asked });

/** How many of the answers given are in each state, in the order of the screens. */
export function tallyOf(given: ReadonlyMap<string, Status>, order: readonly Status[]): { status: Status; n: number }[] {
  return order
    .map((status) => ({ status, n: [...given.values()].filter((answer) => answer === status).length }))
    .filter(({ n }) => n > 0);
}
