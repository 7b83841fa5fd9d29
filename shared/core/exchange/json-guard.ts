// One linear look over JSON text before it is parsed: how deep, how much, and whether a key comes twice.
//
// JSON.parse accepts nesting two million deep and then everything that walks the value dies; it also silently keeps the
// last of two equal keys, so that two readers can see two different files. Nothing here recurses or backtracks.
import { failure, type Result, success } from '../errors.ts';
import { MAX_TOKENS } from './limits.ts';

/** A file of ours is 4 deep: object, records, record, list of values. */
export const MAX_DEPTH = 8;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const NEWLINE = 10;
const SPACE = 32;
const END_OF_WORD = new Set([
  9,
  NEWLINE,
  13,
  SPACE,
  QUOTE,
  COMMA,
  COLON,
  OPEN_LIST,
  CLOSE_LIST,
  OPEN_OBJECT,
  CLOSE_OBJECT,
]);

/** A key with escapes reads as the text it stands for, so that two spellings of one key are seen as one. */
function keyText(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    // Not JSON at all; the parser that comes next says so.
    return raw;
  }
}

/** The index of the quote that ends the text which starts after `from`, or the length if none does. */
function endOfText(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === QUOTE) return index;
  }
  return text.length;
}

/** true, false, null or a number: the only words that JSON has. */
const WORD = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;
const MAX_WORD_CHARS = 40;

function endOfWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && !END_OF_WORD.has(text.charCodeAt(index))) index++;
  return index;
}

/**
 * Success if the text is safe to hand to JSON.parse, which has the last word on whether it is JSON; else `file-too-deep`,
 * `file-too-many`, `file-double-key` or `file-damaged`, with the line.
 */
export function guardJson(text: string, maxTokens = MAX_TOKENS): Result<true> {
  /** per open bracket: the keys seen so far, or null for a list */
  const open: (Set<string> | null)[] = [];
  let tokens = 0;
  let line = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= SPACE || code === COMMA || code === COLON) {
      if (code === NEWLINE) line++;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      open.push(code === OPEN_OBJECT ? new Set() : null);
      if (open.length > MAX_DEPTH) return failure('file-too-deep', { line });
      tokens++;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      const closed = open.pop();
      if (closed === undefined || (closed === null) !== (code === CLOSE_LIST)) return failure('file-damaged', { line });
    } else if (code === QUOTE) {
      const end = endOfText(text, index + 1);
      const keys = open.at(-1);
      if (keys && isKey(text, end + 1)) {
        const key = keyText(text.slice(index + 1, end));
        if (keys.has(key)) return failure('file-double-key', { line });
        keys.add(key);
      }
      index = end;
      tokens++;
    } else {
      const end = endOfWord(text, index);
      if (end - index > MAX_WORD_CHARS || !WORD.test(text.slice(index, end))) return failure('file-damaged', { line });
      index = end - 1;
      tokens++;
    }
    if (tokens > maxTokens) return failure('file-too-many', { line });
  }
  return open.length === 0 ? success(true) : failure('file-damaged', { line });
}

/** Whether the next thing is a colon. The blanks in between are looked at once more by the main loop: still linear. */
function isKey(text: string, from: number): boolean {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > SPACE) return code === COLON;
  }
  return false;
}
