// The plan on the screen: the shared plan, drawn again whenever the log changes, with this device's clock and settings.
import { useMemo } from 'preact/hooks';
import { ITEMS } from '../shared/content/items.ts';
import { SUPPORT_ENDS } from '../shared/content/support.ts';
import type { PutOff } from '../shared/core/next-action.ts';
import {
  actionsOf,
  type Circumstances,
  entryOf as entryOfItem,
  fadedOf,
  nextOf,
  type Plan,
  planOf,
  putOffOf,
  rankedOf,
} from '../shared/core/plan.ts';
import type { ReviewClock } from '../shared/core/review.ts';
import type { AnsweredEntry } from '../shared/core/summary.ts';
import { settings } from '../shared/store/settings.ts';
import { useStore } from '../shared/store/use-store.ts';
import { offsetMinutes, today } from './clock.ts';
import { planInUse } from './plan-in-use.ts';

export { PLAN } from './plan-in-use.ts';
export type { Plan };

export function usePlan(): Plan {
  const state = useStore().state.value;
  const id = planInUse.value;
  return useMemo(() => planOf(state, ITEMS, id), [state, id]);
}

/** The entry of an item, whether it applies or not; null if there is no such item. */
export function entryOf(plan: Plan, id: string): AnsweredEntry | null {
  const item = ITEMS.find((candidate) => candidate.id === id);
  return item ? entryOfItem(plan, item) : null;
}

/** What 「あとで」 moved. */
export const putOffItems = (plan: Plan): PutOff => putOffOf(plan);

/** What decides whether an answer wants a review, from this device's clock and settings. */
export const reviewClock = (): ReviewClock => ({
  today: today(),
  reviewMonths: settings.value.reviewMonths,
  offsetMinutes: offsetMinutes(),
});

/** What the order of a plan goes by, here and now. */
export const circumstances = (): Circumstances => ({ clock: reviewClock(), ends: SUPPORT_ENDS });

/** Everything open, best first. */
export const rankPlan = (plan: Plan) => rankedOf(plan, circumstances());

/** Everything that asks for somebody, best first: what is open, then what wants a review. */
export const actionsInPlan = (plan: Plan) => actionsOf(plan, circumstances());

/** The one thing to do now, or null. */
export const nextInPlan = (plan: Plan) => nextOf(plan, circumstances());

/** Settled answers that want a review. */
export const fadedInPlan = (plan: Plan) => fadedOf(plan, reviewClock());
