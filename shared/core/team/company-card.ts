// The key of a company's shared list on a card and in a file: one code for a camera, and the secret alone to type.
//
// code: base64url( "TMC" 0x01 | secret 32 | name of the company, UTF-8, at most 60 | CRC-32 of all before, 4 )
import { toBase64url } from '../exchange/base64url.ts';
import { crc32 } from '../exchange/checksum.ts';
import { plainText } from '../sanitize-text.ts';
import { numberBytes, textOfUtf8, utf8 } from '../staff-check/bytes.ts';
import { bytesOfCode } from '../staff-check/card-code.ts';
import { readTypedKey } from '../staff-check/key-card.ts';
import { bad, good, type ReadResult } from '../staff-check/result.ts';

const MAGIC = [0x54, 0x4d, 0x43, 1] as const;
export const SECRET_BYTES = 32;
/** Bytes of a company's name, as in an invitation. */
export const MAX_COMPANY_BYTES = 60;
const SUM_BYTES = 4;
/** Letters of the longest code, with space for line breaks of whatever carried it. */
const MOST_CODE = 400;

export type CompanyCard = {
  readonly secret: Uint8Array;
  /** '' if the card was typed */
  readonly company: string;
};

/** A name of one line without hidden marks, cut to `bytes` bytes of UTF-8 and never inside a letter. */
export function shortName(text: string, bytes: number): string {
  let name = '';
  for (const letter of plainText(text).replace(/\s+/g, ' ').trim()) {
    if (utf8(name + letter).length > bytes) break;
    name += letter;
  }
  return name;
}

/** The code for the QR picture and the file. RangeError if the secret has another length. */
export function companyCode({ secret, company }: CompanyCard): string {
  if (secret.length !== SECRET_BYTES) throw new RangeError('A company’s secret has 32 bytes.');
  const body = Uint8Array.from([...MAGIC, ...secret, ...utf8(shortName(company, MAX_COMPANY_BYTES))]);
  return toBase64url(Uint8Array.from([...body, ...numberBytes(crc32(body), SUM_BYTES)]));
}

/** Reads what a camera, a file or the clipboard gave. Never throws. */
export function readCompanyCode(text: string): ReadResult<CompanyCard> {
  const code = bytesOfCode(text, MAGIC, MOST_CODE);
  if (!code.ok) return code;
  const bytes = code.value;
  const end = bytes.length - SUM_BYTES;
  const start = MAGIC.length + SECRET_BYTES;
  if (end < start || end - start > MAX_COMPANY_BYTES) return bad('broken');
  const body = bytes.slice(0, end);
  if (numberBytes(crc32(body), SUM_BYTES).some((byte, at) => bytes[end + at] !== byte)) return bad('broken');
  const company = textOfUtf8(body.subarray(start));
  if (company === null) return bad('broken');
  return good({ secret: body.slice(MAGIC.length, start), company: shortName(company, MAX_COMPANY_BYTES) });
}

/** What a person gave in whatever way: the code of the card, or the signs typed from it. */
export function companyCardFrom(text: string): ReadResult<CompanyCard> {
  const read = readCompanyCode(text);
  if (read.ok || read.reason === 'newer') return read;
  const secret = readTypedKey(text);
  return secret ? good({ secret, company: '' }) : read;
}
