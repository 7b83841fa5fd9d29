// The one door to IndexedDB. Every database keeps version 1 for good: the schema's own version is data inside it,
// so that an old tab and a new one can never block each other's upgrade.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Change } from '../core/log/change.ts';

export const SCHEMA_VERSION = 1;

interface Schema extends DBSchema {
  /** one row per change record, never overwritten by another */
  log: { key: string; value: Change };
  /** small things of this device: its id, its settings, the schema's version, the integrity record, snapshots */
  kv: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

export type DatabaseEvents = {
  /** the connection died (site data cleared, disk trouble); open again before the next write */
  readonly onClosed: () => void;
};

/**
 * Opens or creates the database. Rejects with the browser's error, or after `timeoutMs` if the browser stays silent;
 * nothing is ever deleted on an error.
 */
export function openDatabase(name: string, events: DatabaseEvents, timeoutMs = 5000): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error(`IndexedDB did not open "${name}" within ${timeoutMs} ms.`));
    }, timeoutMs);
    openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('log', { keyPath: 'id' });
        database.createObjectStore('kv').put(SCHEMA_VERSION, 'schema');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        events.onClosed();
      },
      terminated: events.onClosed,
    }).then(
      (database) => {
        clearTimeout(timer);
        if (late) database.close();
        else resolve(database);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

/** Which of `names` exist on this device. A browser that cannot tell is taken at the app's word: all of them. */
export async function existingDatabases(names: readonly string[]): Promise<string[]> {
  try {
    const found = (await indexedDB.databases()).map(({ name }) => name);
    return names.filter((name) => found.includes(name));
  } catch {
    // An older browser, or storage is blocked: opening them will show.
    return [...names];
  }
}

/** Removes a whole database, other connections or not. Only for one that cannot be opened, and only when a person asked. */
export const removeDatabase = (name: string): Promise<void> => deleteDB(name);
