// Days in the tables of a paper: short, with the year.
import { DAY_MS, type Day, dayNumber } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';

/** 2026/12/04, 4 Dec 2026; '' and texts that are no day give ''. */
export function tableDay(day: Day, locale: Locale): string {
  const number = dayNumber(day);
  if (number === null) return '';
  const format = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(number * DAY_MS));
}
