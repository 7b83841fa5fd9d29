// The database of the rounds of staff checks: apart from answers to measures, never part of an exchange file or a backup.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ReadProblem } from '../../core/staff-check/result.ts';
import type { OpenedAnswer } from '../../core/staff-check/roll-up.ts';
import { openStaffDatabase } from './database.ts';

export const ROUNDS_DATABASE = 'telemamori-staff-check';

/** One sealed answer that was taken in. */
export type Received = {
  /** the round's id */
  readonly round: string;
  /** from the content: the same answer by two ways is one */
  readonly name: string;
  readonly slip: number;
  readonly bytes: Uint8Array;
  /** opened once, so that a thousand need not be opened each time; null: only a later version can */
  readonly sheet: OpenedAnswer['sheet'] | null;
  /** why it could not be opened; only `newer` is kept */
  readonly problem: ReadProblem | null;
  /** milliseconds since 1970 */
  readonly receivedAt: number;
};

interface Schema extends DBSchema {
  /** as `readRound` reads them; those of a later version stay untouched */
  rounds: { key: string; value: { readonly id: string } };
  answers: { key: [round: string, name: string]; value: Received };
}

export type RoundsDatabase = IDBPDatabase<Schema>;

/** Opens or creates it. Rejects with the browser's error where nothing can be kept. @param onClosed the connection died */
export const openRoundsDatabase = (onClosed: () => void): Promise<RoundsDatabase> =>
  openStaffDatabase<Schema>(ROUNDS_DATABASE, ['rounds', 'answers'], onClosed);

/** All answers of one round. */
export const ofRound = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
