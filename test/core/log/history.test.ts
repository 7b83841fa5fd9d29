// The few points of a drawing tell the same story as all of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfNumber } from '../../../shared/core/day.ts';
import { historySteps } from '../../../shared/core/log/history.ts';
import { law } from '../../support/laws.ts';

const TODAY = '2026-11-24';

describe('historySteps', () => {
  test('has nothing to draw when nothing was ever done', () => {
    expect(historySteps([], TODAY)).toEqual({ unit: 'day', steps: [] });
  });

  test('shows the days of a short history up to today', () => {
    const points = [
      { day: '2026-11-20', done: 1 },
      { day: '2026-11-22', done: 3 },
    ];
    expect(historySteps(points, TODAY)).toEqual({ unit: 'day', steps: [...points, { day: TODAY, done: 3 }] });
  });

  test('does not draw today twice', () => {
    expect(historySteps([{ day: TODAY, done: 2 }], TODAY).steps).toEqual([{ day: TODAY, done: 2 }]);
  });

  test('shows the state at the end of each month of a long history, from the month before the first record', () => {
    const points = [
      { day: '2026-08-03', done: 1 },
      { day: '2026-08-31', done: 2 },
      { day: '2026-10-01', done: 5 },
      { day: '2026-11-10', done: 4 },
    ];
    expect(historySteps(points, TODAY)).toEqual({
      unit: 'month',
      steps: [
        { day: '2026-07-01', done: 0 },
        { day: '2026-08-01', done: 2 },
        { day: '2026-09-01', done: 2 },
        { day: '2026-10-01', done: 5 },
        { day: '2026-11-01', done: 4 },
      ],
    });
  });

  test('keeps the last months of a very long history', () => {
    const steps = historySteps([{ day: '2020-01-01', done: 7 }], TODAY).steps;
    expect(steps.map(({ day }) => day)).toEqual([
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ]);
    expect(steps.every(({ done }) => done === 7)).toBe(true);
  });

  test('takes a record from a clock that runs ahead as one of today', () => {
    const points = [
      { day: '2026-11-20', done: 1 },
      { day: '2027-03-01', done: 2 },
    ];
    expect(historySteps(points, TODAY).steps.at(-1)).toEqual({ day: TODAY, done: 2 });
  });

  test('always ends with the present number, in order, within the space there is', () => {
    const history = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 10 })), { minLength: 1 })
      .map((rows) => {
        const sorted = rows.toSorted((a, b) => a[0] - b[0]);
        return sorted
          .filter(([day], index) => day !== sorted[index + 1]?.[0])
          .map(([day, done]) => ({ day: dayOfNumber(20_000 + day), done }));
      });
    law(
      fc.property(history, fc.integer({ min: 0, max: 900 }), (points, later) => {
        const last = points.at(-1);
        const today = addDays(last?.day ?? TODAY, later);
        const { steps } = historySteps(points, today);
        expect(steps.at(-1)?.done).toBe(last?.done);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted());
      }),
    );
  });
});
