// What of a log goes into a file when not all of it fits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Budget, fitsOneFile, selectChanges, utf8Length } from '../../../shared/core/exchange/budget.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const anyBudget: fc.Arbitrary<Budget> = fc.record({
  bytes: fc.integer({ min: 0, max: 4000 }),
  changes: fc.nat({ max: 25 }),
  tokens: fc.nat({ max: 400 }),
});
const ample: Budget = { bytes: 1e9, changes: 1e9, tokens: 1e9 };
const read = (lines: readonly string[]): Change[] => lines.map((line) => JSON.parse(line));
const idsOf = (changes: Iterable<Change>): Set<string> => new Set([...changes].map(({ id }) => id));

test('what counts goes first and the newest of it, then the newest of what is overtaken, never more than fits', () => {
  const seen = { all: 0, some: 0, none: 0 };
  law(
    fc.property(anyLog, anyBudget, (log, budget) => {
      const all = mergeLogs(log, []);
      const winners = idsOf(applyChanges(all).values());
      const { lines, leftOut, fits } = selectChanges(log, budget);
      const kept = read(lines);
      const ids = idsOf(kept);
      expect(lines.length).toBeLessThanOrEqual(budget.changes);
      expect(lines.reduce((sum, line) => sum + utf8Length(line) + 6, 0)).toBeLessThanOrEqual(budget.bytes);
      expect(kept).toEqual(JSON.parse(JSON.stringify(all.filter(({ id }) => ids.has(id)))));
      const overtaken = all.filter(({ id }) => !winners.has(id));
      const keptOvertaken = overtaken.filter(({ id }) => ids.has(id));
      expect(leftOut).toBe(overtaken.length - keptOvertaken.length);
      expect(fits).toBe([...winners].every((id) => ids.has(id)));
      if (fits) expect(keptOvertaken).toEqual(overtaken.slice(leftOut));
      else expect(keptOvertaken).toEqual([]);
      seen[fits ? (leftOut > 0 ? 'some' : 'all') : 'none'] += 1;
    }),
    1000,
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

test('with space enough, all of it goes, and just enough is enough', () => {
  law(
    fc.property(anyLog, (log) => {
      const { lines, leftOut, fits } = selectChanges(log, ample);
      expect([lines.length, leftOut, fits]).toEqual([mergeLogs(log, []).length, 0, true]);
      const bytes = lines.reduce((sum, line) => sum + utf8Length(line) + 6, 0);
      expect(selectChanges(log, { ...ample, bytes, changes: lines.length }).lines).toEqual(lines);
      if (lines.length === 0) return;
      expect(selectChanges(log, { ...ample, bytes: bytes - 1 }).lines).not.toEqual(lines);
      expect(selectChanges(log, { ...ample, changes: lines.length - 1 }).lines).not.toEqual(lines);
    }),
  );
});

test('no small overtaken change takes the place of a large one that counts', () => {
  const path = 'answer/p1/1-1/status';
  const log = [
    change({ id: 'old', path, at: [1, 0], value: 'todo' }),
    change({ id: 'new', path, at: [2, 0], value: 'a'.repeat(1000) }),
  ];
  expect(selectChanges(log, { ...ample, bytes: 500 })).toEqual({ lines: [], leftOut: 1, fits: false });
});

test('a store may hold what fits into one file, and no more', () => {
  const changes = (count: number) =>
    Array.from({ length: count }, (_, at) => change({ id: `c${at}`, path: `answer/p1/${at}-1/status` }));
  expect(fitsOneFile([])).toBe(true);
  expect(fitsOneFile(changes(1000))).toBe(true);
  expect(fitsOneFile([change({ value: 'a'.repeat(100_000_000) })])).toBe(false);
});
