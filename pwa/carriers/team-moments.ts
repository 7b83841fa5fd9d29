// Quiet moments in which the shared list is exchanged without anybody asking: after the app has opened, when it is left, and
// when it is seen again. Nobody is asked for a permission or a password then.
import type { Store } from '../../shared/store/store-type.ts';
import type { Way } from './outbox.ts';
import { readAgain, team } from './team.ts';
import { exchangeBy, teamWays, told } from './team-ways.ts';

/** A server asks for its password; the browser knows it only after a person has given it to this page. */
const needsNobody = (way: Way): boolean => {
  if (way === 'folder') return true;
  const last = told.value.server;
  return typeof last === 'object' && last.problem === null;
};

/** Called by a page of a device that has a part in a shared list; goes on as long as the page. */
export async function followMoments(store: Store): Promise<void> {
  const exchangeAll = async (): Promise<void> => {
    if (!team.value?.isKept || team.value.closed > 0) return;
    for (const way of await teamWays(store)) if (needsNobody(way)) await exchangeBy(store, way);
  };
  await readAgain(store.values);
  await exchangeAll();
  document.addEventListener('visibilitychange', () => void exchangeAll());
  addEventListener('online', () => void exchangeAll());
}
