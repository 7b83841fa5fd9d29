// The log in one database: append, read, repair. Nothing here knows what a change means.
import type { Change } from '../../core/log/change.ts';
import type { StoredState } from '../../core/log/checkpoint.ts';
import type { Integrity } from '../../core/log/integrity.ts';
import type { Figures, ReplicaReport } from '../../core/log/replica-report.ts';
import type { ReplicaEvents, WriteOptions } from './replica.ts';

export type ChangeLog = {
  readonly name: string;
  /**
   * Reads and judges everything, however long the browser takes.
   * @param known if the database holds exactly this, it says so (`same`) and hands nothing over
   */
  read(known?: Figures): Promise<ReplicaReport>;
  /** Rows in the log, counted by the database. */
  count(): Promise<number>;
  /**
   * Adds the records that are not there yet, all or none, and resolves to the integrity after it when they are durable.
   * Rejects (and nothing is stored) on any error, abort or silence.
   * @param known the last erasure the page knew of when it asked; else of now. After a later one nothing is stored.
   */
  append(changes: readonly Change[], known?: number, options?: WriteOptions): Promise<Integrity>;
  /** Which of these ids it holds, asked of the disk. */
  held(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes all these records, whatever is there under their ids, and takes stock anew. Nothing is removed. */
  repair(changes: readonly Change[], known?: number): Promise<Integrity>;
  /** What a start can draw from before the log is read, and these small things, all in one transaction. */
  readState(keys: readonly string[]): Promise<StoredState & { readonly values: ReadonlyMap<string, unknown> }>;
  /**
   * Makes the checkpoint anew if many writes have come since, or it is not there, or `always`.
   * @param winners the state folded from the rows that `integrity` speaks of; nothing is done if the log has moved on
   */
  keepState(winners: Iterable<Change>, integrity: Integrity, always: boolean): Promise<void>;
  readValue(key: string): Promise<unknown>;
  /** `undefined` removes the key. */
  writeValue(key: string, value: unknown): Promise<void>;
  /** Keys of small things that start with `prefix`, sorted. */
  keys(prefix: string): Promise<string[]>;
  /**
   * Removes every record and every small thing that is no setting, and notes the time. Only for a person who asked for it.
   * What came after an erasure of that time, or of a later one, stays.
   */
  erase(at: number): Promise<void>;
  /** Gives up a connection that has not answered: what is asked next opens a new one. */
  reconnect(): void;
  close(): void;
};

export type LogOptions = Partial<ReplicaEvents> & {
  /** whether it keeps a checkpoint; one replica is enough */
  readonly hasCheckpoint?: boolean;
};
