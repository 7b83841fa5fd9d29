// Silence is not absence: what answers late, or not at all, is "not known yet", and is taken in during the same visit.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../shared/store/erase.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  openUnreadStore,
  privateFiles,
  replaceMethod,
  rowsOf,
  tamper,
  until,
  valuesOf,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const MAIN = 'telemamori';
const SECOND = 'telemamori-copy';
const SPARE = 'telemamori-spare';
const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];

/** These databases cannot be opened until the way back is taken. */
const refuse = (...names: readonly string[]) =>
  replaceMethod(indexedDB, 'open', (original) => (name, version) => {
    if (names.includes(name)) throw new DOMException('Internal error opening backing store.', 'UnknownError');
    return original.call(indexedDB, name, version);
  });

/** A gate that what is late waits for. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Opening these databases is silent until `open` is called: whoever listens hears of nothing before. */
function silence(...names: readonly string[]): { open: () => void } {
  const { opened, open } = gate();
  const undo = replaceMethod(indexedDB, 'open', (original) => (name, version) => {
    const request = original.call(indexedDB, name, version);
    if (!names.includes(name)) return request;
    const listen = request.addEventListener.bind(request) as EventTarget['addEventListener'];
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      const tell = listener as (event: Event) => void;
      // A database is made in the very transaction of this event, which cannot wait.
      listen(type, type === 'upgradeneeded' ? tell : (event) => void opened.then(() => tell(event)));
    };
    return request;
  });
  return {
    open: () => {
      undo();
      open();
    },
  };
}

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

/** An answer that only the spare has, as after a visit in which neither database could be opened. */
async function savedInSpareAlone(): Promise<void> {
  await filled();
  const mend = refuse(MAIN, SECOND);
  const store = await openTestStore();
  expect(await store.set(edit(6))).toBe(true);
  closeAll();
  mend();
  localStorage.removeItem('telemamori-marker-telemamori');
  localStorage.removeItem('telemamori-in-flight-telemamori');
}

beforeEach(emptyProfile);
afterEach(closeAll);

describe('a place that answers late', () => {
  test('leaves everything open until it does, and is taken in then', async () => {
    await filled();
    const late = silence(MAIN);
    const store = await openUnreadStore({ patienceMs: 5 });
    await until(() => store.log.value.length === 2);
    expect([store.storage.value, store.health.value.verdict]).toEqual(['pending', 'pending']);
    late.open();
    await store.loaded;
    expect([store.log.value.length, store.storage.value, store.health.value.verdict]).toEqual([3, 'ready', 'mended']);
  });

  test('is no reason not to save: what is answered goes where it can be kept, and follows everywhere', async () => {
    await filled();
    const late = silence(MAIN);
    const store = await openUnreadStore({ patienceMs: 5 });
    expect(await store.set(edit(4))).toBe(true);
    expect((await rowsOf(SECOND)).map(({ id }) => id)).toContain(store.log.value.at(-1)?.id);
    late.open();
    await store.loaded;
    await until(async () => (await rowsOf(MAIN)).length === 4 && (await rowsOf(SECOND)).length === 4);
  });

  test('greets nobody as new, though all that has answered is empty', async () => {
    const late = silence(MAIN);
    const store = await openUnreadStore({ patienceMs: 5 });
    expect([store.log.value.length, store.health.value.verdict]).toEqual([0, 'pending']);
    late.open();
    await store.loaded;
    expect(store.health.value.verdict).toBe('fresh');
  });

  test('may be the list of the databases: what was saved in the spare alone is not forgotten', async () => {
    await savedInSpareAlone();
    const { opened, open } = gate();
    const undo = replaceMethod(indexedDB, 'databases', (original) => () => opened.then(() => original.call(indexedDB)));
    const store = await openUnreadStore({ patienceMs: 5 });
    await until(() => store.log.value.length === 3);
    expect([store.storage.value, store.health.value.verdict]).toEqual(['pending', 'pending']);
    open();
    await store.loaded;
    undo();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([4, 'mended']);
    await until(async () => (await rowsOf(MAIN)).length === 4 && (await rowsOf(SECOND)).length === 4);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('whole');
  });

  test('may be a list that fails, or is none: the spare is asked itself', async () => {
    await savedInSpareAlone();
    const undo = replaceMethod(indexedDB, 'databases', () => () => Promise.reject(new Error('Not here.')));
    expect((await openTestStore()).log.value).toHaveLength(4);
    undo();
  });

  test('may be the files: until they have answered, nobody is new and nothing is whole', async () => {
    const files = privateFiles();
    const before = await openTestStore();
    await before.set(edit(1));
    await until(() => [...files.values()].some((text) => String(text).includes('1-1')));
    closeAll();
    const kept = new Map(files);
    emptyProfile();
    const again = privateFiles();
    for (const [path, text] of kept) again.set(path, text);
    const { opened, open } = gate();
    const { storage } = navigator;
    const getDirectory = storage.getDirectory.bind(storage);
    Object.assign(storage, { getDirectory: () => opened.then(getDirectory) });
    const store = await openUnreadStore();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([0, 'pending']);
    open();
    await store.loaded;
    expect([store.log.value.length, store.health.value.verdict]).toEqual([1, 'mended']);
    await until(async () => (await rowsOf(MAIN)).length === 1);
  });

  test('never, is judged after half a minute: nothing is called missing, and the old count is not forgotten', async () => {
    await filled();
    const claim = () => localStorage.getItem('telemamori-marker-telemamori');
    expect(claim()).toBe('3');
    const late = silence(MAIN, SECOND);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opening = openUnreadStore({ patienceMs: 5 });
      await vi.advanceTimersByTimeAsync(10_000);
      const store = await opening;
      await vi.advanceTimersByTimeAsync(40_000);
      await store.loaded;
      expect([store.log.value.length, store.storage.value, store.health.value.verdict]).toEqual([
        0,
        'pending',
        'pending',
      ]);
      expect(claim()).toBe('3');
      late.open();
      vi.useRealTimers();
      await until(() => store.storage.value === 'ready');
      await until(() => store.health.value.verdict === 'mended');
      expect(store.log.value).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a place that could not be read at the start', () => {
  test('is read when it can be, and used again', async () => {
    await filled();
    const mend = refuse(MAIN);
    const store = await openTestStore();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([2, 'short']);
    await store.set(edit(4));
    mend();
    await until(() => store.log.value.length === 4);
    await until(() => store.health.value.verdict === 'mended');
    await store.set(edit(5));
    await until(async () => (await rowsOf(MAIN)).length === 5 && (await rowsOf(SECOND)).length === 5);
  });

  test('gives nothing back of what was erased meanwhile', async () => {
    await filled();
    const mend = refuse(MAIN);
    const store = await openTestStore();
    await eraseEverything(store);
    mend();
    await until(async () => (await indexedDB.databases()).some(({ name }) => name === MAIN));
    expect([await rowsOf(MAIN), store.log.value]).toEqual([[], []]);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('fresh');
  });

  test('may know of an erasure that the others have missed; what was answered since stays', async () => {
    await filled();
    await tamper(MAIN, (transaction) => {
      transaction.objectStore('log').clear();
      transaction.objectStore('kv').put({ generation: 9, count: 0, hash: 0, erasedAt: 5 }, 'integrity');
    });
    const late = silence(MAIN);
    const store = await openUnreadStore({ patienceMs: 5 });
    await until(() => store.log.value.length === 2);
    late.open();
    await store.loaded;
    await until(async () => store.log.value.length === 0 && (await rowsOf(SECOND)).length === 0);
    await store.set(edit(7));
    closeAll();
    expect((await openTestStore()).log.value.map(({ path }) => path)).toEqual(['answer/p1/7-1/status']);
  });
});

test('strict durability is asked for in every transaction that writes', async () => {
  const asked: unknown[] = [];
  const undo = replaceMethod(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: IDBDatabase, ...given) {
        if (given[1] === 'readwrite') asked.push(given[2]);
        return original.apply(this, given);
      },
  );
  const store = await openTestStore();
  await store.set(edit(1));
  await store.add([change({ id: 'foreign' })]);
  await store.take([change({ id: 'taken', path: 'answer/p1/3-1/status' })]);
  await store.erase();
  undo();
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((options) => (options as IDBTransactionOptions)?.durability !== 'strict')).toEqual([]);
});

test('a spare of earlier days is looked at, and is no copy that must be whole', async () => {
  await filled();
  const mend = refuse(MAIN);
  await openTestStore();
  closeAll();
  mend();
  expect((await openTestStore()).health.value.verdict).toBe('mended');
  await until(async () => (await rowsOf(SECOND)).length === 3 && (await valuesOf(SECOND)).has('integrity'));
  closeAll();
  await tamper(SPARE, (transaction) => transaction.objectStore('log').clear());
  expect((await openTestStore()).health.value.verdict).toBe('whole');
});

test('a database that cannot be read leaves no error behind, whoever is asked for a small thing', async () => {
  await filled();
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const mend = refuse(SECOND);
  const store = await openTestStore();
  // The main database answers, and nobody waits for the other.
  await store.values.writeValue('small', 1);
  expect(await store.values.readValue('small')).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  mend();
  expect(unhandled).toEqual([]);
});
