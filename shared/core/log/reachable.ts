// Which changes from elsewhere can be taken in without closing a path for good. For every largest stamp that a reader
// accepts, somebody can send exactly that one, and no later answer could ever win against it. So a stamp beyond every
// honest clock is taken in only if it follows closely on one that is known for its path: what honest devices do when they
// overtake it, and what would take billions of changes to get anywhere near the reader's limit.
import { type Change, compareStamps, LATEST_WALL_MS, type Stamp } from './change.ts';

/** Milliseconds that one change may go beyond the greatest stamp known for its path. A millisecond has a million counters. */
const STEP_MS = 1;

const isBeyondHonestClocks = ([ms]: Stamp): boolean => ms > LATEST_WALL_MS;

/**
 * Splits changes from elsewhere into those that later answers can overtake, and those that are left out.
 * @param known changes of this device
 * @param incoming changes from a file, a link or another device, in any order
 */
export function splitReachable(
  known: Iterable<Change>,
  incoming: readonly Change[],
): { readonly reachable: readonly Change[]; readonly unreachable: readonly Change[] } {
  const far = incoming.filter(({ at }) => isBeyondHonestClocks(at));
  if (far.length === 0) return { reachable: incoming, unreachable: [] };
  const tops = new Map<string, number>();
  for (const { path, at } of known) {
    if (isBeyondHonestClocks(at)) tops.set(path, Math.max(tops.get(path) ?? LATEST_WALL_MS, at[0]));
  }
  const unreachable = new Set<Change>();
  for (const change of [...far].sort((a, b) => compareStamps(a.at, b.at))) {
    const top = tops.get(change.path) ?? LATEST_WALL_MS;
    if (change.at[0] > top + STEP_MS) unreachable.add(change);
    else tops.set(change.path, Math.max(top, change.at[0]));
  }
  return { reachable: incoming.filter((change) => !unreachable.has(change)), unreachable: [...unreachable] };
}
