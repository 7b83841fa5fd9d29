// Reading the log of a database, and what it is worth.
import type { Change } from '../../core/log/change.ts';
import { addChanges, agrees, type Integrity, NO_CHANGES } from '../../core/log/integrity.ts';
import { isChange } from '../../core/log/is-change.ts';
import type { ReplicaReport } from '../../core/log/replica-report.ts';

/** Changes that are read or written in one go: a task of some milliseconds, so that the page can answer in between. */
export const SLICE = 1000;

/** All rows, slice by slice. */
export async function readRows(log: {
  getAll: (range?: IDBKeyRange, count?: number) => Promise<Change[]>;
}): Promise<Change[]> {
  const rows: Change[] = [];
  for (;;) {
    const last = rows.at(-1);
    const slice = await log.getAll(last && IDBKeyRange.lowerBound(last.id, true), SLICE);
    rows.push(...slice);
    if (slice.length < SLICE) return rows;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the rows of a database are worth beside its integrity record. Hashing a long log gives the page turns. */
export async function judge(
  name: string,
  rows: readonly Change[],
  integrity: Integrity | null,
): Promise<ReplicaReport> {
  const changes = rows.filter(isChange);
  const { count: expected = rows.length, erasedAt = 0 } = integrity ?? {};
  if (rows.length === 0 && expected === 0) {
    return { name, state: 'empty', changes: [], expected, erasedAt, figures: { count: 0, hash: 0, erasedAt } };
  }
  let sum = NO_CHANGES;
  for (let from = 0; from < rows.length; from += SLICE) {
    sum = addChanges(sum, rows.slice(from, from + SLICE));
    if (from + SLICE < rows.length) await turn();
  }
  const intact = changes.length === rows.length && (!integrity || agrees(sum, integrity));
  const figures = { count: sum.count, hash: sum.hash, erasedAt };
  return { name, state: intact ? 'whole' : 'short', changes, expected, erasedAt, ...(intact ? { figures } : {}) };
}
