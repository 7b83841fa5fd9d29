// Found entries in groups; the group with the best hit first, five of each until one asks for all.
import { useState } from 'preact/hooks';
import type { Entry, Hit } from '../../../shared/core/search/search.ts';
import { searchMessages } from '../../../shared/i18n/search.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { Marked } from './marked.tsx';
import { hrefOf, KINDS, type Kind } from './search-index.ts';

export const KIND_ICONS: Record<Kind, IconName> = {
  item: 'list',
  own: 'user',
  howto: 'monitor',
  setting: 'video',
  term: 'book',
  incident: 'help',
  page: 'file',
};

const FIRST = 5;

type Group = { readonly kind: Kind; readonly hits: readonly Hit<Kind>[] };

/** The groups that have hits, the one with the best hit first. */
export function groupHits(hits: readonly Hit<Kind>[]): Group[] {
  return KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.entry.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
}

/** What an entry is part of (its title, where a label stands above it), and the sentence that was found. */
function Sub({ entry, sentence, query }: { readonly entry: Entry; readonly sentence: string; readonly query: string }) {
  const parts = [entry.label === undefined ? '' : entry.title, sentence].filter((part) => part !== '');
  return parts.length > 0 ? <Marked text={parts.join(' – ')} query={query} /> : null;
}

function ResultGroup({ group: { kind, hits }, query }: { readonly group: Group; readonly query: string }) {
  const m = useWords(searchMessages);
  /** the query whose hits are all shown; another one begins with the first again */
  const [all, setAll] = useState<string | null>(null);
  const shown = all === query ? hits : hits.slice(0, FIRST);
  return (
    <section aria-labelledby={`found-${kind}`}>
      <GroupHead id={`found-${kind}`} title={m.groups[kind]} aside={hits.length} />
      <Rows>
        {shown.map(({ entry, sentence }) => (
          <Row
            key={entry.id}
            href={hrefOf(entry)}
            lead={<RowIcon icon={KIND_ICONS[kind]} />}
            title={<Marked text={entry.label ?? entry.title} query={query} />}
            sub={<Sub entry={entry} sentence={sentence} query={query} />}
          />
        ))}
      </Rows>
      {shown.length < hits.length && (
        <Button kind="text" context={m.allOf({ group: m.groups[kind] })} onClick={() => setAll(query)}>
          {m.all({ n: hits.length })}
        </Button>
      )}
    </section>
  );
}

export function Results({ hits, query }: { readonly hits: readonly Hit<Kind>[]; readonly query: string }) {
  return (
    <>
      {groupHits(hits).map((group) => (
        <ResultGroup key={group.kind} group={group} query={query} />
      ))}
    </>
  );
}
