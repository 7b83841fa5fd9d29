// Reading the log of a database, and what it is worth.
import type { Change } from '../../core/log/change.ts';
import { addChanges, agrees, type Integrity, NO_CHANGES } from '../../core/log/integrity.ts';
import { isChange } from '../../core/log/is-change.ts';
import type { ReplicaReport } from '../../core/log/replica-report.ts';

/** Changes that are written in one go: a task of some milliseconds, so that the page can answer in between. */
export const SLICE = 1000;

/** Changes of one slice when a log is read: fewer questions than slices of 1,000, and still no long task. */
const READ_SLICE = 2500;

/** Under keys with this start are old changes of the second database, many in one value; see `packs.ts`. */
export const PACKS = 'packed/';

type Rows = { getAll: (range?: IDBKeyRange, count?: number) => Promise<Change[]> };

/**
 * All rows, slice by slice.
 * @param onSlice is given each slice while the browser fetches the next one
 */
export async function readRows(log: Rows, onSlice?: (slice: readonly Change[]) => void): Promise<Change[]> {
  const rows: Change[] = [];
  let next = log.getAll(undefined, READ_SLICE);
  for (;;) {
    const slice = await next;
    const last = slice.length < READ_SLICE ? undefined : slice.at(-1);
    if (last) {
      next = log.getAll(IDBKeyRange.lowerBound(last.id, true), READ_SLICE);
      next.catch(() => undefined); // whoever awaits it hears of it, if `onSlice` has not thrown before
    }
    for (const row of slice) rows.push(row);
    onSlice?.(slice);
    if (!last) return rows;
  }
}

/** Reads the log of a database and judges what it is worth beside its integrity record. Hashing a slice costs no waiting. */
export async function readAndJudge(name: string, log: Rows, integrity: Integrity | null): Promise<ReplicaReport> {
  let sum = NO_CHANGES;
  const rows = await readRows(log, (slice) => {
    sum = addChanges(sum, slice);
  });
  const changes = rows.filter(isChange);
  const { count: expected = rows.length, erasedAt = 0 } = integrity ?? {};
  if (rows.length === 0 && expected === 0) {
    return { name, state: 'empty', changes: [], expected, erasedAt, figures: { count: 0, hash: 0, erasedAt } };
  }
  const intact = changes.length === rows.length && (!integrity || agrees(sum, integrity));
  const figures = { count: sum.count, hash: sum.hash, erasedAt };
  return { name, state: intact ? 'whole' : 'short', changes, expected, erasedAt, ...(intact ? { figures } : {}) };
}
