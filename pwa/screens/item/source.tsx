// Where number and subject come from, and how sure that is; our own rank for 2026 beside the handbook's style.
import { ITEM_SOURCES, itemDetailWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

const SIGN = { high: '◎', normal: '○', none: '—' } as const;

export function Source({ item }: { readonly item: ItemFacts }) {
  const m = useWords(itemMessages);
  const words = useWords(itemDetailWords)[item.id as ItemId];
  const { source, claim } = ITEM_SOURCES[item.id as ItemId];
  const number =
    item.section === 'addition' ? m.additionSource : item.numberConfirmed ? m.numberConfirmed : m.numberOurs;
  return (
    <Details summary={m.source}>
      <p>{number}</p>
      {item.section === 'handbook' && (
        <p>{m.priorityTwo({ handbook: SIGN[item.priority], ours: SIGN[item.priority2026] })}</p>
      )}
      <p>{words.methodReason}</p>
      <p class="tm-sub">{m.sourceIs({ source })}</p>
      {claim && <p class="tm-sub">{m.sourceIs({ source: claim.source })}</p>}
    </Details>
  );
}
