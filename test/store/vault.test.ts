// The third copy, in the browser's private file system.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eraseEverything } from '../../shared/store/erase.ts';
import { keepSafe } from '../../shared/store/keep-safe.ts';
import { openVault } from '../../shared/store/vault.ts';
import {
  closeAll,
  emptyProfile,
  loseDatabases,
  openTestStore,
  privateFiles,
  replaceMethod,
  until,
} from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];
let files: Map<string, string>;
beforeEach(() => {
  emptyProfile();
  files = privateFiles();
});
afterEach(closeAll);

describe('the vault', () => {
  test('is written in two files in turn, so that one is always whole', async () => {
    const vault = openVault('v');
    for (const id of ['a', 'b', 'c']) await vault.write([change({ id })], 1);
    expect([...files.keys()].sort()).toEqual(['v/a.json', 'v/b.json']);
    files.set('v/a.json', files.get('v/a.json')?.slice(0, 100) ?? '');
    expect((await vault.read()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('keeps what a page that writes later has not seen', async () => {
    await openVault('v').write([change({ id: 'a' })], 1);
    await openVault('v').write([change({ id: 'b' })], 2);
    expect((await openVault('v').read()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is empty after it was cleared, and clearing twice is no error', async () => {
    const vault = openVault('v');
    await vault.write([change()], 1);
    await vault.clear();
    await vault.clear();
    expect([files.size, (await vault.read()).length]).toEqual([0, 0]);
  });

  test('holds nothing after it was cleared in the middle of a write', async () => {
    const vault = openVault('v');
    const writing = vault.write([change()], 1);
    await vault.clear();
    await writing;
    expect(files.size).toBe(0);
  });

  test('holds nothing that was asked to be written while it was cleared, and takes what comes later', async () => {
    const vault = openVault('v');
    await vault.write([change({ id: 'old' })], 1);
    const clearing = vault.clear();
    const writing = vault.write([change({ id: 'old' })], 2);
    await clearing;
    expect([await writing, files.size]).toEqual([false, 0]);
    await vault.write([change({ id: 'new' })], 3);
    expect((await vault.read()).map(({ id }) => id)).toEqual(['new']);
  });

  test('is silent where the browser has no private file system', async () => {
    emptyProfile();
    const vault = openVault('v');
    expect(await vault.write([change()], 1)).toBe(false);
    expect(await vault.read()).toEqual([]);
    await vault.clear();
  });
});

describe('a store', () => {
  const filled = async () => {
    const store = await openTestStore();
    const stop = keepSafe(store, 1);
    for (const item of [1, 2, 3]) await store.set(edit(item));
    await until(() => [...files.values()].some((text) => text.includes('3-1')));
    stop();
    closeAll();
  };

  test('whose databases are all gone gets everything back from the vault', async () => {
    await filled();
    loseDatabases();
    const store = await openTestStore();
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 3 });
    await until(async () => (await store.copies.count()) === 3);
    closeAll();
    expect((await openTestStore()).health.value.verdict).toBe('whole');
  });

  test('that is erased leaves nothing in the vault', async () => {
    await filled();
    const store = await openTestStore();
    await store.erase();
    expect(files.size).toBe(0);
  });

  test('that is erased and used again has the new answers in the vault, be they as many as before', async () => {
    const store = await openTestStore();
    const stop = keepSafe(store, 1);
    const holds = (text: string) => [...files.values()].some((file) => file.includes(text));
    await store.set(edit(1));
    await until(() => holds('1-1'));
    const erasure = await eraseEverything(store);
    expect(erasure.databases).toContainEqual({
      name: 'vault',
      before: { records: 1, snapshots: 0 },
      after: { records: 0, snapshots: 0 },
    });
    await store.set(edit(2));
    await until(() => holds('2-1'));
    expect(holds('1-1')).toBe(false);
    stop();
  });

  test('that lost its databases and even its marker gets everything back', async () => {
    await filled();
    const kept = new Map(files);
    emptyProfile();
    files = privateFiles();
    for (const [path, text] of kept) files.set(path, text);
    const store = await openTestStore();
    const stop = keepSafe(store, 1);
    await until(() => store.log.value.length === 3);
    stop();
  });
});

describe('where not one database can be opened, not even a new one', () => {
  // A late write of a test before this one goes elsewhere.
  const databaseName = 'unopened';
  const breakDatabases = () =>
    replaceMethod(indexedDB, 'open', () => () => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
  const vaultHolds = (count: number) =>
    until(async () => (await openVault(databaseName).read()).length === count).then(() => undefined);

  test('the answers are shown from the vault, an edit is called not saved and goes into the vault', async () => {
    const before = await openTestStore({ databaseName });
    const stopBefore = keepSafe(before, 5);
    await before.set(edit(1));
    await vaultHolds(1);
    stopBefore();
    closeAll();
    const mend = breakDatabases();
    const store = await openTestStore({ databaseName });
    expect(store.state.value).toEqual(before.state.value);
    expect(store.health.value).toMatchObject({ verdict: 'mended', found: 1, expected: 1 });
    expect(store.health.value.copies.map(({ state }) => state)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    const stop = keepSafe(store, 5);
    expect(await store.set(edit(2))).toBe(false);
    expect(store.saveState.value).toBe('not-saved');
    await vaultHolds(2);
    stop();
    mend();
  });

  test('with less in the vault than there was, the loss is told', async () => {
    const before = await openTestStore({ databaseName });
    await openVault(databaseName).write([change({ id: 'x', path: 'answer/p1/9-1/status' })], 1);
    await before.set([...edit(1), ...edit(2)]);
    closeAll();
    const mend = breakDatabases();
    expect((await openTestStore({ databaseName })).health.value).toMatchObject({
      verdict: 'short',
      found: 1,
      expected: 2,
    });
    mend();
  });

  test('with an empty vault there is nothing to show', async () => {
    const mend = breakDatabases();
    await expect(openTestStore({ databaseName })).rejects.toThrow('No copy');
    mend();
  });
});
