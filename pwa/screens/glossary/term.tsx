// One term by itself: its meaning, the items it belongs to, its neighbours in the glossary.

import { useMemo } from 'preact/hooks';
import { TERMS, type TermId } from '../../../shared/content/glossary.ts';
import { termWords } from '../../../shared/content/words.ts';
import { glossaryMessages } from '../../../shared/i18n/glossary.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { linkedTitles } from '../../parts/item-titles.ts';
import { LinkedItems } from '../../parts/linked-items.tsx';
import { meaningOf, termFile } from '../../parts/page-words.ts';
import { TermText, termTextNeeds } from '../../parts/term-text.tsx';
import { groupTerms } from './term-groups.ts';

const findTerm = (id: string | undefined) => TERMS.find((term) => term.id === id);

function TermPage({ id }: { readonly id: TermId }) {
  const m = useWords(glossaryMessages);
  const words = useWords(termWords);
  const meaning = useWords(meaningOf(id));
  const facts = findTerm(id);
  const known = useMemo(() => new Set([id]), [id]);
  const order = useMemo(() => groupTerms(words, locale.value).flatMap(({ terms }) => terms), [words]);
  const at = order.findIndex((entry) => entry.id === id);
  const neighbours = [order[at - 1], order[at + 1]].filter((entry) => entry !== undefined);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{words[id]}</h1>
        {locale.value === 'ja' && <p class="tm-sub">{facts?.reading}</p>}
        <p>
          <TermText text={meaning} known={known} />
        </p>
      </div>
      {facts && facts.items.length > 0 && (
        <section aria-labelledby="term-items">
          <GroupHead id="term-items" title={m.related} />
          <LinkedItems ids={facts.items} />
        </section>
      )}
      <section aria-labelledby="term-others">
        <GroupHead id="term-others" title={m.others} />
        <Rows>
          {neighbours.map((entry) => (
            <Row key={entry.id} plain title={entry.term} href={href('glossary', entry.id)} />
          ))}
        </Rows>
      </section>
    </div>
  );
}

function TermScreen({ route }: { readonly route: Route }) {
  const m = useWords(glossaryMessages);
  const facts = findTerm(route.params.term);
  if (facts) return <TermPage key={facts.id} id={facts.id} />;
  return <EmptyState title={m.unknown} actions={<Button href={href('glossary')}>{m.toList}</Button>} />;
}

export default {
  needs: termTextNeeds,
  needsFor: ({ params }) => {
    const facts = findTerm(params.term);
    return facts ? [meaningOf(facts.id), linkedTitles(termFile(facts.id))] : [];
  },
  title: () => glossaryMessages.get(locale.value).title,
  back: () => href('glossary'),
  view: TermScreen,
} satisfies Screen;
