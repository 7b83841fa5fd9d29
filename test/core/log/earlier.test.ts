// Earlier states are told by the log alone: what a snapshot would have kept is what the log without later changes folds to.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undoingEdits } from '../../../shared/core/exchange/preview.ts';
import { type Change, CLOCK_START, type Clock, nextStamp, seeStamp } from '../../../shared/core/log/change.ts';
import { changesUntil, daysWithChanges, stateWithout, valuesOf } from '../../../shared/core/log/earlier.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const NOW = Date.UTC(2026, 10, 27);
const DAY = 86_400_000;

describe('taking an import back', () => {
  /** Edits of a person before and after the import; the clock may jump by days either way. */
  const anyEdits = fc.array(
    fc.record({
      path: fc.constantFrom('answer/p1/1-1/status', 'answer/p1/1-1/note', 'plan/p1/methods', 'from-the-future/x/y'),
      value: fc.constantFrom('done', 'todo', null),
      jump: fc.integer({ min: -30 * DAY, max: 30 * DAY }),
    }),
    { maxLength: 8 },
  );

  function written(
    log: readonly Change[],
    edits: typeof anyEdits extends fc.Arbitrary<infer T> ? T : never,
    from: string,
  ) {
    let all = log;
    let clock: Clock = CLOCK_START;
    for (const [index, { path, value, jump }] of edits.entries()) {
      const now = NOW + jump;
      const at = nextStamp(clock, now, applyChanges(all).get(path)?.at);
      clock = seeStamp(clock, at, now);
      all = mergeLogs(all, [change({ id: `${from}-${index}`, at, device: 'own', path, value })]);
    }
    return all;
  }

  test('needs no snapshot: the log without it tells the same, whatever was edited before and after', () => {
    law(
      fc.property(anyEdits, anyLog, anyEdits, (before, foreign, after) => {
        const snapshot = written([], before, 'before');
        const known = new Set(snapshot.map(({ id }) => id));
        const imported = new Set(foreign.map(({ id }) => id).filter((id) => !known.has(id)));
        const log = written(mergeLogs(snapshot, foreign), after, 'after');
        const state = applyChanges(log);
        const fromSnapshot = undoingEdits(valuesOf(applyChanges(snapshot)), imported, state);
        expect(undoingEdits(valuesOf(stateWithout(log, imported)), imported, state)).toEqual(fromSnapshot);
      }),
    );
  });
});

describe('an earlier day', () => {
  const log = [
    change({ id: 'a', at: [Date.UTC(2026, 10, 20, 14), 0], value: 'todo' }),
    change({ id: 'b', at: [Date.UTC(2026, 10, 20, 16), 0], value: 'done' }),
    change({ id: 'c', at: [Date.UTC(2026, 10, 25), 0], path: 'answer/p1/1-2/status' }),
  ];

  test('is a day of the wall calendar, and tells how many changes it had', () => {
    expect(daysWithChanges(log, -540)).toEqual([
      { day: '2026-11-25', count: 1 },
      { day: '2026-11-21', count: 1 },
      { day: '2026-11-20', count: 1 },
    ]);
    expect(daysWithChanges(log, 0).at(-1)).toEqual({ day: '2026-11-20', count: 2 });
  });

  test('has everything that was changed until its end, and nothing later', () => {
    expect(changesUntil(log, '2026-11-20', -540).map(({ id }) => id)).toEqual(['a']);
    expect(changesUntil(log, '2026-11-24', -540).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(changesUntil(log, '2026-11-19', -540)).toEqual([]);
  });
});
