// The ring of earlier states.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepDaily, listSnapshots, readSnapshot, takeSnapshot } from '../../shared/store/snapshots.ts';
import { closeAll, emptyProfile, loseDatabases, openTestStore, tamper, until } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const DAY = 86_400_000;
beforeEach(emptyProfile);
afterEach(closeAll);
const second = async () => (await openTestStore()).copies.second;

test('a snapshot is read back as it was', async () => {
  const ring = await second();
  const log = [change(), { ...change({ id: 'c2' }), mood: 'calm' }];
  expect(await readSnapshot(ring, await takeSnapshot(ring, log, { now: 5, reason: 'import' }))).toEqual(log);
  expect(await listSnapshots(ring)).toMatchObject([{ at: 5, reason: 'import', count: 2 }]);
});

test('one kind never pushes out another, and the newest stay', async () => {
  const ring = await second();
  await takeSnapshot(ring, [change()], { now: 1, reason: 'import' });
  for (let day = 2; day < 20; day++) await takeSnapshot(ring, [change()], { now: day, reason: 'daily' });
  for (let day = 20; day < 24; day++) await takeSnapshot(ring, [change()], { now: day, reason: 'replace' });
  const kept = (await listSnapshots(ring)).map(({ at, reason }) => `${reason} ${at}`);
  expect(kept).toEqual(['replace 23', 'replace 22', ...[19, 18, 17, 16, 15].map((at) => `daily ${at}`), 'import 1']);
});

test('the one just taken stays even if the clock jumped back', async () => {
  const ring = await second();
  for (const now of [7, 8, 9, 1]) await takeSnapshot(ring, [change()], { now, reason: 'import' });
  expect((await listSnapshots(ring)).map(({ at }) => at)).toContain(1);
});

test('a day has one snapshot, and an empty log none', async () => {
  const ring = await second();
  expect(await keepDaily(ring, [], 10 * DAY)).toBe(false);
  expect(await keepDaily(ring, [change()], 10 * DAY)).toBe(true);
  expect(await keepDaily(ring, [change()], 11 * DAY - 1)).toBe(false);
  expect(await keepDaily(ring, [change()], 11 * DAY)).toBe(true);
  expect(await keepDaily(ring, [change()], 9 * DAY)).toBe(true);
});

test('answers that are in no log any more are found in a snapshot', async () => {
  const store = await openTestStore();
  await store.set([1, 2, 3].map((item) => ({ path: `answer/p1/${item}-1/status`, value: 'done' })));
  await keepDaily(store.copies.second, store.log.value, store.now());
  await until(async () => (await store.copies.count()) === 3);
  closeAll();
  for (const name of ['telemamori', 'telemamori-copy'])
    await tamper(name, (transaction) => transaction.objectStore('log').clear());
  const after = await openTestStore();
  expect(after.health.value).toMatchObject({ verdict: 'mended', found: 3 });
  closeAll();
  loseDatabases();
  expect((await openTestStore()).health.value).toMatchObject({ verdict: 'short', found: 0, expected: 3 });
});
