// The person says who the app is for: the company, or only themselves.
import { legacyOwnPlan, ownPlanOf } from '../shared/core/log/own-plan.ts';
import { FIRST_PLAN, path } from '../shared/core/log/path.ts';
import type { Use } from '../shared/core/log/use.ts';
import { changeSettings, settings } from '../shared/store/settings.ts';
import type { Store } from '../shared/store/store.ts';
import { newId } from './clock.ts';

/** The person says who the app is for. Both kinds of answers stay where they are. */
export async function chooseUse(store: Store, scope: Exclude<Use['scope'], 'unset'>): Promise<void> {
  const ownPlan = settings.peek().ownPlan || ownPlanOf(newId());
  // An old log that calls these answers somebody's own is to be read as the company's from now on, in files as well.
  if (scope === 'company' && legacyOwnPlan(store.state.peek()))
    await store.set([{ path: path.planScope(FIRST_PLAN), value: 'company' }]);
  // If it cannot be kept, it holds for this visit.
  await changeSettings(store.values, scope === 'self' ? { scope, ownPlan } : { scope }).catch(() => undefined);
}
