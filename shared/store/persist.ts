// Asks the browser not to clear our data by itself, at the right time, and tells honestly what it answered.
import { effect, signal } from '@preact/signals';
import type { Store } from './store.ts';

/** `protected`: the browser promised not to clear by itself; `may-clear`: it may; `unknown`: it cannot be asked. */
export type Persistence = 'unknown' | 'may-clear' | 'protected';

export const persistence = signal<Persistence>('unknown');

const manager = (): StorageManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.storage);

/** Reads the present state; asks nothing. */
export async function readPersistence(): Promise<Persistence> {
  try {
    const kept = await manager()?.persisted?.();
    persistence.value = kept === undefined ? 'unknown' : kept ? 'protected' : 'may-clear';
  } catch {
    persistence.value = 'unknown';
  }
  return persistence.value;
}

/** Asks (some browsers show a question, so only when a person has just stored something or presses a button). */
export async function askToPersist(): Promise<Persistence> {
  if ((await readPersistence()) === 'may-clear') {
    try {
      if (await manager()?.persist?.()) persistence.value = 'protected';
    } catch {
      // It stays as it was read.
    }
  }
  return persistence.value;
}

/** Bytes in use and bytes allowed, where the browser tells. */
export async function readUsage(): Promise<{ readonly used: number; readonly allowed: number } | null> {
  try {
    const { usage, quota } = (await manager()?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
  } catch {
    return null;
  }
}

/** Asks once, right after this page's first saved answer: then there is something to lose. Gives the way to stop. */
export function persistAfterFirstSave(store: Pick<Store, 'log' | 'saveState'>): () => void {
  const atStart = store.log.value.length;
  let asked = false;
  return effect(() => {
    if (asked || store.saveState.value !== 'saved' || store.log.value.length <= atStart) return;
    asked = true;
    void askToPersist();
  });
}

/** Asks again when the app is installed: browsers say yes more readily then. Gives the way to stop. */
export function persistAfterInstall(store: Pick<Store, 'log'>): () => void {
  const ask = () => {
    // Nothing to lose yet: the first saved answer asks.
    if (store.log.value.length > 0) void askToPersist();
  };
  if (typeof addEventListener === 'undefined') return () => undefined;
  addEventListener('appinstalled', ask);
  return () => removeEventListener('appinstalled', ask);
}
