// The log in one IndexedDB database. "Added" means: the transaction has completed, with strict durability.
import { CHECKPOINT_KEY, fitsTail, TAIL_PREFIX, tailKey } from '../../core/log/checkpoint.ts';
import { addChanges, NO_CHANGES, readIntegrity } from '../../core/log/integrity.ts';
import type { ChangeLog, LogOptions } from './change-log.ts';
import { openConnection, SILENCE_MS } from './connection.ts';
import { PACKS, readAndJudge } from './log-reading.ts';
import { freshOnes, integrityBefore, openWriting, put, startingWith } from './log-writing.ts';
import { Stopped } from './replica.ts';

/** Small things that outlive 「答えをすべて消す」: they are no answers. */
const KEPT_VALUES = ['schema', 'settings'];

/** A log that opens its database on first use, and again after the connection has died. */
export function openIndexedDb(name: string, { onLost, erasedAt, hasCheckpoint = false }: LogOptions = {}): ChangeLog {
  const { use, read, forget, close } = openConnection(name, onLost);
  return {
    name,
    read: (known) =>
      read(async (database) => {
        const transaction = database.transaction(['log', 'kv']);
        transaction.done.catch(() => undefined); // the requests report it
        const kv = transaction.objectStore('kv');
        // Code that only long logs need.
        if (known || (await kv.getKey(startingWith(PACKS))))
          return (await import('./packs.ts')).readPacked(name, database, known);
        const integrity = readIntegrity(await kv.get('integrity'));
        return readAndJudge(name, transaction.objectStore('log'), integrity);
      }),
    count: () => read(async (database) => (await import('./count-changes.ts')).countIn(database)),
    append: (changes, known = erasedAt?.(), { signal, onProgress } = {}) =>
      use(async (database, stop) => {
        if (signal?.aborted) throw new Stopped();
        const transaction = openWriting(database, stop, ...(signal ? [signal] : []));
        try {
          const found = await integrityBefore(transaction, known);
          const fresh = await freshOnes(transaction, changes);
          const after = addChanges(found, fresh);
          await put(transaction, fresh, after, onProgress);
          if (hasCheckpoint && fitsTail(fresh)) {
            const kv = transaction.objectStore('kv');
            void kv.put(fresh, tailKey(after.count)).catch(() => undefined);
          }
          await transaction.done;
          return after;
        } catch (error) {
          // Whatever a stopped transaction says: it is over, so nothing of it is there.
          throw signal?.aborted && !stop.aborted ? new Stopped() : error;
        }
      }, SILENCE_MS + changes.length),
    held: (ids) => read(async (database) => (await import('./held.ts')).heldIn(database, ids)),
    repair: (changes, known = erasedAt?.()) =>
      use(async (database, stop) => {
        const { repairLog } = await import('./log-repair.ts');
        return repairLog({ name, database, stop }, changes, { known, hasCheckpoint });
      }, SILENCE_MS + changes.length),
    readState: (keys) =>
      read(async (database) => {
        const transaction = database.transaction('kv');
        transaction.done.catch(() => undefined); // the requests report it
        const [integrity, checkpoint, tail, ...values] = await Promise.all([
          transaction.store.get('integrity'),
          transaction.store.get(CHECKPOINT_KEY),
          transaction.store.getAll(startingWith(TAIL_PREFIX)),
          ...keys.map((key) => transaction.store.get(key)),
        ]);
        return { integrity, checkpoint, tail, values: new Map(keys.map((key, index) => [key, values[index]])) };
      }),
    keepState: (winners, integrity, always) =>
      use(async (database, stop) => {
        const { keepState } = await import('./keep-state.ts');
        stop.throwIfAborted();
        await keepState(openWriting(database, stop), winners, { integrity, always, known: erasedAt?.() });
      }),
    readValue: (key) => read((database) => database.get('kv', key)),
    writeValue: (key, value) => {
      const known = erasedAt?.();
      return use(async (database, stop) => {
        const transaction = openWriting(database, stop);
        if (!KEPT_VALUES.includes(key)) await integrityBefore(transaction, known);
        const kv = transaction.objectStore('kv');
        void (value === undefined ? kv.delete(key) : kv.put(value, key)).catch(() => undefined);
        await transaction.done;
      });
    },
    keys: (prefix) =>
      read(async (database) => {
        const keys = await database.getAllKeys('kv', startingWith(prefix));
        return keys.sort();
      }),
    erase: (at) =>
      use(async (database, stop) => {
        const transaction = openWriting(database, stop);
        const kv = transaction.objectStore('kv');
        const [keys, integrity] = await Promise.all([kv.getAllKeys(), kv.get('integrity')]);
        if ((readIntegrity(integrity)?.erasedAt ?? 0) >= at) return;
        void transaction
          .objectStore('log')
          .clear()
          .catch(() => undefined);
        for (const key of keys) if (!KEPT_VALUES.includes(`${key}`)) void kv.delete(key).catch(() => undefined);
        void kv.put({ ...NO_CHANGES, erasedAt: at }, 'integrity').catch(() => undefined);
        await transaction.done;
      }),
    reconnect: forget,
    close,
  };
}
