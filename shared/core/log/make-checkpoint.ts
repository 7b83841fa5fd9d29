// Writes the checkpoint that `checkpoint.ts` reads; no first view needs this.

import { textHash } from '../exchange/checksum.ts';
import type { Change } from './change.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Integrity } from './integrity.ts';

/** With more entries behind it than this, the checkpoint is made anew. */
export const MOST_ENTRIES = 100;

/** @param winners the state folded from the rows that `integrity` speaks of */
export function makeCheckpoint(winners: Iterable<Change>, { count, hash }: Integrity): Checkpoint {
  const text = JSON.stringify([...winners]);
  return { count, hash, text, sum: textHash(text) };
}
