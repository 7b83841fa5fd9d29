// Search over items, persons and notes, steps, settings, terms, incident cards and pages, as one types.
import { useEffect, useMemo } from 'preact/hooks';
import { LONGEST_QUERY } from '../../../shared/core/search/longest-query.ts';
import { buildIndex, nearest, search } from '../../../shared/core/search/search.ts';
import { searchMessages } from '../../../shared/i18n/search.ts';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { useBehindFrame } from '../../parts/use-behind-frame.ts';
import { useQueryText } from '../../parts/use-query-text.ts';
import { usePlan } from '../../plan.ts';
import { KIND_ICONS, Results } from './results.tsx';
import { hrefOf, indexNeeds, ownEntries, searchIndex } from './search-index.ts';

function Examples({ onPick }: { readonly onPick: (text: string) => void }) {
  const m = useWords(searchMessages);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="search-start">
      <h2 id="search-start" class="tm-h3">
        {m.start}
      </h2>
      <Chips label={m.start}>
        {m.examples.map((example) => (
          <Chip key={example} onClick={() => onPick(example)}>
            {example}
          </Chip>
        ))}
      </Chips>
    </section>
  );
}

function NothingFound({ query, onPick }: { readonly query: string; readonly onPick: (text: string) => void }) {
  const m = useWords(searchMessages);
  const near = nearest(searchIndex(locale.value), query);
  return (
    <>
      <div class="tm-stack" data-gap="2">
        <h2 class="tm-h3">{m.none({ query })}</h2>
        <p>{m.noneText}</p>
      </div>
      {near.length > 0 && (
        <section aria-labelledby="search-near">
          <GroupHead id="search-near" title={m.near} />
          <Rows>
            {near.map((entry) => (
              <Row
                key={`${entry.kind} ${entry.id}`}
                href={hrefOf(entry)}
                lead={<RowIcon icon={KIND_ICONS[entry.kind]} />}
                title={entry.label ?? entry.title}
                sub={m.groups[entry.kind]}
              />
            ))}
          </Rows>
        </section>
      )}
      <Examples onPick={onPick} />
    </>
  );
}

function SearchScreen({ route }: { readonly route: Route }) {
  const m = useWords(searchMessages);
  const [typed, look] = useQueryText(route, ['search']);
  const query = useBehindFrame(typed);
  useEffect(() => document.getElementById('search')?.focus(), []);
  const language = locale.value;
  const empty = query.trim() === '';
  const { entries } = usePlan();
  const own = useMemo(() => buildIndex(ownEntries(entries, language)), [entries, language]);
  const hits = useMemo(
    () => (empty ? [] : [...search(searchIndex(language), query), ...search(own, query)]),
    [query, own, language],
  );
  // The address follows each key a moment later and draws the screen again: the same results need not be.
  const results = useMemo(() => <Results hits={hits} query={query} />, [hits]);
  useEffect(() => {
    // Ready before the first key, but not in the way of the first picture.
    const timer = setTimeout(() => searchIndex(language), 50);
    return () => clearTimeout(timer);
  }, [language]);
  return (
    <div class="tm-sections">
      <search class="tm-stack" data-gap="3">
        <h1>{m.heading}</h1>
        <TextField
          id="search"
          label={m.label}
          labelHidden
          type="search"
          value={typed}
          placeholder={m.placeholder}
          maxLength={LONGEST_QUERY}
          onInput={look}
        />
        <p class="tm-sub" role="status">
          {!empty && hits.length > 0 && m.found({ n: hits.length })}
          {!empty && hits.length === 0 && <span class="tm-vh">{m.none({ query: query.trim() })}</span>}
        </p>
      </search>
      {empty && <Examples onPick={look} />}
      {!empty && hits.length === 0 && <NothingFound query={query.trim()} onPick={look} />}
      {results}
    </div>
  );
}

export default {
  needs: indexNeeds,
  title: () => searchMessages.get(locale.value).title,
  back: () => href(),
  view: SearchScreen,
} satisfies Screen;
