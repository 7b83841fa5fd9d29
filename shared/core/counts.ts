// The one place that counts answers: every screen, paper and popup shows these figures with this denominator.
import { isOpen, STATUSES, type Status } from './answer.ts';

/** How many items are in each state. */
export type Counts = { readonly [S in Status]: number } & {
  /** items that count: all but 対象外. The denominator of every "of how many" */
  readonly whole: number;
  /** items of `whole` with something left to do: `whole` less `done` */
  readonly left: number;
};

type Counted = { readonly answer: { readonly status: Status } };

/** Counts any list of answered items. 対象外 is told apart and is in neither `whole` nor `left`. */
export function countStatuses(entries: readonly Counted[]): Counts {
  const counts: Record<Status, number> = { done: 0, partly: 0, todo: 0, unknown: 0, new: 0, na: 0 };
  for (const { answer } of entries) counts[answer.status] += 1;
  return { ...counts, whole: entries.length - counts.na, left: entries.filter(isOpen).length };
}

/** The states that occur, in the order of every screen. */
export const occurring = (counts: Counts): Status[] => STATUSES.filter((status) => counts[status] > 0);

/** Whether everything that counts is done, and something counts at all: only then a sentence may say "all". */
export const isComplete = ({ whole, left }: Counts): boolean => whole > 0 && left === 0;
