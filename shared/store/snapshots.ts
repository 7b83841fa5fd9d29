// A ring of earlier states: before every import, before everything is replaced, and once a day. Kept in the second
// database, so that they do not die with the first.
import type { Change } from '../core/log/change.ts';
import { mergeLogs } from '../core/log/state.ts';
import type { Copies } from './copies.ts';

type Second = Copies['second'];

/** How many of each kind are kept. A kind never pushes out another: a restore cannot cost the state before an import. */
const KEPT = { daily: 5, import: 3, replace: 2 } as const;
export type SnapshotReason = keyof typeof KEPT;

export type Snapshot = {
  readonly key: string;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly reason: SnapshotReason;
  /** records in it */
  readonly count: number;
};

const PREFIX = 'snapshot/';
const DAY_MS = 86_400_000;

const keyOf = (at: number, reason: SnapshotReason, count: number) =>
  `${PREFIX}${String(Math.max(0, Math.floor(at))).padStart(16, '0')}/${reason}/${count}`;

function parseKey(key: string): Snapshot | null {
  const [at, reason, count] = key.slice(PREFIX.length).split('/');
  if (!at || !count || !reason || !Object.hasOwn(KEPT, reason)) return null;
  return { key, at: Number(at), reason: reason as SnapshotReason, count: Number(count) };
}

/** The snapshots there are, the newest first. */
export async function listSnapshots(second: Second): Promise<Snapshot[]> {
  const found = (await second.keys(PREFIX)).map(parseKey).filter((snapshot) => snapshot !== null);
  return found.sort((a, b) => b.at - a.at);
}

export async function readSnapshot(second: Second, key: string): Promise<readonly Change[] | null> {
  const stored = await second.readValue(key);
  return Array.isArray(stored) ? (stored as Change[]) : null;
}

/** The union of all snapshots that can be read; none of them being readable is no error. */
export async function readSnapshots(second: Second): Promise<readonly Change[]> {
  const snapshots = await listSnapshots(second).catch(() => []);
  const logs = await Promise.all(snapshots.map(({ key }) => readSnapshot(second, key).catch(() => null)));
  return logs.reduce<Change[]>((union, log) => (log ? mergeLogs(union, log) : union), []);
}

/**
 * Keeps the log as it is now, and lets go of what is beyond the ring. Resolves to its key; rejects if it could not be
 * written and read again.
 */
export async function takeSnapshot(
  second: Second,
  log: readonly Change[],
  { now, reason }: { readonly now: number; readonly reason: SnapshotReason },
): Promise<string> {
  const key = keyOf(now, reason, log.length);
  await second.writeValue(key, [...log]);
  if ((await readSnapshot(second, key))?.length !== log.length) throw new Error('The snapshot did not read back.');
  const same = (await listSnapshots(second)).filter((snapshot) => snapshot.reason === reason && snapshot.key !== key);
  // The newest of this kind, but the one just taken: a clock that jumped back must not make it the oldest.
  for (const old of same.slice(KEPT[reason] - 1)) await second.writeValue(old.key, undefined);
  return key;
}

/** Takes the snapshot of the day, if there is something to keep and none of the last 24 hours. */
export async function keepDaily(second: Second, log: readonly Change[], now: number): Promise<boolean> {
  if (log.length === 0) return false;
  const last = (await listSnapshots(second)).find(({ reason }) => reason === 'daily');
  if (last && last.at <= now && now - last.at < DAY_MS) return false;
  await takeSnapshot(second, log, { now, reason: 'daily' });
  return true;
}
