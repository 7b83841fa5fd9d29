// What is asked of all replicas now and then: looked after, counted, emptied. Loaded with the rare actions.
import type { Change } from '../../core/log/change.ts';
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
