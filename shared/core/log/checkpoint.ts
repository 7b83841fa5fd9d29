// The folded state, kept beside the log it comes from: a start can draw from it at once and read the log afterwards.
// It is a shortcut and never a proof: it counts only if it adds up to what the integrity record says of the whole log.

import { textHash } from '../exchange/checksum.ts';
import type { Change } from './change.ts';
import { addChanges, agrees, NO_CHANGES, readIntegrity } from './integrity.ts';
import { isChange } from './is-change.ts';

/** The winning records of a log, as one text: reading ten thousand rows costs far more than reading this. */
export type Checkpoint = {
  /** rows of the log that it stands for, and the hash of all of them */
  readonly count: number;
  readonly hash: number;
  readonly text: string;
  /** checksum of the text */
  readonly sum: number;
};

export const CHECKPOINT_KEY = 'checkpoint';
/** Under keys with this start are the rows written since, one entry for each write. */
export const TAIL_PREFIX = 'tail/';
/** More than this many rows in one write are no entry: the next start reads the log and makes the checkpoint anew. */
const MOST_ROWS = 500;

/** The key of the entry that brings the log to `count` rows; keys sort like their numbers. */
export const tailKey = (count: number): string => TAIL_PREFIX + String(count).padStart(12, '0');

/** Whether a write of these rows is noted behind the checkpoint. */
export const fitsTail = (rows: readonly Change[]): boolean => rows.length > 0 && rows.length <= MOST_ROWS;

/** What is stored under the keys above, and the integrity record, all read in one transaction. */
export type StoredState = {
  readonly integrity: unknown;
  readonly checkpoint: unknown;
  readonly tail: readonly unknown[];
};

type Base = { readonly count: number; readonly hash: number; readonly records: readonly unknown[] };

/** No checkpoint yet: then the entries tell everything since the first row. */
const NOTHING: Base = { count: 0, hash: 0, records: [] };

function openCheckpoint(stored: unknown): Base | null {
  if (stored === undefined) return NOTHING;
  if (stored === null || typeof stored !== 'object') return null;
  const { count, hash, text, sum } = stored as Record<string, unknown>;
  if (typeof count !== 'number' || typeof hash !== 'number' || typeof text !== 'string') return null;
  if (textHash(text) !== sum) return null;
  const records: unknown = JSON.parse(text); // our own text: its checksum says so
  return Array.isArray(records) ? { count, hash, records } : null;
}

/** What can be told of a log without reading it: records that fold to its state, and its size. */
export type CheckpointState = {
  readonly changes: readonly Change[];
  readonly count: number;
  readonly erasedAt: number;
  /** entries behind the checkpoint */
  readonly entries: number;
};

/** The state of the whole log, or null if it is empty or what is stored does not add up to it. Never throws. */
export function readStoredState({ integrity: stored, checkpoint, tail }: StoredState): CheckpointState | null {
  try {
    const integrity = readIntegrity(stored);
    const base = openCheckpoint(checkpoint);
    if (!integrity || integrity.count === 0 || !base) return null;
    const rows = tail.flat();
    const records = [...base.records, ...rows];
    if (!records.every(isChange)) return null;
    const { count, hash } = base;
    if (!agrees(addChanges({ ...NO_CHANGES, count, hash }, rows as Change[]), integrity)) return null;
    return { changes: records, count: integrity.count, erasedAt: integrity.erasedAt, entries: tail.length };
  } catch {
    return null;
  }
}
