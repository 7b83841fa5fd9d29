// The part of an exchange file that a passphrase closes: how it is written down, and which settings are acceptable.
import { MAX_LOCKED_LENGTH } from './limits.ts';

/** PBKDF2 rounds. Fewer would be weak, more would let a file freeze the reader. */
export const MIN_ITERATIONS = 600_000;
export const MAX_ITERATIONS = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

export type Lock = {
  readonly cipher: 'AES-GCM-256';
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** base64url */
  readonly salt: string;
  readonly iv: string;
  /** the records as gzip, encrypted, base64url */
  readonly data: string;
};

const base64Length = (bytes: number) => Math.ceil((bytes * 4) / 3);
const isBase64 = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value);

/** A lock whose settings this version accepts, or null. */
export function readLock(from: unknown): Lock | null {
  if (from === null || typeof from !== 'object') return null;
  const { cipher, kdf, iterations, salt, iv, data } = from as Record<string, unknown>;
  if (cipher !== 'AES-GCM-256' || kdf !== 'PBKDF2-SHA-256') return null;
  if (typeof iterations !== 'number' || !Number.isInteger(iterations)) return null;
  if (iterations < MIN_ITERATIONS || iterations > MAX_ITERATIONS) return null;
  if (!isBase64(salt) || salt.length !== base64Length(SALT_BYTES)) return null;
  if (!isBase64(iv) || iv.length !== base64Length(IV_BYTES)) return null;
  if (!isBase64(data) || data.length > MAX_LOCKED_LENGTH) return null;
  return { cipher, kdf, iterations, salt, iv, data };
}
