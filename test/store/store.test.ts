// The store of a page: what is called saved is there again, whatever happened in between.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../shared/core/log/state.ts';
import { eraseEverything } from '../../shared/store/erase.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import {
  closeAll,
  emptyProfile,
  environment,
  loseDatabases,
  openTestStore,
  replaceMethod,
  rowsOf,
  tamper,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const PATH = 'answer/p1/1-1/status';
const edit = (item: number, value = 'done') => [{ path: `answer/p1/${item}-1/status`, value }];
const MAIN = 'telemamori';
const SECOND = 'telemamori-copy';

beforeEach(emptyProfile);
afterEach(closeAll);

describe('an edit', () => {
  test('shows at once and is saved in both databases', async () => {
    const store = await openTestStore();
    const saving = store.set(edit(1));
    expect(readText(store.state.value, PATH)).toBe('done');
    expect(store.saveState.value).toBe('saving');
    expect(await saving).toBe(true);
    expect(store.saveState.value).toBe('saved');
    await until(async () => (await rowsOf(MAIN)).length === 1 && (await rowsOf(SECOND)).length === 1);
  });

  test('is there again after a restart, on the same device', async () => {
    const before = await openTestStore();
    await before.set([...edit(1), ...edit(2, 'todo')]);
    closeAll();
    const after = await openTestStore();
    expect(after.state.value).toEqual(before.state.value);
    expect(after.device).toBe(before.device);
    expect(after.health.value).toMatchObject({ verdict: 'whole', found: 2, expected: 2 });
  });

  test('after the clock jumped back ten years still wins over the one before', async () => {
    const own = environment();
    const store = await openTestStore({ now: own.now });
    await store.set(edit(1, 'done'));
    own.time -= 10 * 365 * 86_400_000;
    await store.set(edit(1, 'todo'));
    closeAll();
    expect(readText((await openTestStore()).state.value, PATH)).toBe('todo');
  });

  test('with a value that its path cannot hold is refused as a bug', async () => {
    const store = await openTestStore();
    expect(() => store.set([{ path: PATH, value: 7 }])).toThrow(TypeError);
    expect(() => store.set([{ path: 'no path', value: 'x' }])).toThrow(TypeError);
    expect(store.log.value).toEqual([]);
  });

  test('of a very long text is cut to what every device accepts', async () => {
    const store = await openTestStore();
    await store.set([{ path: 'answer/p1/1-1/note', value: 'あ'.repeat(50_000) }]);
    expect(readText(store.state.value, 'answer/p1/1-1/note')).toHaveLength(20_000);
  });
});

describe('a page that goes away before an edit is durable', () => {
  /** Writing never ends, as for a page that is gone in the middle of it. */
  const stalled = () =>
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          const made = original.apply(this, given);
          if (given[1] === 'readwrite') made.addEventListener = () => undefined;
          return made;
        },
    );

  test('leaves it to the next one, which saves it', async () => {
    const leaving = await openTestStore();
    const mend = stalled();
    void leaving.set(edit(1));
    expect(leaving.saveState.value).toBe('saving');
    leaving.close();
    mend();
    const next = await openTestStore();
    expect(readText(next.state.value, PATH)).toBe('done');
    await until(() => next.saveState.value === 'saved');
    expect(await rowsOf(MAIN)).toHaveLength(1);
    expect(openNote(MAIN).readOnItsWay(0)).toEqual([]);
  });

  test('leaves nothing that comes back after everything was erased', async () => {
    const store = await openTestStore();
    openNote(MAIN).noteOnItsWay([change({ path: PATH })], 0);
    expect((await eraseEverything(store)).complete).toBe(true);
    expect(openNote(MAIN).readOnItsWay(0)).toEqual([]);
    closeAll();
    expect((await openTestStore()).log.value).toEqual([]);
  });

  test('leaves nothing when everything was saved, and rubbish in its place is no trouble', async () => {
    const store = await openTestStore();
    await store.set(edit(1));
    expect(openNote(MAIN).readOnItsWay(0)).toEqual([]);
    closeAll();
    for (const rubbish of ['{"id":', '7', '[null,{"id":1}]', '[{"__proto__":{"at":[0,0]}}]']) {
      localStorage.setItem('telemamori-in-flight-telemamori', rubbish);
      expect((await openTestStore()).log.value).toHaveLength(1);
      closeAll();
    }
  });
});

describe('a store that cannot write', () => {
  const failing = (how: () => IDBTransaction) =>
    replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          if (given[1] === 'readwrite') return how();
          return original.apply(this, given);
        },
    );
  const broken = () => {
    throw new DOMException('Internal error.', 'UnknownError');
  };

  test('says so, keeps the edit, and saves it by itself when writing works again', async () => {
    const store = await openTestStore();
    const mend = failing(broken);
    expect(await store.set(edit(1))).toBe(false);
    expect(store.saveState.value).toBe('not-saved');
    expect(readText(store.state.value, PATH)).toBe('done');
    mend();
    await until(() => store.saveState.value === 'saved');
    expect(await rowsOf(MAIN)).toHaveLength(1);
  });

  test('saves at once when the person asks for it', async () => {
    const store = await openTestStore({ retryDelaysMs: [100_000] });
    const mend = failing(broken);
    await store.set(edit(1));
    await store.set(edit(2));
    mend();
    expect(await store.retry()).toBe(true);
    expect(await rowsOf(MAIN)).toHaveLength(2);
  });

  test('takes in nothing of an import', async () => {
    const store = await openTestStore();
    await store.set(edit(1));
    const mend = failing(broken);
    expect(await store.take([change({ id: 'foreign', path: 'answer/p1/2-1/status' })])).toBe(false);
    mend();
    expect(store.log.value).toHaveLength(1);
    await store.set(edit(3));
    expect((await rowsOf(MAIN)).map(({ id }) => id)).not.toContain('foreign');
  });

  test('whose commit is aborted after every request succeeded does not call it saved', async () => {
    const store = await openTestStore({ retryDelaysMs: [100_000] });
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          const request = original.apply(this, given);
          if (given[1] === 'integrity') request.addEventListener('success', () => this.transaction.abort());
          return request;
        },
    );
    expect(await store.set(edit(1))).toBe(false);
    expect(store.saveState.value).toBe('not-saved');
    mend();
    expect(await rowsOf(MAIN)).toEqual([]);
  });

  test('only in its main database is saved by the second one, and catches up', async () => {
    const store = await openTestStore();
    const mend = replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          if (given[1] === 'readwrite' && this.name === MAIN) return broken();
          return original.apply(this, given);
        },
    );
    expect(await store.set(edit(1))).toBe(true);
    expect([(await rowsOf(MAIN)).length, (await rowsOf(SECOND)).length]).toEqual([0, 1]);
    mend();
    await store.set(edit(2));
    await until(async () => (await rowsOf(MAIN)).length === 2);
  });
});

describe('a dead connection', () => {
  test('is opened again before the next write', async () => {
    const store = await openTestStore();
    await store.set(edit(1));
    const mend = replaceMethod(IDBDatabase.prototype, 'transaction', () => () => {
      mend();
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await store.set(edit(2))).toBe(true);
    await until(async () => (await rowsOf(MAIN)).length === 2);
  });
});

describe('cleared databases under an open page', () => {
  test('get back everything from memory with the next edit', async () => {
    const store = await openTestStore();
    for (const item of [1, 2, 3]) await store.set(edit(item));
    for (const name of [MAIN, SECOND]) {
      await tamper(name, (transaction) => {
        transaction.objectStore('log').clear();
        transaction.objectStore('kv').clear();
      });
    }
    await store.set(edit(4));
    await until(async () => (await rowsOf(MAIN)).length === 4 && (await rowsOf(SECOND)).length === 4);
  });

  test('get it back without an edit when the page is looked at again', async () => {
    const store = await openTestStore();
    for (const item of [1, 2, 3]) await store.set(edit(item));
    await until(async () => (await rowsOf(SECOND)).length === 3);
    for (const name of [MAIN, SECOND]) await tamper(name, (transaction) => transaction.objectStore('log').clear());
    await store.refresh();
    expect([(await rowsOf(MAIN)).length, (await rowsOf(SECOND)).length]).toEqual([3, 3]);
  });
});

describe('at start', () => {
  const filled = async (count = 5) => {
    const store = await openTestStore();
    for (let item = 1; item <= count; item++) await store.set(edit(item));
    await until(async () => (await rowsOf(SECOND)).length === count);
    const state = store.state.value;
    closeAll();
    return state;
  };
  const removeSome = (transaction: IDBTransaction) => {
    const request = transaction.objectStore('log').getAllKeys();
    request.onsuccess = () => {
      for (const key of request.result.slice(0, 2)) transaction.objectStore('log').delete(key);
    };
  };

  test('a new browser is fresh', async () => {
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'fresh', found: 0 });
  });

  test.each([
    ['the main database is empty', [MAIN], 'clear'],
    ['the second database is empty', [SECOND], 'clear'],
    ['rows are missing in the main database', [MAIN], 'some'],
    ['rows are missing in the second database', [SECOND], 'some'],
  ])('everything is there when %s, and the damage is mended', async (_, names, how) => {
    const state = await filled();
    for (const name of names) {
      await tamper(name, (transaction) => {
        if (how === 'some') removeSome(transaction);
        else for (const store of ['log', 'kv']) transaction.objectStore(store).clear();
      });
    }
    const store = await openTestStore();
    expect(store.state.value).toEqual(state);
    expect(store.health.value.verdict).toBe('mended');
    for (const name of names) await until(async () => (await rowsOf(name)).length === 5);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('whole');
  });

  test('both databases empty is told as loss, not greeted as new', async () => {
    await filled();
    loseDatabases();
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'short', found: 0, expected: 5 });
    expect(openNote(MAIN).readClaim().count).toBe(5);
  });

  test('a loss stays known over edits and restarts until the person goes on without', async () => {
    await filled();
    loseDatabases();
    await (await openTestStore()).set(edit(1));
    closeAll();
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'short', found: 1, expected: 5 });
    await store.acceptHealth();
    closeAll();
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'whole', found: 1, expected: 1 });
  });

  test('the same rows missing in both databases is told as loss', async () => {
    await filled();
    for (const name of [MAIN, SECOND]) await tamper(name, removeSome);
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'short', found: 3, expected: 5 });
  });

  test('rows that are no records are left alone and do not stop anything', async () => {
    await filled();
    await tamper(MAIN, (transaction) => transaction.objectStore('log').put({ id: 'junk', at: 'soon', value: {} }));
    const store = await openTestStore();
    expect(store.log.value).toHaveLength(5);
    expect(store.health.value.verdict).toBe('mended');
    expect((await rowsOf(MAIN)).map(({ id }) => id)).toContain('junk');
  });

  test('a main database that cannot be opened is replaced by a spare, and left as it is', async () => {
    const state = await filled();
    const mend = replaceMethod(indexedDB, 'open', (original) => (name, version) => {
      if (name === MAIN) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return original.call(indexedDB, name, version);
    });
    const store = await openTestStore();
    expect(store.state.value).toEqual(state);
    expect(await store.set(edit(9))).toBe(true);
    closeAll();
    const second = await openTestStore();
    expect(second.log.value).toHaveLength(6);
    mend();
    expect(await rowsOf(MAIN)).toHaveLength(5);
    await until(async () => (await rowsOf('telemamori-spare')).length === 6);
    closeAll();
    expect((await openTestStore()).log.value).toHaveLength(6);
  });

  test('an unreadable main database beside an empty second one is not greeted as new', async () => {
    const mend = replaceMethod(indexedDB, 'open', (original) => (name, version) => {
      if (name === MAIN) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return original.call(indexedDB, name, version);
    });
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'short', found: 0 });
    mend();
  });

  test('where nothing can be read, answers work and are called not saved, and nothing is deleted', async () => {
    await filled();
    const mend = replaceMethod(indexedDB, 'open', () => () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const store = await openTestStore();
    expect([store.storage.value, store.health.value.verdict]).toEqual(['blocked', 'pending']);
    expect(await store.set(edit(9))).toBe(false);
    expect([store.log.value.length, store.saveState.value]).toEqual([1, 'not-saved']);
    closeAll();
    openNote(MAIN).dropOnItsWay(store.log.value);
    mend();
    expect((await openTestStore()).log.value).toHaveLength(5);
  });
});

describe('several pages', () => {
  test('see what the others have saved', async () => {
    const [a, b] = [await openTestStore(), await openTestStore()];
    await a.set(edit(1));
    await b.set(edit(2, 'todo'));
    await until(() => a.log.value.length === 2 && b.log.value.length === 2);
    expect(a.state.value).toEqual(b.state.value);
  });

  test('that missed a message find out when they are looked at', async () => {
    const b = await openTestStore();
    const a = await openTestStore();
    await a.set(edit(1));
    await until(() => b.log.value.length === 1);
    await tamper(MAIN, (transaction) => transaction.objectStore('log').put(change({ id: 'silent', path: 'x/y' })));
    await b.refresh();
    expect(b.log.value.map(({ id }) => id)).toContain('silent');
  });
});

describe('erasing everything', () => {
  test('empties all copies and pages, and nothing comes back', async () => {
    const [a, b] = [await openTestStore(), await openTestStore()];
    await a.set(edit(1));
    await a.values.writeValue('settings', { theme: 'dark' });
    await until(() => b.log.value.length === 1);
    expect(await a.erase()).toBe(true);
    await until(() => b.log.value.length === 0);
    await b.set(edit(2));
    closeAll();
    const store = await openTestStore();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([1, 'whole']);
    expect(await store.values.readValue('settings')).toEqual({ theme: 'dark' });
  });

  test('empties the spare, too', async () => {
    const mend = replaceMethod(indexedDB, 'open', (original) => (name, version) => {
      if (name === MAIN) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return original.call(indexedDB, name, version);
    });
    await (await openTestStore()).set(edit(1));
    await until(async () => (await rowsOf('telemamori-spare')).length === 1);
    closeAll();
    mend();
    expect((await eraseEverything(await openTestStore())).complete).toBe(true);
    expect(await rowsOf('telemamori-spare')).toEqual([]);
  });

  test('that fails is not shown as done', async () => {
    const store = await openTestStore();
    await store.set(edit(1));
    const mend = replaceMethod(IDBObjectStore.prototype, 'clear', () => () => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await store.erase()).toBe(false);
    mend();
    expect(store.log.value).toHaveLength(1);
  });
});
