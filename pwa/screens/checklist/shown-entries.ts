// The items that the filter of an address shows: in the list, and from one item to the next.
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Route } from '../../navigation/router.ts';
import { type Plan, reviewClock } from '../../plan.ts';
import { filterEntries, readFilter } from './filter.ts';

export function useShownEntries(plan: Plan, route: Route): AnsweredEntry[] {
  const words = useWords(itemWords).items;
  return filterEntries(plan.entries, readFilter(route, CATEGORY_IDS), {
    clock: reviewClock(),
    wordsOf: ({ item }) => {
      const own = words[item.id as ItemId];
      return `${own.title} ${own.question}`;
    },
  });
}
