// Which passphrase settings a file may ask for.
import { expect, test } from 'vitest';
import { type Lock, MAX_ITERATIONS, MIN_ITERATIONS, readLock } from '../../../shared/core/exchange/lock.ts';

const LOCK: Lock = {
  cipher: 'AES-GCM-256',
  kdf: 'PBKDF2-SHA-256',
  iterations: MIN_ITERATIONS,
  salt: 'A'.repeat(22),
  iv: 'A'.repeat(16),
  data: 'AAAA',
};

test('a lock with our settings is accepted', () => {
  expect(readLock(LOCK)).toEqual(LOCK);
  expect(readLock({ ...LOCK, iterations: MAX_ITERATIONS })).not.toBeNull();
});

test.each([
  ['too few rounds', { iterations: MIN_ITERATIONS - 1 }],
  ['so many rounds that the reader would freeze', { iterations: MAX_ITERATIONS + 1 }],
  ['half a round', { iterations: 600_000.5 }],
  ['another cipher', { cipher: 'none' }],
  ['another derivation', { kdf: 'MD5' }],
  ['a short salt', { salt: 'AAAA' }],
  ['a short start value', { iv: '' }],
  ['data that is no text', { data: {} }],
  ['data with foreign letters', { data: 'AA+/' }],
])('a lock with %s is refused', (_, parts) => {
  expect(readLock({ ...LOCK, ...parts })).toBeNull();
});

test('no lock is made of something else', () => {
  for (const value of [null, 'lock', [], 7, undefined]) expect(readLock(value)).toBeNull();
});
