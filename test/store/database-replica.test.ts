// A database as a replica: after each way in which something gets into it, the state of what it then holds can be kept.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyChanges } from '../../shared/core/log/state.ts';
import { type DatabaseReplica, openDatabaseReplica } from '../../shared/store/replica/database-replica.ts';
import { emptyProfile, loseDatabases, valuesOf } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const NAME = 'telemamori';
const LOG = [1, 2, 3].map((at) => change({ id: `c${at}`, path: `answer/p1/${at}-1/status`, at: [at, 0] }));

let replica: DatabaseReplica;
const onLost = vi.fn();

const open = (): DatabaseReplica => openDatabaseReplica(NAME, { erasedAt: () => 0, onLost }, true);
beforeEach(() => {
  emptyProfile();
  onLost.mockClear();
  replica = open();
});
afterEach(() => replica.close());

const keep = async (count: number): Promise<boolean> => {
  await replica.keepState(count, applyChanges(LOG).values(), true);
  return (await valuesOf(NAME)).has('checkpoint');
};

test.each<[string, () => Promise<unknown>]>([
  ['add', () => replica.add(LOG)],
  ['addNow', () => replica.addNow(LOG)],
  ['repair', () => replica.repair(LOG)],
  [
    'check, which puts back what was lost',
    async () => {
      await replica.add(LOG);
      loseDatabases();
      replica.reconnect();
      await replica.check(() => LOG);
    },
  ],
  [
    'a look by another page at what is there',
    async () => {
      await replica.add(LOG);
      replica.close();
      replica = open();
      await replica.read();
    },
  ],
])('the state can be kept after %s, and only that of so many changes', async (_, write) => {
  await write();
  expect(await keep(LOG.length - 1)).toBe(false);
  expect(await keep(LOG.length)).toBe(true);
});

test('no state is kept before anybody has looked, or after everything was erased', async () => {
  await replica.add(LOG);
  replica.close();
  replica = open();
  expect(await keep(0)).toBe(false);
  expect(await keep(LOG.length)).toBe(false);
  await replica.read();
  await replica.erase(10);
  expect(await keep(LOG.length)).toBe(false);
  expect(await keep(0)).toBe(false);
});

test('a database that is emptied behind our back is put right once, and told', async () => {
  await replica.add(LOG);
  expect(await replica.check(() => LOG)).toBe(false);
  loseDatabases();
  replica.reconnect();
  await replica.add(LOG.slice(0, 1));
  expect(onLost).toHaveBeenCalledTimes(1);
  expect(await replica.check(() => LOG)).toBe(true);
  expect(await replica.check(() => LOG)).toBe(false);
  expect((await replica.read()).changes).toHaveLength(LOG.length);
});
