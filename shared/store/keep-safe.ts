// What a page does for the safety of the answers while it is open, besides saving them.
import { persistAfterFirstSave, readPersistence } from './persist.ts';
import { keepDaily } from './snapshots.ts';
import type { Store } from './store.ts';

/** Takes the snapshot of the day, and asks the browser for lasting storage once there is something to lose. */
export function keepSafe(store: Store): () => void {
  void readPersistence();
  // Without today's snapshot there are still the log and its copy.
  void keepDaily(store.copies.second, store.log.value, store.now()).catch(() => undefined);
  return persistAfterFirstSave(store);
}
