// A text with the words of the query marked.
import { markHits } from '../../../shared/core/search/mark-hits.ts';

export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return <>{markHits(text, query).map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}
