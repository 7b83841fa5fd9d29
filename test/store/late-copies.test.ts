// A copy that was beyond reading at the start comes back: what only it holds is shown again without a restart.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '../../shared/store/erase.ts';
import { followLateCopies } from '../../shared/store/late-copies.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  replaceMethod,
  rowsOf,
  tamper,
  until,
} from '../support/browser-storage.ts';

const MAIN = 'telemamori';
const SECOND = 'telemamori-copy';
const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];

/** These databases cannot be opened until the way back is taken. */
const refuse = (...names: readonly string[]) =>
  replaceMethod(indexedDB, 'open', (original) => (name, version) => {
    if (names.includes(name)) throw new DOMException('Internal error opening backing store.', 'UnknownError');
    return original.call(indexedDB, name, version);
  });

/** Three answers; the second database has followed only two of them. */
async function filled(): Promise<void> {
  const store = await openTestStore();
  for (const item of [1, 2, 3]) await store.set(edit(item));
  await until(async () => (await rowsOf(SECOND)).length === 3);
  closeAll();
  const [last] = (await rowsOf(SECOND)).slice(-1);
  await tamper(SECOND, (transaction) => {
    transaction.objectStore('log').delete(last?.id ?? '');
    transaction.objectStore('kv').delete('integrity');
  });
}

let stop = () => {};
beforeEach(emptyProfile);
afterEach(() => {
  stop();
  closeAll();
});

test('what only the late copy holds is taken in, and the copy is used again', async () => {
  await filled();
  const mend = refuse(MAIN);
  const store = await openTestStore();
  expect(store.log.value).toHaveLength(2);
  expect(store.health.value.verdict).toBe('short');
  stop = followLateCopies(store, [1]);
  await store.set(edit(4));
  mend();
  await until(() => store.log.value.length === 4 && store.copies.unread().length === 0);
  expect(store.health.value.verdict).toBe('mended');
  await store.set(edit(5));
  await until(async () => (await rowsOf(MAIN)).length === 5 && (await rowsOf(SECOND)).length === 5);
});

test('what was saved in the spare alone is there at the next start', async () => {
  await filled();
  const mend = refuse(MAIN, SECOND);
  await (await openTestStore()).set(edit(6));
  closeAll();
  mend();
  localStorage.removeItem('telemamori-marker-telemamori');
  const store = await openTestStore();
  expect(store.log.value).toHaveLength(4);
  expect(store.health.value.verdict).toBe('mended');
  await until(async () => (await rowsOf(MAIN)).length === 4 && (await rowsOf(SECOND)).length === 4);
  closeAll();
  expect((await openTestStore()).health.value.verdict).toBe('whole');
});

test('everything that was erased stays erased, however late a copy can be read', async () => {
  await filled();
  const mend = refuse(MAIN);
  const store = await openTestStore();
  let read = () => {};
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  const [late] = store.copies.unread();
  if (!late) throw new Error('No copy is late.');
  const { report } = late;
  Object.assign(late, {
    report: async () => {
      const found = await report();
      await reading;
      return found;
    },
  });
  mend();
  stop = followLateCopies(store, [1]);
  await until(async () => (await rowsOf(MAIN)).length === 3);
  await eraseEverything(store);
  read();
  // The look after that one finds the copy empty.
  await until(() => store.copies.unread().length === 0);
  expect(store.log.value).toEqual([]);
  expect(await rowsOf(SECOND)).toEqual([]);
});

test('an erasure that only the late copy knows of reaches the others', async () => {
  await filled();
  await tamper(MAIN, (transaction) => {
    transaction.objectStore('log').clear();
    transaction.objectStore('kv').put({ generation: 9, count: 0, hash: 0, erasedAt: 5 }, 'integrity');
  });
  const mend = refuse(MAIN);
  const store = await openTestStore();
  expect(store.log.value).toHaveLength(2);
  mend();
  stop = followLateCopies(store, [1]);
  await until(() => store.log.value.length === 0 && store.copies.unread().length === 0);
  await until(async () => (await rowsOf(SECOND)).length === 0);
  await store.set(edit(7));
  closeAll();
  expect((await openTestStore()).log.value).toHaveLength(1);
});
