// How much of each group of items is in place, and which group is the least so. Items that do not apply do not count.
import { countStatuses } from './counts.ts';
import type { AnsweredEntry } from './summary.ts';

export type Share<K extends string> = {
  readonly key: K;
  readonly done: number;
  /** items of the group that apply: 対象外 is left out */
  readonly whole: number;
};

/**
 * One row per key, in the order of `keys`. An item can stand in several groups, so the rows do not add up.
 * @param groupsOf the groups that an item belongs to
 */
export function sharesBy<K extends string>(
  entries: readonly AnsweredEntry[],
  keys: readonly K[],
  groupsOf: (item: string) => readonly K[],
): Share<K>[] {
  return keys.map((key) => {
    const { done, whole } = countStatuses(entries.filter(({ item }) => groupsOf(item.id).includes(key)));
    return { key, done, whole };
  });
}

const ratio = ({ done, whole }: Share<string>): number => (whole === 0 ? 1 : done / whole);

/** The rows with the smallest part done; several if they are equal. None if everything is done. */
export function leastShares<K extends string>(rows: readonly Share<K>[]): Share<K>[] {
  const open = rows.filter(({ done, whole }) => done < whole);
  const least = Math.min(...open.map(ratio));
  return open.filter((row) => ratio(row) === least);
}

/** A gap of this much between the best and the least group is worth a word. */
const UNEVEN = 0.25;

/** The group that lags clearly behind the best one, or null if they are roughly even. */
export function laggingShare<K extends string>(rows: readonly Share<K>[]): Share<K> | null {
  const counting = rows.filter(({ whole }) => whole > 0);
  const [least] = leastShares(counting);
  if (!least) return null;
  const best = Math.max(...counting.map(ratio));
  return best - ratio(least) >= UNEVEN ? least : null;
}
