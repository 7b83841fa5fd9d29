// The end of an item's page: others, the boss, history, source, the items before and after.

import type { ItemId } from '../../../shared/content/items.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import type { Threat } from '../../../shared/core/item.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { BossMemo, bossMemoNeeds } from '../../parts/boss-memo.tsx';
import { itemDetailsOf, itemFactsOf, itemNamesOf } from '../../parts/item-words.ts';
import { History } from './history.tsx';
import { Others } from './others.tsx';
import { Source } from './source.tsx';

function Incidents({ id }: { readonly id: ItemId }) {
  const m = useWords(itemMessages);
  const titles = useWords(itemNamesOf(id)).incidents;
  const cards = useWords(itemFactsOf(id)).incidents;
  if (cards.length === 0) return null;
  return (
    <p class="tm-line tm-sub" data-wrap="">
      <span>{m.incidents}</span>
      {cards.map((card) => (
        <TextLink key={card} href={href('incident', card)}>
          {titles[card]}
        </TextLink>
      ))}
    </p>
  );
}

function Threats({ id, threats }: { readonly id: ItemId; readonly threats: readonly Threat[] }) {
  const m = useWords(itemMessages);
  const names = useWords(itemNamesOf(id)).threats;
  return (
    <p class="tm-line tm-sub" data-wrap="">
      <span>{m.aboutThreats}</span>
      {threats.map((threat) => (
        <TextLink key={threat} href={href('threats', threat)}>
          {names[threat]}
        </TextLink>
      ))}
    </p>
  );
}

type NeighboursProps = {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** of the list that led here, with `?`, or '' */
  readonly query: string;
};

function Neighbours({ before, after, query }: NeighboursProps) {
  const m = useWords(itemMessages);
  return (
    <nav class="tm-between" aria-label={m.neighbours}>
      {before ? (
        <TextLink href={href('item', before) + query} icon="back" context={inBrackets(m.previous)}>
          {before}
        </TextLink>
      ) : (
        <span />
      )}
      {after && (
        <TextLink href={href('item', after) + query} after="next" context={inBrackets(m.next)}>
          {after}
        </TextLink>
      )}
    </nav>
  );
}

export type ItemEndProps = {
  readonly item: ItemFacts;
  readonly entry: AnsweredEntry;
  /** for oneself: nothing of what only a company does */
  readonly self: boolean;
  readonly neighbours: NeighboursProps;
};

export const itemEndNeeds = ({ item }: ItemEndProps) => [
  itemMessages,
  itemFactsOf(item.id as ItemId),
  ...bossMemoNeeds(item.id as ItemId),
];

export function ItemEnd({ item, entry, self, neighbours }: ItemEndProps) {
  const m = useWords(itemMessages);
  const id = item.id as ItemId;
  const words = useWords(itemDetailsOf(id));
  return (
    <>
      {!self && <Others item={item} status={entry.answer.status} />}
      {!self && words.askedByOthers && (
        <Note title={m.askedByOthers}>
          <p>{words.askedByOthers}</p>
          <p>
            <TextLink href={href('asked')} after="next">
              {m.toAsked}
            </TextLink>
          </p>
        </Note>
      )}
      <Threats id={id} threats={item.threats} />
      <Incidents id={id} />
      <div>
        {!self && (
          <Details summary={m.askBoss}>
            <BossMemo item={id} due={entry.answer.status === 'unknown' ? '' : entry.answer.due} />
          </Details>
        )}
        <History id={id} />
        <Source item={item} />
      </div>
      <Neighbours {...neighbours} />
    </>
  );
}
