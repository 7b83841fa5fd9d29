// The key of a company's shared list as a locked file: the code of its card behind a passphrase.
import { guardJson } from '../../core/exchange/json-guard.ts';
import { type Lock, readLock } from '../../core/exchange/lock.ts';
import { fieldsOf } from '../../core/parse.ts';
import { utf8 } from '../../core/staff-check/bytes.ts';
import { type CompanyCard, companyCode, readCompanyCode } from '../../core/team/company-card.ts';
import { lockCode, openLockedCode } from '../locked-code.ts';

const FORMAT = 'telemamori/company-key';
const VERSION = 1;
/** Such a file is small; nothing larger is looked at. */
const MOST_LETTERS = 20_000;
const BOUND = utf8(`${FORMAT}\n${VERSION}`);

/** The text of a locked file. Needs a secure context. */
export async function companyFile(card: CompanyCard, passphrase: string): Promise<string> {
  const lock = await lockCode(companyCode(card), passphrase, BOUND);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lock }, null, 2)}\n`;
}

/** The lock of such a file, or null if this is none that this version reads. */
export function readCompanyFile(text: string): Lock | null {
  if (text.length > MOST_LETTERS || !guardJson(text).ok) return null;
  try {
    const fields = fieldsOf(JSON.parse(text.replace(/^\uFEFF/, '')));
    return fields.format === FORMAT && fields.version === VERSION ? readLock(fields.lock) : null;
  } catch {
    return null;
  }
}

/** The card inside; null if passphrase or file differ from those at locking. */
export async function openCompanyFile(lock: Lock, passphrase: string): Promise<CompanyCard | null> {
  const code = await openLockedCode(lock, passphrase, BOUND);
  const read = code === null ? null : readCompanyCode(code);
  return read?.ok ? read.value : null;
}
