// Facts that only an item's own page shows, by item. Its page gets those of its item alone (item-parts.ts), or all of them where
// the app is on the device.
import { HOWTO } from './howto.ts';
import { INCIDENTS, type IncidentId } from './incidents.ts';
import { ITEM_SOURCES } from './item-sources.ts';
import { ITEMS, type ItemId } from './items.ts';
import { SURVEY } from './survey.ts';
import type { HowtoFacts, ItemFacts, ItemSource } from './types.ts';

/** A row of the survey that asked about the item. */
export type AskedRow = { readonly table: string; readonly row: string; readonly percent: number };

export type ItemPageFacts = {
  /** system → minutes, and how sure the words of each step are */
  readonly howto: Readonly<Record<string, HowtoFacts>>;
  readonly source: ItemSource;
  /** the cards on which the item stands */
  readonly incidents: readonly IncidentId[];
  readonly survey: readonly AskedRow[];
};

/** The rows of the survey that asked about an item, with their shares; empty if none did. */
export const askedRows = (item: ItemFacts): AskedRow[] =>
  item.survey.flatMap(({ table, row }) => {
    const percent = SURVEY.find(({ id }) => id === table)?.rows.find(({ id }) => id === row)?.percent;
    return percent === undefined ? [] : [{ table, row, percent }];
  });

const factsOf = (item: ItemFacts): ItemPageFacts => ({
  howto: HOWTO[item.id as ItemId],
  source: ITEM_SOURCES[item.id as ItemId],
  incidents: INCIDENTS.filter(({ items }) => items.includes(item.id)).map(({ id }) => id),
  survey: askedRows(item),
});

export default Object.fromEntries(ITEMS.map((item) => [item.id, factsOf(item)])) as Readonly<
  Record<ItemId, ItemPageFacts>
>;
