// What one person answers, before it is sealed: states only, no word, and the same size however much was asked.

import { packBits, unpackBits } from '../exchange/pack-bits.ts';
import { byteReader, bytesOfHex, hexOf, numberBytes } from './bytes.ts';
import { MOST_QUESTIONS, QUESTION_IDS, type QuestionId } from './questions.ts';
import { codeOfReply, NO_REPLY, REPLY_BITS, type Reply, replyOfCode } from './reply.ts';
import { bad, good, type ReadResult } from './result.ts';

export type AnswerSheet = {
  /** 16 hexadecimal letters, by chance and new for each round: nothing links two rounds */
  readonly sender: string;
  /** 1 to 65,535; of one sender the highest counts, whatever a clock says */
  readonly counter: number;
  /** minutes since `EPOCH_MS`, by the sender's clock: shown, never decided by */
  readonly minutes: number;
  /** none at all: the sender takes the answer back */
  readonly replies: Readonly<Partial<Record<QuestionId, Reply>>>;
  /** questions that the browser answered, left as they were */
  readonly filled: readonly QuestionId[];
};

/** 2020-01-01T00:00:00Z: four bytes of minutes reach far beyond the year 9999. */
export const EPOCH_MS = Date.UTC(2020, 0, 1);

const VERSION = 1;
const SENDER_BYTES = 8;
/** Its size must not tell how many questions were asked: 1 + 8 + 2 + 4 + 24 + 8 bytes, and zeros. */
export const SHEET_BYTES = 64;
const REPLIES_BYTES = (MOST_QUESTIONS * REPLY_BITS) / 8;
const FILLED_BYTES = MOST_QUESTIONS / 8;

/** @throws RangeError for a sender, a counter or minutes out of bounds */
export function writeSheet({ sender, counter, minutes, replies, filled }: AnswerSheet): Uint8Array {
  const senderBytes = bytesOfHex(sender);
  if (senderBytes.length !== SENDER_BYTES) throw new RangeError('A sender is eight bytes.');
  if (counter < 1) throw new RangeError('A counter begins at 1.');
  const slots = Array.from({ length: MOST_QUESTIONS }, (_, at) => QUESTION_IDS[at]);
  const bytes = new Uint8Array(SHEET_BYTES);
  bytes.set([
    VERSION,
    ...senderBytes,
    ...numberBytes(counter, 2),
    ...numberBytes(minutes, 4),
    ...packBits(
      slots.map((id) => codeOfReply(id && replies[id])),
      REPLY_BITS,
    ),
    ...packBits(
      slots.map((id) => Number(id !== undefined && filled.includes(id))),
      1,
    ),
  ]);
  return bytes;
}

/**
 * Reads an opened sheet; its writer may be anybody who has the invitation. Never throws.
 * @param questions what the round asked: answers to anything else make the sheet broken
 */
export function readSheet(bytes: Uint8Array, questions: readonly QuestionId[]): ReadResult<AnswerSheet> {
  if (bytes.length === 0) return bad('empty');
  if ((bytes[0] ?? 0) > VERSION) return bad('newer');
  if (bytes.length !== SHEET_BYTES || bytes[0] !== VERSION) return bad('broken');
  const from = byteReader(bytes.subarray(1));
  const sender = hexOf(from.take(SENDER_BYTES) ?? new Uint8Array());
  const counter = from.number(2) ?? 0;
  const minutes = from.number(4) ?? 0;
  const codes = unpackBits(from.take(REPLIES_BYTES) ?? new Uint8Array(), REPLY_BITS, MOST_QUESTIONS) ?? [];
  const marks = unpackBits(from.take(FILLED_BYTES) ?? new Uint8Array(), 1, MOST_QUESTIONS) ?? [];
  const padding = from.take(SHEET_BYTES - 1 - SENDER_BYTES - 6 - REPLIES_BYTES - FILLED_BYTES);
  if (counter === 0 || padding?.some((byte) => byte !== 0)) return bad('broken');
  const replies: Partial<Record<QuestionId, Reply>> = {};
  for (const [at, code] of codes.entries()) {
    const id = QUESTION_IDS[at];
    if (code === NO_REPLY) {
      if (marks[at] === 1) return bad('broken');
      continue;
    }
    const reply = replyOfCode(code);
    if (!reply) return bad('newer');
    if (!id || !questions.includes(id)) return bad('broken');
    replies[id] = reply;
  }
  return good({ sender, counter, minutes, replies, filled: QUESTION_IDS.filter((_, at) => marks[at] === 1) });
}
