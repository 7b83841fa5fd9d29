// A log that is longer than one slice is read whole, and what is damaged in one slice is told and costs nothing else.
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../shared/core/log/change.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { emptyProfile } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

/** Changes whose ids stand in another order than their stamps. */
const logOf = (count: number): Change[] =>
  Array.from({ length: count }, (_, index) =>
    change({
      id: `id-${(index * 7919) % count}`,
      at: [1_790_000_000_000 + index, 0],
      path: `answer/p1/${index % 9}/note`,
    }),
  );
const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id).sort();

beforeEach(emptyProfile);

describe('reading a log in slices', () => {
  // Around one and two slices of 2,500, where a slice is exactly full or holds one more.
  test.each([1, 2499, 2500, 2501, 5000, 5001])(
    '%i changes come back whole, and the same figures spare a second reading',
    async (count) => {
      const log = openIndexedDb('read-slices');
      const all = logOf(count);
      await log.append(all);
      const report = await log.read();
      expect(report).toMatchObject({ state: 'whole', expected: count });
      expect(idsOf(report.changes)).toEqual(idsOf(all));
      expect(await log.read(report.figures)).toMatchObject({
        state: 'whole',
        same: true,
        changes: [],
        expected: count,
      });
      log.close();
    },
  );

  test.each([
    ['altered', 0],
    ['altered', 5999],
    ['gone', 2600],
    ['no change any more', 5100],
  ] as const)('one that is %s (at %i) is told, and all others are there', async (what, place) => {
    const name = 'read-slices-damage';
    const log = openIndexedDb(name);
    const all = logOf(6000);
    await log.append(all);
    const { figures } = await log.read();
    const id = idsOf(all)[place] ?? '';
    const database = await openDB(name);
    if (what === 'gone') await database.delete('log', id);
    else if (what === 'altered') await database.put('log', { ...(await database.get('log', id)), value: 'altered' });
    else await database.put('log', { id });
    database.close();
    const report = await log.read();
    expect(report).toMatchObject({ state: 'short', expected: 6000 });
    expect(report.figures).toBeUndefined();
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
    expect(others(idsOf(report.changes))).toEqual(others(idsOf(all)));
    // A count that fits is not enough to be called the same where a change has gone.
    if (what === 'gone') expect(await log.read(figures)).toMatchObject({ state: 'short' });
    log.close();
  });
});
