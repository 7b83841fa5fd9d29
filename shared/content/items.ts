// All items in the handbook's order, the additions last.
import { withEditions } from '../core/edition.ts';
import { EDITIONS } from './editions.ts';
import { items1 } from './items/1.ts';
import { items2 } from './items/2.ts';
import { items3 } from './items/3.ts';
import { items4 } from './items/4.ts';
import { items5 } from './items/5.ts';
import { items6 } from './items/6.ts';
import { items7 } from './items/7.ts';
import { items8 } from './items/8.ts';
import { items9 } from './items/9.ts';
import { items10 } from './items/10.ts';
import { itemsAsked } from './items/asked.ts';
import { itemsS } from './items/s.ts';
import type { ItemFacts } from './types.ts';

const ALL = [
  ...items1,
  ...items2,
  ...items3,
  ...items4,
  ...items5,
  ...items6,
  ...items7,
  ...items8,
  ...items9,
  ...items10,
  ...itemsS,
  ...itemsAsked,
] as const;

export type ItemId = (typeof ALL)[number]['id'];

/** The items as the files say, before any edition of the handbook is laid over them: what changed is told from these. */
export const FILED_ITEMS: readonly (ItemFacts & { readonly id: ItemId })[] = ALL;

/** With section and rank as the newest known text of the handbook has them. */
export const ITEMS: readonly (ItemFacts & { readonly id: ItemId })[] = withEditions(FILED_ITEMS, EDITIONS);

export const ITEM_IDS: readonly ItemId[] = ITEMS.map((item) => item.id);

/** The item with that id, or undefined. */
export const findItem = (id: string): (ItemFacts & { readonly id: ItemId }) | undefined =>
  ITEMS.find((item) => item.id === id);
