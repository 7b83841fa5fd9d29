// What only an import asks of the replicas: to take many changes or none of them, and to say which they hold. Loaded with it.
import type { Change } from '../../core/log/change.ts';
import { Stopped, type WriteOptions } from './replica.ts';
import type { Places } from './replicas.ts';

/** More changes than this are written to one database at a time, and a person waits for the first only. */
const LONG_WRITE = 5000;

/**
 * As `Replicas.add`, but after a rejection nothing is written later. A person may stop it as long as no database has them.
 */
export async function addNow(
  { readable, members, files, firstOf, name }: Places,
  changes: readonly Change[],
  options?: WriteOptions,
): Promise<void> {
  // A file cannot be taken back in the middle: it follows, unless there is no database.
  const bases = readable.filter((member) => member !== files);
  const able = bases.length > 0 ? bases : readable;
  const rounds = changes.length > LONG_WRITE ? able.map((member) => [member]) : [able];
  for (const [index, round] of rounds.entries()) {
    const tries = round.map((member) => ({ member, done: member.replica.addNow(changes, options) }));
    try {
      await firstOf(tries.map(({ done }) => done));
    } catch (error) {
      if (error instanceof Stopped || index === rounds.length - 1) throw error;
      continue;
    }
    // One has them, so the others shall have them too.
    for (const { member, done } of tries) void done.catch(() => member.queue.put(changes)).catch(() => undefined);
    for (const member of members) if (!round.includes(member)) void member.queue.put(changes).catch(() => undefined);
    return;
  }
  throw new Error(name);
}

/** Which of these ids are on disk, in any database. */
export async function heldOnDisk({ databases }: Places, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { log } of databases) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    // One that cannot be read has nothing to say.
    for (const id of await log.held(missing).catch(() => [])) found.add(id);
  }
  return found;
}
