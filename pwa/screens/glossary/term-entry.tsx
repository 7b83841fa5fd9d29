// One term in the list: word, reading, meaning with its own terms explained, the items it belongs to.

import { useMemo } from 'preact/hooks';
import { TERMS, type TermId } from '../../../shared/content/glossary.ts';
import { termWords } from '../../../shared/content/words.ts';
import { glossaryMessages } from '../../../shared/i18n/glossary.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { glossaryWords } from '../../parts/page-words.ts';
import { TermText } from '../../parts/term-text.tsx';
import './term-entry.css';

export function TermEntryItem({ id, heading = 'h3' }: { readonly id: TermId; readonly heading?: 'h2' | 'h3' }) {
  const m = useWords(glossaryMessages);
  const term = useWords(termWords)[id];
  const explanation = useWords(glossaryWords)[id];
  const facts = TERMS.find((each) => each.id === id);
  const known = useMemo(() => new Set([id]), [id]);
  const Heading = heading;
  return (
    <li class="tm-term-entry">
      <Heading class="tm-h3">
        <a class="tm-term-entry__link" href={href('glossary', id)}>
          {term}
        </a>
      </Heading>
      {locale.value === 'ja' && <p class="tm-sub">{facts?.reading}</p>}
      <p>
        <TermText text={explanation} known={known} />
      </p>
      {facts && facts.items.length > 0 && (
        <div class="tm-line" data-wrap="">
          {facts.items.map((item) => (
            <TextLink key={item} href={href('item', item)} after="next">
              {m.relatedItem({ id: item })}
            </TextLink>
          ))}
        </div>
      )}
    </li>
  );
}
