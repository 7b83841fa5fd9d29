// Readings in texts: `漢字《かんじ》` is a word and how it is read.

export type RubySegment = { readonly text: string; readonly reading?: string };

/** The run of Chinese characters (with 々 and ヶ) before 《》 is the word that is read so. */
const WORD = /([\p{Script=Han}々ヶ]+)《([^《》]+)》/gu;

/** A text as words with their readings and the rest between them. A 《》 without a word before it stays as it is. */
export function parseRuby(text: string): RubySegment[] {
  const segments: RubySegment[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [whole, word = '', reading = ''] = match;
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: word, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** The text without its readings, for titles, copies and search. */
export const withoutReadings = (text: string): string =>
  parseRuby(text)
    .map((segment) => segment.text)
    .join('');
