// Earlier states, told by the log alone: it is only ever added to, so every state that was is still in it.
import { type Day, dayOf } from '../day.ts';
import type { Change, Value } from './change.ts';
import { applyChanges, type State } from './state.ts';

/** The state without some of its changes: what a path said before an import, for one. */
export const stateWithout = (log: readonly Change[], ids: ReadonlySet<string>): State =>
  applyChanges(log.filter(({ id }) => !ids.has(id)));

/** path -> value of a state */
export const valuesOf = (state: State): Map<string, Value> =>
  new Map([...state].map(([path, { value }]) => [path, value]));

export type EarlierDay = {
  readonly day: Day;
  /** changes made on that day */
  readonly count: number;
};

/**
 * The days on which something was changed, the newest first.
 * @param offsetMinutes as `Date.prototype.getTimezoneOffset()` gives it
 */
export function daysWithChanges(log: readonly Change[], offsetMinutes: number): EarlierDay[] {
  const counts = new Map<Day, number>();
  for (const { at } of log) {
    const day = dayOf(at[0], offsetMinutes);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The changes that there were at the end of a day: whatever was answered later is not among them. */
export const changesUntil = (log: readonly Change[], day: Day, offsetMinutes: number): Change[] =>
  log.filter(({ at }) => dayOf(at[0], offsetMinutes) <= day);
