// The items in the order in which QR codes and links name them. New ones go to the end and none is ever moved or taken out:
// a link of an older version names the first few.
import type { ItemId } from './items.ts';

// biome-ignore format: one line for each version that added some
export const LINK_ITEMS = [
  // 0.1
  '1-1', '1-2', '1-3', '2-1', '2-2', '2-3', '3-1', '3-2', '3-3', '3-4', '4-1', '4-2', '4-3', '5-1', '5-2', '5-3', '6-1', '6-2', '7-1', '7-2', '7-3', '8-1', '8-2', '8-3', '8-4', '8-5', '8-6', '9-1', '9-2', '9-3', '9-4', '10-1', '10-2',
  'S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6', 'S-7', 'S-8', 'S-9', 'S-10', 'S-11', 'S-12',
  // 0.2
  'S-17', 'S-18', 'S-19', 'S-20', 'S-21', 'S-22', 'S-23',
] as const satisfies readonly ItemId[];
