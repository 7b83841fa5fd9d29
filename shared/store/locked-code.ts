// A short code behind a passphrase, as exchange files have it, bound to the kind of file that it stands in.
import { fromBase64url, toBase64url } from '../core/exchange/base64url.ts';
import { type Lock, MIN_ITERATIONS } from '../core/exchange/lock.ts';
import { keyFor } from './encrypt.ts';

/**
 * Locks a code. Needs a secure context.
 * @param bound what the lock is bound to: with other bytes it does not open
 */
export async function lockCode(code: string, passphrase: string, bound: Uint8Array): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(passphrase, salt, MIN_ITERATIONS);
  const plain = new TextEncoder().encode(code);
  const settings = { name: 'AES-GCM', iv, additionalData: Uint8Array.from(bound) };
  return {
    cipher: 'AES-GCM-256',
    kdf: 'PBKDF2-SHA-256',
    iterations: MIN_ITERATIONS,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    data: toBase64url(new Uint8Array(await crypto.subtle.encrypt(settings, key, plain))),
  };
}

/** The code inside; null if passphrase or file differ from those at locking. */
export async function openLockedCode(lock: Lock, passphrase: string, bound: Uint8Array): Promise<string | null> {
  const bytes = (text: string) => Uint8Array.from(fromBase64url(text) ?? []);
  try {
    const key = await keyFor(passphrase, bytes(lock.salt), lock.iterations);
    const settings = { name: 'AES-GCM', iv: bytes(lock.iv), additionalData: Uint8Array.from(bound) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(settings, key, bytes(lock.data)));
  } catch {
    // The seal tells only that something differs, not what.
    return null;
  }
}
