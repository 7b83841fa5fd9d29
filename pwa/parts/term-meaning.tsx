// What a term means: asked for when its box opens, so that running text needs only the terms themselves.
import { TERMS, type TermId } from '../../shared/content/glossary.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { meaningOf } from './page-words.ts';

type Props = { readonly id: TermId };

export const termMeaningNeeds = ({ id }: Props) => [meaningOf(id)];

export function TermMeaning({ id }: Props) {
  const meaning = useWords(meaningOf(id));
  const reading = locale.value === 'ja' && TERMS.find((term) => term.id === id)?.reading;
  return (
    <>
      {reading && <span class="tm-sub">{reading}</span>}
      <span>{meaning}</span>
    </>
  );
}
