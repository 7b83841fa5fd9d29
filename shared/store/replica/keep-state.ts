// Makes the checkpoint of a database anew. Loaded after everything was read.
import type { Change } from '../../core/log/change.ts';
import { CHECKPOINT_KEY, TAIL_PREFIX } from '../../core/log/checkpoint.ts';
import { agrees, type Integrity } from '../../core/log/integrity.ts';
import { MOST_ENTRIES, makeCheckpoint } from '../../core/log/make-checkpoint.ts';
import { integrityBefore, startingWith, type Writing } from './log-writing.ts';

/** What it stood for is written anew. */
export function dropCheckpoint(transaction: Writing): void {
  const kv = transaction.objectStore('kv');
  for (const key of [CHECKPOINT_KEY, startingWith(TAIL_PREFIX)]) void kv.delete(key).catch(() => undefined);
}

type When = { readonly integrity: Integrity; readonly always: boolean; readonly known: number | undefined };

/** As `ChangeLog.keepState`. @param known the last erasure that the page knows of */
export async function keepState(
  transaction: Writing,
  winners: Iterable<Change>,
  { integrity, always, known }: When,
): Promise<void> {
  const kv = transaction.objectStore('kv');
  const [found, kept, entries] = await Promise.all([
    integrityBefore(transaction, known),
    kv.getKey(CHECKPOINT_KEY),
    kv.count(startingWith(TAIL_PREFIX)),
  ]);
  const isDue = always || kept === undefined || entries > MOST_ENTRIES;
  if (!isDue || !agrees(found, integrity)) return;
  dropCheckpoint(transaction);
  void kv.put(makeCheckpoint(winners, integrity), CHECKPOINT_KEY).catch(() => undefined);
  await transaction.done;
}
