// Ticking a setting of a meeting tool moves the measures it belongs to, and only those.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '../../../shared/core/answer.ts';
import { movedBack, movedByTick } from '../../../shared/core/meeting/tick-moves.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';

const entry = (id: string, status: Status) => ({ item: { id }, answer: { status } }) as AnsweredEntry;
const entries = fc.uniqueArray(
  fc.tuple(fc.constantFrom('3-3', '3-4', '4-3', '8-5', '9-2'), fc.constantFrom(...STATUSES)),
  {
    selector: ([id]) => id,
  },
);

describe('a ticked setting', () => {
  test.each([
    { status: 'new', moves: true },
    { status: 'todo', moves: true },
    { status: 'unknown', moves: false },
    { status: 'partly', moves: false },
    { status: 'done', moves: false },
    { status: 'na', moves: false },
  ] as const)('of a measure that is $status: moves $moves', ({ status, moves }) => {
    const moved = movedByTick([entry('3-3', status), entry('9-2', status)], ['3-3']);
    expect(moved).toEqual(moves ? [{ item: '3-3', before: status }] : []);
  });

  test('moves nothing that it does not belong to, and taking it back at once restores what it moved', () => {
    fc.assert(
      fc.property(entries, fc.subarray(['3-3', '3-4', '8-5', 'gone']), (listed, items) => {
        const before = listed.map(([id, status]) => entry(id, status));
        const moved = movedByTick(before, items);
        for (const { item } of moved) expect(items).toContain(item);
        const ids = new Set(moved.map(({ item }) => item));
        const after = before.map((one) => (ids.has(one.item.id) ? entry(one.item.id, 'partly') : one));
        expect(movedBack(after, moved)).toEqual(moved);
        expect(movedByTick(after, items)).toEqual([]);
      }),
    );
  });

  test('what a person answered in between stays', () => {
    expect(movedBack([entry('3-3', 'done')], [{ item: '3-3', before: 'new' }])).toEqual([]);
  });
});
