// The record that tells whether a database still holds what was written: kept in the same transaction as every write.

import { textHash } from '../exchange/checksum.ts';
import { type Change, canonicalChange } from './change.ts';

export type Integrity = {
  /** grows by one with every write */
  readonly generation: number;
  /** rows in the log */
  readonly count: number;
  /** exclusive or of the hashes of all rows, so that their order makes no difference */
  readonly hash: number;
  /** when a person last erased everything, 0 if never: whatever knows of an earlier time only is from before it */
  readonly erasedAt: number;
};

export const NO_CHANGES: Integrity = { generation: 0, count: 0, hash: 0, erasedAt: 0 };

/** The integrity record as stored, or null if there is none or it makes no sense. */
export function readIntegrity(stored: unknown): Integrity | null {
  if (stored === null || typeof stored !== 'object') return null;
  const { generation, count, hash, erasedAt = 0 } = stored as Record<string, unknown>;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  return isCount(generation) && isCount(count) && isCount(hash) && isCount(erasedAt)
    ? { generation, count, hash, erasedAt }
    : null;
}

/** The integrity after these rows, none of which were there before, are added. */
export function addChanges(integrity: Integrity, rows: readonly Change[]): Integrity {
  const hash = rows.reduce((sum, row) => (sum ^ textHash(canonicalChange(row))) >>> 0, integrity.hash);
  return { ...integrity, generation: integrity.generation + 1, count: integrity.count + rows.length, hash };
}

export const agrees = (a: Integrity, b: Integrity): boolean => a.count === b.count && a.hash === b.hash;
