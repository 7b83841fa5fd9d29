// Text as the search compares it: one width, one case, hiragana, no readings in brackets, no long mark at a word's end.

/** `text` is for comparing; `at[i]` is where its code unit `i` began in the original text. */
export type Folded = { readonly text: string; readonly at: readonly number[] };

const RUBY = /《[^》]*》/gu;
/** Spaces and marks that people write or leave out at will. */
const SILENT = /[\s・·･、。,.「」『』［］[\]（）()"'’“”:：/／!！?？]/u;
const KANA = /[ぁ-ゖ]/u;
const LETTER = /[a-z]/;

const toHiragana = (char: string): string =>
  char >= 'ァ' && char <= 'ヶ' ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char;

type Part = { readonly char: string; readonly at: number };

function spread(text: string): Part[] {
  const parts: Part[] = [];
  const readings = [...text.matchAll(RUBY)].map((match) => [match.index, match.index + match[0].length] as const);
  let at = 0;
  for (const original of text) {
    const here = at;
    at += original.length;
    if (readings.some(([from, to]) => here >= from && here < to)) continue;
    for (const char of original.normalize('NFKC').toLowerCase()) parts.push({ char: toHiragana(char), at: here });
  }
  return parts;
}

/** 「サーバー」 and 「サーバ」, "Wi-Fi" and "wifi" are the same word. */
function isSilent(parts: readonly Part[], index: number): boolean {
  const char = parts[index]?.char ?? '';
  const next = parts[index + 1]?.char ?? '';
  if (char === 'ー') return next !== 'ー' && !KANA.test(next);
  if (char === '-') return LETTER.test(parts[index - 1]?.char ?? '') || LETTER.test(next);
  return SILENT.test(char);
}

/** Folds a text and keeps where each character came from, so that a hit can be marked in the original. */
export function fold(text: string): Folded {
  const parts = spread(text);
  const kept = parts.filter((_, index) => !isSilent(parts, index));
  return {
    text: kept.map(({ char }) => char).join(''),
    at: kept.flatMap(({ char, at }) => Array.from({ length: char.length }, () => at)),
  };
}

/** A query as folded words; all of them must be found. A plural s of an English word is no difference. */
export function foldQuery(query: string): string[] {
  return query
    .normalize('NFKC')
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .map((word) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '');
}
