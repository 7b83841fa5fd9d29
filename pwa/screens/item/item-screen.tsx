// One item at its own address; on wide screens with the list beside it.

import { findItem, type ItemId } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { Split } from '../../../shared/ui/frame/frame.tsx';
import { isWide } from '../../../shared/ui/frame/wide.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { itemDetailsOf, itemNamesOf, itemTasksOf } from '../../parts/item-words.ts';
import { Later, prepareLater } from '../../parts/later.tsx';
import { termTextNeeds } from '../../parts/term-text.tsx';
import { usePlan } from '../../plan.ts';
import { isOwn } from '../../plan-in-use.ts';
import { ItemPage } from './item-page.tsx';

const listPane = async () => {
  const { ListPane, listNeeds } = await import('../checklist/list-pane.tsx');
  return { part: ListPane, needs: listNeeds };
};

/** Where the list stands beside the item, it is drawn with it at once. */
export const prepareList = (language: Locale): Promise<void> | undefined =>
  isWide.peek() && !isOwn() ? prepareLater(listPane, language) : undefined;

function Item({ route }: { readonly route: Route }) {
  const m = useWords(itemMessages);
  const plan = usePlan();
  const id = route.params.id ?? '';
  const page = <ItemPage key={id} plan={plan} id={id} route={route} />;
  // No list of measures beside it for one person: that is the company's.
  if (isOwn()) return <div class="tm-stack">{page}</div>;
  return (
    <Split
      show="detail"
      listLabel={m.listLabel}
      list={<Later load={listPane} props={{ route, current: id }} />}
      detailLabel={m.detail}
      detail={page}
    />
  );
}

function title(route: Route): string {
  const item = findItem(route.params.id ?? '');
  return item ? itemNamesOf(item.id as ItemId).get(locale.value).title : itemMessages.get(locale.value).listLabel;
}

/** Back to the list, with the filter that led here. */
const back = (route: Route): string => {
  const query = route.query.toString();
  return href('checklist') + (query ? `?${query}` : '');
};

export default {
  needs: [returningMessages, itemMessages, planMessages, ...copyTextNeeds, ...termTextNeeds],
  needsFor: ({ params, query }) => {
    const item = findItem(params.id ?? '');
    if (!item) return [];
    const id = item.id as ItemId;
    const own = [itemDetailsOf(id), itemNamesOf(id), itemTasksOf(id)];
    // A search of the list that led here looks through the words of all: the next item is the next that it found.
    return query.has('q') ? [...own, itemWords] : own;
  },
  title,
  back,
  width: 'split',
  view: Item,
} satisfies Screen;
