// A sealed answer as it travels: by QR code, link, text, file, folder or server. Its outside tells the round and the slip, no more.
import { fromBase64url, toBase64url } from '../exchange/base64url.ts';
import { SHEET_BYTES } from './answer-sheet.ts';
import { bytesOfHex, hexOf, numberBytes } from './bytes.ts';
import { ID_BYTES, KEY_BYTES } from './invitation.ts';
import { bad, good, type ReadResult } from './result.ts';

export type SealedObject = {
  readonly bytes: Uint8Array;
  /** the invitation's id */
  readonly invitation: string;
  /** number of the strip, 0 for an open link */
  readonly slip: number;
};

/** Nothing larger is looked at, wherever it comes from. */
export const MOST_SEALED_BYTES = 4096;
/** Of one text so many are read; the rest waits for the next time. */
const MOST_IN_TEXT = 1000;
const MOST_TEXT = 1_000_000;

/** "TMM" and the version. */
const MAGIC = [0x54, 0x4d, 0x4d, 1] as const;
const ANSWER = 1;
/** Magic, kind, id, slip: all of it is bound into the seal. */
export const HEAD_BYTES = MAGIC.length + 1 + ID_BYTES + 2;
const TAG_BYTES = 16;
const SEALED_BYTES = HEAD_BYTES + KEY_BYTES + SHEET_BYTES + TAG_BYTES;

/** The first bytes of a sealed answer. @param slip number of the strip, 0 for an open link */
export const headOf = (invitation: string, slip: number): Uint8Array =>
  Uint8Array.from([...MAGIC, ANSWER, ...bytesOfHex(invitation), ...numberBytes(slip, 2)]);

/** Head, encapsulated key and ciphertext in their places. */
export const partsOf = ({ bytes }: SealedObject) => ({
  head: bytes.slice(0, HEAD_BYTES),
  key: bytes.slice(HEAD_BYTES, HEAD_BYTES + KEY_BYTES),
  text: bytes.slice(HEAD_BYTES + KEY_BYTES),
});

/** Looks at the outside of what a stranger gave. Never throws. */
export function parseSealed(bytes: Uint8Array): ReadResult<SealedObject> {
  if (bytes.length === 0) return bad('empty');
  if (bytes.length > MOST_SEALED_BYTES) return bad('too-big');
  if (!MAGIC.slice(0, 3).every((byte, at) => bytes[at] === byte)) return bad('broken');
  if ((bytes[3] ?? 0) > MAGIC[3] || (bytes[3] === MAGIC[3] && (bytes[4] ?? 0) > ANSWER)) return bad('newer');
  if (bytes[3] !== MAGIC[3] || bytes[4] !== ANSWER || bytes.length !== SEALED_BYTES) return bad('broken');
  const invitation = hexOf(bytes.slice(5, 5 + ID_BYTES));
  return good({
    bytes: bytes.slice(),
    invitation,
    slip: (bytes[HEAD_BYTES - 2] ?? 0) * 256 + (bytes[HEAD_BYTES - 1] ?? 0),
  });
}

/** @param home the app's address, up to its `#`, such as `https://example.jp/app/` */
export const sealedLink = (home: string, { bytes }: SealedObject): string => `${home}#/a/${toBase64url(bytes)}`;

/** The code alone, for a chat. */
export const sealedText = ({ bytes }: SealedObject): string => toBase64url(bytes);

/** "TMM" 1 1 in base64url, where the last letter holds two bits of the id, and exactly as many letters as a sealed answer has: what stands right behind it is not part of it. */
const CODE = /VE1NAQ[E-H][\w-]{163}/g;
/** A line break that a mail program put in, and its marks of quotation. */
const SOFT_BREAK = /=?\r?\n[>\s]*/g;

/** Every answer in a pasted text, links and codes among any words, each once. Those that are cut off are left out. */
export function sealedFromText(text: string): readonly SealedObject[] {
  const read = text.slice(0, MOST_TEXT);
  const found = [read, read.replace(SOFT_BREAK, '')].flatMap((part) => part.match(CODE) ?? []);
  const codes = new Set(found.slice(0, 2 * MOST_IN_TEXT));
  const objects = [...codes].flatMap((code) => {
    const bytes = fromBase64url(code);
    const parsed = bytes ? parseSealed(bytes) : null;
    return parsed?.ok ? [parsed.value] : [];
  });
  return objects.slice(0, MOST_IN_TEXT);
}
