// The key of a round as a locked file: the code of the key card, closed with a passphrase as exchange files are.
import { guardJson } from '../../core/exchange/json-guard.ts';
import { type Lock, readLock } from '../../core/exchange/lock.ts';
import { fieldsOf } from '../../core/parse.ts';
import { KEY_FILE_FORMAT, keyCode, keyFileBound } from '../../core/staff-check/key-card.ts';
import type { Round } from '../../core/staff-check/round.ts';
import { lockCode, openLockedCode } from '../locked-code.ts';

const VERSION = 1;
/** A key file is small; nothing larger is looked at. */
const MOST_LETTERS = 20_000;

/** The text of a locked key file. Needs a secure context. */
export async function keyFile(round: Round, passphrase: string): Promise<string> {
  const lock = await lockCode(keyCode(round), passphrase, keyFileBound(round.id));
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
export const openKeyFile = (
  { round, lock }: NonNullable<ReturnType<typeof readKeyFile>>,
  passphrase: string,
): Promise<string | null> => openLockedCode(lock, passphrase, keyFileBound(round));
