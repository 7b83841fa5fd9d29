// How growth and percentiles are told from figures.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allInTurn, median, percentile } from '../../bench/support/median.mjs';
import { isKept } from '../../bench/support/rows.mjs';
import { slope, slopeRow } from '../../bench/support/slope.mjs';

const AMOUNTS = [1, 10, 100, 1000];
const grown = (exponent: number, factor = 1, base = 0) =>
  AMOUNTS.map((amount) => [amount, base + factor * amount ** exponent] as const);

describe('the slope', () => {
  test('is the exponent of the growth, whatever the unit and the order', () => {
    const exponents = fc.double({ min: -1, max: 3, noNaN: true });
    const factors = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(exponents, factors, (exponent, factor) => {
        expect(slope(grown(exponent, factor))).toBeCloseTo(exponent, 6);
        expect(slope(grown(exponent, factor).reverse())).toBeCloseTo(exponent, 6);
      }),
    );
  });

  test('keeps the budget for growth as the work, and breaks it for growth with the square', () => {
    expect(isKept(slopeRow('files', grown(1)))).toBe(true);
    expect(isKept(slopeRow('files', grown(1, 1, 100)))).toBe(true);
    expect(isKept(slopeRow('files', grown(2)))).toBe(false);
  });

  test('is seen in the upper half although small amounts hide it behind a start that is always paid', () => {
    expect(isKept(slopeRow('files', grown(2, 0.01, 20)))).toBe(false);
  });

  test('of too few points is none, and keeps nothing', () => {
    expect(slope([[1, 1]])).toBeNaN();
    expect(isKept(slopeRow('files', []))).toBe(false);
  });
});

describe('the percentile', () => {
  test('is the value that so large a share does not exceed', () => {
    expect(percentile([4, 1, 3, 2], 0.75)).toBe(3);
    expect(percentile([5], 0.75)).toBe(5);
    expect(percentile([], 0.75)).toBeNaN();
    expect(median([3, 1, 2])).toBe(2);
  });

  test('is one of the values, and at least that share lies at or below it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * all.length);
      }),
    );
  });
});

test('sides take turns', async () => {
  const order: string[] = [];
  const side = (name: string) => async () => order.push(name);
  await allInTurn([side('a'), side('b')], 2);
  expect(order).toEqual(['a', 'b', 'a', 'b']);
});
