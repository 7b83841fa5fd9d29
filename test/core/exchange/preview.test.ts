// What an import would change is told exactly, and can be taken back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewImport, replacingEdits, undoingEdits } from '../../../shared/core/exchange/preview.ts';
import { type Change, canonicalJson, nextStamp, type Value } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs, readValue, type State } from '../../../shared/core/log/state.ts';
import { anyHostileLog, anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const NOW = Date.UTC(2026, 10, 24);
const DAY = 86_400_000;
const status = (item: number, value: string, at: number, device = 'phone'): Change =>
  change({ id: `${device}-${item}-${at}`, at: [at, 0], device, path: `answer/p1/${item}-1/status`, value });
const values = (state: State) =>
  new Map(
    [...state].filter(([, { value }]) => value !== null).map(([path, { value }]) => [path, canonicalJson(value)]),
  );
const apply = (log: readonly Change[], edits: readonly { path: string; value: Value }[]): Change[] => {
  const state = applyChanges(log);
  return mergeLogs(
    log,
    edits.map(({ path, value }, index) => ({
      id: `edit-${index}`,
      at: nextStamp([0, 0], NOW, state.get(path)?.at),
      device: 'me',
      path,
      value,
    })),
  );
};

describe('the preview', () => {
  test('tells the state after the import, before anything is written', () => {
    law(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const { fresh, after } = previewImport(mine, theirs, NOW);
        expect(values(after)).toEqual(values(applyChanges(mergeLogs(mine, theirs))));
        expect(values(after)).toEqual(values(applyChanges(mergeLogs(mine, fresh))));
      }),
    );
  });

  test('lists every path on which the sides differ, with who wins', () => {
    law(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const { differences, same, after } = previewImport(mine, theirs, NOW);
        const before = applyChanges(mine);
        expect(differences.length + same).toBe(applyChanges(theirs).size);
        for (const { path, mine: ours, theirs: other, outcome } of differences) {
          const now = readValue(after, path);
          expect(canonicalJson(ours ?? null)).toBe(canonicalJson(readValue(before, path) ?? null));
          expect(canonicalJson(now ?? null)).toBe(canonicalJson((outcome === 'kept' ? ours : other) ?? null));
        }
        const changed = new Set(differences.filter(({ outcome }) => outcome !== 'kept').map(({ path }) => path));
        for (const path of new Set([...before.keys(), ...after.keys()])) {
          if (!changed.has(path)) expect(readValue(after, path) ?? null).toEqual(readValue(before, path) ?? null);
        }
      }),
    );
  });

  test('of a file that was taken in already has nothing new', () => {
    law(
      fc.property(anyHostileLog, (log) => {
        expect(previewImport(mergeLogs(log, []), mergeLogs(log, []), NOW).fresh).toEqual([]);
      }),
    );
  });

  test('keeps my newer answer and shows both', () => {
    const { differences } = previewImport([status(1, 'done', 5)], [status(1, 'todo', 4, 'pc')], NOW);
    expect(differences).toMatchObject([
      { path: 'answer/p1/1-1/status', mine: 'done', theirs: 'todo', mineAt: 5, theirsAt: 4, outcome: 'kept' },
    ]);
  });
});

describe('the preview warns', () => {
  const ticks = Array.from({ length: 10 }, (_, index) => status(index, 'done', 1));
  const cleared = (count: number) => Array.from({ length: count }, (_, index) => status(index, 'todo', 2, 'pc'));

  test.each([
    [2, false],
    [3, false],
    [4, true],
    [10, true],
  ])('when %i of ten ticks would be lost: %s', (count, shrinks) => {
    expect(previewImport(ticks, cleared(count), NOW)).toMatchObject({ cleared: count, ticks: 10, shrinks });
  });

  test('not when most ticks of a short list of one would go', () => {
    expect(previewImport([status(1, 'done', 1)], cleared(2), NOW).shrinks).toBe(false);
  });

  test('when replacing everything would lose ticks that the file does not have', () => {
    const preview = previewImport(ticks, ticks.slice(0, 5), NOW);
    expect(preview).toMatchObject({ shrinks: false, replacing: { cleared: 5, shrinks: true } });
    expect(previewImport(ticks, ticks.slice(0, 7), NOW).replacing).toEqual({ cleared: 3, shrinks: false });
  });

  test('of stamps more than a day ahead', () => {
    expect(previewImport([], [status(1, 'done', NOW + DAY)], NOW).futureMs).toBe(0);
    expect(previewImport([], [status(1, 'done', NOW + 9 * DAY)], NOW).futureMs).toBe(9 * DAY);
  });

  test('of records that wear the id of one of mine, and leaves them out', () => {
    const mine = status(1, 'done', 1);
    const thief = { ...mine, at: [9, 0] as const, path: 'answer/p1/7-1/status', value: 'todo' };
    const { fresh, clashes } = previewImport([mine], [thief], NOW);
    expect([fresh, clashes]).toEqual([[], 1]);
  });
});

describe('taking everything from the file', () => {
  test('makes this device say what the file says, even where it is older', () => {
    law(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const log = mergeLogs(mine, theirs);
        const edits = replacingEdits(applyChanges(log), theirs);
        expect(values(applyChanges(apply(log, edits)))).toEqual(values(applyChanges(theirs)));
      }),
    );
  });
});

describe('taking an import back', () => {
  test('brings back the state before it', () => {
    law(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const before = applyChanges(mine);
        const { fresh } = previewImport(mine, theirs, NOW);
        const log = mergeLogs(mine, fresh);
        const old = new Map([...before].map(([path, { value }]) => [path, value]));
        const edits = undoingEdits(old, new Set(fresh.map(({ id }) => id)), applyChanges(log));
        expect(values(applyChanges(apply(log, edits)))).toEqual(values(before));
      }),
    );
  });

  test('leaves what the person changed afterwards', () => {
    const mine = status(1, 'done', 1);
    const theirs = status(1, 'todo', 2, 'pc');
    const edit = status(1, 'na', 3);
    const edits = undoingEdits(
      new Map([[mine.path, 'done']]),
      new Set([theirs.id]),
      applyChanges([mine, theirs, edit]),
    );
    expect(edits).toEqual([]);
  });
});
