// Sending and taking in, through the whole store: preview, snapshot, one transaction, read back, undo.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import { MAX_FILE_BYTES, MAX_LOCKED_LENGTH } from '../../shared/core/exchange/limits.ts';
import { readText } from '../../shared/core/log/state.ts';
import { gzip } from '../../shared/store/compress.ts';
import { openExchange } from '../../shared/store/exchange.ts';
import type { Exchange, ImportPreview } from '../../shared/store/exchange-type.ts';
import type { Store } from '../../shared/store/store.ts';
import { closeAll, emptyProfile, openTestStore, replaceMethod, rowsOf } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const ITEMS = ['1-1', '1-2', '1-3', '2-1'];
const ENVIRONMENT = { app: '0.1.0', offsetMinutes: -540, link: { plan: 'p1', itemIds: ITEMS } };
const status = (item: string, value = 'done') => ({ path: `answer/p1/${item}/status`, value });
const statusOf = (store: Store, item: string) => readText(store.state.value, `answer/p1/${item}/status`);

let store: Store;
let exchange: Exchange;
beforeEach(async () => {
  emptyProfile();
  store = await openTestStore();
  exchange = openExchange(store, ENVIRONMENT);
});
afterEach(closeAll);

/** What another device would send. */
const fileOf = (...records: Parameters<typeof change>[0][]) =>
  writeFile(
    records.map((parts, index) =>
      change({ id: `far-${index}`, device: 'pc', at: [Date.UTC(2026, 10, 25), 0], ...parts }),
    ),
    { app: '0.1.0', created: Date.UTC(2026, 10, 20), device: 'pc' },
  );
async function preview(text: string): Promise<ImportPreview> {
  const result = await exchange.previewImport(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const exported = async (options = {}) => {
  const file = await exchange.exportFile(options);
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
};
/** Everything that is on disk, as one text. */
const disk = async () => JSON.stringify([await rowsOf('telemamori'), await rowsOf('telemamori-copy')]);

describe('an import', () => {
  test('is previewed without writing anything', async () => {
    await store.set([status('1-1')]);
    const before = await disk();
    expect(await preview(fileOf({ path: status('1-2').path }))).toMatchObject({
      source: 'file',
      made: Date.UTC(2026, 10, 20),
      differences: [{ path: status('1-2').path, mine: undefined, theirs: 'done', outcome: 'added' }],
    });
    expect(await disk()).toBe(before);
    expect(statusOf(store, '1-2')).toBe('');
  });

  test('takes in what is newer, and is there after a restart', async () => {
    await store.set([status('1-1', 'todo')]);
    const applied = await exchange.applyImport(await preview(fileOf({ value: 'done' }, { path: status('1-2').path })));
    expect(applied).toEqual({ ok: true, value: { added: 2 } });
    closeAll();
    const after = await openTestStore();
    expect([statusOf(after, '1-1'), statusOf(after, '1-2')]).toEqual(['done', 'done']);
  });

  test('the second time brings nothing new', async () => {
    const text = fileOf({});
    await exchange.applyImport(await preview(text));
    expect(await exchange.applyImport(await preview(text))).toEqual({ ok: false, problem: { code: 'nothing-new' } });
  });

  test('is not made when the way back cannot be noted', async () => {
    await store.set([status('1-1', 'todo')]);
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (given[1] === 'last-import') throw new DOMException('refused', 'UnknownError');
          return original.apply(this, given);
        },
    );
    const applied = await exchange.applyImport(await preview(fileOf({ path: status('1-2').path })));
    mend();
    expect(applied).toEqual({ ok: false, problem: { code: 'snapshot-failed' } });
    expect(await disk()).not.toContain('far-0');
    expect(statusOf(store, '1-2')).toBe('');
  });

  test('that fails leaves the one before it to be taken back', async () => {
    await exchange.applyImport(await preview(fileOf({ id: 'first' })));
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (this.name === 'log') throw new DOMException('refused', 'UnknownError');
          return original.apply(this, given);
        },
    );
    const applied = await exchange.applyImport(await preview(fileOf({ id: 'second', path: status('1-2').path })));
    mend();
    expect(applied).toEqual({ ok: false, problem: { code: 'not-saved' } });
    expect(await exchange.lastImport()).toMatchObject({ records: 1 });
    expect(await exchange.undoImport()).toEqual({ ok: true, value: { restored: 1 } });
  });

  test('can be taken back, and what was changed afterwards stays', async () => {
    await store.set([status('1-1', 'todo')]);
    await exchange.applyImport(await preview(fileOf({}, { path: status('1-2').path }, { path: status('1-3').path })));
    await store.set([status('1-3', 'na')]);
    expect(await exchange.lastImport()).toMatchObject({ records: 3 });
    expect(await exchange.undoImport()).toEqual({ ok: true, value: { restored: 2 } });
    expect(['1-1', '1-2', '1-3'].map((item) => statusOf(store, item))).toEqual(['todo', '', 'na']);
    expect(await exchange.undoImport()).toEqual({ ok: false, problem: { code: 'nothing-to-undo' } });
    expect(await exchange.lastImport()).toBeNull();
  });

  test('can still be taken back after a restart', async () => {
    await exchange.applyImport(await preview(fileOf({})));
    closeAll();
    const after = await openTestStore();
    expect(await openExchange(after, ENVIRONMENT).undoImport()).toEqual({ ok: true, value: { restored: 1 } });
    expect(statusOf(after, '1-1')).toBe('');
  });

  test('of an old file brings old answers back when everything shall be replaced', async () => {
    await store.set([status('1-1', 'done')]);
    const old = (await exported()).text;
    await store.set([status('1-1', 'todo'), status('1-2', 'done')]);
    expect((await preview(old)).differences).toMatchObject([{ outcome: 'kept', mine: 'todo', theirs: 'done' }]);
    expect((await exchange.applyImport(await preview(old), 'all')).ok).toBe(true);
    expect([statusOf(store, '1-1'), statusOf(store, '1-2')]).toEqual(['done', '']);
    await exchange.undoImport();
    expect([statusOf(store, '1-1'), statusOf(store, '1-2')]).toEqual(['todo', 'done']);
  });

  test('of a log that was written by a cloned computer gives this one a new device id', async () => {
    const before = store.device;
    await store.set([status('1-1')]);
    await exchange.applyImport(await preview((await exported()).text));
    expect(store.device).toBe(before);
    const clone = fileOf({ id: 'clone', device: before, path: status('1-2').path });
    expect((await exchange.applyImport(await preview(clone))).ok).toBe(true);
    expect(store.device).not.toBe(before);
    await store.set([status('1-3')]);
    expect(store.log.value.at(-1)?.device).toBe(store.device);
    closeAll();
    expect((await openTestStore()).device).toBe(store.device);
  });

  test('leaves out what no later answer could overtake, and counts it', async () => {
    const shown = await preview(fileOf({ at: [2 ** 42, 2 ** 20 - 1] }, { id: 'good', path: status('1-2').path }));
    expect([shown.skipped, shown.fresh.map(({ id }) => id)]).toEqual([1, ['good']]);
  });

  test('that would not fit into a file again is refused', async () => {
    const heavy = Array.from({ length: 66 }, (_, index) =>
      change({ id: `h${index}`, path: `x/y/${index}`, value: Array(17).fill('漢'.repeat(20_000)) }),
    );
    const shown = await exchange.previewChanges(heavy);
    if (!shown.ok) throw new Error(shown.problem.code);
    expect(await exchange.applyImport(shown.value)).toEqual({ ok: false, problem: { code: 'too-much' } });
    expect(store.log.value).toEqual([]);
  });

  test('that is not there when it is read back is not confirmed', async () => {
    const shown = await preview(fileOf({}));
    const { places } = store.replicas;
    Object.assign(store.replicas, { places: () => ({ ...places(), databases: [] }) });
    expect(await exchange.applyImport(shown)).toEqual({ ok: false, problem: { code: 'read-back-failed' } });
    Object.assign(store.replicas, { places });
  });

  test('without space for a way back changes nothing', async () => {
    const shown = await preview(fileOf({}));
    const before = await disk();
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (this.name === 'kv') throw new DOMException('No space.', 'QuotaExceededError');
          return original.apply(this, given);
        },
    );
    expect(await exchange.applyImport(shown)).toEqual({ ok: false, problem: { code: 'snapshot-failed' } });
    mend();
    expect([await disk(), store.log.value.length]).toEqual([before, 0]);
  });

  test('whose transaction fails changes nothing', async () => {
    const shown = await preview(fileOf({}));
    const before = await disk();
    const mend = replaceMethod(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (this.name === 'log') throw new DOMException('No space.', 'QuotaExceededError');
          return original.apply(this, given);
        },
    );
    expect(await exchange.applyImport(shown)).toEqual({ ok: false, problem: { code: 'not-saved' } });
    mend();
    expect([await disk(), store.log.value.length]).toEqual([before, 0]);
  });
});

describe('a refused file', () => {
  test.each([
    ['', 'file-empty'],
    ['{"format":"telemamori"', 'file-damaged'],
    ['hello', 'file-foreign'],
    ['https://example.org/#/item/1-1', 'link-foreign'],
    ['https://example.org/#/i/AAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'link-damaged'],
  ])('"%s" leaves every byte as it was', async (text, code) => {
    await store.set([status('1-1')]);
    const before = await disk();
    expect(await exchange.previewImport(text)).toMatchObject({ ok: false, problem: { code } });
    expect(await disk()).toBe(before);
  });

  test('of bytes that are no text is told from a damaged one', async () => {
    const code = async (bytes: Uint8Array<ArrayBuffer>) => {
      const result = await exchange.previewBlob(new Blob([bytes]));
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(await code(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff]))).toBe('file-not-text');
    expect(await code((await gzip(fileOf({}))).slice(0, -9))).toBe('file-damaged');
    expect(await code(new Uint8Array(MAX_LOCKED_LENGTH + 1))).toBe('file-too-large');
    expect(await code(await gzip(' '.repeat(MAX_FILE_BYTES + 1)))).toBe('file-too-large');
  });

  test('packed with gzip is read like any other', async () => {
    const result = await exchange.previewBlob(new Blob([await gzip(fileOf({}))]));
    expect(result).toMatchObject({ ok: true, value: { fresh: [{ id: 'far-0' }] } });
  });
});

describe('a file with a passphrase', () => {
  test('opens with it, and with nothing else', async () => {
    await store.set([status('1-1'), { path: 'answer/p1/1-1/note', value: '社長の机' }]);
    const { text } = await exported({ passphrase: 'ひらけ ごま' });
    expect(text).not.toContain('社長');
    expect(text).not.toContain('answer');
    expect(await exchange.previewImport(text)).toMatchObject({ ok: false, problem: { code: 'file-locked' } });
    const wrong = await exchange.previewImport(text, { passphrase: 'ひらけごま' });
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'file-wrong-passphrase' } });
    const right = await exchange.previewImport(text, { passphrase: 'ひらけ ごま' });
    expect(right).toMatchObject({ ok: true, value: { same: 2 } });
    const forged = text.replace('"app": "0.1.0"', '"app": "9.9.9"');
    const altered = await exchange.previewImport(forged, { passphrase: 'ひらけ ごま' });
    expect(altered).toMatchObject({ ok: false, problem: { code: 'file-wrong-passphrase' } });
  });

  test('is another text each time', async () => {
    await store.set([status('1-1')]);
    const [a, b] = [await exported({ passphrase: 'x' }), await exported({ passphrase: 'x' })];
    expect(a.text).not.toBe(b.text);
  });
});

describe('an export', () => {
  test('of nothing is refused', async () => {
    expect(await exchange.exportFile()).toMatchObject({ ok: false, problem: { code: 'file-without-answers' } });
  });

  test('is named after the day on the wall, and holds the whole log', async () => {
    await store.set([status('1-1'), status('1-2', 'todo')]);
    const { name, text, records } = await exported();
    expect([name, records]).toEqual(['telemamori-2026-11-24.telemamori.json', 2]);
    expect(readFile(text)).toMatchObject({ ok: true, value: { file: { records: store.log.value } } });
  });

  test('by link brings statuses to another device, twice without harm', async () => {
    await store.set([status('1-1'), status('1-3', 'na'), { path: 'plan/p1/methods', value: [1, 6] }]);
    const address = `https://example.org/app/#/i/${exchange.exportLink()}`;
    const other = await openTestStore({ databaseName: 'other-device' });
    const there = openExchange(other, ENVIRONMENT);
    for (const added of [3, 0]) {
      const shown = await there.previewImport(address);
      if (!shown.ok) throw new Error(shown.problem.code);
      expect(shown.value).toMatchObject({ source: 'link', fresh: { length: added } });
      await there.applyImport(shown.value);
    }
    expect(ITEMS.map((item) => statusOf(other, item))).toEqual(['done', '', 'na', '']);
    expect((await exchange.previewImport(address)).ok).toBe(true);
  });
});

describe('many files', () => {
  const blobs = (count: number) =>
    Array.from({ length: count }, (_, person) => {
      const records = Array.from({ length: 40 }, (_, item) => ({
        id: `p${person}-${item}`,
        path: `answer/p${person}/${item}-1/status`,
      }));
      return new Blob([fileOf(...records)]);
    });

  test('of a thousand people with forty answers each become one import, with progress', async () => {
    const files = blobs(1000);
    const steps: number[] = [];
    const shown = await exchange.previewMany(files, { onProgress: (done) => steps.push(done) });
    expect(shown).toMatchObject({ ok: true, value: { fresh: { length: 40_000 } } });
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(1000);
  });

  test('stop when the person says so', async () => {
    const stop = new AbortController();
    const running = exchange.previewMany(blobs(300), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await running).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });

  test('leave out and count what cannot be read', async () => {
    const shown = await exchange.previewMany([new Blob(['junk']), ...blobs(2), new Blob([])]);
    expect(shown).toMatchObject({ ok: true, value: { unreadable: 2, fresh: { length: 80 } } });
    expect(await exchange.previewMany([new Blob(['junk'])])).toMatchObject({
      ok: false,
      problem: { code: 'file-foreign' },
    });
  });
});
