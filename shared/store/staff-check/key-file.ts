// The key of a round as a locked file: the code of the key card, closed with a passphrase as exchange files are.
import { fromBase64url, toBase64url } from '../../core/exchange/base64url.ts';
import { guardJson } from '../../core/exchange/json-guard.ts';
import { type Lock, MIN_ITERATIONS, readLock } from '../../core/exchange/lock.ts';
import { fieldsOf } from '../../core/parse.ts';
import { KEY_FILE_FORMAT, keyCode, keyFileBound } from '../../core/staff-check/key-card.ts';
import type { Round } from '../../core/staff-check/round.ts';
import { keyFor } from '../encrypt.ts';

const VERSION = 1;
/** A key file is small; nothing larger is looked at. */
const MOST_LETTERS = 20_000;

/** The text of a locked key file. Needs a secure context. */
export async function keyFile(round: Round, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(passphrase, salt, MIN_ITERATIONS);
  const additionalData = Uint8Array.from(keyFileBound(round.id));
  const plain = new TextEncoder().encode(keyCode(round));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const lock: Lock = {
    cipher: 'AES-GCM-256',
    kdf: 'PBKDF2-SHA-256',
    iterations: MIN_ITERATIONS,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    data: toBase64url(new Uint8Array(data)),
  };
  return `${JSON.stringify({ format: KEY_FILE_FORMAT, version: VERSION, round: round.id, lock }, null, 2)}\n`;
}

/** What a key file needs to be opened, or null if this is none that this version reads. */
export function readKeyFile(text: string): { readonly round: string; readonly lock: Lock } | null {
  if (text.length > MOST_LETTERS || !guardJson(text).ok) return null;
  let fields: ReturnType<typeof fieldsOf>;
  try {
    fields = fieldsOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return null;
  }
  const lock = readLock(fields.lock);
  if (fields.format !== KEY_FILE_FORMAT || fields.version !== VERSION || !lock) return null;
  return typeof fields.round === 'string' && /^[0-9a-f]{16}$/.test(fields.round) ? { round: fields.round, lock } : null;
}

/** The code of the key card inside; null if passphrase or file differ from those at locking. */
export async function openKeyFile(
  { round, lock }: NonNullable<ReturnType<typeof readKeyFile>>,
  passphrase: string,
): Promise<string | null> {
  const bytes = (text: string) => Uint8Array.from(fromBase64url(text) ?? []);
  try {
    const key = await keyFor(passphrase, bytes(lock.salt), lock.iterations);
    const settings = { name: 'AES-GCM', iv: bytes(lock.iv), additionalData: Uint8Array.from(keyFileBound(round)) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(settings, key, bytes(lock.data)));
  } catch {
    // The seal tells only that something differs, not what.
    return null;
  }
}
