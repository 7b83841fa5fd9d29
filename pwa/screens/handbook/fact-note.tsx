// How sure a fact about the handbook is, in a small line; nothing where the official page was seen.
import type { HandbookFact } from '../../../shared/content/handbook.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { useWords } from '../../../shared/ui/use-words.ts';

export function FactNote({ fact }: { readonly fact: Pick<HandbookFact, 'confidence'> }) {
  const m = useWords(handbookMessages);
  if (fact.confidence === 'A') return null;
  return <span class="tm-sub"> {fact.confidence === 'B' ? m.several : m.one}</span>;
}
