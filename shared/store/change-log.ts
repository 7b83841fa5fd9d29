// Reads and appends the change log in one database. "Appended" means: the transaction has completed, with strict durability.
import type { Change } from '../core/change.ts';
import { type Database, openDatabase } from './database.ts';

export type ChangeLog = {
  readAll(): Promise<Change[]>;
  count(): Promise<number>;
  /** Resolves when every record is durable; rejects (and nothing is stored) on any error or abort. */
  append(changes: readonly Change[]): Promise<void>;
  readValue(key: string): Promise<unknown>;
  writeValue(key: string, value: unknown): Promise<void>;
  close(): void;
};

/** A log that opens its database on first use, and again after the connection has died. */
export function openChangeLog(name: string): ChangeLog {
  let connection: Promise<Database> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = (): Promise<Database> => {
    connection ??= openDatabase(name, { onClosed: forget }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };
  /** One retry on a fresh connection: browsers close connections behind our back (page in the background, cleared data). */
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const first = await connect();
    try {
      return await work(first);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return work(await connect());
    }
  };
  return {
    readAll: () => use((database) => database.getAll('log')),
    count: () => use((database) => database.count('log')),
    append: (changes) =>
      use(async (database) => {
        const transaction = database.transaction('log', 'readwrite', { durability: 'strict' });
        for (const change of changes) void transaction.store.put(change).catch(() => undefined); // `done` reports it
        await transaction.done;
      }),
    readValue: (key) => use((database) => database.get('kv', key)),
    writeValue: (key, value) =>
      use(async (database) => {
        const transaction = database.transaction('kv', 'readwrite', { durability: 'strict' });
        void transaction.store.put(value, key).catch(() => undefined);
        await transaction.done;
      }),
    close: () => {
      void connection?.then((database) => database.close());
      forget();
    },
  };
}
