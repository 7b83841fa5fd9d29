// What a page does for the safety of the answers while it is open, besides saving them.
import { effect } from '@preact/signals';
import type { Change } from '../core/log/change.ts';
import { followLateCopies } from './late-copies.ts';
import { persistAfterFirstSave, persistAfterInstall, readPersistence } from './persist.ts';
import { keepDaily } from './snapshots.ts';
import type { Store } from './store.ts';

/** The vault is written this long after the first edit that it does not hold; it takes all others along. */
const VAULT_WAIT_MS = 1000;

/** Keeps the vault up to date: a little after every edit. Gives the way to stop. */
function keepVault(store: Store, waitMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: readonly Change[] | undefined;
  const write = async () => {
    const log = store.log.value;
    if (log.length === 0) return; // erased in the meantime
    // A missing vault is no trouble that a person can do something about; the next edit tries again.
    if (await store.vault.write(log, store.now(), store.erasedAt.value).catch(() => false)) written = log;
  };
  const stop = effect(() => {
    const log = store.log.value;
    // What no database takes may still fit here; what is on its way is waited for.
    if (log.length === 0 || log === written || store.saveState.value === 'saving') return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void write();
    }, waitMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** A browser that seems new may still have the vault, if its databases and its marker were lost together. */
async function bringBack(store: Store): Promise<void> {
  if (store.health.value.verdict !== 'fresh') return;
  const records = await store.vault.read(store.erasedAt.value);
  if (records.length === 0 || !(await store.add(records))) return;
  // Its files may know of an erasure that the databases have forgotten; now they are written anew.
  await store.vault.clear();
  await store.vault.write(store.log.value, store.now(), store.erasedAt.value);
}

/** Takes the snapshot of the day, keeps the vault, and asks for lasting storage once there is something to lose. */
export function keepSafe(store: Store, vaultWaitMs = VAULT_WAIT_MS): () => void {
  void readPersistence();
  void bringBack(store);
  // Without today's snapshot there are still the log and its copy.
  void keepDaily(store.copies.second, store.log.value, store.now()).catch(() => undefined);
  const stops = [
    persistAfterFirstSave(store),
    persistAfterInstall(store),
    keepVault(store, vaultWaitMs),
    followLateCopies(store),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
