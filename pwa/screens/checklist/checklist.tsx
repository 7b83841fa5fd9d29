// The list of items, and beside it on wide screens where to begin.

import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { Split } from '../../../shared/ui/frame/frame.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { termTextNeeds } from '../../parts/term-text.tsx';
import { usePlan } from '../../plan.ts';
import { ItemList } from './item-list.tsx';
import { listNeeds } from './list-pane.tsx';
import { StartPane } from './list-start.tsx';
import { NoMethod } from './no-method.tsx';

function Checklist({ route }: { readonly route: Route }) {
  const m = useWords(itemMessages);
  const plan = usePlan();
  if (!plan.hasMethod) return <NoMethod />;
  return (
    <Split
      show="list"
      listLabel={m.listLabel}
      list={<ItemList plan={plan} route={route} />}
      detailLabel={m.detail}
      detail={<StartPane plan={plan} />}
    />
  );
}

export default {
  // With the words of an item: from the list people go on to one.
  needs: [...listNeeds, itemMessages, planMessages, ...copyTextNeeds, ...termTextNeeds],
  title: () => checklistMessages.get(locale.value).title,
  width: 'split',
  view: Checklist,
} satisfies Screen;
