// The lower part of an item's page: how, others, plan, history, source. It loads when the upper part can be read.

import { INCIDENTS, incidentWords, itemDetailWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { BossMemo } from '../../parts/boss-memo.tsx';
import { hasNotice, NoticeText } from '../../parts/notice-text.tsx';
import { href } from '../../router.ts';
import { History } from './history.tsx';
import { HowTo } from './how-to.tsx';
import { ITEM_REST_NEEDS } from './item-rest-needs.ts';
import { Others } from './others.tsx';
import { PlanForm } from './plan-form.tsx';
import { Source } from './source.tsx';
import { ThisDevice } from './this-device.tsx';
import { ToolHints } from './tool-hints.tsx';

export const itemRestNeeds = ITEM_REST_NEEDS;

/** Items about the version of the system in use. */
const ABOUT_VERSIONS: readonly string[] = ['5-1', '5-2'];

function Incidents({ id }: { readonly id: string }) {
  const m = useWords(itemMessages);
  const words = useWords(incidentWords);
  const cards = INCIDENTS.filter(({ items }) => items.includes(id));
  if (cards.length === 0) return null;
  return (
    <p class="tm-line tm-sub" data-wrap="">
      <span>{m.incidents}</span>
      {cards.map((card) => (
        <TextLink key={card.id} href={href('incident', card.id)}>
          {words.cards[card.id].title}
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

export type ItemRestProps = {
  readonly item: ItemFacts;
  readonly entry: AnsweredEntry;
  /** for oneself: nothing of what only a company does */
  readonly self: boolean;
  /** the system that a link to the item named, if any */
  readonly asked: string | null;
  readonly neighbours: NeighboursProps;
};

export function ItemRest({ item, entry, self, asked, neighbours }: ItemRestProps) {
  const m = useWords(itemMessages);
  const id = item.id as ItemId;
  const words = useWords(itemDetailWords)[id];
  return (
    <>
      {ABOUT_VERSIONS.includes(id) && <ThisDevice />}
      <HowTo id={id} asked={asked} />
      <ToolHints id={id} />
      {!self && hasNotice(id) && (
        <section class="tm-stack" aria-labelledby="notice">
          <h2 id="notice">{m.notice}</h2>
          <NoticeText item={id} due={entry.answer.due} />
        </section>
      )}
      <PlanForm id={id} />
      {!self && <Others item={item} status={entry.answer.status} />}
      {!self && words.askedByOthers && (
        <Note title={m.askedByOthers}>
          <p>{words.askedByOthers}</p>
        </Note>
      )}
      <Incidents id={id} />
      <div>
        {!self && (
          <Details summary={m.askBoss}>
            <BossMemo item={id} due={entry.answer.due} />
          </Details>
        )}
        <History id={id} />
        <Source item={item} />
      </div>
      <Neighbours {...neighbours} />
    </>
  );
}
