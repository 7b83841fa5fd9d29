// An import that a person stops: at whatever moment, either nothing of it is anywhere, or all of it is everywhere.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openExchange } from '../../shared/store/exchange.ts';
import type { Exchange, ImportPreview } from '../../shared/store/exchange-type.ts';
import type { Store } from '../../shared/store/store.ts';
import {
  closeAll,
  emptyProfile,
  openTestStore,
  privateFiles,
  replaceMethod,
  rowsOf,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const ENVIRONMENT = { app: '1', offsetMinutes: -540, link: { plan: 'p1', itemIds: ['1-1'] } };
/** More than the store writes in one go, three times. */
const COUNT = 3_200;
const CHANGES = Array.from({ length: COUNT }, (_, index) =>
  change({ id: `far-${index}`, device: 'pc', at: [index, 0], path: `zz/${index % 7}` }),
);
const OWN = { path: 'answer/p1/1-1/status', value: 'done' };

let files: Map<string, unknown>;
beforeEach(() => {
  emptyProfile();
  files = privateFiles();
});
afterEach(closeAll);

async function open(): Promise<{ store: Store; exchange: Exchange; shown: ImportPreview }> {
  const store = await openTestStore();
  const exchange = openExchange(store, ENVIRONMENT);
  const shown = await exchange.previewChanges(CHANGES);
  if (!shown.ok) throw new Error(shown.problem.code);
  return { store, exchange, shown: shown.value };
}
const idsIn = async (name: string) => (await rowsOf(name)).map(({ id }) => id).sort();
/** Changes that the names of the files tell of. */
const inFiles = () => [...files.keys()].reduce((sum, name) => sum + Number(/\/\d+-(\d+)-/.exec(name)?.[1] ?? 0), 0);

describe('stopped', () => {
  // Before anything is written, after each slice, and after the last one.
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('after %d words of progress', async (words) => {
    const { store, exchange, shown } = await open();
    await store.set([OWN]);
    await until(async () => (await rowsOf('telemamori-copy')).length === 1);
    const before = await idsIn('telemamori');
    const abort = new AbortController();
    let heard = 0;
    const onProgress = () => {
      if (heard === words) abort.abort();
      heard += 1;
    };
    const result = await exchange.applyImport(shown, 'newer', { signal: abort.signal, onProgress });
    // The last word of a database is not yet the end of its transaction.
    expect(result.ok).toBe(words >= heard);
    const total = result.ok ? COUNT + 1 : 1;
    expect(result.ok || result.problem.code).toBe(result.ok ? true : 'cancelled');
    expect(store.log.value).toHaveLength(total);
    if (result.ok) await until(async () => (await rowsOf('telemamori-copy')).length === total && inFiles() === total);
    else {
      expect([await idsIn('telemamori'), await idsIn('telemamori-copy'), inFiles() > 1]).toEqual([
        before,
        before,
        false,
      ]);
      expect(await exchange.lastImport()).toBeNull();
    }
    // Edits go on as if nothing had been, and a restart finds the very same.
    expect(await store.set([{ ...OWN, value: 'todo' }])).toBe(true);
    closeAll();
    const again = await openTestStore();
    expect([again.log.value.length, again.health.value.verdict]).toEqual([total + 1, 'whole']);
  });

  test('when one place has all of it already, it is an import like any other', async () => {
    const { store, exchange, shown } = await open();
    const abort = new AbortController();
    const slow = replaceMethod(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          const transaction = original.apply(this, given);
          // The second database is stopped right after the first one has written everything.
          if (this.name === 'telemamori' && given[1] === 'readwrite')
            transaction.addEventListener('complete', () => queueMicrotask(() => heardAll && abort.abort()));
          return transaction;
        },
    );
    let heardAll = false;
    const onProgress = (done: number, total: number) => {
      heardAll ||= done === total;
    };
    const result = await exchange.applyImport(shown, 'newer', { signal: abort.signal, onProgress });
    slow();
    expect([result.ok, abort.signal.aborted, store.log.value.length]).toEqual([true, true, COUNT]);
    await until(async () => (await rowsOf('telemamori-copy')).length === COUNT && inFiles() === COUNT);
    expect((await exchange.undoImport()).ok).toBe(true);
  });

  test('while the file is read: no preview, and nothing was written', async () => {
    const { store, exchange } = await open();
    await store.add(CHANGES);
    const file = await exchange.exportFile();
    if (!file.ok) throw new Error(file.problem.code);
    for (const words of [0, 1, 2]) {
      const abort = new AbortController();
      const onProgress = (done: number) => {
        if (done === words) abort.abort();
      };
      const blob = new Blob([file.value.text]);
      const read = await exchange.previewBlob(blob, { signal: abort.signal, onProgress });
      expect(read).toEqual({ ok: false, problem: { code: 'cancelled' } });
    }
  });
});

test('of more changes than one database takes in a breath: the second one follows, and takes them alone if the first fails', async () => {
  const many = Array.from({ length: 6_000 }, (_, index) => change({ id: `m-${index}`, device: 'pc', at: [index, 0] }));
  const store = await openTestStore();
  const exchange = openExchange(store, ENVIRONMENT);
  const shown = await exchange.previewChanges(many);
  if (!shown.ok) throw new Error(shown.problem.code);
  const mend = replaceMethod(
    IDBObjectStore.prototype,
    'put',
    (original) =>
      function (this: IDBObjectStore, ...given) {
        if (this.transaction.db.name === 'telemamori' && this.name === 'log')
          throw new DOMException('No space.', 'QuotaExceededError');
        return original.apply(this, given);
      },
  );
  expect((await exchange.applyImport(shown.value)).ok).toBe(true);
  expect([(await rowsOf('telemamori')).length, (await rowsOf('telemamori-copy')).length]).toEqual([0, 6_000]);
  mend();
  await until(async () => (await rowsOf('telemamori')).length === 6_000);
});

test('progress grows to the number of changes', async () => {
  const { exchange, shown } = await open();
  const heard: number[] = [];
  const onProgress = (done: number, total: number) => {
    expect(total).toBe(COUNT);
    heard.push(done);
  };
  expect((await exchange.applyImport(shown, 'newer', { onProgress })).ok).toBe(true);
  expect([heard[0], heard.at(-1), heard.length > 4]).toEqual([0, COUNT, true]);
});
