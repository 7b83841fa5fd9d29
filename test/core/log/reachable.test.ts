// What was taken in can be overtaken for ever: no stamp from elsewhere closes a path, and honest changes beyond it arrive.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../../shared/core/exchange/file.ts';
import { LATEST_READABLE_MS } from '../../../shared/core/exchange/limits.ts';
import { readChange } from '../../../shared/core/exchange/validate.ts';
import {
  type Change,
  LATEST_WALL_MS,
  MAX_COUNTER,
  nextStamp,
  type Stamp,
  stampAfter,
} from '../../../shared/core/log/change.ts';
import { splitReachable } from '../../../shared/core/log/reachable.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const NOW = Date.UTC(2026, 10, 27);
const PATH = 'answer/p1/1-1/status';
const far = (at: Stamp, id = 'far'): Change => change({ id, at, path: PATH });

/** Every stamp that a reader accepts, the edges more often than the rest. */
const anyReadableStamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.oneof(
    fc.constantFrom(0, LATEST_WALL_MS, LATEST_WALL_MS + 1, LATEST_WALL_MS + 2, 2 ** 42, LATEST_READABLE_MS),
    fc.integer({ min: NOW, max: LATEST_READABLE_MS }),
  ),
  fc.constantFrom(0, 1, MAX_COUNTER - 1, MAX_COUNTER),
);

/** An edit of the path by a device that holds `log`. */
function editOf(log: readonly Change[], id: string): Change {
  const current = applyChanges(log).get(PATH);
  return change({ id, at: nextStamp([0, 0], NOW, current?.at), device: 'tablet', path: PATH, value: id });
}

describe('a stamp beyond every honest clock', () => {
  test('is taken in when it is close enough to be overtaken', () => {
    expect(splitReachable([], [far([LATEST_WALL_MS + 1, MAX_COUNTER])]).unreachable).toEqual([]);
  });

  test.each([[[LATEST_WALL_MS + 2, 0]], [[2 ** 42, MAX_COUNTER]], [[LATEST_READABLE_MS, MAX_COUNTER]]] as const)(
    'is left out when it would close its path: %j',
    (at) => {
      const good = change({ id: 'good', path: PATH });
      const { reachable, unreachable } = splitReachable([], [far(at), good]);
      expect([reachable, unreachable]).toEqual([[good], [far(at)]]);
    },
  );

  test('is taken in when it follows on one that is known, in one step or in many of one file', () => {
    const known = far([LATEST_WALL_MS + 1, MAX_COUNTER]);
    const next = far(stampAfter(known.at), 'next');
    const afterNext = far([next.at[0] + 1, 3], 'after-next');
    expect(splitReachable([known], [next]).unreachable).toEqual([]);
    expect(splitReachable([], [afterNext, known, next]).unreachable).toEqual([]);
    expect(splitReachable([], [afterNext]).unreachable).toEqual([afterNext]);
  });
});

test('whatever was taken in, later edits win, are read back, and reach the next device, which can overtake them in turn', () => {
  law(
    fc.property(fc.array(anyReadableStamp, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (stamps, devices) => {
      const hostile = stamps.map((at, index) => far(at, `hostile-${index}`));
      let log: readonly Change[] = splitReachable([], hostile).reachable;
      for (let device = 0; device < devices; device++) {
        const edit = editOf(log, `edit-${device}`);
        expect(readChange(edit)).toEqual(edit);
        const opened = readFile(writeFile(mergeLogs(log, [edit]), { app: '1', created: NOW, device: 'tablet' }));
        if (!opened.ok || opened.value.kind !== 'open') throw new Error('The file of our own cannot be read.');
        expect(opened.value.file.skipped).toBe(0);
        // The next device has only what the hostile file brought, and this file.
        const before = splitReachable([], hostile).reachable;
        const arrived = splitReachable(before, opened.value.file.records);
        expect(arrived.unreachable).toEqual([]);
        log = mergeLogs(before, arrived.reachable);
        expect(applyChanges(log).get(PATH)?.value).toBe(`edit-${device}`);
      }
    }),
  );
});
