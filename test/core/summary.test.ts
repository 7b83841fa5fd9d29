// Counts that add up, and a history that ends where the state is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEMS } from '../../shared/content/items.ts';
import { OPEN_STATUSES, STATUSES } from '../../shared/core/answer.ts';
import { countStatuses } from '../../shared/core/counts.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { planOf } from '../../shared/core/plan.ts';
import {
  answerEntries,
  countByCategory,
  countByPriority,
  countByThreat,
  doneOverTime,
  keepEntries,
} from '../../shared/core/summary.ts';
import { change } from '../support/changes.ts';
import { entry, item } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const NONE = { done: 0, partly: 0, todo: 0, unknown: 0, new: 0, na: 0, whole: 0, left: 0 };
const DAY = 86_400_000;

describe('entries that are kept', () => {
  const parts = fc.record({
    at: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constant(0)),
    path: fc.constantFrom('status', 'note', 'due').map((field) => `answer/p1/1-1/${field}`),
    value: fc.constantFrom('done', 'todo', '2026-12-01', null),
  });
  const logs = fc
    .tuple(fc.constantFrom([1], [1, 6], [6]), fc.array(parts, { maxLength: 6 }))
    .map(([methods, answers]) => [
      change({ id: 'methods', path: 'plan/p1/methods', value: methods }),
      ...answers.map((given, n) => change({ id: `c${n}`, ...given })),
    ]);

  test('say what the new ones say, and are the same objects where nothing changed', () => {
    law(
      fc.property(logs, logs, (one, other) => {
        const [before, now] = [one, other].map((log) => planOf(applyChanges(log), ITEMS).entries);
        const kept = keepEntries(now ?? [], before ?? []);
        expect(kept).toEqual(now);
        for (const entry of kept) {
          const last = before?.find(({ item }) => item === entry.item);
          expect(entry === last).toBe(JSON.stringify(entry) === JSON.stringify(last));
        }
      }),
      100,
    );
  });
});

describe('the counts', () => {
  test('add up to the list for any mix of answers', () => {
    law(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), (statuses) => {
        const counts = countStatuses(statuses.map((status) => entry({}, { status })));
        expect(counts.whole + counts.na).toBe(statuses.length);
        expect(counts.done + counts.left).toBe(counts.whole);
        expect(OPEN_STATUSES.reduce((sum, status) => sum + counts[status], 0)).toBe(counts.left);
      }),
    );
  });

  test('by priority never mix the additions into the handbook', () => {
    const counts = countByPriority([
      entry({ priority: 'high' }, { status: 'done' }),
      entry({ priority: 'normal' }),
      entry({ section: 'addition', priority: 'none' }),
    ]);
    expect(counts).toEqual({
      all: { ...NONE, done: 1, new: 1, whole: 2, left: 1 },
      high: { ...NONE, done: 1, whole: 1 },
      normal: { ...NONE, new: 1, whole: 1, left: 1 },
      addition: { ...NONE, new: 1, whole: 1, left: 1 },
    });
  });

  test('by category keep the order of the list', () => {
    const rows = countByCategory([entry({ category: 'b' }), entry({ category: 'a' }), entry({ category: 'b' })]);
    expect(rows.map(({ category, counts }) => [category, counts.whole])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  test('by threat count an item once for each of its threats, and only the handbook', () => {
    const rows = countByThreat([
      entry({ threats: ['malware', 'leak'] }, { status: 'done' }),
      entry({ threats: ['leak'], section: 'addition' }),
    ]);
    expect(rows.map(({ threat, counts }) => [threat, counts.done, counts.whole])).toEqual([
      ['malware', 1, 1],
      ['access', 0, 0],
      ['loss', 0, 0],
      ['leak', 1, 1],
    ]);
  });
});

describe('an answer', () => {
  test('with a status word of a later version reads as 未確認 and keeps its note', () => {
    const state = applyChanges([
      change({ value: 'half-done' }),
      change({ id: 'c2', path: 'answer/p1/1-1/note', value: 'メモ' }),
    ]);
    const applies = { methods: [1], conditions: [], because: 'method' } as const;
    expect(answerEntries([{ item: item(), applies }], state, 'p1')[0]?.answer).toMatchObject({
      status: 'new',
      note: 'メモ',
    });
  });
});

describe('the history of what was done', () => {
  const items = ['1-1', '1-2', '1-3'].map((id) => item({ id }));
  const anyTicks = fc.array(
    fc.record({
      id: fc.uuid(),
      at: fc.tuple(fc.integer({ min: 0, max: 40 * DAY }), fc.integer({ min: 0, max: 3 })),
      device: fc.constantFrom('phone', 'pc'),
      path: fc.constantFrom('answer/p1/1-1/status', 'answer/p1/1-2/status', 'answer/p2/1-1/status'),
      value: fc.constantFrom('done', 'todo', null),
    }),
    { maxLength: 20 },
  );

  test('ends with the number that is done now, has rising days and only real steps', () => {
    law(
      fc.property(anyTicks, (log) => {
        const points = doneOverTime(log, items, { plan: 'p1', offsetMinutes: -540 });
        const state = applyChanges(log);
        const done = items.filter(({ id }) => state.get(`answer/p1/${id}/status`)?.value === 'done').length;
        expect(points.at(-1)?.done ?? 0).toBe(done);
        for (const [index, point] of points.entries()) {
          const before = points[index - 1];
          expect(point.done).not.toBe(before?.done ?? 0);
          if (before) expect(point.day > before.day).toBe(true);
        }
      }),
    );
  });

  test('counts several ticks of one day as one step', () => {
    const log = [
      change({ id: 'a', at: [1_000, 0] }),
      change({ id: 'b', at: [2_000, 0], path: 'answer/p1/1-2/status' }),
      change({ id: 'c', at: [3 * DAY, 0], path: 'answer/p1/1-2/status', value: 'todo' }),
    ];
    expect(doneOverTime(log, items, { plan: 'p1', offsetMinutes: 0 })).toEqual([
      { day: '1970-01-01', done: 2 },
      { day: '1970-01-04', done: 1 },
    ]);
  });
});
