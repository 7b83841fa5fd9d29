// Reading and writing the extension's storage: local (kept), session (memory only), managed (the company's policy).
import { browser } from './browser.ts';

/** One value kept on this device; undefined if it was never stored or cannot be read. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Resolves when stored; rejects if the device is full. */
export const writeLocal = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.local.set({ ...values });

/** One value kept in memory until the browser closes. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export const sessionKeys = async (): Promise<readonly string[]> => Object.keys(await browser.storage.session.get());

export const writeSession = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.session.set({ ...values });

export const removeSession = (key: string): Promise<void> => browser.storage.session.remove(key);

/** The company's policy as it is now; {} if there is none or the browser has not read it yet. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects when no policy is installed.
    return {};
  }
}

/** Calls back with the names of the areas that changed: `local`, `session`, `managed`. */
export function onStorageChanged(listener: (area: string) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => listener(area));
}
