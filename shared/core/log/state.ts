// Changes → state. State is a fold (per path the greatest record wins); merging two logs is set union.

import { plainText } from '../sanitize-text.ts';
import { type Change, compareChanges, type Value } from './change.ts';

/** path → the winning record */
export type State = ReadonlyMap<string, Change>;

export const EMPTY_STATE: State = new Map();

/** A new state with these records folded in. The order of records and repeats make no difference. */
export function applyChanges(changes: Iterable<Change>, from: State = EMPTY_STATE): State {
  const winners = new Map(from);
  for (const change of changes) {
    const current = winners.get(change.path);
    if (!current || compareChanges(change, current) > 0) winners.set(change.path, change);
  }
  return winners;
}

/** Changes whose places fit into the bits beside a stamp's milliseconds. */
const MOST_SORTED = 2 ** 20;
/** Fewer are sorted as they are. */
const LEAST_SORTED = 1000;

/**
 * Changes by their milliseconds as numbers, which the engine sorts about ten times as fast as by a function: a database hands
 * over years of changes in the order of random ids. What this gives is sorted once more, so its order need not be exact.
 */
function roughly(changes: Change[]): Change[] {
  if (changes.length < LEAST_SORTED || changes.length > MOST_SORTED) return changes;
  // 20 bits for the place, 44 for the milliseconds; the words of a number stand in the order of every common processor.
  const words = new Uint32Array(changes.length * 2);
  for (const [place, { at }] of changes.entries()) {
    words[place * 2] = ((at[0] % 4096) << 20) | place;
    words[place * 2 + 1] = at[0] / 4096;
  }
  new BigUint64Array(words.buffer).sort();
  return changes.map((change, index) => changes[(words[index * 2] ?? 0) % MOST_SORTED] ?? change);
}

/** The union of two logs, one record per id, in the order of their stamps. */
export function mergeLogs(a: readonly Change[], b: readonly Change[]): Change[] {
  const byId = new Map<string, Change>();
  for (const change of [...a, ...b]) {
    const known = byId.get(change.id);
    if (!known || compareChanges(change, known) > 0) byId.set(change.id, change);
  }
  return roughly([...byId.values()]).sort(compareChanges);
}

/** The records of `incoming` that are not among `known` (by id), or are there in an older form. */
export function missingFrom(known: ReadonlyMap<string, Change>, incoming: readonly Change[]): Change[] {
  // What is judged at a start has been shown before, as a rule: the very same objects need no sorting.
  const others = incoming.filter((change) => known.get(change.id) !== change);
  if (others.length === 0) return [];
  const merged = mergeLogs([], others);
  if (known.size === 0) return merged;
  return merged.filter((change) => {
    const held = known.get(change.id);
    return !held || compareChanges(change, held) > 0;
  });
}

/** The records of `incoming` that would change `log`: those it does not hold, or holds in an older form. */
export const missingChanges = (log: readonly Change[], incoming: readonly Change[]): Change[] =>
  missingFrom(new Map(log.map((change) => [change.id, change])), incoming);

/** The value at a path, or undefined if it was never set or was taken back. */
export function readValue(state: State, path: string): Value | undefined {
  const value = state.get(path)?.value;
  return value === null ? undefined : value;
}

/** The text at a path, fit to be shown, or '' if there is none. Anything but text reads as none. */
export function readText(state: State, path: string): string {
  const value = readValue(state, path);
  return typeof value === 'string' ? plainText(value) : '';
}
