// The lists of items of earlier versions, in their order. A link or QR code names no ids, so its reader needs the list of
// the version that made it: before items are added, moved or retired, the present list goes in here. Never changed after.

const LISTS = [
  // 0.1.0
  '1-1 1-2 1-3 2-1 2-2 2-3 3-1 3-2 3-3 3-4 4-1 4-2 4-3 5-1 5-2 5-3 6-1 6-2 7-1 7-2 7-3 8-1 8-2 8-3 8-4 8-5 8-6 9-1 9-2 9-3 9-4 10-1 10-2 S-1 S-2 S-3 S-4 S-5 S-6 S-7 S-8 S-9 S-10 S-11 S-12',
];

export const EARLIER_ITEM_LISTS: readonly (readonly string[])[] = LISTS.map((list) => list.split(' '));
