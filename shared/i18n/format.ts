// Numbers, dates and durations in the reader's language.
import { DAY_MS, type Day, dayNumber } from '../core/day.ts';
import type { Locale } from '../core/locale.ts';

const TAG: Record<Locale, string> = { ja: 'ja-JP', en: 'en-GB' };

// Days, months and times are written without `Intl`: its first use in a page takes as long as a whole screen.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const WEEKDAYS: Record<Locale, readonly string[]> = {
  ja: [...'日月火水木金土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const dateOf = (day: string): Date | null => {
  const number = dayNumber(day);
  return number === null ? null : new Date(number * DAY_MS);
};

const longMonth = (date: Date): string => MONTHS[date.getUTCMonth()] ?? '';

/** As en-GB has it: four letters for September, three for all others. */
const shortMonth = (date: Date): string => longMonth(date).slice(0, date.getUTCMonth() === 8 ? 4 : 3);

const japaneseMonth = (date: Date): string => `${date.getUTCMonth() + 1}月`;

/** A day in words: 2026年11月24日, 24 November 2026; short: 11月24日, 24 Nov. Texts that are no day come back unchanged. */
export function formatDay(day: Day, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const date = dateOf(day);
  if (!date) return day;
  const [year, number] = [date.getUTCFullYear(), date.getUTCDate()];
  if (locale === 'ja') return `${style === 'long' ? `${year}年` : ''}${japaneseMonth(date)}${number}日`;
  return style === 'long' ? `${number} ${longMonth(date)} ${year}` : `${number} ${shortMonth(date)}`;
}

/** A day near `today`: 11月24日; with its year when that is another one: 2026年11月24日. */
export const formatDayNear = (day: Day, today: Day, locale: Locale): string =>
  formatDay(day, locale, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long');

/** The day of the week in short: 金, Fri. Nothing for texts that are no day. */
export const formatWeekday = (day: Day, locale: Locale): string =>
  WEEKDAYS[locale][dateOf(day)?.getUTCDay() ?? -1] ?? '';

/** A number that is no moment (a hostile file) must not make the formatter throw. */
const LAST_MOMENT = 253_402_300_799_000;

/** A month given as YYYY-MM: 2026年11月, November 2026. Texts that are no month come back unchanged. */
export function formatMonth(month: string, locale: Locale): string {
  const date = dateOf(`${month}-01`);
  if (!date) return month;
  const year = date.getUTCFullYear();
  return locale === 'ja' ? `${year}年${japaneseMonth(date)}` : `${longMonth(date)} ${year}`;
}

/** A month given as YYYY-MM without its year, for the foot of a drawing: 11月, Nov. */
export function formatShortMonth(month: string, locale: Locale): string {
  const date = dateOf(`${month}-01`);
  if (!date) return month;
  return locale === 'ja' ? japaneseMonth(date) : shortMonth(date);
}

/** The moment as a date; what is no moment at all becomes the nearest one. */
const momentOf = (ms: number): Date => new Date(Math.min(Math.max(ms, 0) || 0, LAST_MOMENT));

/** 14:05, 9:05 */
const clockTime = (moment: Date): string => `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`;

/** The reader's wall-calendar day of a moment, and the time of day. */
function dayAndTime(moment: Date, locale: Locale, withYear: boolean): string {
  const date = new Date(Date.UTC(2000, moment.getMonth(), moment.getDate()));
  const year = moment.getFullYear();
  const time = clockTime(moment);
  if (locale === 'ja') return `${withYear ? `${year}年` : ''}${japaneseMonth(date)}${date.getUTCDate()}日 ${time}`;
  return `${date.getUTCDate()} ${shortMonth(date)}${withYear ? ` ${year}` : ''}, ${time}`;
}

/**
 * A moment with its time of day: 11月20日 14:05; with its year when that is another one than now. `ms` and `now` count from
 * 1970, shown in the reader's time zone.
 */
export function formatMoment(ms: number, now: number, locale: Locale): string {
  const [moment, present] = [momentOf(ms), momentOf(now)];
  return dayAndTime(moment, locale, moment.getFullYear() !== present.getFullYear());
}

/** A moment with its year: 2026年11月20日 14:05. For whatever may be years old, or wrong by years. */
export const formatMomentInFull = (ms: number, locale: Locale): string => dayAndTime(momentOf(ms), locale, true);

/** A time of day alone: 14:05. `ms` counts from 1970, shown in the reader's time zone. */
export const formatTime = (ms: number): string => clockTime(momentOf(ms));

/** A duration for people: 15分, 1時間, 1時間30分; 15 min, 1 h, 1 h 30 min. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = locale === 'ja' ? { h: '時間', m: '分', gap: '' } : { h: ' h', m: ' min', gap: ' ' };
  return [hours > 0 ? `${hours}${words.h}` : '', rest > 0 || hours === 0 ? `${rest}${words.m}` : '']
    .filter(Boolean)
    .join(words.gap);
}

/** 64.4 → "64.4％" / "64.4%" */
export function formatPercent(percent: number, locale: Locale): string {
  return `${percent}${locale === 'ja' ? '％' : '%'}`;
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAG[locale]).format(value);
}
