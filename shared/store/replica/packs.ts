// Packs: many changes of the second database in one value beside its log, each a segment as in the files. A row takes 290 bytes
// in Chromium's storage, a change in a pack about 35. The key tells what is inside, so packs are counted without being opened.
import { crc32 } from '../../core/exchange/checksum.ts';
import type { Change } from '../../core/log/change.ts';
import { addChanges, agrees, type Integrity, NO_CHANGES, readIntegrity } from '../../core/log/integrity.ts';
import { isChange } from '../../core/log/is-change.ts';
import { type Figures, isSameLog, type ReplicaReport } from '../../core/log/replica-report.ts';
import {
  figuresOf,
  isWholeSegment,
  parseSegmentName,
  readSegment,
  type SegmentName,
  segmentName,
  writeSegment,
} from '../../core/log/segment.ts';
import { mergeLogs } from '../../core/log/state.ts';
import { gunzip, gzip } from '../compress.ts';
import type { Database } from './database.ts';
import { PACKS, readRows } from './log-reading.ts';
import { startingWith } from './log-writing.ts';

/** A pack as it is stored; `name` is its key without the prefix. */
export type Pack = { readonly key: string; readonly name: SegmentName | null; readonly value: unknown };

/** What a database with packs holds, read in one transaction. */
export type Found = {
  readonly integrity: Integrity | null;
  readonly rows: readonly Change[];
  readonly packs: readonly Pack[];
};

/**
 * A pack that was opened again with the reader; null if these changes cannot be packed, so that they stay rows.
 * @param id random, made once
 */
export async function makePack(changes: readonly Change[], erasedAt: number, id: string): Promise<Pack | null> {
  const name = segmentName(figuresOf(changes, erasedAt), id, true);
  const bytes = await gzip(writeSegment(changes));
  const pack = { key: PACKS + name, name: parseSegmentName(name), value: { bytes, sum: crc32(bytes) } };
  return (await openPack(pack)) ? pack : null;
}

/** The bytes of a pack, or null if they are not those that were written. */
export function bytesOf({ value }: Pack): Uint8Array<ArrayBuffer> | null {
  const { bytes, sum } = (value ?? {}) as { bytes?: unknown; sum?: unknown };
  return bytes instanceof Uint8Array && crc32(bytes) === sum ? (bytes as Uint8Array<ArrayBuffer>) : null;
}

/** The changes of a pack, or null if it is damaged: it is whole or nothing. */
export async function openPack(pack: Pack): Promise<readonly Change[] | null> {
  const bytes = pack.name && bytesOf(pack);
  const text = bytes && (await gunzip(bytes));
  const changes = text?.ok ? readSegment(text.value) : null;
  return changes && pack.name && isWholeSegment(pack.name, changes) ? changes : null;
}

/** All packs, one after the other, so that the page can answer in between. */
export async function openPacks(packs: readonly Pack[]): Promise<(readonly Change[] | null)[]> {
  const opened: (readonly Change[] | null)[] = [];
  for (const pack of packs) opened.push(await openPack(pack));
  return opened;
}

/** What these keys and rows add up to, where nothing is counted that stands in two of them only once. */
export function sumOf(packs: readonly Pack[], rows: readonly Change[]): Integrity {
  const { count, hash } = packs.reduce<Pick<Figures, 'count' | 'hash'>>(
    (sum, { name }) => ({ count: sum.count + (name?.count ?? 0), hash: (sum.hash ^ (name?.hash ?? 0)) >>> 0 }),
    NO_CHANGES,
  );
  return addChanges({ ...NO_CHANGES, count, hash }, rows);
}

function inOneLook(database: Database) {
  const transaction = database.transaction(['log', 'kv']);
  transaction.done.catch(() => undefined); // the requests report it
  const [log, kv] = [transaction.objectStore('log'), transaction.objectStore('kv')];
  const integrity = async () => readIntegrity(await kv.get('integrity'));
  const packs = async (): Promise<Pack[]> => {
    const [keys, values] = await Promise.all([kv.getAllKeys(startingWith(PACKS)), kv.getAll(startingWith(PACKS))]);
    return keys.map((key, index) => ({ key, name: parseSegmentName(key.slice(PACKS.length)), value: values[index] }));
  };
  return { log, integrity, packs };
}

/** Everything that the database holds. */
export async function findAll(database: Database): Promise<Found> {
  const look = inOneLook(database);
  const [integrity, packs] = [await look.integrity(), await look.packs()];
  return { integrity, packs, rows: await readRows(look.log) };
}

/** Reads a database with packs and judges what it is worth; see `ChangeLog.read`. */
export async function readPacked(name: string, database: Database, known?: Figures): Promise<ReplicaReport> {
  const look = inOneLook(database);
  const [integrity, packs] = [await look.integrity(), await look.packs()];
  const isSame =
    known !== undefined &&
    integrity !== null &&
    isSameLog(integrity, known) &&
    packs.every((pack) => bytesOf(pack) !== null) &&
    (await look.log.count()) + sumOf(packs, []).count === known.count;
  if (!isSame) return judgePacked(name, { integrity, packs, rows: await readRows(look.log) });
  const { count: expected, erasedAt } = known;
  return { name, state: 'whole', changes: [], expected, erasedAt, figures: known, same: true };
}

/**
 * A change may stand in a pack and in a row: a page that did not look into the packs has written it once more. The integrity
 * record then counts it twice, or, where a version without packs has taken stock, no pack at all; neither is damage.
 */
export async function judgePacked(name: string, { integrity, rows, packs }: Found): Promise<ReplicaReport> {
  const opened = await openPacks(packs);
  const loose = rows.filter(isChange);
  const changes = mergeLogs(
    opened.flatMap((one) => one ?? []),
    loose,
  );
  const { count: noted = changes.length, erasedAt = 0 } = integrity ?? {};
  const figures = figuresOf(changes, erasedAt);
  const adds = !integrity || [sumOf(packs, loose), { ...NO_CHANGES, ...figures }].some((sum) => agrees(sum, integrity));
  const isWhole = adds && loose.length === rows.length && opened.every((one) => one !== null);
  const { count } = figures;
  if (isWhole) return { name, state: count > 0 ? 'whole' : 'empty', changes, expected: count, erasedAt, figures };
  const twice = opened.reduce((sum, one) => sum + (one?.length ?? 0), loose.length) - count;
  return { name, state: 'short', changes, expected: noted > rows.length ? noted - twice : noted, erasedAt };
}

/** Every change of the packs that can be opened. */
export async function packedChanges(database: Database): Promise<readonly Change[]> {
  return (await openPacks(await inOneLook(database).packs())).flatMap((one) => one ?? []);
}
