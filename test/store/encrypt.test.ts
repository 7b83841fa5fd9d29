// A locked file, looked at from outside: another implementation opens it, nobody can change it, and nothing in it comes twice.
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFileWithin } from '../../shared/core/exchange/file.ts';
import { MIN_ITERATIONS } from '../../shared/core/exchange/lock.ts';
import { decryptFile, encryptFile } from '../../shared/store/encrypt.ts';

const PASSPHRASE = 'パスワード-correct';
const ORIGIN = { app: '0.1.0', created: Date.parse('2026-11-27T09:00:00Z'), device: 'dev-1' };
const CHANGE = {
  id: 'a1',
  at: [ORIGIN.created, 0] as const,
  device: 'dev-1',
  path: 'answer/p1/9-2/note',
  value: '秘密',
};
const { text: TEXT } = writeFileWithin([CHANGE], ORIGIN);

type Stored = Record<string, unknown> & { lock: Record<string, string | number> };
const locked = async (): Promise<Stored> => JSON.parse(await encryptFile(TEXT, ORIGIN, PASSPHRASE));
const bytes = (text: unknown) => Buffer.from(String(text), 'base64url');

/** What the app says about such a file: the text it opens to, or the code of the problem. */
async function opened(file: object, passphrase = PASSPHRASE): Promise<string> {
  const read = readFile(JSON.stringify(file));
  if (!read.ok) return read.problem.code;
  if (read.value.kind === 'open') return 'open';
  const inner = await decryptFile(read.value, passphrase);
  return inner.ok ? inner.value : inner.problem.code;
}

test('another implementation opens it with what stands in the file and the passphrase', async () => {
  const { lock, ...header } = await locked();
  const key = pbkdf2Sync(PASSPHRASE.normalize('NFKC'), bytes(lock.salt), Number(lock.iterations), 32, 'sha256');
  const data = bytes(lock.data);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(lock.iv));
  const lines = Object.entries(header).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  decipher.setAAD(Buffer.from(`telemamori\n${lines.join('')}`));
  decipher.setAuthTag(data.subarray(-16));
  const plain = Buffer.concat([decipher.update(data.subarray(0, -16)), decipher.final()]);
  expect(gunzipSync(plain).toString()).toBe(TEXT);
  expect(lock.iterations).toBe(MIN_ITERATIONS);
  expect(JSON.stringify({ lock, header })).not.toContain('秘密');
});

describe('what somebody has changed opens to nothing else', () => {
  test('each field of the header is bound to the content', async () => {
    const file = await locked();
    for (const change of [{ app: '9.9' }, { created: '2020-01-01T00:00:00.000Z' }, { device: 'evil' }])
      expect(await opened({ ...file, ...change })).toBe('file-wrong-passphrase');
  });

  test('each byte of the sealed content', async () => {
    const file = await locked();
    const data = bytes(file.lock.data);
    await fc.assert(
      fc.asyncProperty(fc.nat(data.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(data);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const lock = { ...file.lock, data: changed.toString('base64url') };
        expect(await opened({ ...file, lock })).toBe('file-wrong-passphrase');
      }),
      { numRuns: 5 },
    );
  });

  test('a lock that costs the reader too much, or the attacker too little, is not tried', async () => {
    const file = await locked();
    for (const iterations of [0, 1, MIN_ITERATIONS - 1, 1e12, Number.NaN, '600000'])
      expect(await opened({ ...file, lock: { ...file.lock, iterations } })).toBe('file-bad-lock');
    expect(await opened({ ...file, lock: { ...file.lock, cipher: 'AES-CBC' } })).toBe('file-bad-lock');
  });

  test('records that stand beside the lock are not taken for its content', async () => {
    const file = await locked();
    const records = [{ ...CHANGE, id: 'zz', value: '偽' }];
    expect(await opened({ ...file, records })).toBe(TEXT);
  });
});

test('salt and nonce are new each time', async () => {
  const files = await Promise.all(Array.from({ length: 3 }, locked));
  expect(new Set(files.map(({ lock }) => lock.salt)).size).toBe(3);
  expect(new Set(files.map(({ lock }) => lock.iv)).size).toBe(3);
});

test('the same words from another keyboard open it; other words do not', async () => {
  const full = JSON.parse(await encryptFile(TEXT, ORIGIN, 'ＡＢＣ　１２３')) as object;
  expect(await opened(full, 'ABC 123')).toBe(TEXT);
  expect(await opened(full, 'ABC 124')).toBe('file-wrong-passphrase');
  expect(await opened(full, '')).toBe('file-wrong-passphrase');
});
