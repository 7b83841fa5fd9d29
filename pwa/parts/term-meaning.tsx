// What a term means: asked for when its box opens, so that running text needs only the terms themselves.
import { TERMS, type TermId } from '../../shared/content/glossary.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { glossaryWords } from './page-words.ts';

export const termMeaningNeeds = [glossaryWords] as const;

export function TermMeaning({ id }: { readonly id: TermId }) {
  const words = useWords(glossaryWords);
  const reading = locale.value === 'ja' && TERMS.find((term) => term.id === id)?.reading;
  return (
    <>
      {reading && <span class="tm-sub">{reading}</span>}
      <span>{words[id]}</span>
    </>
  );
}
