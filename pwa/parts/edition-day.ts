// The day of an edition in words: some are known to the day, others only to the month.
import { isDay } from '../../shared/core/day.ts';
import { formatDay, formatMonth } from '../../shared/i18n/format.ts';
import { locale } from '../../shared/ui/locale.ts';

/** @param day YYYY-MM-DD or YYYY-MM */
export const editionDay = (day: string): string =>
  isDay(day) ? formatDay(day, locale.value) : formatMonth(day, locale.value);
