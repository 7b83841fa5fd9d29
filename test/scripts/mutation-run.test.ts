// What a mutation run says: the drawing of the sample, its interval, what counts as noticed, and the log that it goes on from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, randomFrom, spread } from '../../scripts/mutate/draw.mjs';
import { resultsIn, titleOf } from '../../scripts/mutate/log.mjs';
import { limitOf, outcomeOf, runOf } from '../../scripts/mutate/outcome.mjs';
import { countsOf, scoreLine, wilson } from '../../scripts/mutate/score.mjs';

const sizes = fc.integer({ min: 0, max: 60 });
const seeds = fc.nat();
const listOf = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

describe('drawn', () => {
  test('takes so many different ones of the list, and all where more are asked for', () => {
    fc.assert(
      fc.property(sizes, sizes, seeds, (size, count, seed) => {
        const sample = drawn(listOf(size), count, seed);
        expect(sample).toHaveLength(Math.min(size, count));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((one) => one >= 0 && one < size)).toBe(true);
      }),
    );
  });

  test('a larger sample of the same seed begins with the smaller, and the list stays as it is', () => {
    fc.assert(
      fc.property(sizes, sizes, sizes, seeds, (size, one, other, seed) => {
        const list = listOf(size);
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(drawn(list, large, seed).slice(0, small)).toEqual(drawn(list, small, seed));
        expect(list).toEqual(listOf(size));
      }),
    );
  });

  test('gives each one the same chance, and each place', () => {
    const rounds = 20_000;
    const counts = { first: [0, 0, 0, 0, 0], second: [0, 0, 0, 0, 0] };
    for (let seed = 0; seed < rounds; seed += 1) {
      const [first = 0, second = 0] = drawn(listOf(5), 2, seed);
      counts.first[first] = (counts.first[first] ?? 0) + 1;
      counts.second[second] = (counts.second[second] ?? 0) + 1;
    }
    // A fifth each, within five standard deviations.
    const deviation = Math.sqrt(rounds * 0.2 * 0.8);
    for (const count of [...counts.first, ...counts.second])
      expect(Math.abs(count - rounds / 5)).toBeLessThan(5 * deviation);
  });
});

test('randomFrom gives the same numbers for a seed, others for another, all in [0, 1)', () => {
  const numbers = (seed: number): number[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 20 }, () => random());
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (seed) => {
      expect(numbers(seed)).toEqual(numbers(seed));
      expect(numbers(seed)).not.toEqual(numbers(seed + 1));
      expect(numbers(seed).every((number) => number >= 0 && number < 1)).toBe(true);
    }),
  );
});

test.each([
  [10, 3, [1, 5, 8]],
  [2, 3, [0, 1]],
  [0, 3, []],
])('spread over %i takes %i evenly', (size, count, expected) => {
  expect(spread(listOf(size), count)).toEqual(expected);
});

describe('wilson', () => {
  // The roots of (p - share)² = z² p (1 - p) / total, worked out apart, with z = 1.959964.
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [180, 200, 0.8506, 0.9343],
  ])('%i of %i', (hits, total, low, high) => {
    const [from, to] = wilson(hits, total);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test('says nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  test('holds the share, stays within 0 and 1, is a mirror for what was missed, and narrows with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), (total, some) => {
        const hits = Math.min(some, total);
        const [low, high] = wilson(hits, total);
        const [lowMissed, highMissed] = wilson(total - hits, total);
        const [lowMore, highMore] = wilson(10 * hits, 10 * total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(hits / total);
        expect(high + 1e-12).toBeGreaterThanOrEqual(hits / total);
        expect(lowMissed).toBeCloseTo(1 - high, 10);
        expect(highMissed).toBeCloseTo(1 - low, 10);
        expect(highMore - lowMore).toBeLessThan(high - low);
      }),
    );
  });
});

test('the score counts what ran out of time as killed and tells it apart, and leaves out what is unclear', () => {
  const counts = countsOf(['killed', 'survived', 'killed', 'outOfTime', 'unclear']);
  expect(counts).toEqual({ killed: 2, outOfTime: 1, survived: 1, unclear: 1 });
  expect(scoreLine(counts)).toBe(
    'mutants: 3 of 4 killed (75.0 %, 95 % interval 30.1 % to 95.4 %; 2 by a failing test, 1 out of time, 1 survived, 1 unclear and not counted)',
  );
  expect(scoreLine(countsOf([]))).toContain('0 of 0 killed (no score');
});

describe('what a mutant comes to', () => {
  const late = 'Test timed out in 60000ms.\nIf this is a long-running test, pass a timeout value.';

  test('no message is a pass; messages of time alone are slow; any other is a failure', () => {
    expect(runOf([], 5)).toEqual({ end: 'passed', ms: 5 });
    expect(runOf([late, 'Hook timed out in 60000ms.'], 5)).toEqual({ end: 'slow', ms: 5 });
    expect(runOf([late, 'expected 1 to be 2'], 5)).toEqual({ end: 'failed', ms: 5 });
    expect(runOf(["expected 'Test timed out in 60000ms' to be ''"], 5)).toEqual({ end: 'failed', ms: 5 });
  });

  test('survived where the tests pass, killed where one fails', () => {
    expect(outcomeOf({ end: 'passed', ms: 1 })).toBe('survived');
    expect(outcomeOf({ end: 'failed', ms: 1 })).toBe('killed');
  });

  test.each(['slow', 'stopped'] as const)(
    '%s: noticed only where the same tests then pass in a third of the time',
    (end) => {
      const run = { end, ms: 30_000 };
      expect(outcomeOf(run, { end: 'passed', ms: 9_999 })).toBe('outOfTime');
      expect(outcomeOf(run, { end: 'passed', ms: 10_000 })).toBe('unclear');
      expect(outcomeOf(run, { end: 'failed', ms: 10 })).toBe('unclear');
      expect(outcomeOf(run)).toBe('unclear');
    },
  );

  test('the limit is far above what the tests take without a fault', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (ms) => {
        expect(limitOf(ms)).toBeGreaterThan(3 * ms);
        expect(limitOf(ms)).toBeGreaterThanOrEqual(30_000);
      }),
    );
  });
});

describe('the log', () => {
  const title = titleOf(7, ['a', 'b']);
  const result = { id: 'a', outcome: 'killed', ms: 3 };

  test('gives back what was written; a last line that was cut off is left out', () => {
    const lines = [title, result].map((line) => `${JSON.stringify(line)}\n`).join('');
    expect(resultsIn('', title)).toEqual([]);
    expect(resultsIn(lines, title)).toEqual([result]);
    expect(resultsIn(`${lines}{"id":"b","outc`, title)).toEqual([result]);
  });

  test('is refused for another seed and for other mutants', () => {
    const text = `${JSON.stringify(title)}\n`;
    expect(() => resultsIn(text, titleOf(8, ['a', 'b']))).toThrow('other mutants or another seed');
    expect(() => resultsIn(text, titleOf(7, ['a', 'c']))).toThrow('other mutants or another seed');
  });
});
