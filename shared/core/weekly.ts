// When the weekly notification is due: once in each week, in working hours, whenever the browser is open first.
import { addDays, type Day, dayNumber } from './day.ts';

const HOURS = { from: 8, to: 18 };
const WEEK = 7;
/** 1970-01-05 was a Monday: day number 4. */
const FIRST_MONDAY = 4;

/** Days since the Monday of that week: 0 on Monday, 6 on Sunday. */
const daysSinceMonday = (day: Day): number => ((((dayNumber(day) ?? 0) - FIRST_MONDAY) % WEEK) + WEEK) % WEEK;

/**
 * Mondays are holidays, computers sleep, browsers are closed: then the next working day will do.
 * @param hour of the clock on the wall
 * @param shown the day on which it was shown last, '' if never
 */
export function isWeeklyDue(today: Day, hour: number, shown: Day | ''): boolean {
  const since = daysSinceMonday(today);
  if (since > 4 || hour < HOURS.from || hour >= HOURS.to) return false;
  // A day in the future comes from a clock that was wrong.
  return shown < addDays(today, -since) || shown > today;
}
