// The items that the filter of an address shows: in the list, and from one item to the next.
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import { needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import type { Route } from '../../navigation/router.ts';
import { type Plan, rankPlan, reviewClock } from '../../plan.ts';
import { filterEntries, readFilter } from './filter.ts';
import { groupEntries, type ListGroup } from './group-entries.ts';

/** What the filter shows, in the handbook's order. */
export function useShownEntries(plan: Plan, route: Route): AnsweredEntry[] {
  const words = useWords(itemWords).items;
  return filterEntries(plan.entries, readFilter(route, CATEGORY_IDS), {
    clock: reviewClock(),
    wordsOf: ({ item, answer }) => {
      const own = words[item.id as ItemId];
      return [own.title, own.question, answer.owner, answer.note, answer.missing, answer.reason].join('\n');
    },
  });
}

/** The same in the groups of the list. */
export function useShownGroups(plan: Plan, route: Route): ListGroup[] {
  const entries = useShownEntries(plan, route);
  const shown = new Set(entries);
  const ranked = rankPlan(plan).flatMap(({ entry }) => (shown.has(entry) ? [entry] : []));
  const clock = reviewClock();
  const isStale = ({ answer }: AnsweredEntry) => needsReview(answer, clock);
  return groupEntries(readFilter(route, CATEGORY_IDS).by, { entries, ranked, today: today(), isStale });
}
