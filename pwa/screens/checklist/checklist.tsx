// The list of items and, beside it on wide screens, the one that is open. Two addresses, one screen.

import { findItem, type ItemId } from '../../../shared/content/items.ts';
import { guidelineWords, itemWords } from '../../../shared/content/words.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { Split } from '../../../shared/ui/frame/frame.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { itemDetailsOf } from '../../parts/item-words.ts';
import { termTextNeeds } from '../../parts/term-text.tsx';
import { usePlan } from '../../plan.ts';
import { isOwn } from '../../plan-in-use.ts';
import { ItemPage } from '../item/item-page.tsx';
import { ItemList } from './item-list.tsx';
import { StartPane } from './list-start.tsx';

/** Before a method is chosen: say so. An item that somebody asked for is shown all the same. */
function NoMethod({ level }: { readonly level?: 2 }) {
  const m = useWords(checklistMessages);
  return (
    <EmptyState
      level={level}
      title={m.noMethodTitle}
      icon="list"
      actions={<Button href={href('finder', 'Q1')}>{m.start}</Button>}
    >
      <p>{m.noMethod}</p>
    </EmptyState>
  );
}

function Checklist({ route }: { readonly route: Route }) {
  const m = useWords(checklistMessages);
  const plan = usePlan();
  const id = route.params.id;
  // No list of measures beside it for one person: that is the company's.
  if (isOwn() && id !== undefined)
    return (
      <div class="tm-stack">
        <ItemPage key={id} plan={plan} id={id} route={route} />
      </div>
    );
  if (!plan.hasMethod && id === undefined) return <NoMethod />;
  return (
    <Split
      show={id === undefined ? 'list' : 'detail'}
      listLabel={m.heading}
      list={plan.hasMethod ? <ItemList plan={plan} route={route} current={id} /> : <NoMethod level={2} />}
      detailLabel={m.detail}
      detail={id === undefined ? <StartPane plan={plan} /> : <ItemPage key={id} plan={plan} id={id} route={route} />}
    />
  );
}

function title(route: Route): string {
  const words: Readonly<Record<string, { title: string } | undefined>> = itemWords.get(locale.value).items;
  const id = route.params.id as ItemId | undefined;
  return (id && words[id]?.title) || checklistMessages.get(locale.value).title;
}

/** Back to the list, with the filter that led here. */
const back = (route: Route): string => {
  const query = route.query.toString();
  return href('checklist') + (query ? `?${query}` : '');
};

const list = {
  needs: [
    checklistMessages,
    guidelineWords,
    returningMessages,
    itemMessages,
    itemWords,
    planMessages,
    ...copyTextNeeds,
    ...termTextNeeds,
  ],
  title,
  width: 'split',
  view: Checklist,
} satisfies Screen;

export default list;

/** The same screen with one item open. */
export const itemScreen = {
  ...list,
  needsFor: ({ params }) => (findItem(params.id ?? '') ? [itemDetailsOf(params.id as ItemId)] : []),
  back,
} satisfies Screen;
