// From the state of the log to the plan: which methods were chosen, which items apply, how each stands, what to do next.
// App, popup, weekly notification and import preview all read it here, so that none of them can say something else.
import { readAnswer } from './answer.ts';
import { buildChecklist, readSituation, type Situation } from './checklist.ts';
import type { Day } from './day.ts';
import { CONDITIONS, type Item } from './item.ts';
import { FIRST_PLAN, path } from './log/path.ts';
import { readText, type State } from './log/state.ts';
import { dueItems, type NextAction, nextAction, rankActions } from './next-action.ts';
import { needsReview, type ReviewClock } from './review.ts';
import { type AnsweredEntry, answerEntries } from './summary.ts';

export type Plan = {
  readonly state: State;
  readonly situation: Situation;
  /** the items that apply, in the order of `items` (the handbook's, the additions of 2026 last), each with its answer */
  readonly entries: readonly AnsweredEntry[];
  /** false: nobody has chosen a way to work yet, and no item applies */
  readonly hasMethod: boolean;
};

/** item id → the day on which it was put off, and its order among the put-off ones (greater is later) */
export type PutOff = ReadonlyMap<string, { readonly day: Day; readonly order: number }>;

/** The plan of a state. */
export function planOf(state: State, items: readonly Item[]): Plan {
  const situation = readSituation(state, FIRST_PLAN, CONDITIONS);
  const entries = answerEntries(buildChecklist(items, situation), state, FIRST_PLAN);
  return { state, situation, entries, hasMethod: situation.methods.length > 0 };
}

/** The entry of an item whether it applies or not: without a method answers travel, too, and links lead to every item. */
export function entryOf({ state, entries }: Plan, item: Item): AnsweredEntry {
  const listed = entries.find((entry) => entry.item.id === item.id);
  if (listed) return listed;
  const applies = { methods: [], conditions: item.conditions, because: 'method' } as const;
  return { item, applies, answer: readAnswer(state, FIRST_PLAN, item.id) };
}

/** What was put off with 「あとで」, read from the changes themselves: the latest has the greatest order. */
export function putOffOf({ state, entries }: Plan): PutOff {
  const found = entries.flatMap(({ item: { id } }) => {
    const at = state.get(path.putOff(FIRST_PLAN, id))?.at;
    const day = readText(state, path.putOff(FIRST_PLAN, id));
    return at && day ? [{ id, day, at }] : [];
  });
  found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return new Map(found.map(({ id, day }, order) => [id, { day, order }]));
}

const inputOf = (plan: Plan, clock: ReviewClock) => ({ entries: plan.entries, putOff: putOffOf(plan), clock });

/** Everything open, best first. */
export const rankedOf = (plan: Plan, clock: ReviewClock): NextAction[] => rankActions(inputOf(plan, clock));

/** The one thing to do now: the best open item, else the first that wants a review, else null (everything is in order). */
export const nextOf = (plan: Plan, clock: ReviewClock): NextAction | null => nextAction(inputOf(plan, clock));

/** Open items that are overdue or due within `days` days, the earliest first. */
export const dueOf = (plan: Plan, today: Day, days: number): AnsweredEntry[] => dueItems(plan.entries, today, days);

/** Settled answers that are older than the review interval. */
export const fadedOf = ({ entries }: Plan, clock: ReviewClock): AnsweredEntry[] =>
  entries.filter(({ answer }) => needsReview(answer, clock));
