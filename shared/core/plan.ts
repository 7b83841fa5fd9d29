// From the state of the log to the plan: which methods were chosen, which items apply, how each stands, what to do next.
// App, popup, weekly notification and import preview all read it here, so that none of them can say something else.
import { readAnswer } from './answer.ts';
import { buildChecklist, readSituation, type Situation } from './checklist.ts';
import type { Day } from './day.ts';
import { CONDITIONS, type Item } from './item.ts';
import { FIRST_PLAN } from './log/path.ts';
import type { State } from './log/state.ts';
import {
  allActions,
  dueItems,
  type NextAction,
  type NextActionInput,
  nextAction,
  type PutOff,
  rankActions,
  readPutOff,
} from './next-action.ts';
import { needsReview, type ReviewClock } from './review.ts';
import { type AnsweredEntry, answerEntries } from './summary.ts';

export type Plan = {
  readonly id: string;
  readonly state: State;
  readonly situation: Situation;
  /** the items that apply, in the order of `items` (the handbook's, the additions last), each with its answer */
  readonly entries: readonly AnsweredEntry[];
  /** false: nobody has chosen a way to work yet, and no item applies */
  readonly hasMethod: boolean;
};

/** The plan of a state. @param id whose plan: the company's, if not said */
export function planOf(state: State, items: readonly Item[], id: string = FIRST_PLAN): Plan {
  const situation = readSituation(state, id, CONDITIONS);
  const entries = answerEntries(buildChecklist(items, situation), state, id);
  return { id, state, situation, entries, hasMethod: situation.methods.length > 0 };
}

/** The entry of an item whether it applies or not: without a method answers travel, too, and links lead to every item. */
export function entryOf({ id, state, entries }: Plan, item: Item): AnsweredEntry {
  const listed = entries.find((entry) => entry.item.id === item.id);
  if (listed) return listed;
  const applies = { methods: [], conditions: item.conditions, because: 'method' } as const;
  return { item, applies, answer: readAnswer(state, id, item.id) };
}

/** What was put off with 「あとで」. */
export const putOffOf = ({ id, state, entries }: Plan): PutOff => readPutOff(state, id, entries);

/** What the choice of the next action goes by, beside the plan. `ends`: systems whose support ends */
export type Circumstances = Pick<NextActionInput, 'clock' | 'ends'>;

const inputOf = (plan: Plan, now: Circumstances): NextActionInput => ({
  ...now,
  entries: plan.entries,
  putOff: putOffOf(plan),
});

/** Everything that asks for somebody, best first: `rankedOf`, and what the end of a support or a review asks about again. */
export const actionsOf = (plan: Plan, now: Circumstances): NextAction[] => allActions(inputOf(plan, now));

/** Everything open, best first. */
export const rankedOf = (plan: Plan, now: Circumstances): NextAction[] => rankActions(inputOf(plan, now));

/** The one thing to do now: the first of `actionsOf`, or null (everything is in order). */
export const nextOf = (plan: Plan, now: Circumstances): NextAction | null => nextAction(inputOf(plan, now));

/** Open items that are overdue or due within `days` days, the earliest first. */
export const dueOf = (plan: Plan, today: Day, days: number): AnsweredEntry[] => dueItems(plan.entries, today, days);

/** Settled answers that are older than the review interval. */
export const fadedOf = ({ entries }: Plan, clock: ReviewClock): AnsweredEntry[] =>
  entries.filter(({ answer }) => needsReview(answer, clock));
