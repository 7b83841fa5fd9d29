// The words of one item: out of the words of all, or from a file of its own, so that a link to one measure brings the words of no other.

import { itemPageFacts } from '../../shared/content/item-page-facts-later.ts';
import { type AllWords, type ItemParts, PICK } from '../../shared/content/item-parts.ts';
import type { ItemId } from '../../shared/content/items.ts';
import {
  guidelineWords,
  howtoWords,
  itemDetailWords,
  itemWords,
  noticeWords,
  surveyWords,
} from '../../shared/content/words.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { pickedWords } from './words-alone.ts';

const ofItem =
  <P extends keyof ItemParts>(part: P, whole: Localized<AllWords[P]>) =>
  (id: ItemId): Localized<ItemParts[P]> =>
    pickedWords<AllWords[P], ItemParts, ItemParts[P]>(
      id,
      whole,
      (file) => file[part],
      (all) => PICK[part](all, id),
    );

export const itemDetailsOf = ofItem('details', itemDetailWords);
/** Numbers and sources of its page. */
export const itemFactsOf = ofItem('facts', itemPageFacts);
export const howtoOf = ofItem('howto', howtoWords);
/** What it is called, and by what names its page leads on. */
export const itemNamesOf = ofItem('names', itemWords);
export const noticeOf = ofItem('notice', noticeWords);
/** Only the rows that asked about the item. */
export const surveyOf = ofItem('survey', surveyWords);
/** What each role does about it. */
export const itemTasksOf = ofItem('tasks', guidelineWords);
