// The one door to IndexedDB. Every database keeps version 1 for good: the schema's own version is data inside it,
// so that an old tab and a new one can never block each other's upgrade.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Change } from '../../core/log/change.ts';

export const SCHEMA_VERSION = 1;

interface Schema extends DBSchema {
  /** one row per change, never overwritten by another */
  log: { key: string; value: Change };
  /** small things of this device: its id, its settings, the schema's version, the integrity record */
  kv: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

export type DatabaseEvents = {
  /** the connection died (site data cleared, disk trouble); open again before the next write */
  readonly onClosed: () => void;
};

/**
 * Opens or creates the database, however long the browser takes: a slow disk is no damage. Rejects with the browser's error;
 * nothing is ever deleted on one. Where there is no IndexedDB at all, that is an error as well.
 */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Database> {
  return await openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('log', { keyPath: 'id' });
      database.createObjectStore('kv').put(SCHEMA_VERSION, 'schema');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      events.onClosed();
    },
    terminated: events.onClosed,
  });
}

/** `databases()` is optional in the specification and may hang: after this long, the database itself is asked. */
const LIST_PATIENCE_MS = 10_000;

/**
 * Whether a database of this name exists. May take long. A browser that cannot list its databases, or says nothing for ten
 * seconds, is answered with yes: opening it will show, and an empty one does no harm.
 */
export async function databaseExists(name: string, patienceMs = LIST_PATIENCE_MS): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, patienceMs, true);
  });
  const list = async (): Promise<boolean> => (await indexedDB.databases()).some((database) => database.name === name);
  return Promise.race([list().catch(() => true), patience]).finally(() => clearTimeout(timer));
}

/** Which of `names` exist on this device; see `databaseExists`. */
export async function existingDatabases(names: readonly string[]): Promise<string[]> {
  const exist = await Promise.all(names.map((name) => databaseExists(name)));
  return names.filter((_, index) => exist[index]);
}

/** Removes a whole database, other connections or not. Only for one that cannot be opened, and only when a person asked. */
export const removeDatabase = (name: string): Promise<void> => deleteDB(name);
