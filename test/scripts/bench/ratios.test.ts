// Budgets as ratios to the reference page of the same run: what is judged, what is printed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingTime, QUIET_MS, ratioOf, slowness } from '../../bench/support/ratio.mjs';
import { isKept, line, markdown, ratios } from '../../bench/support/rows.mjs';

const row = (figure: number, budget: number, ms: number) => ({
  what: 'tick',
  figure,
  unit: 'ms',
  budget,
  reference: { kind: 'work' as const, ms },
});
const times = fc.double({ min: 1, max: 10_000, noNaN: true });

describe('a budget with a reference', () => {
  test('is the promise itself on the quiet machine', () => {
    expect(isKept(row(50, 50, QUIET_MS.work))).toBe(true);
    expect(isKept(row(50.1, 50, QUIET_MS.work))).toBe(false);
  });

  test('is judged alike on a machine that is any number of times slower', () => {
    fc.assert(
      fc.property(times, times, fc.double({ min: 0.25, max: 32, noNaN: true }), (figure, budget, slow) => {
        fc.pre(Math.abs(figure / budget - 1) > 1e-6); // on the very edge rounding decides
        expect(isKept(row(figure * slow, budget, QUIET_MS.work * slow))).toBe(figure <= budget);
      }),
    );
  });

  test('is not kept when figure or reference was not measured', () => {
    expect(isKept(row(Number.NaN, 50, 10))).toBe(false);
    expect(isKept(row(10, 50, Number.NaN))).toBe(false);
  });

  test('is judged by the figure at rest where there is one', () => {
    expect(isKept({ ...row(300, 60, QUIET_MS.work * 4), normal: 61 })).toBe(false);
    expect(isKept({ ...row(300, 60, QUIET_MS.work * 4), normal: 59 })).toBe(true);
  });

  test('gives ratio and limit, and the time beside them', () => {
    const told = row(QUIET_MS.work * 3, QUIET_MS.work * 2, QUIET_MS.work);
    expect(ratios(told)).toEqual({ ratio: 3, limit: 2 });
    expect(line(told)).toMatch(/3\.00 of 2\.00 × work +BREACH$/);
    expect(ratioOf(QUIET_MS.touch * 2, 'touch')).toBe(2);
    expect(slowness({ kind: 'touch', ms: QUIET_MS.touch * 2 })).toBe(2);
  });
});

test('a budget without a reference stays absolute', () => {
  expect(isKept({ what: 'bytes', figure: 5, unit: 'B', budget: 5 })).toBe(true);
  expect(isKept({ what: 'bytes', figure: 6, unit: 'B', budget: 5 })).toBe(false);
  expect(ratios({ what: 'bytes', figure: 5, unit: 'B', budget: 5 })).toBeNull();
  expect(isKept({ what: 'score', figure: 99, unit: '', least: 100 })).toBe(false);
});

describe('blocking time', () => {
  test('counts what a task takes beyond 50 ms, after the first paint only', () => {
    const tasks = [
      { start: 0, duration: 90 },
      { start: 100, duration: 80 },
      { start: 300, duration: 49 },
      { start: 400, duration: 70 },
    ];
    // The second one began before: 60 ms of it lie behind 120.
    expect(blockingTime(tasks, 120)).toBe(10 + 20);
  });

  test('is the same on a slower machine once its slowness is known', () => {
    const lengths = fc.array(times, { maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.double({ min: 1, max: 16, noNaN: true }), (durations, slow) => {
        const tasks = durations.map((duration) => ({ start: 1, duration }));
        const slower = durations.map((duration) => ({ start: 1, duration: duration * slow }));
        expect(blockingTime(slower, 0, slow)).toBeCloseTo(blockingTime(tasks, 0), 3);
      }),
    );
  });
});

test('the table in Markdown has as many cells in each line, whatever stands in a name', () => {
  const text = markdown('paint, load 1', [row(1, 2, 3), { what: 'a | b', figure: 4, unit: 'B' }]);
  const cells = text.split('\n').map((each) => each.replaceAll('\\|', '').split('|').length);
  expect(new Set(cells).size).toBe(1);
  expect(cells).toHaveLength(4);
});
