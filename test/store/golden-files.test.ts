// Every file format that ever was still opens, and every broken file that was ever met is refused with the right words.
// Files in test/fixtures/backups are never edited; a new format adds new ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLink } from '../../shared/core/exchange/link.ts';
import { applyChanges, readValue } from '../../shared/core/log/state.ts';
import { openExchange } from '../../shared/store/exchange.ts';
import { closeAll, emptyProfile, openTestStore, rowsOf } from '../support/browser-storage.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const filesIn = (folder: string, end: RegExp) => readdirSync(join(FIXTURES, folder)).filter((name) => end.test(name));
const blobOf = (folder: string, name: string) => new Blob([readFileSync(join(FIXTURES, folder, name))]);
const PASSPHRASE = '合言葉 2026';

/** What every backup of version 1 says. */
const ANSWERS: Record<string, unknown> = {
  'plan/p1/methods': [1, 6],
  'plan/p1/name': '本社',
  'plan/p1/condition/byod': false,
  'answer/p1/1-1/status': 'done',
  'answer/p1/1-1/note': '総務の棚\nにある「管理表」',
  'answer/p1/9-2/status': 'na',
  'answer/p1/2-2/status': undefined,
  'contact/it-support': '情報システム 03-0000-0000',
  'incident/lost-device/steps': ['lock', 'call'],
};

beforeEach(emptyProfile);
afterEach(closeAll);
const open = async () => {
  const store = await openTestStore();
  return {
    store,
    exchange: openExchange(store, { app: '1', offsetMinutes: 0, link: { plan: 'p1', itemIds: ['1-1'] } }),
  };
};

describe('a backup', () => {
  test.each(filesIn('backups', /^v1-.*\.telemamori\.json(\.gz)?$/))(
    '%s opens and says the same as ever',
    async (name) => {
      const { store, exchange } = await open();
      const preview = await exchange.previewBlob(blobOf('backups', name), { passphrase: PASSPHRASE });
      if (!preview.ok) throw new Error(preview.problem.code);
      expect(preview.value.skipped).toBe(0);
      expect((await exchange.applyImport(preview.value)).ok).toBe(true);
      for (const [path, value] of Object.entries(ANSWERS)) expect(readValue(store.state.value, path)).toEqual(value);
    },
  );

  test('from a later version keeps what this one does not know on the way to the next device', async () => {
    const { exchange } = await open();
    const preview = await exchange.previewBlob(blobOf('backups', 'v1-from-the-future.telemamori.json'));
    if (!preview.ok) throw new Error(preview.problem.code);
    await exchange.applyImport(preview.value);
    const exported = await exchange.exportFile();
    expect(exported.ok && exported.value.text).toContain('"value":["cube",3,null],"mood":"calm","tags":["a"]}');
  });

  test('as a link of the whole list, written by version 1, opens and says the same as ever', () => {
    const golden = JSON.parse(readFileSync(join(FIXTURES, 'backups', 'v1-link-whole-list.json'), 'utf8'));
    const content = readLink(golden.payload, { plan: 'p1', itemIds: golden.itemIds });
    if (!content.ok) throw new Error(content.problem.code);
    const state = applyChanges(content.value.records);
    expect(readValue(state, 'plan/p1/methods')).toEqual(golden.methods);
    for (const item of golden.itemIds) {
      expect(readValue(state, `answer/p1/${item}/status`), item).toBe(golden.statuses[item]);
    }
  });

  test('as a link opens and says the same as ever', () => {
    const { itemIds, payload } = JSON.parse(readFileSync(join(FIXTURES, 'backups', 'v1-link.json'), 'utf8'));
    const content = readLink(payload, { plan: 'p1', itemIds });
    if (!content.ok) throw new Error(content.problem.code);
    const state = applyChanges(content.value.records);
    expect(readValue(state, 'plan/p1/methods')).toEqual([1, 6]);
    const statuses = itemIds.map((item: string) => readValue(state, `answer/p1/${item}/status`));
    expect(statuses).toEqual(['done', undefined, 'new', 'new', undefined, 'na']);
  });
});

describe('a broken file', () => {
  test.each(filesIn('broken', /./))('%s is refused with its own words, and nothing is written', async (name) => {
    const { exchange } = await open();
    const preview = await exchange.previewBlob(blobOf('broken', name), { passphrase: PASSPHRASE });
    expect(preview).toMatchObject({ ok: false, problem: { code: name.split('.')[0] } });
    expect(await rowsOf('telemamori')).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
