// Every format of the shared list that ever was still opens. Files in test/fixtures/team are never edited; a new format adds new ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openChanges } from '../../pwa/carriers/log-segments.ts';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { MAX_OBJECT_BYTES, nameOf } from '../../shared/carrier/object-name.ts';
import { companyKey } from '../../shared/carrier/segment.ts';
import { companyCardFrom, readCompanyCode } from '../../shared/core/team/company-card.ts';
import { openCompanyFile, readCompanyFile } from '../../shared/store/team/company-file.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'fixtures', 'team', name), 'utf8');

const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1);
const MADE = Date.UTC(2026, 10, 27, 9);
const CARD = { secret: SECRET, company: 'みほん商店' };
const PASSPHRASE = '合言葉 2026';

const objectsIn = (name: string): ReadonlyMap<string, Bytes> =>
  new Map(
    read(name)
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([object = '', bytes = '']) => [object, Uint8Array.from(Buffer.from(bytes, 'base64'))]),
  );

const open = async (name: string) => openChanges(await companyKey(SECRET), [], objectsIn(name), MADE);

describe('version 1', () => {
  test('of the card: by camera and typed', () => {
    expect(readCompanyCode(read('company-card-1.txt'))).toEqual({ ok: true, value: CARD });
    expect(companyCardFrom(read('company-card-1-typed.txt'))).toEqual({ ok: true, value: { ...CARD, company: '' } });
  });

  test('of the locked file: with its passphrase, and with no other', async () => {
    const lock = readCompanyFile(read('company-key-1.json'));
    if (!lock) throw new Error('The file is not read.');
    expect(await openCompanyFile(lock, PASSPHRASE)).toEqual(CARD);
    expect(await openCompanyFile(lock, `${PASSPHRASE} `)).toBeNull();
  });

  test('of a segment in several parts: device, name, moment and every change', async () => {
    const objects = objectsIn('segment-1.txt');
    expect(objects.size).toBeGreaterThan(1);
    for (const [name, bytes] of objects) {
      expect(await nameOf(bytes)).toBe(name);
      expect(bytes.length).toBeLessThanOrEqual(MAX_OBJECT_BYTES);
    }
    const { segments, incomplete, refused, newer } = await open('segment-1.txt');
    expect({ incomplete, refused, newer }).toEqual({ incomplete: 0, refused: [], newer: 0 });
    const [segment] = segments;
    expect(segment?.note).toEqual({ device: 'pc-1', name: '総務の田中', made: MADE, closed: false });
    expect(segment?.changes).toHaveLength(60);
    expect(segment?.changes[1]).toEqual({
      id: 'golden-1',
      at: [MADE - 59_999, 0],
      device: 'pc-1',
      path: 'answer/p1/1-1/note',
      value: '総務の棚\nにある「管理表」',
    });
  });

  test.each([
    ['segment-1-shown.txt', { device: 'pc-2', name: '営業の佐藤', made: MADE, closed: false }, 0],
    ['segment-1-closed.txt', { device: 'pc-1', name: '総務の田中', made: MADE, closed: true }, 0],
    ['segment-1-bare.txt', { device: 'pc-1', name: '', made: MADE, closed: false }, 2],
  ])('%s', async (name, note, changes) => {
    const { segments } = await open(name);
    expect(segments.map((segment) => [segment.note, segment.changes.length])).toEqual([[note, changes]]);
  });

  test('with the key of another company nothing of it opens', async () => {
    const other = await companyKey(new Uint8Array(32).fill(1));
    const arrived = await openChanges(other, [], objectsIn('segment-1.txt'), MADE);
    expect(arrived).toEqual({ segments: [], incomplete: 0, refused: [], newer: 0 });
  });
});

describe('a locked file of a stranger', () => {
  const file = JSON.parse(read('company-key-1.json')) as { lock: Record<string, unknown> };
  test.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another kind', JSON.stringify({ ...file, format: 'telemamori/staff-check-key' })],
    ['a later version', JSON.stringify({ ...file, version: 2 })],
    ['a lock that takes a week', JSON.stringify({ ...file, lock: { ...file.lock, iterations: 2 ** 31 } })],
    ['a weak lock', JSON.stringify({ ...file, lock: { ...file.lock, iterations: 1 } })],
    ['a key twice', read('company-key-1.json').replace('{', '{"version": 1,')],
    ['endless depth', '['.repeat(15_000)],
    ['20,001 letters', `${read('company-key-1.json')}${' '.repeat(20_001)}`],
  ])('%s is none', (_, text) => {
    expect(readCompanyFile(text)).toBeNull();
  });

  test('whose seal was changed anywhere does not open', async () => {
    const data = String(file.lock.data);
    for (const at of [0, 40, data.length - 2]) {
      const changed = data.slice(0, at) + (data[at] === 'A' ? 'B' : 'A') + data.slice(at + 1);
      const lock = readCompanyFile(JSON.stringify({ ...file, lock: { ...file.lock, data: changed } }));
      expect(lock && (await openCompanyFile(lock, PASSPHRASE))).toBeNull();
    }
  });
});
