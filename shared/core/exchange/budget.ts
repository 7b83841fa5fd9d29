// How much one file may hold: one budget for whoever writes and whoever reads, so that what was called saved can be opened
// again. Counted in bytes of UTF-8, in changes, and in JSON tokens, for each of them can exhaust a reader.

import { type Change, compareChanges } from '../log/change.ts';
import { applyChanges, mergeLogs } from '../log/state.ts';
import { MAX_FILE_BYTES, MAX_RECORDS, MAX_TOKENS } from './limits.ts';

export type Budget = {
  /** UTF-8 bytes of all changes as JSON, one a line */
  readonly bytes: number;
  readonly changes: number;
  /** texts, numbers, words and opening brackets */
  readonly tokens: number;
};

/** Room for the header and the brackets of a file. */
const FRAME = { bytes: 4_000, tokens: 100 };

export const FILE_BUDGET: Budget = {
  bytes: MAX_FILE_BYTES - FRAME.bytes,
  changes: MAX_RECORDS,
  tokens: MAX_TOKENS - FRAME.tokens,
};

/** Bytes that a text takes in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      bytes += 2; // four bytes for two units
      index++;
    } else bytes += 2;
  }
  return bytes;
}

const tokensOf = (change: Change): number =>
  Object.values(change).reduce<number>((sum, value) => sum + 2 + (Array.isArray(value) ? value.length : 0), 1);

/** What stands around one change in a file: indent, comma, line break. */
const AROUND_LINE = 6;

type Line = { readonly change: Change; readonly text: string };

export type Selection = {
  /** the changes as JSON, one each, in the order of their stamps */
  readonly lines: readonly string[];
  /** overtaken changes that did not fit */
  readonly leftOut: number;
  /** false: not even the changes that count fit; `lines` holds the newest of them then */
  readonly fits: boolean;
};

/**
 * What of a log fits into a budget: all of it as a rule; else the oldest overtaken changes are left out first, and a change
 * that counts is left out only if there is no other way.
 */
export function selectChanges(log: readonly Change[], budget: Budget = FILE_BUDGET): Selection {
  const all = mergeLogs(log, []);
  const left = { ...budget };
  const take = (change: Change): Line | null => {
    const text = JSON.stringify(change);
    const [bytes, tokens] = [utf8Length(text) + AROUND_LINE, tokensOf(change)];
    if (left.changes < 1 || left.bytes < bytes || left.tokens < tokens) return null;
    left.changes -= 1;
    left.bytes -= bytes;
    left.tokens -= tokens;
    return { change, text };
  };
  const winners = new Set(applyChanges(all).values());
  const newestFirst = (changes: readonly Change[]): Change[] => [...changes].reverse();
  const counting = newestFirst(all.filter((change) => winners.has(change)));
  const kept = counting.map(take).filter((line) => line !== null);
  const fits = kept.length === counting.length;
  const overtaken = all.length - counting.length;
  let taken = 0;
  if (fits) {
    for (const change of newestFirst(all)) {
      if (winners.has(change)) continue;
      const line = take(change);
      if (!line) break;
      kept.push(line);
      taken += 1;
    }
  }
  kept.sort((a, b) => compareChanges(a.change, b.change));
  return { lines: kept.map(({ text }) => text), leftOut: overtaken - taken, fits };
}

/** Whether the changes that count, all together, fit into one file: what a store may hold at most. */
export const fitsOneFile = (state: Iterable<Change>): boolean => {
  let [bytes, changes, tokens] = [0, 0, 0];
  for (const change of state) {
    bytes += utf8Length(JSON.stringify(change)) + AROUND_LINE;
    changes += 1;
    tokens += tokensOf(change);
  }
  return bytes <= FILE_BUDGET.bytes && changes <= FILE_BUDGET.changes && tokens <= FILE_BUDGET.tokens;
};
