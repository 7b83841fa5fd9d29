// Numbers, dates and durations in the reader's language.
import { type Day, dayNumber } from '../core/day.ts';
import type { Locale } from '../core/locale.ts';

const TAG: Record<Locale, string> = { ja: 'ja-JP', en: 'en-GB' };

/** English plural: `plural(2, { one: '# item', other: '# items' })` → "2 items". `#` stands for the number. */
export function plural(count: number, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat('en').format(count));
}

/** A day in words: 2026年11月24日, 24 November 2026. Texts that are no day come back unchanged. */
export function formatDay(day: Day, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const number = dayNumber(day);
  if (number === null) return day;
  const format = style === 'long' ? ({ dateStyle: 'long' } as const) : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(TAG[locale], { ...format, timeZone: 'UTC' }).format(new Date(number * 86_400_000));
}

/** A month given as YYYY-MM: 2026年11月, November 2026. Texts that are no month come back unchanged. */
export function formatMonth(month: string, locale: Locale): string {
  const number = dayNumber(`${month}-01`);
  if (number === null) return month;
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(TAG[locale], format).format(new Date(number * 86_400_000));
}

/** A month given as YYYY-MM without its year, for the foot of a drawing: 11月, Nov. */
export function formatShortMonth(month: string, locale: Locale): string {
  const number = dayNumber(`${month}-01`);
  if (number === null) return month;
  return new Intl.DateTimeFormat(TAG[locale], { month: 'short', timeZone: 'UTC' }).format(
    new Date(number * 86_400_000),
  );
}

/** A moment with its time of day: 11月20日 14:05. `ms` counts from 1970, shown in the reader's time zone. */
export function formatMoment(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(ms));
}

/** A time of day alone: 14:05. `ms` counts from 1970, shown in the reader's time zone. */
export function formatTime(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { hour: 'numeric', minute: '2-digit' }).format(new Date(ms));
}

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
