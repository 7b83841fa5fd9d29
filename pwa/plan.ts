// The plan on the screen: which methods, which items apply, and how each stands.
import { useMemo } from 'preact/hooks';
import { ITEMS } from '../shared/content/items.ts';
import { readAnswer } from '../shared/core/answer.ts';
import { buildChecklist, readSituation, type Situation } from '../shared/core/checklist.ts';
import { CONDITIONS } from '../shared/core/item.ts';
import { FIRST_PLAN, path } from '../shared/core/log/path.ts';
import { readText, type State } from '../shared/core/log/state.ts';
import { rankActions } from '../shared/core/next-action.ts';
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

/** item id → when it was put off, read from the records themselves, the latest put-off with the greatest order */
export function putOffItems(plan: Plan): Map<string, { day: string; order: number }> {
  const records = plan.entries.flatMap(({ item }) => {
    const record = plan.state.get(path.putOff(PLAN, item.id));
    const day = readText(plan.state, path.putOff(PLAN, item.id));
    return record && day ? [{ id: item.id, day, at: record.at }] : [];
  });
  records.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return new Map(records.map(({ id, day }, order) => [id, { day, order }]));
}

/** What decides whether an answer wants a review, from this device's clock and settings. */
export const reviewClock = () => ({
  today: today(),
  reviewMonths: settings.value.reviewMonths,
  offsetMinutes: offsetMinutes(),
});

/** Everything open, best first. */
export const rankPlan = (plan: Plan) =>
  rankActions({ entries: plan.entries, putOff: putOffItems(plan), clock: reviewClock() });
