// How every code of a card begins: three letters of its kind and a version, all in base64url.
import { fromBase64url } from '../exchange/base64url.ts';
import { bad, good, type ReadResult } from './result.ts';

/**
 * The bytes behind a code's beginning, from whatever a camera, a file or the clipboard gave. Never throws.
 * @param start three letters and the newest version that the caller reads
 * @param mostLetters of the longest code, without spaces
 */
export function bytesOfCode(
  text: string,
  start: readonly [number, number, number, version: number],
  mostLetters: number,
): ReadResult<Uint8Array<ArrayBuffer>> {
  const code = text.replace(/\s+/g, '');
  if (code === '') return bad('empty');
  if (code.length > mostLetters) return bad('too-big');
  const bytes = /^[\w-]+$/.test(code) ? fromBase64url(code) : null;
  const version = bytes?.[3] ?? 0;
  if (!bytes || version === 0 || start.some((byte, at) => at < 3 && bytes[at] !== byte)) return bad('broken');
  return version > start[3] ? bad('newer') : good(Uint8Array.from(bytes));
}
