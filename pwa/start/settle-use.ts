// Whose answers a device holds, settled once: answers that an old version kept for one person at the company's paths get a
// plan of their own, as new changes. Nothing is overwritten, and a second page or a second start does the very same.
import { foundUse, movedPlan } from '../../shared/core/log/own-plan.ts';
import { FIRST_PLAN } from '../../shared/core/log/path.ts';
import { missingChanges } from '../../shared/core/log/state.ts';
import { changeSettings, settings } from '../../shared/store/settings.ts';
import type { Store } from '../../shared/store/store.ts';

/** Shows and stores what is not there yet of the moved changes. Resolves to true when all of it is durable. */
async function move(store: Store, plan: string): Promise<boolean> {
  const log = store.log.peek();
  return store.add(missingChanges(log, movedPlan(log, FIRST_PLAN, plan)));
}

/** Shows the person's own plan at once, as far as the state of the checkpoint tells. Writes no setting. */
export function showUse(store: Store): void {
  if (settings.peek().scope !== 'unset') return;
  const use = foundUse(store.state.peek());
  if (use.scope !== 'self') return;
  void move(store, use.ownPlan);
  settings.value = { ...settings.peek(), ...use };
}

/**
 * Once everything has been read: moves what the checkpoint did not show, and keeps the setting when that is durable. If it is
 * not, the next start does it again.
 * @param before what the settings said at the start
 */
export async function settleUse(store: Store, before: string): Promise<void> {
  if (before !== 'unset') return;
  const use = foundUse(store.state.peek());
  if (use.scope === 'unset') return;
  // Somebody may have said it meanwhile.
  if (settings.peek().scope !== 'unset' && settings.peek().scope !== use.scope) return;
  if (use.scope === 'self' && !(await move(store, use.ownPlan))) return;
  await changeSettings(store.values, use).catch(() => undefined);
}
