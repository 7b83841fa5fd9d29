// What was erased does not come back: not from another page, not from a note, a file or a copy that was missed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFiles } from '../../shared/store/replica/files.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import type { Store } from '../../shared/store/store.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  privateFiles,
  replaceMethod,
  rowsOf,
  tamper,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const MAIN = 'telemamori';
const SECOND = 'telemamori-copy';
const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];
const pathsOf = (store: Store) => store.log.value.map(({ path }) => path);

let files: ReturnType<typeof privateFiles>;
beforeEach(() => {
  emptyProfile();
  files = privateFiles();
});
afterEach(closeAll);

async function filled(): Promise<Store> {
  const store = await openTestStore();
  for (const item of [1, 2, 3]) await store.set(edit(item));
  await until(async () => (await rowsOf(SECOND)).length === 3);
  return store;
}

/** The other pages hear nothing, as in the moment before they do. */
const unheard = () => replaceMethod(BroadcastChannel.prototype, 'postMessage', () => () => undefined);

describe('a page that has not heard yet that another one erased everything', () => {
  test('writes nothing back with its next edit, and shows nothing any more', async () => {
    const [a, b] = [await filled(), await openTestStore()];
    const hear = unheard();
    expect(await a.erase()).toBe(true);
    await b.set(edit(4));
    hear();
    await until(() => b.log.value.length === 0);
    expect([await rowsOf(MAIN), await rowsOf(SECOND)]).toEqual([[], []]);
    expect(b.saveState.value).toBe('saved');
    await b.set(edit(5));
    closeAll();
    expect(pathsOf(await openTestStore())).toEqual(['answer/p1/5-1/status']);
  });

  test('writes nothing back when a person looks at it, nor with an import or a small thing', async () => {
    const [a, b] = [await filled(), await openTestStore()];
    const kept = b.log.value;
    const hear = unheard();
    await a.erase();
    await expect(b.values.writeValue('last-import', { at: 1, ids: kept.map(({ id }) => id) })).rejects.toThrow();
    expect(await b.take([change({ id: 'foreign', path: 'answer/p1/9-1/status' })])).toBe(false);
    await b.refresh().catch(() => undefined);
    hear();
    await until(() => b.log.value.length === 0);
    expect([await rowsOf(MAIN), await rowsOf(SECOND)]).toEqual([[], []]);
    expect(await b.values.keys('last-import')).toEqual([]);
  });

  test('cannot put it into the third copy', async () => {
    const [a, b] = [await filled(), await openTestStore()];
    const kept = b.log.value;
    const hear = unheard();
    await a.erase();
    hear();
    const late = openFiles(MAIN, { erasedAt: () => 0 }, () => 'late');
    await expect(late.add(kept)).rejects.toThrow('erased');
    await expect(late.repair(kept)).rejects.toThrow('erased');
    closeAll();
    const store = await openTestStore();
    await store.set(edit(7));
    await until(() => [...files.values()].some((text) => String(text).includes('7-1')));
    expect([...files.values()].some((text) => String(text).includes('1-1'))).toBe(false);
    expect(pathsOf(store)).toEqual(['answer/p1/7-1/status']);
  });

  test('is not believed when its word comes late', async () => {
    const a = await filled();
    await a.erase();
    const channel = new BroadcastChannel('telemamori-log');
    channel.postMessage({ erasedAt: 0, changes: [change({ id: 'late', path: 'answer/p1/8-1/status' })] });
    channel.postMessage({ erasedAt: a.erasedAt.value, changes: [change({ id: 'new', path: 'answer/p1/9-1/status' })] });
    await until(() => a.log.value.length > 0);
    channel.close();
    expect(pathsOf(a)).toEqual(['answer/p1/9-1/status']);
  });
});

describe('an answer that is on its way when somebody erases everything', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20])('goes with the rest, erased %d ticks later', async (ticks) => {
    const [a, b] = [await filled(), await openTestStore()];
    const writing = [4, 5, 6].map((item) => a.set(edit(item)));
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
    expect(await a.erase()).toBe(true);
    await Promise.all(writing);
    await until(() => b.erasedAt.value === a.erasedAt.value);
    expect([await rowsOf(MAIN), await rowsOf(SECOND)]).toEqual([[], []]);
    expect([a.log.value, b.log.value]).toEqual([[], []]);
    expect([...files.values()].filter((text) => String(text).includes('-1/status'))).toEqual([]);
    expect(await a.set(edit(7))).toBe(true);
    await until(async () => (await rowsOf(SECOND)).length === 1);
    closeAll();
    expect(pathsOf(await openTestStore())).toEqual(['answer/p1/7-1/status']);
  });

  test('of another page is not written back by it', async () => {
    const [a, b] = [await filled(), await openTestStore()];
    const writing = [4, 5, 6].map((item) => b.set(edit(item)));
    expect(await a.erase()).toBe(true);
    await Promise.all(writing);
    await until(() => b.erasedAt.value === a.erasedAt.value);
    await b.set(edit(7));
    closeAll();
    expect(pathsOf(await openTestStore())).toEqual(['answer/p1/7-1/status']);
  });
});

describe('a browser that went away in the middle of erasing', () => {
  test('is neither told of a loss nor given anything back by what it had noted outside the databases', async () => {
    const a = await filled();
    const before = a.log.value;
    await until(() => [...files.values()].some((text) => String(text).includes('3-1')));
    const left = new Map(files);
    await a.erase();
    closeAll();
    // Notes and files as they were: localStorage reaches the disk late, the files were to be removed next.
    openNote(MAIN).writeClaim({ count: 3, erasedAt: 0 });
    localStorage.setItem('telemamori-in-flight-telemamori', JSON.stringify(before));
    for (const [path, text] of left) files.set(path, text);
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'fresh', expected: 0 });
    await store.set(edit(4));
    await until(() => [...files.values()].some((text) => String(text).includes('4-1')));
    expect(pathsOf(store)).toEqual(['answer/p1/4-1/status']);
    expect(localStorage.getItem('telemamori-in-flight-telemamori')).toBe(null);
  });

  test('ends it at the next start, if one copy was erased and the other was not', async () => {
    const a = await filled();
    const before = a.log.value;
    await a.erase();
    closeAll();
    await tamper(SECOND, (transaction) => {
      for (const record of before) transaction.objectStore('log').put(record);
      transaction.objectStore('kv').put({ generation: 3, count: 3, hash: 0 }, 'integrity');
    });
    const store = await openTestStore();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([0, 'fresh']);
    await until(async () => (await rowsOf(SECOND)).length === 0);
  });
});

describe('erasing that one copy refuses', () => {
  test('leaves everything in all copies, and pages that go on saving', async () => {
    const [a, b] = [await filled(), await openTestStore()];
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'clear',
      (original) =>
        function (this: IDBObjectStore) {
          if (this.transaction.db.name === SECOND) throw new DOMException('refused', 'UnknownError');
          return original.call(this);
        },
    );
    expect(await a.erase()).toBe(false);
    mend();
    await until(() => b.erasedAt.value === a.erasedAt.value && b.log.value.length === 3);
    expect(await b.set(edit(4))).toBe(true);
    expect(await a.set(edit(5))).toBe(true);
    await until(async () => (await rowsOf(MAIN)).length === 5 && (await rowsOf(SECOND)).length === 5);
    closeAll();
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'whole', found: 5 });
  });
});

test('the note of a page that missed an erasure does not replace the notes of others', () => {
  const note = openNote(MAIN);
  note.noteOnItsWay([change({ id: 'new' })], 9);
  note.noteOnItsWay([change({ id: 'old' })], 0);
  expect(note.readOnItsWay(9).map(({ id }) => id)).toEqual(['new']);
});

test('an erasure that comes twice leaves what was written in between', async () => {
  const log = openIndexedDb('twice');
  await log.erase(5);
  await log.append([change()]);
  await log.erase(5);
  expect(await log.count()).toBe(1);
  await log.erase(6);
  expect(await log.count()).toBe(0);
  log.close();
});
