// Names of sealed objects: the first half of the SHA-256 of their bytes. The name is the only proof that bytes are whole.
import type { Bytes } from './carrier.ts';

/** The largest object, bytes: an answer has about 130, a part of a log segment the rest. Servers are told the same. */
export const MAX_OBJECT_BYTES = 4096;
/** The largest pack, bytes: about 5,000 answers. */
export const MAX_PACK_BYTES = 1_048_576;

const HASH_BYTES = 16;
const EXACT = /^(?:pack-)?[0-9a-f]{32}\.tmm$/;
/** The hash anywhere in a name, and the ending somewhere behind it: `x (1).tmm`, `Copy of x.tmm`, `x.tmm のコピー`, `X.TMM`. */
const CLAIM = /(?<![0-9a-z])(pack-)?([0-9a-f]{32})(?![0-9a-z]).*?\.tmm(?![0-9a-z])/i;
/** Files that browsers, offices and engines of synchronisation write for a moment. */
const TEMPORARY = /^[.~]|\.(?:crswap|tmp|temp|part|partial|crdownload|download|lock)$/i;

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash alone: 32 lower-case hexadecimal digits. */
export async function hashOf(bytes: Bytes): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, HASH_BYTES));
}

/** The one name of these bytes: 36 characters that every file system and server can hold. */
export const nameOf = async (bytes: Bytes): Promise<string> => `${await hashOf(bytes)}.tmm`;

/** The same for a pack of objects. */
export const packNameOf = async (bytes: Bytes): Promise<string> => `pack-${await hashOf(bytes)}.tmm`;

export const isPackName = (name: string): boolean => name.startsWith('pack-');

/** Whether this is exactly a name of ours, an object's or a pack's. */
export const isObjectName = (name: string): boolean => EXACT.test(name);

/**
 * The name that a file claims to have the content of: its own one, or the one inside the name that an engine made for a
 * conflict or a person for a copy. Null: not ours, and never read.
 */
export function claimOf(fileName: string): string | null {
  if (fileName.length > 255 || TEMPORARY.test(fileName)) return null;
  const found = CLAIM.exec(fileName);
  return found ? `${(found[1] ?? '').toLowerCase()}${(found[2] ?? '').toLowerCase()}.tmm` : null;
}

export const maxBytesOf = (name: string): number => (isPackName(name) ? MAX_PACK_BYTES : MAX_OBJECT_BYTES);

/** Whether these bytes are all that the name promises. */
export async function isWhole(name: string, bytes: Bytes): Promise<boolean> {
  if (bytes.length === 0 || bytes.length > maxBytesOf(name)) return false;
  return name === (isPackName(name) ? await packNameOf(bytes) : await nameOf(bytes));
}
