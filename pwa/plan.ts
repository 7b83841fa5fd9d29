// The plan on the screen: the shared plan, drawn again whenever the log changes, with this device's clock and settings.
import { ITEMS } from '../shared/content/items.ts';
import { SUPPORT_ENDS } from '../shared/content/support.ts';
import type { NextAction, PutOff } from '../shared/core/next-action.ts';
import {
  actionsOf,
  type Circumstances,
  entryOf as entryOfItem,
  fadedOf,
  type Plan,
  planOf,
  putOffOf,
  rankedOf,
} from '../shared/core/plan.ts';
import type { ReviewClock } from '../shared/core/review.ts';
import { type AnsweredEntry, keepEntries } from '../shared/core/summary.ts';
import { settings } from '../shared/store/settings.ts';
import { useStore } from '../shared/store/use-store.ts';
import { offsetMinutes, today } from './clock.ts';
import { planInUse } from './plan-in-use.ts';

export { PLAN } from './plan-in-use.ts';
export type { Plan };

/** The plan made last: many parts of a screen ask for the same one in one turn. */
let made: Plan | null = null;

export function usePlan(): Plan {
  const state = useStore().state.value;
  const id = planInUse.value;
  if (made?.state === state && made.id === id) return made;
  const plan = planOf(state, ITEMS, id);
  made = { ...plan, entries: keepEntries(plan.entries, made?.entries ?? []) };
  return made;
}

type Order = (plan: Plan, now: Circumstances) => readonly NextAction[];

/** The same order of a plan, worked out once for a day and its settings. */
function onceAPlan(order: Order): (plan: Plan) => readonly NextAction[] {
  const known = new WeakMap<Plan, readonly [key: string, actions: readonly NextAction[]]>();
  return (plan) => {
    const now = circumstances();
    const key = Object.values(now.clock).join();
    const last = known.get(plan);
    if (last?.[0] === key) return last[1];
    const actions = order(plan, now);
    known.set(plan, [key, actions]);
    return actions;
  };
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
export const rankPlan = onceAPlan(rankedOf);

/** Everything that asks for somebody, best first: what is open, then what wants a review. */
export const actionsInPlan = onceAPlan(actionsOf);

/** The one thing to do now, or null. */
export const nextInPlan = (plan: Plan): NextAction | null => actionsInPlan(plan)[0] ?? null;

/** Settled answers that want a review. */
export const fadedInPlan = (plan: Plan) => fadedOf(plan, reviewClock());
