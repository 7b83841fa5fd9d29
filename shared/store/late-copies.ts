// Copies that were beyond reading when the app started: a slow phone may open a database too late, and what only that one
// holds must not stay away until the next start.
import type { Copy } from './copy.ts';
import type { Store } from './store.ts';

/** Waits before the first, second, ... look; the last one repeats. */
const DELAYS_MS = [2000, 5000, 10_000, 30_000, 60_000];

/** Looks again at what could not be read at the start, until all of it could, and takes in what is found. Gives the way to stop. */
export function followLateCopies(store: Store, delaysMs: readonly number[] = DELAYS_MS): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  /** Whether it could be read, and its rows were taken in. */
  const takeIn = async (copy: Copy): Promise<boolean> => {
    const { state, rows, erasedAt } = await copy.report();
    if (stopped || state === 'unreadable') return false;
    const last = store.erasedAt.value;
    // An erasure that did not reach this copy reaches it now.
    if (erasedAt < last) await copy.erase(last);
    else await store.add(rows);
    return true;
  };
  const look = async (): Promise<void> => {
    for (const copy of store.copies.unread()) {
      // Not readable or not writable yet: the next look tries again.
      if (await takeIn(copy).catch(() => false)) await store.copies.adopt(copy).catch(() => undefined);
    }
    if (!stopped && store.copies.unread().length > 0) lookLater();
  };
  function lookLater(): void {
    const delay = delaysMs[Math.min(looks, delaysMs.length - 1)] ?? 1000;
    looks += 1;
    timer = setTimeout(() => void look(), delay);
  }
  if (store.copies.unread().length > 0) lookLater();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
