// Packs of the second database: whatever is written, packed, damaged or cut off, each change is in a row or in a pack.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, canonicalJson } from '../../shared/core/log/change.ts';
import { addChanges, NO_CHANGES, readIntegrity } from '../../shared/core/log/integrity.ts';
import { judgeReplicas } from '../../shared/core/log/recover.ts';
import { mergeLogs } from '../../shared/core/log/state.ts';
import { eraseEverything } from '../../shared/store/erase.ts';
import { keepSafe } from '../../shared/store/keep-safe.ts';
import { PACK_CHANGES } from '../../shared/store/replica/count-changes.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { readAndJudge } from '../../shared/store/replica/log-reading.ts';
import { packDatabase } from '../../shared/store/replica/log-repair.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  replaceMethod,
  rowsOf,
  tamper,
  until,
  valuesOf,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const COPY = 'telemamori-copy';

/** Changes whose ids stand in another order than their stamps. */
const many = (count: number, from = 0): Change[] =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return change({
      id: `${(number * 7919) % 1000}-${number}`,
      at: [1_790_000_000_000 + number, 0],
      value: `${number}`,
    });
  });
const sorted = (log: readonly Change[]): string[] => mergeLogs(log, []).map(canonicalJson);
const packKeys = async (): Promise<string[]> =>
  [...(await valuesOf(COPY)).keys()].filter((key) => /^packed\//.test(key));

const opened: ReturnType<typeof openIndexedDb>[] = [];
function open(name = COPY): ReturnType<typeof openIndexedDb> {
  const log = openIndexedDb(name, { erasedAt: () => 0 });
  opened.push(log);
  return log;
}
beforeEach(emptyProfile);
afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  closeAll();
});

/** A second database in which `packed` changes are in packs and `loose` ones in rows. */
async function filled(packed: number, loose = 0) {
  const log = open();
  await log.append(many(packed));
  await packDatabase(COPY, 0);
  if (loose > 0) await log.append(many(loose, packed));
  return log;
}

/** What a version without packs does when it takes stock: all it knows into rows, and those alone are counted. */
async function olderRepair(changes: readonly Change[]): Promise<void> {
  const database = await openDB(COPY);
  const transaction = database.transaction(['log', 'kv'], 'readwrite');
  const rows = new Map((await transaction.objectStore('log').getAll()).map((row: Change) => [row.id, row]));
  for (const one of changes) rows.set(one.id, one);
  const found = readIntegrity(await transaction.objectStore('kv').get('integrity')) ?? NO_CHANGES;
  for (const one of changes) void transaction.objectStore('log').put(one);
  void transaction.objectStore('kv').put(addChanges({ ...found, count: 0, hash: 0 }, [...rows.values()]), 'integrity');
  await transaction.done;
  database.close();
}

/** What a version without packs says of the database. */
async function olderReport() {
  const database = await openDB(COPY);
  const transaction = database.transaction(['log', 'kv']);
  const integrity = readIntegrity(await transaction.objectStore('kv').get('integrity'));
  const report = await readAndJudge(COPY, transaction.objectStore('log'), integrity);
  database.close();
  return report;
}

/** Changes one pack, behind the app's back. */
async function alterPack(work: (bytes: Uint8Array) => unknown): Promise<void> {
  const [key = ''] = await packKeys();
  const value = (await valuesOf(COPY)).get(key) as { bytes: Uint8Array; sum: number };
  const altered = work(Uint8Array.from(value.bytes));
  await tamper(COPY, (transaction) => {
    const kv = transaction.objectStore('kv');
    if (altered === undefined) kv.delete(key);
    else kv.put(altered instanceof Uint8Array ? { ...value, bytes: altered } : altered, key);
  });
}

describe('packing', () => {
  test.each([
    [999, 0, 999],
    [1000, 1, 0],
    [2345, 2, 345],
  ])('of %i rows leaves %i packs and %i rows, and gives everything back', async (count, packs, rows) => {
    const log = await filled(count);
    expect([(await packKeys()).length, (await rowsOf(COPY)).length]).toEqual([packs, rows]);
    const report = await log.read();
    expect(report).toMatchObject({ state: 'whole', expected: count });
    expect(sorted(report.changes)).toEqual(sorted(many(count)));
    expect(await log.count()).toBe(count);
    expect(await log.read(report.figures)).toMatchObject({ same: true, changes: [], expected: count });
  });

  test('leaves the changes that came last in rows, and the packs that are there as they are', async () => {
    const log = await filled(2000, 1500);
    const before = await packKeys();
    await packDatabase(COPY, 0);
    expect(await packKeys()).toEqual(expect.arrayContaining(before));
    expect(await packKeys()).toHaveLength(3);
    const left = await rowsOf(COPY);
    expect(left.map(({ id }) => id).sort()).toEqual(
      many(500, 3000)
        .map(({ id }) => id)
        .sort(),
    );
    expect(sorted((await log.read()).changes)).toEqual(sorted(many(3500)));
  });

  test('is done in the second database only, and gives the same figures as the main one', async () => {
    const [log, main] = [await filled(1200), open('telemamori')];
    await main.append(many(1200));
    await packDatabase('telemamori', 0);
    expect(await rowsOf('telemamori')).toHaveLength(1200);
    expect((await log.read()).figures).toEqual((await main.read()).figures);
  });

  test('makes values that no storage puts into files of their own', async () => {
    const log = open();
    const long = many(PACK_CHANGES).map((one) => ({
      ...one,
      id: crypto.randomUUID(),
      device: crypto.randomUUID(),
    }));
    await log.append(long);
    await packDatabase(COPY, 0);
    const [key = ''] = await packKeys();
    const { bytes } = (await valuesOf(COPY)).get(key) as { bytes: Uint8Array };
    expect(bytes.length).toBeLessThan(60_000);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('a change with unknown fields, odd values and every letter comes back as it was', async () => {
    const odd = [
      { ...change({ id: 'a', path: 'hologram/p9/shape', value: ['cube', 3, null] }), mood: 'calm', tags: [1, 'x'] },
      change({ id: 'b', path: 'answer/p1/1-1/note', value: '改行\n「引用」"\\\u2028😀e\u0301\uD800' }),
    ];
    const log = open();
    await log.append([...odd, ...many(PACK_CHANGES)]);
    await packDatabase(COPY, 0);
    expect(sorted((await log.read()).changes)).toEqual(sorted([...odd, ...many(PACK_CHANGES)]));
  });

  test('a row of a later version that this one cannot read is left where it is', async () => {
    const log = open();
    await log.append(many(1500));
    const strange = { id: 'z', form: 2 };
    await tamper(COPY, (transaction) => transaction.objectStore('log').put(strange));
    await packDatabase(COPY, 0);
    await log.repair(many(1500));
    expect(await rowsOf(COPY)).toContainEqual(strange);
    expect(sorted((await log.read()).changes)).toEqual(sorted(many(1500)));
  });

  test('damage is not packed away: a database that is short stays so', async () => {
    const log = open();
    await log.append(many(1500));
    await tamper(COPY, (transaction) => transaction.objectStore('log').delete(many(1)[0]?.id ?? ''));
    await packDatabase(COPY, 0);
    expect(await packKeys()).toEqual([]);
    expect(await log.read()).toMatchObject({ state: 'short', expected: 1500 });
  });
});

describe('what happens meanwhile', () => {
  test('a transaction that does not complete changes nothing', async () => {
    const log = open();
    await log.append(many(1500));
    const way = replaceMethod(
      IDBObjectStore.prototype,
      'clear',
      (original) =>
        function (this: IDBObjectStore) {
          const request = original.call(this);
          request.addEventListener('success', () => this.transaction.abort());
          return request;
        },
    );
    await expect(packDatabase(COPY, 0)).rejects.toThrow();
    way();
    expect([(await packKeys()).length, (await rowsOf(COPY)).length]).toEqual([0, 1500]);
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 1500 });
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34])('an answer that comes after %i turns is kept', async (turns) => {
    const log = open();
    await log.append(many(2100));
    const packing = packDatabase(COPY, 0);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    await log.append(many(3, 2100));
    await packing;
    expect(sorted((await log.read()).changes)).toEqual(sorted(many(2103)));
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 2103 });
    expect(await packKeys()).toHaveLength(2);
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34])('what is erased after %i turns stays erased', async (turns) => {
    const log = open();
    await log.append(many(2100));
    const packing = packDatabase(COPY, 0).catch(() => undefined);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    await log.erase(7);
    await packing;
    expect(await log.count()).toBe(0);
    expect([await packKeys(), await rowsOf(COPY)]).toEqual([[], []]);
    expect(await log.read()).toMatchObject({ state: 'empty', erasedAt: 7 });
  });

  test('a page that has missed an erasure packs nothing', async () => {
    const log = open();
    await log.append(many(1500), 5);
    await packDatabase(COPY, 4);
    await packDatabase(COPY, 6);
    expect(await packKeys()).toEqual([]);
    await packDatabase(COPY, 5);
    expect(await packKeys()).toHaveLength(1);
    expect(await log.read()).toMatchObject({ state: 'whole', erasedAt: 5 });
  });
});

describe('damage', () => {
  test.each([
    ['gone', () => undefined],
    ['altered', (bytes: Uint8Array) => bytes.fill(90, 300, 340)],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 1000)],
    ['no pack any more', () => 'x'],
  ])('a pack that is %s is told, costs nothing else, and is mended from elsewhere', async (_, work) => {
    const log = await filled(3000, 10);
    const { figures } = await log.read();
    await alterPack(work);
    const report = await log.read(figures);
    expect(report).toMatchObject({ state: 'short', expected: 3010 });
    expect(report.same).toBeUndefined();
    expect(report.changes).toHaveLength(2010);
    await log.repair(many(3010));
    const mended = await log.read();
    expect(mended).toMatchObject({ state: 'whole', expected: 3010, figures });
    expect(sorted(mended.changes)).toEqual(sorted(many(3010)));
  });

  test('with the main database gone, the packs have everything', async () => {
    const store = await openTestStore();
    await store.take(many(2500));
    await until(async () => (await rowsOf(COPY)).length === 2500);
    closeAll();
    const second = await openTestStore();
    const stop = keepSafe(second);
    await until(async () => (await packKeys()).length === 2);
    stop();
    closeAll();
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('telemamori').onsuccess = () => resolve();
    });
    const third = await openTestStore();
    expect(third.health.value).toMatchObject({ verdict: 'mended', found: 2500 });
    expect(sorted(third.log.value)).toEqual(sorted(many(2500)));
    await until(async () => (await rowsOf('telemamori')).length === 2500);
    closeAll();
    const last = await openTestStore();
    expect(last.health.value).toMatchObject({ verdict: 'whole', found: 2500 });
    expect(await eraseEverything(last)).toMatchObject({
      complete: true,
      databases: [
        { name: 'telemamori', before: { records: 2500 }, after: { records: 0 } },
        { name: COPY, before: { records: 2500 }, after: { records: 0 } },
      ],
    });
    expect([await packKeys(), await rowsOf(COPY)]).toEqual([[], []]);
  });
});

describe('a version without packs', () => {
  test('sees that it cannot read everything: never whole, never empty, never fewer expected', async () => {
    await filled(2500);
    expect(await olderReport()).toMatchObject({ state: 'short', expected: 2500 });
    // Alone, without the main database: the loss is told. Beside it: nothing is lost.
    const alone = judgeReplicas([await olderReport()], { count: 0, erasedAt: 0 });
    expect(alone).toMatchObject({ verdict: 'short', found: 500, expected: 2500 });
  });

  test('writes everything into rows again, and this version is content with that', async () => {
    const log = await filled(2500);
    await olderRepair(many(2500));
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 2500 });
    await log.append(many(5, 2500));
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 2505 });
    await packDatabase(COPY, 0);
    const report = await log.read();
    expect(report).toMatchObject({ state: 'whole', expected: 2505 });
    expect(sorted(report.changes)).toEqual(sorted(many(2505)));
    expect([(await packKeys()).length, (await rowsOf(COPY)).length]).toEqual([2, 505]);
  });

  test('that knows less than the packs takes nothing away', async () => {
    const log = await filled(2500);
    await olderRepair(many(500, 2000));
    const report = await log.read();
    expect(sorted(report.changes)).toEqual(sorted(many(2500)));
    await log.repair([]);
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 2500 });
  });
});

describe('a change that is written once more although a pack has it', () => {
  test('is no damage, and there once', async () => {
    const log = await filled(2000, 5);
    await log.append(many(20, 100));
    const report = await log.read();
    expect(report).toMatchObject({ state: 'whole', expected: 2005 });
    expect(sorted(report.changes)).toEqual(sorted(many(2005)));
    expect(await log.held(many(30, 90).map(({ id }) => id))).toHaveProperty('size', 30);
  });

  test('beside a damaged pack makes nobody expect more than there was', async () => {
    const log = await filled(3000, 5);
    const [key = ''] = await packKeys();
    const [first = 0] = /\d+/.exec(key) ?? [];
    expect(first).toBe('0');
    const twice = mergeLogs((await log.read()).changes, []).slice(2000, 2010);
    await log.append(twice);
    await alterPack(() => undefined);
    const report = await log.read();
    expect(report.state).toBe('short');
    expect(report.expected).toBeLessThanOrEqual(3015);
    await log.repair(many(3005));
    expect(await log.read()).toMatchObject({ state: 'whole', expected: 3005 });
  });
});

test('law: whatever is done in whatever order, everything is there once and called whole', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('append' as const), from: fc.nat(3000), count: fc.integer({ min: 1, max: 1500 }) }),
    fc.record({ do: fc.constant('repair' as const), from: fc.nat(3000), count: fc.integer({ min: 1, max: 1500 }) }),
    fc.record({ do: fc.constantFrom('pack' as const, 'older' as const), from: fc.constant(0), count: fc.constant(0) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      emptyProfile();
      const log = openIndexedDb(COPY, { erasedAt: () => 0 });
      await log.count();
      let held: readonly Change[] = [];
      for (const one of steps) {
        if (one.do === 'pack') await packDatabase(COPY, 0);
        else if (one.do === 'older') await olderRepair(held);
        else {
          const changes = many(one.count, one.from);
          await log[one.do](changes);
          held = mergeLogs(held, changes);
        }
        const report = await log.read();
        expect(report.state).toBe(held.length > 0 ? 'whole' : 'empty');
        expect(report.expected).toBe(held.length);
        expect(sorted(report.changes)).toEqual(held.map(canonicalJson));
      }
      log.close();
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('a second database that this version has left opens for good', async () => {
  const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/backups/copy-packed-v1.json'), 'utf8'));
  await open().count(); // makes it
  await tamper(COPY, (transaction) => {
    for (const row of golden.log) transaction.objectStore('log').put(row);
    for (const [key, value] of Object.entries(golden.kv as Record<string, { bytes?: string }>)) {
      const stored = value.bytes ? { ...value, bytes: Uint8Array.from(Buffer.from(value.bytes, 'base64')) } : value;
      transaction.objectStore('kv').put(stored, key);
    }
  });
  const report = await open().read();
  expect(report).toMatchObject({ state: 'whole', expected: 6 });
  expect(sorted(report.changes)).toEqual(sorted(golden.holds));
});
