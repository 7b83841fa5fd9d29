// Finds glossary terms in running text: each term once, the longest first, never inside another word.

export type TermForm = {
  /** the term this spelling belongs to */
  readonly term: string;
  readonly spelling: string;
};

export type TextPart = { readonly text: string; readonly term?: string };

/** The spellings of a term written as 「待機室（ロビー）」 or "end of life (EOL)": what stands before and in the brackets. */
export function spellings(written: string): string[] {
  const [, before = written, inside] = /^(.+?)\s*[（(](.+)[）)]$/u.exec(written) ?? [];
  return inside === undefined ? [before] : [before, inside];
}

const KATAKANA = /[ァ-ヺー]/u;
const LATIN = /[A-Za-z0-9]/;
/** "log in" is no log. */
const VERB_TAIL = /^\s(?:in|out|on)\b/;

/** Lower case that never changes a text's length. */
const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function sameWord(a: string, b: string): boolean {
  return (KATAKANA.test(a) && KATAKANA.test(b)) || (LATIN.test(a) && LATIN.test(b));
}

/** Length of the spelling as it stands at `from` (an English plural s included), or 0 if another word begins or ends there. */
function lengthAt(text: string, from: number, spelling: string): number {
  const before = text[from - 1] ?? '';
  if (before && sameWord(before, spelling[0] ?? '')) return 0;
  let end = from + spelling.length;
  if (LATIN.test(spelling.at(-1) ?? '') && /^s(?![A-Za-z0-9])/.test(text.slice(end))) end += 1;
  const after = text[end] ?? '';
  if (after && sameWord(text[end - 1] ?? '', after)) return 0;
  if (LATIN.test(spelling[0] ?? '') && VERB_TAIL.test(text.slice(end))) return 0;
  return end - from;
}

type Found = { readonly term: string; readonly from: number; readonly length: number };

function firstOccurrence(text: string, lower: string, { term, spelling }: TermForm): Found[] {
  const wanted = lowerAscii(spelling);
  const found: Found[] = [];
  for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
    const length = lengthAt(text, from, spelling);
    if (length > 0) found.push({ term, from, length });
  }
  return found;
}

/**
 * Cuts texts of one screen into plain parts and terms. A term is marked only the first time in all of them.
 * @param forms all spellings of all terms
 * @param known terms that need no mark, for example the one that the screen is about
 */
export function markTerms(
  texts: readonly string[],
  forms: readonly TermForm[],
  known: ReadonlySet<string> = new Set(),
): TextPart[][] {
  const seen = new Set(known);
  return texts.map((text) => {
    const lower = lowerAscii(text);
    const candidates = forms
      .filter(({ term }) => !seen.has(term))
      .flatMap((form) => firstOccurrence(text, lower, form))
      .sort((a, b) => b.length - a.length || a.from - b.from);
    const taken: Found[] = [];
    for (const found of candidates) {
      const overlaps = taken.some(
        (other) => found.from < other.from + other.length && other.from < found.from + found.length,
      );
      if (overlaps) continue;
      taken.push(found);
    }
    taken.sort((a, b) => a.from - b.from);
    const parts: TextPart[] = [];
    let at = 0;
    for (const { term, from, length } of taken) {
      if (seen.has(term)) continue;
      seen.add(term);
      if (from > at) parts.push({ text: text.slice(at, from) });
      parts.push({ text: text.slice(from, from + length), term });
      at = from + length;
    }
    if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at) });
    return parts;
  });
}
