// What a page does for the safety of the answers while it is open, besides saving them.
import { DRAFT } from './draft-key.ts';
import { removeSnapshots } from './legacy-snapshots.ts';
import { persistAfterFirstSave, persistAfterInstall, readPersistence } from './persist.ts';
import { packPlaces } from './replica/each-place.ts';
import type { Store } from './store.ts';

/** Housekeeping that needs everything to be read and sound. What fails is tried again at the next start. */
async function tidy(store: Store): Promise<void> {
  await store.loaded;
  // Most starts find none.
  if ((await store.values.keys(DRAFT)).length > 0) await (await import('./drafts.ts')).storeDrafts(store);
  if (store.health.value.verdict !== 'whole') return;
  await removeSnapshots(store.values);
  // Many browsers have no private files; the databases are looked after all the same.
  await store.replicas.files.compact().catch(() => undefined);
  await packPlaces(store.replicas.places(), store.erasedAt.value);
}

/** Asks for lasting storage once there is something to lose, and keeps the copy in files tidy. Gives the way to stop. */
export function keepSafe(store: Store): () => void {
  void readPersistence();
  void tidy(store).catch(() => undefined);
  const stops = [persistAfterFirstSave(store), persistAfterInstall(store)];
  return () => {
    for (const stop of stops) stop();
  };
}
