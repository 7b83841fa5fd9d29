// Writing the log of a database anew, whatever is there. In the second database old changes are put into packs at that.
import { type Change, isSameChange } from '../../core/log/change.ts';
import { addChanges, agrees, type Integrity, NO_CHANGES, readIntegrity } from '../../core/log/integrity.ts';
import { isChange } from '../../core/log/is-change.ts';
import { mergeLogs } from '../../core/log/state.ts';
import { openConnection, SILENCE_MS } from './connection.ts';
import { hasPacks, PACK_CHANGES } from './count-changes.ts';
import type { Database } from './database.ts';
import { dropCheckpoint } from './keep-state.ts';
import { integrityBefore, openWriting, put } from './log-writing.ts';
import { bytesOf, type Found, findAll, judgePacked, makePack, openPacks, type Pack, sumOf } from './packs.ts';

/** Somebody may write between the look and the writing; then it is looked at again. */
const TRIES = 5;

type Place = { readonly name: string; readonly database: Database; readonly stop: AbortSignal };

/** What a database shall hold instead of what was found. */
type Plan = {
  /** packs that stay, and those that are added; all others go */
  readonly kept: readonly Pack[];
  readonly added: readonly Pack[];
  /** all rows of the log */
  readonly rows: readonly Change[];
  readonly sum: Pick<Integrity, 'count' | 'hash'>;
};

/** All full packs that can be made of changes in the order of their stamps, and what is left. */
async function packAll(
  changes: readonly Change[],
  erasedAt: number,
): Promise<{ readonly added: readonly Pack[]; readonly rows: readonly Change[] }> {
  const end = changes.length - (changes.length % PACK_CHANGES);
  const added: Pack[] = [];
  const rows: Change[] = [];
  for (let from = 0; from < end; from += PACK_CHANGES) {
    const slice = changes.slice(from, from + PACK_CHANGES);
    const pack = await makePack(slice, erasedAt, crypto.randomUUID());
    if (pack) added.push(pack);
    else rows.push(...slice);
  }
  return { added, rows: [...rows, ...changes.slice(end)] };
}

/** Everything that was found, and these changes in place of what is there under their ids. Sound packs stay as they are. */
async function withChanges({ packs, rows, integrity }: Found, changes: readonly Change[]): Promise<Plan> {
  const opened = await openPacks(packs);
  // Its bytes are right, so it may open another time: nothing of it is given up.
  if (packs.some((pack, index) => !opened[index] && bytesOf(pack))) throw new Error('A pack does not open now.');
  const found = mergeLogs(
    opened.flatMap((one) => one ?? []),
    rows.filter(isChange),
  );
  const wanted = new Map(found.map((change) => [change.id, change]));
  for (const change of changes) wanted.set(change.id, change);
  // What this version cannot read is left where it is.
  const strange = rows.filter((row: Pick<Change, 'id'>) => !isChange(row) && !wanted.has(row.id));
  const isRight = (held: Change): boolean => {
    const one = wanted.get(held.id);
    return one !== undefined && isSameChange(held, one);
  };
  const kept = packs.filter((_, index) => {
    const held = opened[index];
    if (!held?.every(isRight)) return false;
    for (const { id } of held) wanted.delete(id);
    return true;
  });
  const made = await packAll(mergeLogs([...wanted.values()], []), integrity?.erasedAt ?? 0);
  const all = [...strange, ...made.rows];
  return { kept, added: made.added, rows: all, sum: sumOf([...kept, ...made.added], all) };
}

/** The rows in packs, if there are enough of them and nothing is in doubt. */
async function foldRows(name: string, found: Found, erasedAt: number): Promise<Plan | null> {
  const { integrity, packs, rows } = found;
  const isSure = integrity?.erasedAt === erasedAt && rows.every(isChange);
  if (!isSure || rows.length < PACK_CHANGES) return null;
  if (agrees(sumOf(packs, rows), integrity))
    return { kept: packs, ...(await packAll(mergeLogs(rows, []), erasedAt)), sum: integrity };
  // A version without packs has taken stock of its rows alone, or something is damaged: then others mend it first.
  return (await judgePacked(name, found)).state === 'whole' ? withChanges(found, []) : null;
}

const isUntouched = (before: Integrity, now: Integrity): boolean =>
  before.generation === now.generation && before.erasedAt === now.erasedAt && agrees(before, now);

/**
 * Looks, plans and writes, all of it in one transaction and only if nobody has written since the look: at every moment each
 * change is in a row or in a pack.
 */
async function rewrite(
  { database, stop }: Place,
  known: number | undefined,
  plan: (found: Found) => Promise<Plan | null>,
): Promise<Integrity> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findAll(database);
    const planned = await plan(found);
    const before = found.integrity ?? NO_CHANGES;
    if (!planned) return before;
    stop.throwIfAborted();
    const transaction = openWriting(database, stop);
    const [log, kv] = [transaction.objectStore('log'), transaction.objectStore('kv')];
    const now = await integrityBefore(transaction, known);
    const stored = readIntegrity(await kv.get('integrity')) ?? NO_CHANGES;
    if (!isUntouched(before, stored) || (await log.count()) !== found.rows.length) {
      transaction.abort();
      continue;
    }
    const { kept, added, rows, sum } = planned;
    const after = { ...now, generation: now.generation + 1, count: sum.count, hash: sum.hash };
    const work = [
      log.clear(),
      ...found.packs.filter((pack) => !kept.includes(pack)).map(({ key }) => kv.delete(key)),
      ...added.map(({ key, value }) => kv.put(value, key)),
    ];
    for (const request of work) void request.catch(() => undefined); // `done` reports it
    await put(transaction, rows, after);
    await transaction.done;
    return after;
  }
  throw new Error('Somebody else keeps writing.');
}

/** As `ChangeLog.repair`. */
export async function repairLog(
  place: Place,
  changes: readonly Change[],
  { known, hasCheckpoint }: { readonly known: number | undefined; readonly hasCheckpoint: boolean },
): Promise<Integrity> {
  if (hasPacks(place.name)) return rewrite(place, known, (found) => withChanges(found, changes));
  place.stop.throwIfAborted();
  const transaction = openWriting(place.database, place.stop);
  const found = await integrityBefore(transaction, known);
  const byId = new Map((await transaction.objectStore('log').getAll()).map((row) => [row.id, row]));
  for (const change of changes) byId.set(change.id, change);
  const after = addChanges({ ...found, count: 0, hash: 0 }, [...byId.values()]);
  await put(transaction, changes, after);
  if (hasCheckpoint) dropCheckpoint(transaction);
  await transaction.done;
  return after;
}

/**
 * Puts the rows of the second database into packs, once there are enough of them; nothing is done elsewhere.
 * @param erasedAt the last erasure that this page knows of
 */
export async function packDatabase(name: string, erasedAt: number): Promise<void> {
  if (!hasPacks(name)) return;
  const { read, use, close } = openConnection(name);
  try {
    const rows = await read((database) => database.count('log'));
    if (rows < PACK_CHANGES) return;
    await use(
      (database, stop) => rewrite({ name, database, stop }, erasedAt, (found) => foldRows(name, found, erasedAt)),
      SILENCE_MS + rows,
    );
  } finally {
    close();
  }
}
