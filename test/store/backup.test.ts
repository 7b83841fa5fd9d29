// Copies outside the browser: what is in no file yet, and the file that is kept up to date by itself.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import { type Backup, openBackup } from '../../shared/store/backup.ts';
import { openExchange } from '../../shared/store/exchange.ts';
import type { Store } from '../../shared/store/store.ts';
import { closeAll, emptyProfile, environment, openTestStore, until } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

const DAY = 86_400_000;
const edits = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ path: `answer/p1/${from + index}-1/status`, value: 'done' }));

/** A file on a disk that a test can fill up, protect or pull out. */
function fakeFile() {
  const disk = { text: 'old', allowed: 'granted' as PermissionState, fails: false, garbles: false, asked: 0 };
  const handle = {
    name: 'answers.telemamori.json',
    getFile: async () => new Blob([disk.text]),
    createWritable: async () => {
      let next = '';
      return {
        write: async (text: string) => {
          if (disk.fails) throw new DOMException('No space.', 'QuotaExceededError');
          next = disk.garbles ? text.slice(1) : text;
        },
        close: async () => {
          disk.text = next;
        },
        abort: async () => undefined,
      };
    },
    queryPermission: async () => disk.allowed,
    requestPermission: async () => {
      disk.asked += 1;
      return disk.allowed;
    },
  };
  return { disk, handle };
}

let store: Store;
let backup: Backup;
const own = environment();
const open = async () => {
  const exchange = openExchange(store, { app: '1', offsetMinutes: 0, link: { plan: 'p1', itemIds: [] } });
  backup = await openBackup(store, exchange, 5);
};
const offer = (handle: object | null) => {
  const choose = handle ? async () => handle : async () => Promise.reject(new DOMException('Closed.', 'AbortError'));
  Object.assign(globalThis, { showSaveFilePicker: choose });
};

beforeEach(async () => {
  emptyProfile();
  own.time = Date.UTC(2026, 10, 24);
  store = await openTestStore({ now: own.now });
  Object.assign(globalThis, { showSaveFilePicker: undefined });
});
afterEach(() => {
  backup.close();
  closeAll();
});

describe('the reminder', () => {
  test('comes after ten changes, once, and is quiet again after a file', async () => {
    await open();
    await store.set(edits(9));
    expect([backup.unsaved.value, backup.reminder()]).toEqual([9, 'quiet']);
    await store.set(edits(1, 9));
    expect(backup.reminder()).toBe('ask');
    await backup.noteAsked();
    expect(backup.reminder()).toBe('line');
    await backup.noteSaved(10);
    expect([backup.unsaved.value, backup.reminder()]).toEqual([0, 'quiet']);
    await store.set(edits(10, 20));
    expect(backup.reminder()).toBe('ask');
  });

  test('comes after seven days even for one change, and remembers over a restart', async () => {
    await open();
    await store.set(edits(1));
    own.time += 7 * DAY;
    expect(backup.reminder()).toBe('ask');
    await backup.noteAsked();
    backup.close();
    await open();
    expect(backup.reminder()).toBe('line');
  });
});

test('a file that one page has written counts in the other pages', async () => {
  await open();
  const beside = backup;
  await open();
  await store.set(edits(3));
  expect([beside.unsaved.value, backup.unsaved.value]).toEqual([3, 3]);
  await backup.noteSaved(3);
  await until(() => beside.unsaved.value === 0);
  expect(beside.state.value.savedAt).toBe(own.time);
  beside.close();
});

describe('the automatic file', () => {
  test('is not offered where the browser cannot write files', async () => {
    await open();
    expect(backup.state.value.file).toBe('unsupported');
    expect(await backup.chooseFile('x')).toEqual({ ok: false, problem: { code: 'backup-unsupported' } });
  });

  test('is written at once, read again, and then the time is told', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    await open();
    await store.set(edits(2));
    expect(await backup.chooseFile('x')).toEqual({ ok: true, value: true });
    expect(backup.state.value).toEqual({ file: 'on', fileName: handle.name, savedAt: own.time });
    expect(readFile(disk.text)).toMatchObject({ ok: true, value: { file: { records: store.log.value } } });
  });

  test('follows the edits by itself', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    await open();
    await store.set(edits(1));
    await backup.chooseFile('x');
    await store.set(edits(1, 5));
    await until(() => disk.text.includes('5-1'));
    await until(() => backup.unsaved.value === 0);
  });

  test('keeps what only the file has: another computer writes it too, or this one has lost something', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    await open();
    await store.set(edits(1));
    await backup.chooseFile('x');
    const theirs = change({ id: 'theirs', path: 'answer/p1/9-1/status' });
    disk.text = writeFile([...store.log.value, theirs], { app: '1', created: own.time, device: 'pc' });
    await store.set(edits(1, 5));
    expect(await backup.writeNow()).toEqual({ ok: true, value: true });
    for (const part of ['"theirs"', 'p1/0-1', 'p1/5-1']) expect(disk.text).toContain(part);
    expect(store.log.value).toHaveLength(2);
    expect(backup.unsaved.value).toBe(0);
  });

  test('is left alone after everything was erased, and new answers count as being in no file', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    await open();
    await store.set(edits(20));
    await backup.chooseFile('x');
    const text = disk.text;
    await store.erase();
    expect(backup.state.value).toEqual({ file: 'none', fileName: '', savedAt: 0 });
    await store.set(edits(3));
    expect([backup.unsaved.value, await backup.writeNow()]).toEqual([
      3,
      { ok: false, problem: { code: 'backup-unsupported' } },
    ]);
    expect(disk.text).toBe(text);
  });

  test.each([
    ['fails', { fails: true }],
    ['reads back differently', { garbles: true }],
  ])('that %s never counts as saved', async (_, trouble) => {
    const { disk, handle } = fakeFile();
    offer(handle);
    Object.assign(disk, trouble);
    await open();
    await store.set(edits(1));
    expect(await backup.chooseFile('x')).toEqual({ ok: false, problem: { code: 'backup-failed' } });
    expect(backup.state.value).toMatchObject({ file: 'failed', savedAt: 0 });
    expect(backup.unsaved.value).toBe(1);
  });

  test('without permission asks for it, from a button only', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    disk.allowed = 'prompt';
    await open();
    await store.set(edits(1));
    expect(await backup.chooseFile('x')).toEqual({ ok: false, problem: { code: 'backup-denied' } });
    expect([backup.state.value.file, disk.asked, disk.text]).toEqual(['ask', 0, 'old']);
    disk.allowed = 'granted';
    expect(await backup.allowFile()).toEqual({ ok: true, value: true });
    expect([backup.state.value.file, disk.asked]).toEqual(['on', 1]);
  });

  test('is not chosen when the dialog is closed', async () => {
    offer(null);
    await open();
    expect(await backup.chooseFile('x')).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(backup.state.value.file).toBe('none');
  });

  test('can be stopped, and stays as it is', async () => {
    const { disk, handle } = fakeFile();
    offer(handle);
    await open();
    await store.set(edits(1));
    await backup.chooseFile('x');
    const text = disk.text;
    await backup.stop();
    await store.set(edits(1, 7));
    expect(await backup.writeNow()).toEqual({ ok: false, problem: { code: 'backup-unsupported' } });
    expect([disk.text, backup.state.value.file]).toEqual([text, 'none']);
  });
});
