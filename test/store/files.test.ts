// The copy in files: segments that are written once, told apart by their names, packed later, and sound after any cut.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFile } from '../../shared/core/exchange/file.ts';
import { figuresOf, parseSegmentName } from '../../shared/core/log/segment.ts';
import { eraseEverything } from '../../shared/store/erase.ts';
import { openFiles } from '../../shared/store/replica/files.ts';
import {
  closeAll,
  emptyProfile,
  loseDatabases,
  openTestStore,
  privateFiles,
  replaceMethod,
  rowsOf,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => change({ id: `c${from + index}`, at: [from + index, 0] }));
let made = 0;
const open = (erasedAt = 0) => openFiles('v', { erasedAt: () => erasedAt }, () => `n${++made}`);
const idsIn = async (files = open()) => (await files.read()).changes.map(({ id }) => id);

let files: ReturnType<typeof privateFiles>;
beforeEach(() => {
  emptyProfile();
  files = privateFiles();
});
afterEach(closeAll);

describe('the files', () => {
  test('hold what every page has added', async () => {
    await open().add(many(2));
    await open().add(many(2, 2));
    expect(await idsIn()).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  test('tell by their names alone that they hold a log', async () => {
    await open().add(many(3));
    const figures = figuresOf(many(3), 0);
    expect(await open().read(figures)).toMatchObject({ same: true, changes: [], state: 'whole' });
    expect(await open().read(figuresOf(many(4), 0))).not.toHaveProperty('same');
  });

  test('lose no more than a damaged line, and are written anew', async () => {
    await open().add(many(5));
    const [path, text] = [...files][0] ?? ['', ''];
    files.set(path, String(text).replace('"c2"', '"c?'));
    const report = await open().read();
    expect([report.state, report.changes.length]).toEqual(['short', 4]);
    await open().repair(many(5));
    expect(await open().read()).toMatchObject({ state: 'whole', expected: 5 });
  });

  test('that hold something twice are not taken for whole, as their names count it twice, until they are written anew', async () => {
    await open().add(many(3));
    await open().add(many(3, 2));
    const report = await open().read();
    expect([report.state, report.changes.length]).toEqual(['short', 5]);
    expect(report).not.toHaveProperty('figures');
    await open().repair(report.changes);
    expect(await open().read()).toMatchObject({ state: 'whole', figures: figuresOf(many(5), 0) });
  });

  test('that went away behind our back are put back from what is saved, what is still there not a second time', async () => {
    const page = open();
    const saved = () => many(700);
    expect(await page.check(saved)).toBe(false);
    expect(files.size).toBe(0);
    for (const from of [0, 600]) await page.add(many(from === 0 ? 600 : 100, from));
    expect(await page.check(saved)).toBe(false);
    const [first = ''] = files.keys();
    files.delete(first);
    expect(await page.check(saved)).toBe(true);
    expect(await open().read()).toMatchObject({ state: 'whole', expected: 700 });
    expect(await page.check(saved)).toBe(false);
  });

  test('of one page grow in one segment until it is full', async () => {
    const page = open();
    for (let index = 0; index < 10; index++) await page.add(many(30, index * 30));
    const sizes = [...files.keys()].map((path) => parseSegmentName(path.slice(2))?.count);
    expect(sizes.sort()).toEqual([120, 180]);
    expect(await idsIn()).toHaveLength(300);
  });

  test('are packed when they have become many, and hold the same then', async () => {
    for (let page = 0; page < 20; page++) await open().add(many(3, page * 3));
    expect(files.size).toBe(20);
    await open().compact();
    expect([files.size, [...files.keys()][0]?.endsWith('.gz')]).toEqual([1, true]);
    expect(await idsIn()).toHaveLength(60);
    expect(await open().read(figuresOf(many(60), 0))).toMatchObject({ same: true });
  });

  test('take a large import in packed segments', async () => {
    await open().add(many(12_000));
    expect([...files.keys()].every((path) => path.endsWith('.gz'))).toBe(true);
    expect(await idsIn()).toHaveLength(12_000);
  });

  test('are empty after an erasure, which is remembered for pages that missed it', async () => {
    const late = open(0);
    await late.add(many(2));
    await open(9).erase(9);
    expect(await idsIn(open(9))).toEqual([]);
    await expect(late.add(many(1))).rejects.toThrow('erased');
    await open(9).add(many(1, 5));
    expect(await idsIn(open(9))).toEqual(['c5']);
  });

  test('that do not read back are not called written', async () => {
    const undo = replaceMethod(Blob.prototype, 'text', () => async () => 'something else');
    await expect(open().add(many(1))).rejects.toThrow('read back');
    undo();
    expect(files.size).toBe(0);
  });

  test('are no place at all where the browser has none, or cannot write them', async () => {
    emptyProfile();
    await expect(open().read()).rejects.toThrow('No private files');
    await expect(open().add(many(1))).rejects.toThrow('No private files');
  });
});

describe('the two files of version 0.1', () => {
  const oldFile = (ids: readonly string[], erasedAt = 0) =>
    `${erasedAt > 0 ? `${erasedAt}\n` : ''}${writeFile(
      ids.map((id) => change({ id })),
      { app: '', created: 1, device: 'telemamori' },
    )}`;

  test('are read, and go into segments', async () => {
    files.set('telemamori/a.json', oldFile(['a', 'b']));
    files.set('telemamori/b.json', oldFile(['b', 'c']));
    const store = await openTestStore();
    expect([store.log.value.length, store.health.value.verdict]).toEqual([3, 'mended']);
    await until(() => [...files.keys()].every((path) => path.includes('.jsonl')));
    await until(async () => (await rowsOf('telemamori')).length === 3);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('whole');
  });

  test('from before an erasure that the other one knows of count for nothing', async () => {
    files.set('telemamori/a.json', oldFile(['a']));
    files.set('telemamori/b.json', oldFile(['b'], 5));
    const store = await openTestStore();
    expect(store.log.value.map(({ id }) => id)).toEqual(['b']);
    expect(store.erasedAt.value).toBe(5);
  });
});

describe('a store', () => {
  const filled = async () => {
    const store = await openTestStore();
    for (const item of [1, 2, 3]) await store.set(edit(item));
    await until(() => [...files.values()].some((text) => String(text).includes('3-1')));
    closeAll();
  };

  test('whose databases are all gone gets everything back from the files', async () => {
    await filled();
    loseDatabases();
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 3 });
    await until(async () => (await rowsOf('telemamori')).length === 3);
    await until(async () => (await rowsOf('telemamori-copy')).length === 3);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('whole');
  });

  test('that is erased leaves nothing in the files, and has the new answers there, be they as many as before', async () => {
    const holds = (text: string) => [...files.values()].some((file) => String(file).includes(text));
    const store = await openTestStore();
    await store.set(edit(1));
    await until(() => holds('1-1'));
    const erasure = await eraseEverything(store);
    expect(erasure.databases).toContainEqual({
      name: 'files',
      before: { records: 1, snapshots: 0 },
      after: { records: 0, snapshots: 0 },
    });
    await store.set(edit(2));
    await until(() => holds('2-1'));
    expect(holds('1-1')).toBe(false);
  });

  test('where not one database can be opened shows what the files have, and saves there', async () => {
    await filled();
    const mend = replaceMethod(indexedDB, 'open', () => () => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 3, expected: 3 });
    expect(await store.set(edit(4))).toBe(true);
    closeAll();
    mend();
    localStorage.removeItem('telemamori-in-flight-telemamori');
    expect((await openTestStore()).log.value).toHaveLength(4);
  });

  test('with less in the files than there was, and no database, tells the loss', async () => {
    await filled();
    for (const [path, text] of files) files.set(path, String(text).replace('"c', '').split('\n').slice(2).join('\n'));
    const mend = replaceMethod(indexedDB, 'open', () => () => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect((await openTestStore()).health.value).toMatchObject({ verdict: 'short', found: 1, expected: 3 });
    mend();
  });
});
