// Deleting everything leaves nothing behind, and the proof is counted, not claimed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eraseEverything } from '../../shared/store/erase.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  replaceMethod,
  rowsOf,
  tamper,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const EDITS = [1, 2, 3].map((item) => ({ path: `answer/p1/${item}-1/status`, value: 'done' }));

async function filledStore() {
  const store = await openTestStore();
  await store.set(EDITS);
  await until(async () => (await rowsOf('telemamori-copy')).length === EDITS.length);
  await store.values.writeValue('snapshot/0000000000000001/daily/3', store.log.value);
  return store;
}

/** A database of an earlier day that the store does not know of. */
async function leaveSpare(): Promise<void> {
  const request = indexedDB.open('telemamori-spare', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('log', { keyPath: 'id' });
    request.result.createObjectStore('kv').put(1, 'schema');
  };
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  await tamper('telemamori-spare', (transaction) => {
    transaction.objectStore('log').put(change({ path: 'answer/p1/9-2/note', value: 'old' }));
  });
}

beforeEach(emptyProfile);
afterEach(closeAll);

describe('eraseEverything', () => {
  test('counts what was there and what is there now, in each database', async () => {
    const store = await filledStore();
    const erasure = await eraseEverything(store);
    expect(erasure.complete).toBe(true);
    expect(erasure.databases).toEqual([
      { name: 'telemamori', before: { records: 3, snapshots: 1 }, after: { records: 0, snapshots: 0 } },
      { name: 'telemamori-copy', before: { records: 3, snapshots: 1 }, after: { records: 0, snapshots: 0 } },
    ]);
    expect(await rowsOf('telemamori')).toEqual([]);
    expect(await rowsOf('telemamori-copy')).toEqual([]);
    expect(store.log.value).toEqual([]);
  });

  test('keeps the settings of the screen', async () => {
    const store = await filledStore();
    await store.values.writeValue('settings', { theme: 'dark' });
    await eraseEverything(store);
    expect(await store.values.readValue('settings')).toEqual({ theme: 'dark' });
  });

  test('also empties a spare database that is not in use', async () => {
    const store = await filledStore();
    await leaveSpare();
    const erasure = await eraseEverything(store);
    expect(erasure.databases.find(({ name }) => name === 'telemamori-spare')).toEqual({
      name: 'telemamori-spare',
      before: { records: 1, snapshots: 0 },
      after: { records: 0, snapshots: 0 },
    });
    expect(await rowsOf('telemamori-spare')).toEqual([]);
  });

  test('leaves an app that starts as new and not one that misses its answers', async () => {
    await eraseEverything(await filledStore());
    closeAll();
    const again = await openTestStore();
    expect(again.health.value.verdict).toBe('fresh');
    expect(again.log.value).toEqual([]);
  });

  test('says that it is not complete when the browser refuses', async () => {
    const store = await filledStore();
    const restore = replaceMethod(IDBObjectStore.prototype, 'clear', () => () => {
      throw new DOMException('refused', 'UnknownError');
    });
    const erasure = await eraseEverything(store);
    restore();
    expect(erasure.complete).toBe(false);
    expect(erasure.databases[0]?.after).toEqual({ records: 3, snapshots: 1 });
    expect(store.log.value).toHaveLength(3);
  });
});
