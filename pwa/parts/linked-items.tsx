// Items that another screen leads to, as rows with their state. The screen needs `itemWords`, or `linkedTitles`.
import { Rows } from '../../shared/ui/rows/rows.tsx';
import { href } from '../navigation/router.ts';
import { entryOf, usePlan } from '../plan.ts';
import { ItemRow } from './item-row.tsx';

/** Ids that are no items are left out. */
export function LinkedItems({ ids, label }: { readonly ids: readonly string[]; readonly label?: string }) {
  const plan = usePlan();
  const entries = ids.flatMap((id) => entryOf(plan, id) ?? []);
  return (
    <Rows label={label}>
      {entries.map((entry) => (
        <ItemRow key={entry.item.id} entry={entry} href={href('item', entry.item.id)} />
      ))}
    </Rows>
  );
}
