// One copy of the log: a queue of writes to one database, which notices when the database has lost rows behind our back.
import type { Change } from '../core/log/change.ts';
import type { Integrity } from '../core/log/integrity.ts';
import { type ChangeLog, ErasedElsewhere, openChangeLog } from './change-log.ts';
import { type CopyReport, reportCopy } from './recover.ts';

export type Copy = {
  readonly name: string;
  readonly log: ChangeLog;
  /** Reads and judges the copy. Never rejects: what cannot be read is reported as unreadable. */
  report(): Promise<CopyReport>;
  /** Writes the records, and those that could not be written before. They stay in the queue until they are durable. */
  write(changes: readonly Change[]): Promise<void>;
  /** Writes the records or, if that fails, forgets them. */
  writeOrForget(changes: readonly Change[]): Promise<void>;
  /** Writes everything again and takes stock anew. */
  repair(changes: readonly Change[]): Promise<void>;
  /** Puts back what the database has lost since we wrote it; true if there was something to put back. */
  check(): Promise<boolean>;
  /**
   * Keeps the state that these records fold to beside the log, if the log holds exactly them.
   * @param always even if there is one that has not grown old
   */
  keepState(records: readonly Change[], winners: Iterable<Change>, always: boolean): Promise<void>;
  erase(at: number): Promise<void>;
  /** Another page has erased everything: nothing waits any more and nothing is missing. */
  forget(): void;
  close(): void;
};

export type CopyEvents = {
  /** everything this page knows to be saved, to put back into a database that lost it */
  readonly saved: () => readonly Change[];
  /** the browser closed the connection */
  readonly onLost: () => void;
  /** the last erasure that this page knows of */
  readonly erasedAt: () => number;
  /** a write was refused, because another page has erased everything since */
  readonly onErased: (erasedAt: number) => void;
};

/** @param hasCheckpoint whether this copy keeps the folded state as well */
export function openCopy(name: string, { saved, onLost, erasedAt, onErased }: CopyEvents, hasCheckpoint = false): Copy {
  const log = openChangeLog(name, { onLost, erasedAt, hasCheckpoint });
  let waiting: ReadonlyMap<string, Change> = new Map();
  /** rows that were there at the last look; fewer later means that the database was cleared or damaged */
  let rows = 0;
  /** what the database said of itself at the last look */
  let seen: Integrity | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch((error: unknown) => {
      if (error instanceof ErasedElsewhere) onErased(error.erasedAt);
    });
    return turn;
  };
  const append = async (changes: readonly Change[]): Promise<void> => {
    const after = await log.append(changes);
    seen = after.count < rows ? await log.repair([...saved(), ...changes]) : after;
    rows = seen.count;
  };
  return {
    name,
    log,
    report: () =>
      inTurn(async () => {
        const contents = await log.read().catch(() => null);
        rows = Math.max(rows, contents?.rows.length ?? 0);
        seen = contents?.integrity ?? null;
        return reportCopy(name, contents);
      }),
    write(changes) {
      waiting = new Map([...waiting, ...changes.map((change) => [change.id, change] as const)]);
      return inTurn(async () => {
        const batch = waiting;
        if (batch.size === 0) return; // an earlier turn took them along
        await append([...batch.values()]);
        waiting = new Map([...waiting].filter(([id]) => !batch.has(id)));
      });
    },
    writeOrForget: (changes) => inTurn(() => append(changes)),
    repair: (changes) =>
      inTurn(async () => {
        rows = (await log.repair(changes)).count;
      }),
    check: () =>
      inTurn(async () => {
        if ((await log.count()) >= rows) return false;
        rows = (await log.repair(saved())).count;
        return true;
      }),
    keepState: (records, winners, always) =>
      inTurn(async () => {
        if (seen?.count === records.length) await log.keepState(winners, seen, always);
      }),
    erase: (at) =>
      inTurn(async () => {
        await log.erase(at);
        waiting = new Map();
        rows = 0;
      }),
    forget() {
      waiting = new Map();
      rows = 0;
    },
    close: log.close,
  };
}
