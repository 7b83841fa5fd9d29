// What is asked of all replicas now and then: looked after, counted, read again, emptied. Loaded with the rare actions.
import type { Change } from '../../core/log/change.ts';
import type { ReplicaReport } from '../../core/log/replica-report.ts';
import type { Places } from './replicas.ts';

/** Puts back what a place has lost while this page was open; true if it had to. */
export async function checkPlaces({ readable }: Places, saved: () => readonly Change[]): Promise<boolean> {
  const checked = await Promise.allSettled(readable.map((member) => member.replica.check(saved)));
  return checked.some((result) => result.status === 'fulfilled' && result.value);
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
