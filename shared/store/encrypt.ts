// Closes and opens an exchange file with a passphrase: PBKDF2 makes the key, AES-GCM the seal, bound to the header.

import { failure, type Result } from '../core/errors.ts';
import { fromBase64url, toBase64url } from '../core/exchange/base64url.ts';
import {
  FILE_FORMAT,
  type FileHeader,
  fileHeader,
  headerText,
  type LockedFile,
  type Origin,
} from '../core/exchange/file.ts';
import { type Lock, MIN_ITERATIONS } from '../core/exchange/lock.ts';
import { gunzip, gzip } from './compress.ts';

/** The key that a passphrase makes. Slow on purpose: see `MIN_ITERATIONS`. */
export async function keyFor(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same words typed on another keyboard can be other code points.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const bound = (header: FileHeader) => new TextEncoder().encode(`${FILE_FORMAT}\n${headerText(header)}`);

/** The text of a locked file around the text of an open one. */
export async function encryptFile(text: string, origin: Origin, passphrase: string): Promise<string> {
  const header = fileHeader(origin);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(passphrase, salt, MIN_ITERATIONS);
  const plain = await gzip(text);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(header) }, key, plain);
  const lock: Lock = {
    cipher: 'AES-GCM-256',
    kdf: 'PBKDF2-SHA-256',
    iterations: MIN_ITERATIONS,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    data: toBase64url(new Uint8Array(data)),
  };
  return `{\n${headerText(header)}  "lock": ${JSON.stringify(lock)}\n}\n`;
}

/** The text inside a locked file, or `file-wrong-passphrase` if words or file differ from those at locking. */
export async function decryptFile({ header, lock }: LockedFile, passphrase: string): Promise<Result<string>> {
  const bytes = (text: string) => Uint8Array.from(fromBase64url(text) ?? []);
  try {
    const key = await keyFor(passphrase, bytes(lock.salt), lock.iterations);
    const settings = { name: 'AES-GCM', iv: bytes(lock.iv), additionalData: bound(header) };
    const plain = await crypto.subtle.decrypt(settings, key, bytes(lock.data));
    return await gunzip(new Uint8Array(plain));
  } catch {
    // AES-GCM tells only that something differs, not what.
    return failure('file-wrong-passphrase');
  }
}
