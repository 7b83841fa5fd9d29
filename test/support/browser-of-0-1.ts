// The browser of somebody who used version 0.1 for themselves, as that version left it: databases, private files, localStorage.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../shared/core/log/change.ts';
import { privateFiles } from './browser-storage.ts';

const BACKUPS = join(import.meta.dirname, '..', 'fixtures', 'backups');

type Kept = { readonly keys: readonly string[]; readonly values: readonly unknown[] };
type Browser = {
  readonly databases: Readonly<Record<string, { readonly log: Kept; readonly kv: Kept }>>;
  readonly files: Readonly<Record<string, string>>;
  readonly localStorage: Readonly<Record<string, string>>;
  /** what its QR code said */
  readonly link: string;
};

export const OLD_BROWSER: Browser = JSON.parse(readFileSync(join(BACKUPS, 'self-v1-browser.json'), 'utf8'));
/** The file that it saved. */
export const OLD_FILE = readFileSync(join(BACKUPS, 'self-v1.telemamori.json'), 'utf8');

/** The changes of its log. */
export const oldLog = (): readonly Change[] => OLD_BROWSER.databases.telemamori?.log.values as readonly Change[];

function restoreDatabase(name: string, { log, kv }: { readonly log: Kept; readonly kv: Kept }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('log', { keyPath: 'id' });
      opening.result.createObjectStore('kv');
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['log', 'kv'], 'readwrite');
      for (const row of log.values) transaction.objectStore('log').put(row);
      for (const [index, key] of kv.keys.entries()) transaction.objectStore('kv').put(kv.values[index], key);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Puts back what that version left, but for the places that were lost since. Call `emptyProfile` before. */
export async function restoreOldBrowser(lost: readonly string[] = []): Promise<void> {
  const files = privateFiles();
  const has = (place: string): boolean => !lost.includes(place);
  for (const [name, database] of Object.entries(OLD_BROWSER.databases))
    if (has(name)) await restoreDatabase(name, database);
  if (has('files')) for (const [path, text] of Object.entries(OLD_BROWSER.files)) files.set(path, text);
  if (has('localStorage'))
    for (const [key, text] of Object.entries(OLD_BROWSER.localStorage)) localStorage.setItem(key, text);
}
