// Which of many ids a database holds. Loaded when an import looks whether all of it is on disk.
import { isChange } from '../../core/log/is-change.ts';
import type { Database } from './database.ts';

/** From this many on, all rows are read at once: asking for each alone takes longer. */
const MANY_IDS = 500;

/** The ids of a list that have a readable row. @param readRows reads every row of the log */
export async function heldIn(
  database: Database,
  ids: readonly string[],
  readRows: () => Promise<readonly unknown[]>,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(ids);
  const one = () => database.transaction('log').store;
  const rows = ids.length > MANY_IDS ? await readRows() : await Promise.all(ids.map((id) => one().get(id)));
  return new Set(rows.flatMap((row) => (isChange(row) && wanted.has(row.id) ? [row.id] : [])));
}
