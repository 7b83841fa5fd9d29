// Calendar days: real ones only, arithmetic that survives leap years, the year's end and clocks gone wild.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, dayOfNumber, daysBetween, isDay } from '../../shared/core/day.ts';
import { law } from '../support/laws.ts';

const JAPAN = -540;
const anyNumber = fc.integer({ min: 0, max: 80_000 });

describe('a day', () => {
  test.each(['2026-11-24', '2028-02-29', '2000-02-29', '1970-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-1',
    '20261124',
    '2026-11-24T00:00',
    'あした',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('survives the way to its number and back', () => {
    law(
      fc.property(anyNumber, (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });
});

describe('the day of a moment', () => {
  test('in Japan begins at 15:00 UTC of the day before', () => {
    expect(dayOf(Date.UTC(2026, 10, 23, 14, 59, 59, 999), JAPAN)).toBe('2026-11-23');
    expect(dayOf(Date.UTC(2026, 10, 23, 15), JAPAN)).toBe('2026-11-24');
  });

  test('passes 2038 and the year end', () => {
    expect(dayOf(2 ** 31 * 1000, 0)).toBe('2038-01-19');
    expect(dayOf(Date.UTC(2026, 11, 31, 15), JAPAN)).toBe('2027-01-01');
  });

  test.each([2 ** 48 - 1, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY])(
    'stays a real day for %s',
    (ms) => {
      expect(isDay(dayOf(ms, JAPAN))).toBe(true);
    },
  );
});

describe('arithmetic on days', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2026-03-31', -1, '2026-02-28'],
    ['9999-12-01', 6, '9999-12-31'],
  ])('%s and %i months is %s', (day, months, sum) => {
    expect(addMonths(day, months)).toBe(sum);
  });

  test('goes forth and back without a rest', () => {
    law(
      fc.property(anyNumber, fc.integer({ min: -3_000, max: 3_000 }), (number, days) => {
        const day = dayOfNumber(number + 3_000);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test('never skips a month and never throws', () => {
    law(
      fc.property(anyNumber, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const day = dayOfNumber(number + 30_000);
        const sum = addMonths(day, months);
        expect(isDay(sum)).toBe(true);
        const [year = 0, month = 0] = day.split('-').map(Number);
        const [toYear = 0, toMonth = 0] = sum.split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
      }),
    );
  });

  test('gives a day, not an error, for what is none', () => {
    expect(daysBetween('soon', '2026-11-24')).toBe(0);
    expect(isDay(addMonths('soon', 6))).toBe(true);
    expect(isDay(addDays('soon', 6))).toBe(true);
  });
});
