// 「答えをすべて消す」 with proof: what every database held before, and what it holds after, counted by reading them again.
import { DATABASE_NAME } from './database-name.ts';
import type { ChangeLog } from './replica/change-log.ts';
import { existingDatabases, removeDatabase } from './replica/database.ts';
import { openIndexedDb } from './replica/indexed-db.ts';
import { databaseNames } from './replica/replicas.ts';
import { removeStaffDatabase } from './staff-check/database.ts';
import { GIVEN_DATABASE } from './staff-check/given.ts';
import { countRounds } from './staff-check/rounds.ts';
import { ROUNDS_DATABASE } from './staff-check/rounds-database.ts';
import type { Store } from './store.ts';

/** What one database holds; null: it is not there, or cannot be read. */
export type Holding = {
  /** changes: answers, notes, contacts */
  readonly records: number;
  /** earlier states that were kept */
  readonly snapshots: number;
} | null;

/** A database, or `files` for the copy in files. */
export type EmptiedDatabase = { readonly name: string; readonly before: Holding; readonly after: Holding };

export type Erasure = {
  /** true only if every database was read again and is empty, or is gone */
  readonly complete: boolean;
  readonly databases: readonly EmptiedDatabase[];
};

async function withLog<T>(name: string, work: (log: ChangeLog) => Promise<T>): Promise<T> {
  const log = openIndexedDb(name);
  try {
    return await work(log);
  } finally {
    log.close();
  }
}

const holdingOf = (name: string): Promise<Holding> =>
  withLog(name, async (log) => ({ records: await log.count(), snapshots: (await log.keys('snapshot/')).length })).catch(
    () => null,
  );

const filesHolding = async (store: Store): Promise<Holding> => ({
  records: await store.replicas.files.count().catch(() => 0),
  snapshots: 0,
});

const isEmpty = (holding: Holding): boolean => holding !== null && holding.records + holding.snapshots === 0;

/** A database the store does not use now, such as a spare of earlier days, is emptied too; an unreadable one is removed whole. */
async function eraseLeftover(name: string, at: number): Promise<void> {
  try {
    await withLog(name, (log) => log.erase(at));
  } catch {
    await removeDatabase(name);
  }
}

/** Rounds of staff checks with their keys and answers; null: there are none, or they cannot be read. */
async function roundsHolding(): Promise<Holding> {
  if ((await existingDatabases([ROUNDS_DATABASE])).length === 0) return { records: 0, snapshots: 0 };
  return countRounds().then(
    (records) => ({ records, snapshots: 0 }),
    () => null,
  );
}

/** True if there is a round to delete, or one that cannot be read, even where nobody has answered a measure. */
export const holdsRounds = async (): Promise<boolean> => !isEmpty(await roundsHolding());

async function emptyRounds(before: Holding): Promise<EmptiedDatabase | null> {
  if (isEmpty(before)) return null;
  await removeStaffDatabase(ROUNDS_DATABASE).catch(() => undefined);
  return { name: 'staff-check', before, after: await roundsHolding() };
}

/**
 * Removes every answer of this store on this device, in all its databases. Settings of the screen stay: they are no answers.
 * @param name as the store was opened with
 */
export async function eraseEverything(store: Store, name: string = DATABASE_NAME): Promise<Erasure> {
  const names = await existingDatabases(databaseNames(name));
  const before = await Promise.all(names.map(holdingOf));
  const files = await filesHolding(store);
  const erased = await store.erase();
  if (erased) {
    for (const database of names) {
      // What could not be emptied is seen, and told, by the count below.
      if (!isEmpty(await holdingOf(database)))
        await eraseLeftover(database, store.erasedAt.value).catch(() => undefined);
    }
  }
  // Answers to invitations are in a database of their own, without a log: it goes whole.
  const isGivenGone = await removeStaffDatabase(GIVEN_DATABASE).then(
    () => true,
    () => false,
  );
  const left = await existingDatabases(names);
  const databases = await Promise.all(
    names.map(async (database, index) => ({
      name: database,
      before: before[index] ?? null,
      after: left.includes(database) ? await holdingOf(database) : { records: 0, snapshots: 0 },
    })),
  );
  const checks = erased ? await emptyRounds(await roundsHolding()) : null;
  if (checks) databases.push(checks);
  const filesNow = await filesHolding(store);
  // Many browsers have no private files: then there is nothing to tell of it.
  if (!isEmpty(files) || !isEmpty(filesNow)) databases.push({ name: 'files', before: files, after: filesNow });
  return { complete: erased && isGivenGone && databases.every(({ after }) => isEmpty(after)), databases };
}
