// A link names items by their place in one list: every item is in it once, and what was published never moves.
import { expect, test } from 'vitest';
import { ITEM_IDS, LINK_ITEMS } from '../../shared/content/index.ts';

/** The items of version 0.1, whose links are out in the world. */
const FIRST_VERSION =
  '1-1 1-2 1-3 2-1 2-2 2-3 3-1 3-2 3-3 3-4 4-1 4-2 4-3 5-1 5-2 5-3 6-1 6-2 7-1 7-2 7-3 8-1 8-2 8-3 8-4 8-5 8-6 ' +
  '9-1 9-2 9-3 9-4 10-1 10-2 S-1 S-2 S-3 S-4 S-5 S-6 S-7 S-8 S-9 S-10 S-11 S-12';

test('every item can travel in a link', () => {
  expect([...LINK_ITEMS].sort()).toEqual([...ITEM_IDS].sort());
});

test('links of the first version name the first items', () => {
  expect(LINK_ITEMS.slice(0, 45).join(' ')).toBe(FIRST_VERSION);
});
