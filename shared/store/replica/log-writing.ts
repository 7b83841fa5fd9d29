// What every write to the log in a database is made of.
import type { Change } from '../../core/log/change.ts';
import { type Integrity, NO_CHANGES, readIntegrity } from '../../core/log/integrity.ts';
import type { Database } from './database.ts';
import { SLICE } from './log-reading.ts';
import { ErasedElsewhere } from './replica.ts';

/** From this many changes on, one question for all keys is cheaper than one for each. */
const BULK_THRESHOLD = 500;

/** Keys of one kind of small things. */
export const startingWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uFFFD`);

/** A writing transaction with strict durability, which any of these signals aborts. */
export function openWriting(database: Database, ...stops: readonly AbortSignal[]) {
  const transaction = database.transaction(['log', 'kv'], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined); // whoever awaits `done` hears of it; a failed request before that does not
  const abort = () => {
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }
  };
  for (const stop of stops) stop.addEventListener('abort', abort, { once: true });
  return transaction;
}
export type Writing = ReturnType<typeof openWriting>;

/** The integrity record before a write. Rejects if this page has missed an erasure; nothing is written then. */
export async function integrityBefore(transaction: Writing, known: number | undefined): Promise<Integrity> {
  const found = readIntegrity(await transaction.objectStore('kv').get('integrity')) ?? NO_CHANGES;
  if (known !== undefined && found.erasedAt > known) throw new ErasedElsewhere(found.erasedAt);
  return { ...found, erasedAt: Math.max(found.erasedAt, known ?? 0) };
}

/** Those of the changes that the log does not have. */
export async function freshOnes(transaction: Writing, changes: readonly Change[]): Promise<Change[]> {
  const log = transaction.objectStore('log');
  const unique = [...new Map(changes.map((change) => [change.id, change])).values()];
  if (unique.length > BULK_THRESHOLD) {
    const known = new Set(await log.getAllKeys());
    return unique.filter(({ id }) => !known.has(id));
  }
  const keys = await Promise.all(unique.map(({ id }) => log.getKey(id)));
  return unique.filter((_, index) => keys[index] === undefined);
}

/** Writes slice by slice: waiting for one request keeps the transaction alive and gives the page a turn. */
export async function put(
  transaction: Writing,
  changes: readonly Change[],
  integrity: Integrity,
  onProgress?: (done: number) => void,
): Promise<void> {
  const log = transaction.objectStore('log');
  for (let from = 0; from < changes.length; from += SLICE) {
    let last: Promise<unknown> = Promise.resolve();
    for (const change of changes.slice(from, from + SLICE)) {
      last = log.put(change);
      last.catch(() => undefined); // `done` reports it
    }
    if (from + SLICE < changes.length) await last;
    onProgress?.(Math.min(from + SLICE, changes.length));
  }
  void transaction
    .objectStore('kv')
    .put(integrity, 'integrity')
    .catch(() => undefined);
}
