// The glossary: look up by typing or by the kana table; every term explains the terms inside it.

import { useMemo } from 'preact/hooks';
import { TERMS, type TermId } from '../../../shared/content/glossary.ts';
import { termWords } from '../../../shared/content/words.ts';
import { LONGEST_QUERY } from '../../../shared/core/search/longest-query.ts';
import { buildIndex, nearest, search } from '../../../shared/core/search/search.ts';
import { glossaryMessages } from '../../../shared/i18n/glossary.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { JumpIndex, jumpTo } from '../../parts/jump-index.tsx';
import { glossaryWords } from '../../parts/page-words.ts';
import { termTextNeeds } from '../../parts/term-text.tsx';
import { useQueryText } from '../../parts/use-query-text.ts';
import { TermEntryItem } from './term-entry.tsx';
import { groupTerms, type TermGroup } from './term-groups.ts';
import './glossary.css';

const INDEX = 'kana';

function Groups({ groups }: { readonly groups: readonly TermGroup[] }) {
  const m = useWords(glossaryMessages);
  return (
    <>
      {groups.map(({ row, terms }) => (
        <section key={row} aria-labelledby={`row-${row}`}>
          <div class="tm-kana__row tm-between">
            <h2 id={`row-${row}`} tabIndex={-1}>
              {row}
            </h2>
            <TextLink onClick={() => jumpTo(INDEX)}>{m.toIndex}</TextLink>
          </div>
          <ul class="tm-kana__terms">
            {terms.map(({ id }) => (
              <TermEntryItem key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Found(props: {
  readonly ids: readonly TermId[];
  readonly near: readonly TermId[];
  readonly onClear: () => void;
}) {
  const { ids, near, onClear } = props;
  const m = useWords(glossaryMessages);
  const shown = ids.length > 0 ? ids : near;
  return (
    <div class="tm-stack">
      {ids.length === 0 && (
        <EmptyState level={2} title={m.none} actions={<Button onClick={onClear}>{m.clear}</Button>}>
          <p>{m.noneText}</p>
        </EmptyState>
      )}
      {ids.length === 0 && near.length > 0 && <h2 class="tm-h3">{m.near}</h2>}
      <ul>
        {shown.map((id) => (
          <TermEntryItem key={id} id={id} heading={ids.length > 0 ? 'h2' : 'h3'} />
        ))}
      </ul>
    </div>
  );
}

function Glossary({ route }: { readonly route: Route }) {
  const m = useWords(glossaryMessages);
  const words = useWords(termWords);
  const meanings = useWords(glossaryWords);
  const language = locale.value;
  const groups = useMemo(() => groupTerms(words, language), [words, language]);
  const index = useMemo(
    () =>
      buildIndex(
        TERMS.map(({ id, reading }) => ({
          kind: 'term',
          id,
          title: words[id],
          reading,
          body: [meanings[id]],
        })),
      ),
    [words, meanings],
  );
  const [query, look] = useQueryText(route, ['glossary']);
  const hits = search(index, query).map(({ entry }) => entry.id as TermId);
  const near = hits.length === 0 ? nearest(index, query).map(({ id }) => id as TermId) : [];
  const filtering = query.trim() !== '';
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="3">
        <h1>{m.title}</h1>
        <TextField
          label={m.search}
          labelHidden
          type="search"
          value={query}
          placeholder={m.placeholder}
          maxLength={LONGEST_QUERY}
          onInput={look}
        />
        <p class="tm-sub" role="status">
          {m.count({ n: filtering ? hits.length : TERMS.length })}
        </p>
        {!filtering && (
          <JumpIndex
            id={INDEX}
            label={m.index}
            entries={groups.map(({ row }) => ({ target: `row-${row}`, text: row, label: m.toRow({ row }) }))}
          />
        )}
      </div>
      {filtering ? <Found ids={hits} near={near} onClear={() => look('')} /> : <Groups groups={groups} />}
    </div>
  );
}

export default {
  needs: [glossaryWords, ...termTextNeeds],
  title: () => glossaryMessages.get(locale.value).title,
  back: () => href('more'),
  width: 'wide',
  view: Glossary,
} satisfies Screen;
