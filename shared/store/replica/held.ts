// Which of many ids a database holds. Loaded when an import looks whether all of it is on disk.
import { isChange } from '../../core/log/is-change.ts';
import type { Database } from './database.ts';
import { PACKS, readRows } from './log-reading.ts';
import { startingWith } from './log-writing.ts';

/** From this many on, all rows are read at once: asking for each alone takes longer. */
const MANY_IDS = 500;

/** The ids of a list that have a readable row, or are in a pack. */
export async function heldIn(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(ids);
  const one = () => database.transaction('log').store;
  // Rows first: what moves into a pack in between is seen in one of the two.
  const rows = ids.length > MANY_IDS ? await readRows(one()) : await Promise.all(ids.map((id) => one().get(id)));
  const hasPacks = await database.getKey('kv', startingWith(PACKS));
  const packed = hasPacks ? await (await import('./packs.ts')).packedChanges(database) : [];
  return new Set([...rows, ...packed].flatMap((row) => (isChange(row) && wanted.has(row.id) ? [row.id] : [])));
}
