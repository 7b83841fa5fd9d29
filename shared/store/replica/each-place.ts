// What is asked of all replicas now and then: looked after, counted, read again, emptied. Loaded with the rare actions.
import type { Change } from '../../core/log/change.ts';
import type { ReplicaReport } from '../../core/log/replica-report.ts';
import { hasPacks, PACK_CHANGES } from './count-changes.ts';
import type { Places } from './replicas.ts';

/** Puts back what a place has lost while this page was open; true if it had to. */
export async function checkPlaces({ readable }: Places, saved: () => readonly Change[]): Promise<boolean> {
  const checked = await Promise.allSettled(readable.map((member) => member.replica.check(saved)));
  return checked.some((result) => result.status === 'fulfilled' && result.value);
}

/** Puts old changes of the second database into packs. Only where all places were found whole. @param erasedAt the last erasure */
export async function packPlaces({ databases }: Places, erasedAt: number): Promise<void> {
  for (const { name, log } of databases)
    if (hasPacks(name) && (await log.count()) >= PACK_CHANGES)
      await (await import('./log-repair.ts')).packDatabase(name, erasedAt);
}

/** Changes in the fullest database. */
export async function countChanges({ databases }: Places): Promise<number> {
  const counts = await Promise.allSettled(databases.map(({ log }) => log.count()));
  return Math.max(0, ...counts.map((count) => (count.status === 'fulfilled' ? count.value : 0)));
}

/** Erases every place; rejects if one could not be erased. */
export async function erasePlaces({ readable }: Places, at: number): Promise<void> {
  const erased = await Promise.allSettled(readable.map((member) => member.replica.erase(at)));
  const failed = erased.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** What the databases hold now, read again. Rejects if none can be read. */
export async function readAgain({ name, readable, files }: Places): Promise<readonly ReplicaReport[]> {
  const read = await Promise.allSettled(
    readable.filter((member) => member !== files).map((member) => member.replica.read()),
  );
  const reports = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (reports.length === 0) throw read.find((result) => result.status === 'rejected')?.reason ?? new Error(name);
  return reports;
}
