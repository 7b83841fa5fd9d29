// What changed since the last report: the answers then and now, both folded from the log.
import { isOpen, readAnswer } from '../answer.ts';
import { type Day, dayOf } from '../day.ts';
import type { Change } from '../log/change.ts';
import { applyChanges } from '../log/state.ts';
import type { AnsweredEntry } from '../summary.ts';

/** Moments of the last two reports on different days, the newest last, in milliseconds since 1970. */
export type ReportTimes = readonly number[];

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads what was stored; anything else counts as no report. */
export const readReportTimes = (stored: unknown): ReportTimes =>
  Array.isArray(stored) ? stored.filter(isTime).toSorted((a, b) => a - b) : [];

/** The list with a report made now. Two on one day are one, so that printing again does not empty 「前回から」. */
export function addReportTime(times: ReportTimes, now: number, offsetMinutes: number): ReportTimes {
  const today = dayOf(now, offsetMinutes);
  return [...times.filter((time) => dayOf(time, offsetMinutes) < today), now].slice(-2);
}

/** The last report before today, or null. */
export function lastReport(times: ReportTimes, today: Day, offsetMinutes: number): number | null {
  return times.findLast((time) => dayOf(time, offsetMinutes) < today) ?? null;
}

export type Since = {
  readonly day: Day;
  readonly done: readonly AnsweredEntry[];
  /** was done, is no longer */
  readonly reopened: readonly AnsweredEntry[];
  /** new or other due dates of open items */
  readonly planned: readonly AnsweredEntry[];
};

/** What is different between the answers at `time` (milliseconds since 1970) and those of `entries`. */
export function changesSince(
  entries: readonly AnsweredEntry[],
  log: readonly Change[],
  { time, plan, offsetMinutes }: { time: number; plan: string; offsetMinutes: number },
): Since {
  const then = applyChanges(log.filter((change) => change.at[0] <= time));
  const before = (entry: AnsweredEntry) => readAnswer(then, plan, entry.item.id);
  const wasDone = (entry: AnsweredEntry) => before(entry).status === 'done';
  return {
    day: dayOf(time, offsetMinutes),
    done: entries.filter((entry) => entry.answer.status === 'done' && !wasDone(entry)),
    reopened: entries.filter((entry) => isOpen(entry) && wasDone(entry)),
    planned: entries.filter(
      (entry) => isOpen(entry) && !wasDone(entry) && entry.answer.due !== '' && entry.answer.due !== before(entry).due,
    ),
  };
}
