// The state that is kept beside the log: a start shows it at once, believes it only if it adds up, and then reads everything.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStoredState } from '../../shared/core/log/checkpoint.ts';
import { addChanges, NO_CHANGES } from '../../shared/core/log/integrity.ts';
import { makeCheckpoint } from '../../shared/core/log/make-checkpoint.ts';
import { applyChanges, readText } from '../../shared/core/log/state.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import type { Store } from '../../shared/store/store.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  openUnreadStore,
  replaceMethod,
  rowsOf,
  tamper,
  until,
  valuesOf,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const MAIN = 'telemamori';
const SECOND = 'telemamori-copy';
const pathOf = (item: number) => `answer/p1/${item}-1/status`;
const edit = (item: number, value = 'done') => [{ path: pathOf(item), value }];

beforeEach(emptyProfile);
afterEach(closeAll);

/** A start that shows what it can and reads the rest when `read` is called. `isEarly`: it did so. */
async function startEarly(): Promise<{ store: Store; isEarly: () => boolean; read: () => Promise<void> }> {
  let asked = false;
  let go = (): void => undefined;
  const drawn = new Promise<void>((resolve) => {
    go = resolve;
  });
  const afterFirstDraw = () => {
    asked = true;
    return drawn;
  };
  const store = await openUnreadStore({ afterFirstDraw });
  const read = () => {
    go();
    return store.loaded;
  };
  return { store, isEarly: () => asked, read };
}

/** Answers of an earlier day, in both databases. */
async function answerBefore(...items: number[]): Promise<void> {
  const store = await openTestStore();
  for (const item of items) await store.set(edit(item));
  await until(async () => (await rowsOf(SECOND)).length === items.length);
  closeAll();
}

describe('a start', () => {
  test('shows the state before the log is read, and has the whole log afterwards', async () => {
    const before = await openTestStore();
    for (const value of ['todo', 'done', 'todo', 'done']) await before.set(edit(1, value));
    await before.set(edit(2, 'todo'));
    await until(async () => (await rowsOf(SECOND)).length === 5);
    closeAll();
    const { store, isEarly, read } = await startEarly();
    expect(isEarly()).toBe(true);
    expect(store.state.value).toEqual(before.state.value);
    expect(store.device).toBe(before.device);
    expect(store.health.value).toMatchObject({ verdict: 'pending', found: 5 });
    expect(store.storage.value).toBe('pending');
    await read();
    expect(new Set(store.log.value)).toEqual(new Set(before.log.value));
    expect(store.state.value).toEqual(before.state.value);
    expect(store.health.value).toMatchObject({ verdict: 'whole', found: 5, expected: 5 });
    expect(store.health.value.copies).toHaveLength(2);
  });

  test('goes on with the clock of this device, also where a change from elsewhere hides its last one', async () => {
    const before = await openTestStore();
    const soon = before.now() + 60_000;
    const own = change({ id: 'own', path: pathOf(1), device: before.device, at: [soon, 5] });
    await before.add([own, change({ id: 'foreign', path: pathOf(1), device: 'other', at: [4_050_000_000_000, 0] })]);
    await until(async () => (await rowsOf(SECOND)).length === 2);
    closeAll();
    await openTestStore(); // makes the checkpoint, which holds the winner alone
    await until(async () => (await valuesOf(MAIN)).has('checkpoint'));
    closeAll();
    const { store, isEarly, read } = await startEarly();
    expect(isEarly()).toBe(true);
    expect(store.log.value).toHaveLength(1);
    await read();
    expect(store.stamp(edit(2))[0]?.at).toEqual([soon, 6]);
  });

  test('waits for one database only, settings included', async () => {
    const before = await openTestStore();
    await before.set(edit(1));
    await before.values.writeValue('settings', { theme: 'dark' });
    await until(async () => (await rowsOf(SECOND)).length === 1);
    closeAll();
    const mend = replaceMethod(
      indexedDB,
      'open',
      (original) => (name, version) =>
        name === SECOND ? (new EventTarget() as IDBOpenDBRequest) : original.call(indexedDB, name, version),
    );
    const { store, isEarly } = await startEarly();
    expect(isEarly()).toBe(true);
    expect(store.device).toBe(before.device);
    expect(await store.values.readValue('settings')).toEqual({ theme: 'dark' });
    mend();
  });

  test('of somebody new reads everything', async () => {
    const { store, isEarly } = await startEarly();
    expect(isEarly()).toBe(false);
    expect(store.health.value.verdict).toBe('fresh');
  });

  test('shows an edit at once and writes it after everything was read', async () => {
    await answerBefore(1);
    const { store, read } = await startEarly();
    const saving = store.set(edit(2));
    expect(readText(store.state.value, pathOf(2))).toBe('done');
    expect(store.saveState.value).toBe('saving');
    expect(await rowsOf(MAIN)).toHaveLength(1);
    await read();
    expect(await saving).toBe(true);
    expect(store.log.value).toHaveLength(2);
    await until(async () => (await rowsOf(SECOND)).length === 2);
    closeAll();
    const next = await startEarly();
    expect(next.isEarly()).toBe(true);
    expect([1, 2].map((item) => readText(next.store.state.value, pathOf(item)))).toEqual(['done', 'done']);
  });

  test('imports, erases and exports only once everything was read', async () => {
    await answerBefore(1);
    const { store, read } = await startEarly();
    const taking = store.take([change({ path: pathOf(2), value: 'done' })]);
    const erasing = store.erase();
    expect(await rowsOf(MAIN)).toHaveLength(1);
    await read();
    expect([await taking, await erasing]).toEqual([true, true]);
    expect(store.log.value).toEqual([]);
  });

  test('whose log cannot be read after all goes on from the state, and saves elsewhere', async () => {
    await answerBefore(1);
    const { store, read } = await startEarly();
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'getAll',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (this.name === 'log' && !this.transaction.db.name.endsWith('-spare'))
            throw new DOMException('Broken.', 'UnknownError');
          return original.apply(this, given);
        },
    );
    await read();
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 1 });
    expect(readText(store.state.value, pathOf(1))).toBe('done');
    expect(await store.set(edit(2))).toBe(true);
    await until(async () => (await rowsOf('telemamori-spare')).length === 2);
    mend();
  });
});

describe('a state that does not add up is not shown', () => {
  const spoil: Record<string, () => Promise<void>> = {
    'a row was written by a version that knows of no such state': () =>
      tamper(MAIN, (transaction) => {
        const row = change({ id: 'foreign', path: pathOf(9), value: 'done' });
        const integrity = transaction.objectStore('kv').get('integrity');
        transaction.objectStore('log').put(row);
        integrity.onsuccess = () => transaction.objectStore('kv').put(addChanges(integrity.result, [row]), 'integrity');
      }),
    'an entry is missing': () =>
      tamper(MAIN, (transaction) => transaction.objectStore('kv').delete('tail/000000000002')),
    'an entry was altered': () =>
      tamper(MAIN, (transaction) => {
        transaction.objectStore('kv').put([change({ path: pathOf(2), value: 'na' })], 'tail/000000000002');
      }),
    'an entry is no list of changes': () =>
      tamper(MAIN, (transaction) => transaction.objectStore('kv').put('?', 'tail/000000000002')),
    'the checkpoint was altered': () =>
      tamper(MAIN, (transaction) => {
        const kv = transaction.objectStore('kv');
        const stored = kv.get('checkpoint');
        stored.onsuccess = () =>
          kv.put({ ...stored.result, text: stored.result.text.replace('done', 'todo') }, 'checkpoint');
      }),
    'the checkpoint is none': () => tamper(MAIN, (transaction) => transaction.objectStore('kv').put(7, 'checkpoint')),
    'the browser remembers more': async () => openNote(MAIN).writeClaim({ count: 3, erasedAt: 0 }),
    'the browser remembers an erasure': async () => openNote(MAIN).writeClaim({ count: 0, erasedAt: 9 }),
  };
  for (const [why, work] of Object.entries(spoil)) {
    test(`because ${why}`, async () => {
      await answerBefore(1);
      const second = await startEarly(); // makes the checkpoint
      await second.read();
      await until(async () => (await valuesOf(MAIN)).has('checkpoint'));
      await second.store.set(edit(2));
      await until(async () => (await rowsOf(SECOND)).length === 2);
      closeAll();
      expect((await startEarly()).isEarly()).toBe(true);
      closeAll();
      await work();
      const { store, isEarly } = await startEarly();
      expect(isEarly()).toBe(false);
      expect([1, 2].map((item) => readText(store.state.value, pathOf(item)))).toEqual(['done', 'done']);
    });
  }
});

describe('what only another place knows', () => {
  test('an erasure that the main copy has missed takes away what was shown', async () => {
    await answerBefore(1, 2);
    await tamper(SECOND, (transaction) => {
      transaction.objectStore('log').clear();
      transaction.objectStore('kv').put({ ...NO_CHANGES, erasedAt: 5 }, 'integrity');
    });
    const { store, isEarly, read } = await startEarly();
    expect(isEarly()).toBe(true);
    await read();
    expect(store.log.value).toEqual([]);
    expect(store.state.value.size).toBe(0);
    await until(async () => (await rowsOf(MAIN)).length === 0);
  });

  test('an erasure by another page while everything is being read counts', async () => {
    await answerBefore(1, 2);
    const other = await openTestStore();
    const { store, read } = await startEarly();
    await other.erase();
    await until(() => store.erasedAt.value > 0);
    await read();
    expect(store.log.value).toEqual([]);
    expect((await rowsOf(MAIN)).length + (await rowsOf(SECOND)).length).toBe(0);
  });

  test('answers of the second copy alone are added', async () => {
    await answerBefore(1);
    await tamper(SECOND, (transaction) => {
      const row = change({ path: pathOf(7), value: 'todo' });
      const integrity = transaction.objectStore('kv').get('integrity');
      transaction.objectStore('log').put(row);
      integrity.onsuccess = () => transaction.objectStore('kv').put(addChanges(integrity.result, [row]), 'integrity');
    });
    const { store, read } = await startEarly();
    expect(readText(store.state.value, pathOf(7))).toBe('');
    await read();
    expect(readText(store.state.value, pathOf(7))).toBe('todo');
    await until(async () => (await rowsOf(MAIN)).length === 2);
    // What was kept does not stand for the log any more.
    expect([...(await valuesOf(MAIN)).keys()].filter((key) => key.startsWith('tail/'))).toEqual([]);
  });

  test('a log that has lost its rows in both copies is mended from the state', async () => {
    await answerBefore(1, 2);
    for (const name of [MAIN, SECOND]) await tamper(name, (transaction) => transaction.objectStore('log').clear());
    const { store, isEarly, read } = await startEarly();
    expect(isEarly()).toBe(true);
    await read();
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 2, expected: 2 });
    await until(async () => (await rowsOf(MAIN)).length === 2 && (await rowsOf(SECOND)).length === 2);
  });
});

describe('nothing of it stays behind', () => {
  test('after everything was erased', async () => {
    await answerBefore(1, 2);
    const { store, read } = await startEarly();
    await read();
    await until(async () => (await valuesOf(MAIN)).has('checkpoint'));
    await store.set(edit(3));
    expect([...(await valuesOf(MAIN)).keys()]).toContain('tail/000000000003');
    await store.erase();
    const left = [...(await valuesOf(MAIN)).keys()];
    expect(left.filter((key) => key.startsWith('tail/') || key === 'checkpoint')).toEqual([]);
  });

  test('in the second copy, which keeps none', async () => {
    await answerBefore(1, 2);
    const keys = [...(await valuesOf(SECOND)).keys()];
    expect(keys.filter((key) => key.startsWith('tail/') || key === 'checkpoint')).toEqual([]);
  });

  test('when the entries have become many: they go into the checkpoint', async () => {
    const store = await openTestStore();
    for (let item = 1; item <= 101; item += 1) await store.set(edit(item));
    await until(async () => (await rowsOf(SECOND)).length === 101);
    closeAll();
    const { read } = await startEarly();
    await read();
    await until(async () => [...(await valuesOf(MAIN)).keys()].every((key) => !key.startsWith('tail/')));
    closeAll();
    const next = await startEarly();
    expect(next.isEarly()).toBe(true);
    expect(next.store.state.value.size).toBe(101);
  });
});

test('checkpoint and entries always tell the state of the log, wherever the checkpoint was made', () => {
  const row = fc.record({
    path: fc.constantFrom(...[1, 2, 3, 4, 5].map(pathOf)),
    value: fc.constantFrom('done', 'todo', 'na', null),
    at: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3 })),
    device: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1 }), fc.nat(), (writes, cut) => {
      const batches = writes.map((rows, write) =>
        rows.map((parts, index) => change({ ...parts, id: `${write}-${index}` })),
      );
      const made = cut % (batches.length + 1);
      const early = batches.slice(0, made).flat();
      const checkpoint =
        made === 0 ? undefined : makeCheckpoint(applyChanges(early).values(), addChanges(NO_CHANGES, early));
      const integrity = addChanges(NO_CHANGES, batches.flat());
      const tail = batches.slice(made);
      const read = readStoredState({ integrity, checkpoint, tail });
      expect(applyChanges(read?.changes ?? [])).toEqual(applyChanges(batches.flat()));
      expect(read?.count).toBe(batches.flat().length);
      // One entry less, and it does not add up any more.
      if (tail.length > 0) expect(readStoredState({ integrity, checkpoint, tail: tail.slice(1) })).toBeNull();
    }),
  );
});
