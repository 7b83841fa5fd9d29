// The plan on the screen: which methods, which items apply, and how each stands.
import { useMemo } from 'preact/hooks';
import { ITEMS } from '../shared/content/items.ts';
import { SUPPORT_ENDS } from '../shared/content/support.ts';
import { readAnswer } from '../shared/core/answer.ts';
import { buildChecklist, readSituation, type Situation } from '../shared/core/checklist.ts';
import { CONDITIONS } from '../shared/core/item.ts';
import { FIRST_PLAN } from '../shared/core/log/path.ts';
import type { State } from '../shared/core/log/state.ts';
import { type NextActionInput, type PutOff, rankActions, readPutOff } from '../shared/core/next-action.ts';
import { type AnsweredEntry, answerEntries } from '../shared/core/summary.ts';
import { settings } from '../shared/store/settings.ts';
import { useStore } from '../shared/store/use-store.ts';
import { offsetMinutes, today } from './clock.ts';

export const PLAN = FIRST_PLAN;

export type Plan = {
  readonly state: State;
  readonly situation: Situation;
  /** the items that apply, in the handbook's order, the additions of 2026 last */
  readonly entries: readonly AnsweredEntry[];
  readonly hasMethod: boolean;
};

/** The plan folded from the log; drawn again whenever the log changes. */
export function usePlan(): Plan {
  const state = useStore().state.value;
  return useMemo(() => {
    const situation = readSituation(state, PLAN, CONDITIONS);
    const entries = answerEntries(buildChecklist(ITEMS, situation), state, PLAN);
    return { state, situation, entries, hasMethod: situation.methods.length > 0 };
  }, [state]);
}

/** An item that does not apply to the plan can still be looked at: its entry without a reason to apply. */
export function entryOf(plan: Plan, id: string): AnsweredEntry | null {
  const listed = plan.entries.find((entry) => entry.item.id === id);
  if (listed) return listed;
  const item = ITEMS.find((candidate) => candidate.id === id);
  if (!item) return null;
  const applies = { methods: [], conditions: item.conditions, because: 'method' } as const;
  return { item, applies, answer: readAnswer(plan.state, PLAN, id) };
}

/** What 「あとで」 moved. */
export const putOffItems = (plan: Plan): PutOff => readPutOff(plan.state, PLAN, plan.entries);

/** What decides whether an answer wants a review, from this device's clock and settings. */
export const reviewClock = () => ({
  today: today(),
  reviewMonths: settings.value.reviewMonths,
  offsetMinutes: offsetMinutes(),
});

/** What the choice of the next action goes by. */
export const nextInput = (plan: Plan): NextActionInput => ({
  entries: plan.entries,
  putOff: putOffItems(plan),
  clock: reviewClock(),
  ends: SUPPORT_ENDS,
});

/** Everything open, best first. */
export const rankPlan = (plan: Plan) => rankActions(nextInput(plan));
