// Counts over the checklist: by priority, category and threat, and how many were done over time.
import { type Answer, isOpen, readAnswer } from './answer.ts';
import type { ChecklistEntry } from './checklist.ts';
import { type Counts, countStatuses } from './counts.ts';
import { type Day, dayOf } from './day.ts';
import { type Item, THREATS, type Threat } from './item.ts';
import { type Change, compareChanges } from './log/change.ts';
import { path } from './log/path.ts';
import type { State } from './log/state.ts';

export type AnsweredEntry = ChecklistEntry & { readonly answer: Answer };

/** What an entry says of its item, as a text to compare by. */
const saying = ({ applies, answer }: AnsweredEntry): string => JSON.stringify([applies, answer]);

/** The entries, those of `before` in place of new ones that say the same: whoever draws them need not draw these again. */
export function keepEntries(entries: readonly AnsweredEntry[], before: readonly AnsweredEntry[]): AnsweredEntry[] {
  const known = new Map(before.map((entry) => [entry.item.id, entry]));
  return entries.map((entry) => {
    const last = known.get(entry.item.id);
    return last?.item === entry.item && saying(last) === saying(entry) ? last : entry;
  });
}

/** Joins each entry with its answer in one plan. */
export function answerEntries(entries: readonly ChecklistEntry[], state: State, plan: string): AnsweredEntry[] {
  return entries.map((entry) => ({ ...entry, answer: readAnswer(state, plan, entry.item.id) }));
}

export const inHandbook = ({ item }: AnsweredEntry): boolean => item.section === 'handbook';

/** 優先: ◎ of the handbook. */
export const isHigh = (entry: AnsweredEntry): boolean => inHandbook(entry) && entry.item.priority === 'high';

/** The handbook's items as a whole, its ◎ and its ○, and the additions of 2026, which are never mixed into them. */
export function countByPriority(entries: readonly AnsweredEntry[]): {
  all: Counts;
  high: Counts;
  normal: Counts;
  addition: Counts;
} {
  const handbook = entries.filter(inHandbook);
  return {
    all: countStatuses(handbook),
    high: countStatuses(handbook.filter(({ item }) => item.priority === 'high')),
    normal: countStatuses(handbook.filter(({ item }) => item.priority === 'normal')),
    addition: countStatuses(entries.filter((entry) => !inHandbook(entry))),
  };
}

/** Our own estimate of the minutes that what is left takes. */
export const minutesLeft = (entries: readonly AnsweredEntry[]): number =>
  entries.filter(isOpen).reduce((sum, { item }) => sum + item.minutes, 0);

/** One row per category that has entries, in the order in which they come. */
export function countByCategory(entries: readonly AnsweredEntry[]): { category: string; counts: Counts }[] {
  const categories = [...new Set(entries.map(({ item }) => item.category))];
  return categories.map((category) => ({
    category,
    counts: countStatuses(entries.filter(({ item }) => item.category === category)),
  }));
}

/** One row per threat. An item can count for several threats, so the rows do not add up to the list. */
export function countByThreat(entries: readonly AnsweredEntry[]): { threat: Threat; counts: Counts }[] {
  const handbook = entries.filter(inHandbook);
  return THREATS.map((threat) => ({
    threat,
    counts: countStatuses(handbook.filter(({ item }) => item.threats.includes(threat))),
  }));
}

export type HistoryPoint = { readonly day: Day; readonly done: number };

/**
 * How many of `items` were done at the end of each day on which that number changed, from the log.
 * @param offsetMinutes as `Date.prototype.getTimezoneOffset()` gives it
 */
export function doneOverTime(
  log: readonly Change[],
  items: readonly Item[],
  { plan, offsetMinutes }: { plan: string; offsetMinutes: number },
): HistoryPoint[] {
  const paths = new Set(items.map((item) => path.answer(plan, item.id, 'status')));
  const done = new Set<string>();
  const points: HistoryPoint[] = [];
  for (const change of log.filter((entry) => paths.has(entry.path)).sort(compareChanges)) {
    if (change.value === 'done') done.add(change.path);
    else done.delete(change.path);
    const day = dayOf(change.at[0], offsetMinutes);
    const last = points.at(-1);
    if (last?.day === day) points[points.length - 1] = { day, done: done.size };
    else if ((last?.done ?? 0) !== done.size) points.push({ day, done: done.size });
  }
  return points.filter((point, index) => point.done !== (points[index - 1]?.done ?? 0));
}
