// What of a staff check waits on this device, for the extension: invitations that were opened and not answered, rounds that are open.
// A database that is not there is not created, and one that cannot be read has nothing.
import type { DBSchema } from 'idb';
import { type Day, isDay } from '../../core/day.ts';
import { fieldsOf } from '../../core/parse.ts';
import { existingDatabases } from '../replica/database.ts';
import { openStaffDatabase } from './database.ts';
import { GIVEN_DATABASE } from './given.ts';
import { ROUNDS_DATABASE } from './rounds-database.ts';

export type WaitingInvitation = {
  readonly due: Day;
  /** the code of the invitation, as its link has it */
  readonly code: string;
};

export type Waiting = {
  /** opened in the app of this device, nothing sealed yet, the last day not over; the next due first */
  readonly invitations: readonly WaitingInvitation[];
  /** ids of the rounds that this device collects */
  readonly rounds: readonly string[];
};

/** The stores of both databases; what lies in them is read as if a stranger had left it there. */
interface Schema extends DBSchema {
  rounds: { key: IDBValidKey; value: unknown };
  answers: { key: IDBValidKey; value: unknown };
}
type Store = 'rounds' | 'answers';

/** All values of one store. */
async function valuesOf(name: string, stores: readonly Store[], store: Store): Promise<readonly unknown[]> {
  try {
    if ((await existingDatabases([name])).length === 0) return [];
    const database = await openStaffDatabase<Schema>(name, stores);
    try {
      return await database.getAll(store);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w-]+$/.test(value);
const asDay = (value: unknown): Day => (typeof value === 'string' && isDay(value) ? value : '');

/** @param today the day of this device */
export async function readWaiting(today: Day): Promise<Waiting> {
  const given = await valuesOf(GIVEN_DATABASE, ['answers'], 'answers');
  const rounds = await valuesOf(ROUNDS_DATABASE, ['rounds', 'answers'], 'rounds');
  return {
    invitations: given
      .flatMap((value): WaitingInvitation[] => {
        const { counter, invitation } = fieldsOf(value);
        const { due, code } = fieldsOf(invitation);
        return counter === 0 && asDay(due) >= today && isCode(code) ? [{ due: asDay(due), code }] : [];
      })
      .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    rounds: rounds.flatMap((value) => {
      const { id, phase, keptUntil } = fieldsOf(value);
      return phase === 'open' && typeof id === 'string' && asDay(keptUntil) > today ? [id] : [];
    }),
  };
}
