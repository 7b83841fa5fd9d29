// How many changes a database holds, in rows and packs: counted by their keys. Loaded when it is asked for.
import { parseSegmentName } from '../../core/log/segment.ts';
import type { Database } from './database.ts';
import { PACKS } from './log-reading.ts';
import { startingWith } from './log-writing.ts';

/** Changes in one pack. Its value stays below 64 KB, beyond which Chromium's older storage puts it into a file of its own. */
export const PACK_CHANGES = 1000;

/** Only the second database has packs: the main one and its spare are what a version without packs can read whole. */
export const hasPacks = (name: string): boolean => name.endsWith('-copy');

/** A change that stands in a row and in a pack is counted twice. */
export async function countIn(database: Database): Promise<number> {
  const transaction = database.transaction(['log', 'kv']);
  const [rows, keys] = await Promise.all([
    transaction.objectStore('log').count(),
    transaction.objectStore('kv').getAllKeys(startingWith(PACKS)),
  ]);
  return keys.reduce((sum, key) => sum + (parseSegmentName(key.slice(PACKS.length))?.count ?? 0), rows);
}
