// How many items were done over time, cut to the few points that fit a drawing on a phone.
import { addMonths, type Day, daysBetween } from '../day.ts';
import type { HistoryPoint } from '../summary.ts';

export type HistorySteps = {
  /** `month`: the state at the end of each month (of the present one: today); `day`: the days on which it changed */
  readonly unit: 'day' | 'month';
  /** oldest first, the last one is today; empty if nothing was ever done */
  readonly steps: readonly HistoryPoint[];
};

/** Below this many days since the first record months say nothing yet. */
const MONTHS_FROM_DAYS = 45;

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

const doneOn = (points: readonly HistoryPoint[], day: Day): number =>
  points.findLast((point) => daysBetween(point.day, day) >= 0)?.done ?? 0;

function monthSteps(points: readonly HistoryPoint[], today: Day, atMost: number): HistoryPoint[] {
  const present = firstOfMonth(today);
  const months = Array.from({ length: atMost }, (_, index) => addMonths(present, index + 1 - atMost));
  // One month before the first record is kept: there it stood at 0.
  const from = addMonths(firstOfMonth(points[0]?.day ?? today), -1);
  return months
    .filter((month) => daysBetween(from, month) >= 0)
    .map((month) => {
      const next = addMonths(month, 1);
      const done = month === present ? doneOn(points, today) : (points.findLast(({ day }) => day < next)?.done ?? 0);
      return { day: month, done };
    });
}

function daySteps(points: readonly HistoryPoint[], today: Day, atMost: number): HistoryPoint[] {
  const done = doneOn(points, today);
  const steps = points.at(-1)?.day === today ? points : [...points, { day: today, done }];
  return steps.slice(-atMost);
}

/**
 * The points of `doneOverTime` as a few steps up to today. Points later than today (a clock that was wrong) count as today.
 * @param atMost how many steps there is space for, 2 or more
 */
export function historySteps(points: readonly HistoryPoint[], today: Day, atMost = 6): HistorySteps {
  const past = points.filter(({ day }) => daysBetween(day, today) >= 0);
  const later = points.length > past.length ? points.at(-1) : undefined;
  const known = later ? [...past.filter(({ day }) => day !== today), { day: today, done: later.done }] : past;
  const first = known[0];
  if (!first) return { unit: 'day', steps: [] };
  const unit = daysBetween(first.day, today) >= MONTHS_FROM_DAYS ? 'month' : 'day';
  return { unit, steps: unit === 'month' ? monthSteps(known, today, atMost) : daySteps(known, today, atMost) };
}
