// Calendar days as YYYY-MM-DD texts, and the arithmetic on them. A day is a wall-calendar day of the person, no time zone.

/** YYYY-MM-DD */
export type Day = string;

/** A day of the calendar in milliseconds, leap seconds left out as everywhere on the platform. */
export const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 9999-12-31: later days have no YYYY-MM-DD text. A clock gone wild or a hostile stamp ends here. */
const LAST_NUMBER = 2_932_896;

/** Days that were asked for: an order of a list asks for the same few hundreds of times. */
const numbers = new Map<Day, number | null>();
/** More texts than any plan has days; a hostile file with more must not stay in memory. */
const MOST_NUMBERS = 1000;

function countDays(day: Day): number | null {
  const match = PATTERN.exec(day);
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(ms).toISOString().startsWith(day) ? ms / DAY_MS : null;
}

/** The day's number since 1970-01-01, or null if the text is no real calendar day. */
export function dayNumber(day: Day): number | null {
  if (day.length !== 10) return null;
  let number = numbers.get(day);
  if (number !== undefined) return number;
  number = countDays(day);
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(day, number);
  return number;
}

export const isDay = (text: string): boolean => dayNumber(text) !== null;

/** The day with that number since 1970-01-01; numbers beyond 1970 and 9999 give the nearest day. */
export const dayOfNumber = (number: number): Day =>
  new Date(Math.min(Math.max(number, 0) || 0, LAST_NUMBER) * DAY_MS).toISOString().slice(0, 10);

/**
 * The calendar day of a moment.
 * @param ms milliseconds since 1970
 * @param offsetMinutes as `Date.prototype.getTimezoneOffset()` gives it (Japan: -540)
 */
export const dayOf = (ms: number, offsetMinutes: number): Day =>
  dayOfNumber(Math.floor((ms / 60_000 - offsetMinutes) / 1440));

/** Days from `a` to `b`: positive if `b` is later. 0 if one of them is no day. */
export function daysBetween(a: Day, b: Day): number {
  const from = dayNumber(a);
  const to = dayNumber(b);
  return from === null || to === null ? 0 : to - from;
}

export const addDays = (day: Day, days: number): Day => dayOfNumber((dayNumber(day) ?? 0) + days);

/** The same day of the month `months` later; the month's last day where there is no such day (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = (isDay(day) ? day : '1970-01-01').split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfNumber(first / DAY_MS + Math.min(date, last) - 1);
}
