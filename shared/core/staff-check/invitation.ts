// The invitation to a staff check: who asks what, what for, who reads it, until when. Version 1; read for ever.

import { type Day, dayNumber, dayOfNumber } from '../day.ts';
import { fromBase64url, toBase64url } from '../exchange/base64url.ts';
import { packBits, unpackBits } from '../exchange/pack-bits.ts';
import type { MethodNumber } from '../item.ts';
import { METHOD_NUMBERS } from '../item.ts';
import { plainText } from '../sanitize-text.ts';
import { byteReader, bytesOfHex, hexOf, isWellFormed, numberBytes, textOfUtf8, utf8 } from './bytes.ts';
import { MOST_QUESTIONS, QUESTION_IDS, type QuestionId } from './questions.ts';
import { bad, good, type ReadResult } from './result.ts';

/** On the way 1 to 4 in this order, for ever. Nobody is judged by a staff check: there is no purpose for it. */
export const PURPOSES = ['gaps', 'before', 'yearly', 'client'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How answers come back: from screen to screen or by hand, by mail or chat, by the company's folder, by its own server. */
export const WAYS = ['self', 'mail', 'folder', 'server'] as const;
export type Way = (typeof WAYS)[number];

export type Slip = {
  /** 1 to 65,535, as on the paper strip */
  readonly number: number;
  /** 32 bytes: without them nobody answers under this number */
  readonly secret: Uint8Array;
};

export type Invitation = {
  /** 16 hexadecimal letters */
  readonly id: string;
  /** 32 bytes (X25519): answers are sealed to it */
  readonly publicKey: Uint8Array;
  readonly questions: readonly QuestionId[];
  readonly methods: readonly MethodNumber[];
  readonly due: Day;
  /** not before `due` */
  readonly keptUntil: Day;
  /** one line, at most `MOST_COMPANY_BYTES` in UTF-8 */
  readonly company: string;
  readonly purpose: Purpose;
  /** who reads the answers, one line, at most `MOST_READER_BYTES` in UTF-8 */
  readonly reader: string;
  readonly way: Way;
  /** only in an invitation on a numbered strip */
  readonly slip?: Slip;
};

const VERSION = 1;
export const ID_BYTES = 8;
export const KEY_BYTES = 32;
export const MOST_COMPANY_BYTES = 60;
export const MOST_READER_BYTES = 40;
/** 1970 to 2149: a day is two bytes. */
const DAY_BYTES = 2;
/** The longest text that is looked at as an invitation, in letters. */
const MOST_TEXT = 4_000;

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

/** True for a name that an invitation can carry as it stands. */
export const fitsName = (text: string, mostBytes: number): boolean =>
  text !== '' && text === oneLine(text) && isWellFormed(text) && utf8(text).length <= mostBytes;

function named(text: string, mostBytes: number): number[] {
  if (!fitsName(text, mostBytes)) throw new RangeError('This name is empty, too long, or no plain line.');
  const bytes = utf8(text);
  return [bytes.length, ...bytes];
}

function dayBytes(day: Day): number[] {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`${day} is no day.`);
  return numberBytes(number, DAY_BYTES);
}

function fixed(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`These must be ${length} bytes.`);
  return bytes;
}

/** @throws RangeError for what no reader would take */
export function writeInvitation(invitation: Invitation): Uint8Array {
  const { id, publicKey, questions, methods, due, keptUntil, company, purpose, reader, way, slip } = invitation;
  if (keptUntil < due) throw new RangeError('Answers are kept until the day they are due, at least.');
  if (questions.length === 0) throw new RangeError('An invitation asks something.');
  if (slip && (slip.number < 1 || slip.number > 65_535)) throw new RangeError('A slip has a number from 1 to 65,535.');
  const asked = Array.from({ length: MOST_QUESTIONS }, (_, at) =>
    Number(questions.some((one) => one === QUESTION_IDS[at])),
  );
  return Uint8Array.from([
    VERSION,
    ...fixed(bytesOfHex(id), ID_BYTES),
    ...fixed(publicKey, KEY_BYTES),
    ...packBits(asked, 1),
    ...packBits(
      METHOD_NUMBERS.map((method) => Number(methods.includes(method))),
      1,
    ),
    ...dayBytes(due),
    ...dayBytes(keptUntil),
    PURPOSES.indexOf(purpose) + 1,
    WAYS.indexOf(way) + 1,
    ...named(company, MOST_COMPANY_BYTES),
    ...named(reader, MOST_READER_BYTES),
    ...(slip ? [...numberBytes(slip.number, 2), ...fixed(slip.secret, KEY_BYTES)] : []),
  ]);
}

/** Reads what a stranger gave: exactly what `writeInvitation` writes, or the reason why not. Never throws. */
export function readInvitation(bytes: Uint8Array): ReadResult<Invitation> {
  const from = byteReader(bytes);
  const version = from.number(1);
  if (version === null) return bad('empty');
  // No invitation of any version is shorter than an id and a key: some letters are none, not one from the future.
  if (version > VERSION) return bad(bytes.length < ID_BYTES + KEY_BYTES ? 'broken' : 'newer');
  const id = from.take(ID_BYTES);
  const publicKey = from.take(KEY_BYTES);
  const asked = unpackBits(from.take(MOST_QUESTIONS / 8) ?? new Uint8Array(), 1, MOST_QUESTIONS);
  const used = unpackBits(from.take(1) ?? new Uint8Array(), 1, 8);
  const due = from.number(DAY_BYTES);
  const keptUntil = from.number(DAY_BYTES);
  const purpose = PURPOSES[(from.number(1) ?? 0) - 1];
  const way = WAYS[(from.number(1) ?? 0) - 1];
  const company = textOfUtf8(from.take(from.number(1) ?? 256) ?? new Uint8Array());
  const reader = textOfUtf8(from.take(from.number(1) ?? 256) ?? new Uint8Array());
  const number = from.isDone() ? null : from.number(2);
  const secret = number === null ? null : from.take(KEY_BYTES);
  if (version !== VERSION || !id || !publicKey || !asked || !used || due === null || keptUntil === null)
    return bad('broken');
  if (!purpose || !way || !from.isDone() || keptUntil < due || number === 0) return bad('broken');
  if (!company || !fitsName(company, MOST_COMPANY_BYTES) || !reader || !fitsName(reader, MOST_READER_BYTES))
    return bad('broken');
  // A question that this version does not know cannot be asked, and its answer cannot be given.
  if (asked.some((bit, at) => bit === 1 && at >= QUESTION_IDS.length)) return bad('newer');
  const questions = QUESTION_IDS.filter((_, at) => asked[at] === 1);
  if (questions.length === 0) return bad('broken');
  return good({
    id: hexOf(id),
    publicKey,
    questions,
    methods: METHOD_NUMBERS.filter((_, at) => used[at] === 1),
    due: dayOfNumber(due),
    keptUntil: dayOfNumber(keptUntil),
    company,
    purpose,
    reader,
    way,
    ...(number !== null && secret ? { slip: { number, secret } } : {}),
  });
}

/** @param home the app's address, up to its `#`, such as `https://example.jp/app/` */
export const invitationLink = (home: string, invitation: Invitation): string =>
  `${home}#/v/${toBase64url(writeInvitation(invitation))}`;

/** A line break that a mail program put into a link, and its marks of quotation. */
const SOFT_BREAK = /=?\r?\n[>\s]*/;
/** An invitation is at most so many lines of mail long. */
const MOST_LINES = 8;

const read = (code: string): ReadResult<Invitation> => {
  const bytes = fromBase64url(code);
  return bytes ? readInvitation(bytes) : bad('broken');
};

/** What may be a code at the beginning of a text: up to its first line break, up to the second, and so on. */
function codesAt(text: string): readonly string[] {
  const lines = text.split(SOFT_BREAK, MOST_LINES);
  return lines.map((_, at) => /^[\w-]*/.exec(lines.slice(0, at + 1).join(''))?.[0] ?? '');
}

/**
 * The code of an invitation: in a link, alone, or in a whole message around its link.
 * @param text by a stranger: pasted, scanned, from the address
 * @returns of several the first that can be read, as long as it can be: a strip's code is an open one with more behind it;
 *   else what looks like a code; null where nothing does
 */
export function invitationCode(text: string): string | null {
  const trimmed = text.slice(0, MOST_TEXT).trim();
  if (/^[\w-]+$/.test(trimmed)) return trimmed;
  const codes = trimmed.split('#/v/').slice(1).map(codesAt);
  const readable = codes.map((some) => some.findLast((code) => read(code).ok)).find((code) => code !== undefined);
  return readable ?? codes[0]?.[0] ?? null;
}

/** The invitation in a link, in its code alone, or in a message. @param text by a stranger: pasted, scanned, from the address */
export function invitationFromText(text: string): ReadResult<Invitation> {
  if (text.length > MOST_TEXT) return bad('too-big');
  if (text.trim() === '') return bad('empty');
  const code = invitationCode(text);
  return code === null ? bad('broken') : read(code);
}
