// Readers for stored and sent values: the wanted type, or nothing, whatever came.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInsideApp, systemOf } from '../../shared/core/device.ts';
import { toHiragana } from '../../shared/core/kana.ts';
import { fieldsOf, isFields, isText, listOf, numberOf, oneOf, positiveOf, textsOf } from '../../shared/core/parse.ts';

describe('the readers', () => {
  test('never throw, and give nothing but the wanted type', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(isFields(fieldsOf(value))).toBe(true);
        expect(['a', 'b', undefined]).toContain(oneOf(['a', 'b'] as const)(value));
        expect(textsOf(value).every(isText)).toBe(true);
        expect(Number.isFinite(numberOf(value) ?? 0)).toBe(true);
        expect(positiveOf(value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('keep what fits', () => {
    expect(fieldsOf({ a: 1 })).toEqual({ a: 1 });
    expect([fieldsOf(null), fieldsOf([1]), fieldsOf('text')]).toEqual([{}, {}, {}]);
    expect([oneOf([1, 4])(4), oneOf([1, 4])('4'), oneOf([false])(false)]).toEqual([4, undefined, false]);
    expect([listOf(isText)(['a', 1, 'b']), listOf(isText)('a'), textsOf(null)]).toEqual([['a', 'b'], undefined, []]);
    expect([numberOf(-1), numberOf(Number.NaN), numberOf('1')]).toEqual([-1, undefined, undefined]);
    expect([positiveOf(2), positiveOf(-2), positiveOf(Number.POSITIVE_INFINITY)]).toEqual([2, 0, 0]);
  });
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'mac'],
  ['Mozilla/5.0 (Linux; Android 15)', 5, 'android'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'win'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 0, undefined],
])('%s with %i touch points is %s', (userAgent, touchPoints, system) => {
  expect(systemOf(userAgent, touchPoints)).toBe(system);
});

test.each([
  ['Mozilla/5.0 (Linux; Android 14; SM-S911B; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36', true],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/13.20.0',
    true,
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/21A329 [FBAN/FBIOS]', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari', false],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148', false], // home screen
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36', false],
])('%s inside another app: %s', (userAgent, inside) => {
  expect(isInsideApp(userAgent)).toBe(inside);
});

test('katakana becomes hiragana, and nothing else changes', () => {
  expect(toHiragana('テレワーク漢字ヴヵヶヽー')).toBe('てれわーく漢字ゔゕゖヽー');
});
