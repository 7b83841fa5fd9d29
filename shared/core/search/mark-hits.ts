// Where the words of a query stand in a text, so that they can be marked.
import { fold, foldQuery } from './fold.ts';

export type MarkedPart = { readonly text: string; readonly hit: boolean };

/** The text cut into parts; joined they are the text again. */
export function markHits(text: string, query: string): MarkedPart[] {
  const { text: folded, at } = fold(text);
  const hit = new Uint8Array(text.length);
  for (const word of foldQuery(query)) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const start = at[from] ?? 0;
      const last = at[from + word.length - 1] ?? start;
      const end = at.find((position) => position > last) ?? last + 1;
      hit.fill(1, start, Math.min(end, last + String.fromCodePoint(text.codePointAt(last) ?? 32).length));
    }
  }
  const parts: MarkedPart[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && hit[to] === hit[from]) to += 1;
    parts.push({ text: text.slice(from, to), hit: hit[from] === 1 });
    from = to;
  }
  return parts;
}
