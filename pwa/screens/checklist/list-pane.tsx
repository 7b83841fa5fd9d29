// The list as it stands beside an open item on wide screens. A phone shows the item alone, and loads nothing of this with it.
import { guidelineWords, itemWords } from '../../../shared/content/words.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import type { Route } from '../../navigation/router.ts';
import { usePlan } from '../../plan.ts';
import { ItemList } from './item-list.tsx';
import { NoMethod } from './no-method.tsx';

/** What the list says. */
export const listNeeds = [checklistMessages, guidelineWords, returningMessages, itemWords, uiMessages] as const;

export type ListPaneProps = {
  readonly route: Route;
  /** the item that is open */
  readonly current: string;
};

export function ListPane({ route, current }: ListPaneProps) {
  const plan = usePlan();
  return plan.hasMethod ? <ItemList plan={plan} route={route} current={current} /> : <NoMethod level={2} />;
}
