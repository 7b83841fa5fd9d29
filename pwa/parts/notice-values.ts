// What stands in the places of a notice: a deadline and the person to ask.
import { addDays, type Day, isDay } from '../../shared/core/day.ts';
import type { Locale } from '../../shared/core/locale.ts';
import { readText, type State } from '../../shared/core/log/state.ts';
import { rulePath } from '../../shared/core/paper/rules.ts';
import { formatDay, formatWeekday } from '../../shared/i18n/format.ts';

/** Days to do something asked for without a date of its own. */
const USUAL_DAYS = 14;

/** 12月11日（金）, 11 Dec (Fri) */
export function deadlineText(day: Day, locale: Locale): string {
  const plain = formatDay(day, locale, 'short');
  const weekday = formatWeekday(day, locale);
  return locale === 'ja' ? `${plain}（${weekday}）` : `${plain} (${weekday})`;
}

export const usualDeadline = (due: string, today: Day): Day =>
  isDay(due) && due >= today ? due : addDays(today, USUAL_DAYS);

/** The contact that the rules name, if somebody wrote one. */
export const knownContact = (progress: State, plan: string): string =>
  readText(progress, rulePath.variable(plan, 'contact'));
