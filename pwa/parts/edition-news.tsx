// What a newly known edition of the handbook changed, and which answers want another look. Nothing is drawn while there is none.

import { useMemo } from 'preact/hooks';
import { EDITIONS } from '../../shared/content/editions.ts';
import { FILED_ITEMS, type ItemId } from '../../shared/content/items.ts';
import { itemWords } from '../../shared/content/words.ts';
import { type Edition, type EditionChange, editionChanges, wantsAnotherLook } from '../../shared/core/edition.ts';
import { handbookMessages } from '../../shared/i18n/handbook.ts';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { Row, Rows } from '../../shared/ui/rows/rows.tsx';
import { Tag } from '../../shared/ui/status-tag/status-tag.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { offsetMinutes } from '../clock.ts';
import { href } from '../navigation/router.ts';
import { entryOf, type Plan } from '../plan.ts';
import { editionDay } from './edition-day.ts';

export const editionNewsNeeds = [handbookMessages, itemWords] as const;

export type EditionNewsProps = {
  readonly plan: Plan;
  /** those of the content, unless a test has its own */
  readonly editions?: readonly Edition[] | undefined;
};

const SIGN: Readonly<Record<string, string>> = { high: '◎', normal: '○', none: '—' };

/** Every change, and the items among them whose answer is older than it. */
function useEditionNews({ plan, editions = EDITIONS }: EditionNewsProps) {
  return useMemo(() => {
    const changes = editionChanges(FILED_ITEMS, editions);
    const look = [...new Set(changes.map(({ item }) => item))].filter((id) => {
      const entry = entryOf(plan, id);
      return entry !== null && wantsAnotherLook(entry.answer, changes, id, offsetMinutes());
    });
    return { changes, look };
  }, [plan, editions]);
}

function useChangeText(): (change: EditionChange) => string {
  const m = useWords(handbookMessages).change;
  return ({ kind, from, to }) => {
    if (kind === 'rank') return m.rank({ from: SIGN[from] ?? from, to: SIGN[to] ?? to });
    if (kind === 'number') return m.number({ from, to });
    return m[kind];
  };
}

/** Where a person meets it: one sentence and the way to the list. */
export function EditionNotice(props: EditionNewsProps) {
  const m = useWords(handbookMessages);
  const { look } = useEditionNews(props);
  if (look.length === 0) return null;
  return (
    <Notice title={m.changesTitle}>
      <p>{m.look({ n: look.length })}</p>
      <p>
        <TextLink href={href('handbook')} after="next">
          {m.seeChanges}
        </TextLink>
      </p>
    </Notice>
  );
}

/** The whole list, edition by edition, those to look at again marked. */
export function EditionChanges(props: EditionNewsProps) {
  const m = useWords(handbookMessages);
  const items = useWords(itemWords).items;
  const textOf = useChangeText();
  const { changes, look } = useEditionNews(props);
  if (changes.length === 0) return null;
  const { editions = EDITIONS } = props;
  const ids = [...new Set(changes.map(({ edition }) => edition))];
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="edition-changes">
      <h2 id="edition-changes">{m.changesTitle}</h2>
      <p>{look.length > 0 ? m.look({ n: look.length }) : m.noLook}</p>
      {ids.map((id) => (
        <div key={id} class="tm-stack" data-gap="2">
          <p>{m.changesIn({ day: editionDay(editions.find((edition) => edition.id === id)?.day ?? '') })}</p>
          <Rows>
            {changes
              .filter(({ edition }) => edition === id)
              .map((change) => (
                <Row
                  key={`${change.item} ${change.kind}`}
                  href={href('item', change.item)}
                  title={`${change.item} ${items[change.item as ItemId].title}`}
                  sub={textOf(change)}
                  meta={
                    look.includes(change.item) && change.kind !== 'number' ? (
                      <Tag icon="refresh">{m.lookAgain}</Tag>
                    ) : undefined
                  }
                />
              ))}
          </Rows>
        </div>
      ))}
    </section>
  );
}
