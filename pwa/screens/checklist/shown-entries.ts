// The items that the filter of an address shows: in the list, and from one item to the next.
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import { needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { today } from '../../clock.ts';
import type { Route } from '../../navigation/router.ts';
import { type Plan, rankPlan, reviewClock } from '../../plan.ts';
import { filterEntries, readFilter } from './filter.ts';
import { groupEntries, type ListGroup } from './group-entries.ts';

export type Shown = {
  /** what the filter shows, in the handbook's order */
  readonly entries: readonly AnsweredEntry[];
  /** the same in the groups of the list */
  readonly groups: readonly ListGroup[];
};

/** What tells what the filter of an address shows, in the language of the screen: for whoever needs it once, not at every draw. */
export function useShownGroups(): (plan: Plan, route: Route) => Shown {
  const language = locale.value;
  // Only a search looks into the words; where there is one, the screen has them.
  return (plan, route) => shownIn(plan, route, (id) => itemWords.get(language).items[id]);
}

type Words = (id: ItemId) => { readonly title: string; readonly question: string };

function shownIn(plan: Plan, route: Route, words: Words): Shown {
  const filter = readFilter(route, CATEGORY_IDS);
  const wordsOf = ({ item, answer }: AnsweredEntry) => {
    const own = words(item.id as ItemId);
    return [own.title, own.question, answer.owner, answer.note, answer.missing, answer.reason].join('\n');
  };
  const entries = filterEntries(plan.entries, filter, { clock: reviewClock(), wordsOf });
  const shown = new Set(entries);
  const ranked = rankPlan(plan).flatMap(({ entry }) => (shown.has(entry) ? [entry] : []));
  const clock = reviewClock();
  const isStale = ({ answer }: AnsweredEntry) => needsReview(answer, clock);
  return { entries, groups: groupEntries(filter.by, { entries, ranked, today: today(), isStale }) };
}
