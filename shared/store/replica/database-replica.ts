// A database as a replica: one write at a time, and it notices when the browser has lost what was written.
import type { Change } from '../../core/log/change.ts';
import type { Integrity } from '../../core/log/integrity.ts';
import { serialize } from '../../core/serialize.ts';
import type { ChangeLog } from './change-log.ts';
import { openIndexedDb } from './indexed-db.ts';
import type { Replica, ReplicaEvents, WriteOptions } from './replica.ts';

export type DatabaseReplica = Replica & {
  readonly log: ChangeLog;
  /**
   * Keeps the state of a log beside it, if the database holds exactly that log.
   * @param count changes of the log that `winners` were folded from
   * @param always even if there is a checkpoint that has not grown old
   */
  keepState(count: number, winners: Iterable<Change>, always: boolean): Promise<void>;
};

/** @param hasCheckpoint whether this replica keeps the folded state as well */
export function openDatabaseReplica(name: string, events: ReplicaEvents, hasCheckpoint = false): DatabaseReplica {
  const log = openIndexedDb(name, { ...events, hasCheckpoint });
  const inTurn = serialize();
  /** changes that were there at the last look; fewer later means that the database was cleared or damaged */
  let count = 0;
  /** what the database said of itself at the last look */
  let seen: Integrity | null = null;
  const note = (after: Integrity): void => {
    seen = after;
    count = after.count;
  };
  /** What was asked for before an erasure is written before it or not at all, so the time of asking goes along. */
  const add = (changes: readonly Change[], options?: WriteOptions): Promise<void> => {
    const known = events.erasedAt();
    return inTurn(() => append(changes, known, options));
  };
  const append = async (changes: readonly Change[], known: number, options?: WriteOptions): Promise<void> => {
    const after = await log.append(changes, known, options);
    // Fewer than before: it was cleared behind our back. `check` puts the rest back; what was written now is safe.
    seen = after;
    if (after.count >= count) count = after.count;
    else events.onLost();
  };
  return {
    name,
    log,
    // Not in turn: a read may take as long as it likes, and what is written meanwhile does no harm.
    async read(known) {
      const report = await log.read(known);
      const size = report.same ? (known?.count ?? 0) : report.changes.length;
      count = Math.max(count, size);
      seen = report.figures ? { generation: 0, ...report.figures } : null;
      return report;
    },
    add: (changes) => add(changes),
    addNow: add,
    repair: (changes) => {
      const known = events.erasedAt();
      return inTurn(async () => note(await log.repair(changes, known)));
    },
    check: (saved) =>
      inTurn(async () => {
        if ((await log.count()) >= count) return false;
        note(await log.repair(saved()));
        return true;
      }),
    keepState: (held, winners, always) =>
      inTurn(async () => {
        if (seen?.count === held) await log.keepState(winners, seen, always);
      }),
    erase: (at) =>
      inTurn(async () => {
        await log.erase(at);
        count = 0;
        seen = null;
      }),
    reconnect: log.reconnect,
    close: log.close,
  };
}
