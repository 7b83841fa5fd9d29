// Where number and subject come from, and how sure that is; our own rank for 2026 beside the handbook's style.

import { EDITIONS, isNumberConfirmed } from '../../../shared/content/editions.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import { knownPlaces } from '../../../shared/core/edition.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { editionDay } from '../../parts/edition-day.ts';
import { itemDetailsOf, itemFactsOf } from '../../parts/item-words.ts';

const SIGN = { high: '◎', normal: '○', none: '—' } as const;

export function Source({ item }: { readonly item: ItemFacts }) {
  const m = useWords(itemMessages);
  const words = useWords(itemDetailsOf(item.id as ItemId));
  const { source, claim } = useWords(itemFactsOf(item.id as ItemId)).source;
  const number =
    item.section === 'addition' ? m.additionSource : isNumberConfirmed(item.id) ? m.numberConfirmed : m.numberOurs;
  const rankKnown = knownPlaces(item.id, EDITIONS).some(({ known }) => known.rank !== undefined);
  return (
    <Details summary={m.source}>
      <p>{number}</p>
      {item.section === 'handbook' && (
        <>
          {!rankKnown && <p>{m.rankOurs({ sign: SIGN[item.priority] })}</p>}
          <p>{m.rank2026({ sign: SIGN[item.priority2026] })}</p>
        </>
      )}
      {knownPlaces(item.id, EDITIONS).map(({ edition, known }) => (
        <p key={edition.id}>
          {m.knownIn({ day: editionDay(edition.day) })}
          {known.number && m.knownNumber({ number: known.number })}
          {known.rank && m.knownRank({ sign: SIGN[known.rank] })}
        </p>
      ))}
      <p>{words.methodReason}</p>
      <p class="tm-sub">{m.sourceIs({ source })}</p>
      <p>
        <TextLink href={href('handbook')} after="next">
          {m.aboutHandbook}
        </TextLink>
      </p>
      {claim && <p class="tm-sub">{m.sourceIs({ source: claim.source })}</p>}
    </Details>
  );
}
