// Days and months are written by hand for speed: they must say what the browser's own formatter says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../shared/core/locale.ts';
import {
  formatDay,
  formatMoment,
  formatMomentInFull,
  formatMonth,
  formatShortMonth,
  formatTime,
  formatWeekday,
} from '../../shared/i18n/format.ts';

const TAG = { ja: 'ja-JP', en: 'en-GB' } as const;

/** Every day of four years, one of them a leap year. */
const DAYS = Array.from({ length: 1461 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)));

test.each(LOCALES)('days, weekdays and months in %s are those of the browser', (locale) => {
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: 'UTC' });
  const long = by({ dateStyle: 'long' });
  const short = by({ month: 'short', day: 'numeric' });
  const weekday = by({ weekday: 'short' });
  const month = by({ year: 'numeric', month: 'long' });
  const shortMonth = by({ month: 'short' });
  for (const date of DAYS) {
    const day = date.toISOString().slice(0, 10);
    expect([
      formatDay(day, locale),
      formatDay(day, locale, 'short'),
      formatWeekday(day, locale),
      formatMonth(day.slice(0, 7), locale),
      formatShortMonth(day.slice(0, 7), locale),
    ]).toEqual([long, short, weekday, month, shortMonth].map((format) => format.format(date)));
  }
});

test('a text that is no day stays as it is, and has no weekday', () => {
  expect([
    formatDay('soon', 'ja'),
    formatMonth('x', 'en'),
    formatShortMonth('x', 'ja'),
    formatWeekday('x', 'en'),
  ]).toEqual(['soon', 'x', 'x', '']);
});

/** Of every month, day of the month and hour; minutes of one digit and of two. */
const moments = fc
  .date({ min: new Date(1971, 0, 1), max: new Date(9998, 0, 1), noInvalidDate: true })
  .map((date) => date.getTime());

test.each(LOCALES)('moments in %s are those of the browser', (locale) => {
  const by = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(TAG[locale], options);
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const short = by({ month: 'short', day: 'numeric', ...time });
  const full = by({ year: 'numeric', month: 'short', day: 'numeric', ...time });
  const clock = by(time);
  fc.assert(
    fc.property(moments, (ms) => {
      expect([formatMoment(ms, ms, locale), formatMomentInFull(ms, locale), formatTime(ms)]).toEqual(
        [short, full, clock].map((format) => format.format(ms)),
      );
    }),
  );
});

describe('a moment', () => {
  const at = new Date(2026, 10, 20, 14, 5).getTime();

  test('has its year when that is another one than now', () => {
    expect(formatMoment(at, new Date(2026, 0, 1).getTime(), 'ja')).toBe('11月20日 14:05');
    expect(formatMoment(at, new Date(2027, 0, 1).getTime(), 'ja')).toBe('2026年11月20日 14:05');
    expect(formatMoment(at, new Date(2027, 0, 1).getTime(), 'en')).toContain('2026');
  });

  test('that is none makes nothing fail', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom('ja' as const, 'en' as const), (ms, locale) => {
        expect(formatMoment(ms, at, locale)).toMatch(/\d/);
        expect(formatMomentInFull(ms, locale)).toMatch(/\d/);
      }),
    );
  });
});
