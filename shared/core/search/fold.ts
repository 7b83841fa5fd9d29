// Text as the search compares it: one width, one case, hiragana, no readings in brackets, no long mark at a word's end.

import { cutText } from '../cut-text.ts';
import { toHiragana } from '../kana.ts';
import { LONGEST_QUERY } from './longest-query.ts';

/** `text` is for comparing; `at[i]` is where its code unit `i` began in the original text. */
export type Folded = { readonly text: string; readonly at: readonly number[] };

const RUBY = /《[^》]*》/gu;
/** Spaces and marks that people write or leave out at will. */
const SILENT = /[\s・·･、。,.「」『』［］[\]（）()"'’“”:：/／!！?？]/u;
const KANA = /^[ぁ-ゖ]/u;
const LETTER = /[a-z]$/;

const folds = new Map<string, string>();

/** One character by itself: its width, case and kana evened out; '' for a silent one. Remembered, as texts repeat their characters. */
function foldChar(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  const even = [...char.normalize('NFKC').toLowerCase()].filter((each) => !SILENT.test(each));
  const folded = even.map(toHiragana).join('');
  folds.set(char, folded);
  return folded;
}

/** 「サーバー」 and 「サーバ」, "Wi-Fi" and "wifi" are the same word: is the mark between these two to be left out? */
function isSilentMark(mark: string, before: string, after: string): boolean {
  if (mark === 'ー') return after !== 'ー' && !KANA.test(after);
  return mark === '-' && (LETTER.test(before) || LETTER.test(after));
}

/** The text as it is compared. `at`, if given, is filled with the place in `text` where each code unit of the result began. */
export function foldText(text: string, at?: number[]): string {
  const readings = text.includes('《') ? [...text.matchAll(RUBY)] : [];
  const parts: string[] = [];
  const starts: number[] = [];
  let place = 0;
  for (const char of text) {
    const here = place;
    place += char.length;
    if (readings.some(({ index, 0: reading }) => here >= index && here < index + reading.length)) continue;
    const folded = foldChar(char);
    if (folded === '') continue;
    parts.push(folded);
    starts.push(here);
  }
  let result = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if ((part === 'ー' || part === '-') && isSilentMark(part, parts[index - 1] ?? '', parts[index + 1] ?? '')) continue;
    result += part;
    for (let unit = 0; at && unit < part.length; unit += 1) at.push(starts[index] ?? 0);
  }
  return result;
}

/** Folds a text and keeps where each character came from, so that a hit can be marked in the original. */
export function fold(text: string): Folded {
  const at: number[] = [];
  return { text: foldText(text, at), at };
}

/** A query as folded words; all of them must be found. A plural s of an English word is no difference. */
export function foldQuery(query: string): string[] {
  return cutText(query, LONGEST_QUERY)
    .normalize('NFKC')
    .split(/\s+/u)
    .map((word) => foldText(word))
    .map((word) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '');
}
