// The port for every place that holds the log: databases of the browser, files beside them, later folders and servers.
// A place is asked for three things: what it holds, to add changes, and, only when a person erases everything, to be emptied.
// Nothing is ever overwritten, and what is absent somewhere was not deleted: it has not arrived there yet.
import type { Change } from '../../core/log/change.ts';
import type { Figures, ReplicaReport } from '../../core/log/replica-report.ts';

/** How a long write may be watched and stopped. */
export type WriteOptions = {
  /** after its abort nothing of what was not durable yet is there */
  readonly signal?: AbortSignal | undefined;
  /** called in between with the number of changes that are handed over */
  readonly onProgress?: ((done: number) => void) | undefined;
};

export type Replica = {
  readonly name: string;
  /**
   * What it holds, judged by what it remembers of itself. Takes as long as the place takes; rejects when the place says
   * that it cannot be read. Silence is neither: whoever asks decides how long to wait before saying "not known yet".
   * @param known a log that the page has already: a place that holds exactly that may say so (`same`) and hand nothing over
   */
  read(known?: Figures): Promise<ReplicaReport>;
  /**
   * Adds the changes that are not there yet. Resolves when they are durable, and rejects if they are not (yet): asking again
   * does no harm. Rejects with `ErasedElsewhere` when everything was erased after this page last looked.
   */
  add(changes: readonly Change[]): Promise<void>;
  /** Adds the changes or nothing of them: after a rejection they will not turn up there by themselves. */
  addNow(changes: readonly Change[], options?: WriteOptions): Promise<void>;
  /** Makes it hold at least all these changes, and take stock anew, whatever state it is in. */
  repair(changes: readonly Change[]): Promise<void>;
  /** Puts back what the place has lost behind our back since it was last read or written; true if it had to. */
  check(saved: () => readonly Change[]): Promise<boolean>;
  /** Removes everything from before this moment (milliseconds since 1970) for good, and remembers it. */
  erase(at: number): Promise<void>;
  /** Gives up what has not answered, so that the next question starts anew. */
  reconnect(): void;
  close(): void;
};

/** What a replica wants to know of its page, and tells it. */
export type ReplicaEvents = {
  /** the last erasure that this page knows of, 0 if none; milliseconds since 1970 */
  readonly erasedAt: () => number;
  /** the browser closed the connection: what was written may be gone */
  readonly onLost: () => void;
};

/** Somebody has erased everything since this page last looked: what the page remembers must not be written. */
export class ErasedElsewhere extends Error {
  readonly erasedAt: number;

  constructor(erasedAt: number) {
    super('Everything was erased by another page.');
    this.erasedAt = erasedAt;
  }
}

/**
 * Work in a place that waits for its turn: whatever was asked for before everything was erased is not done afterwards.
 * @param erasedAt the last erasure that the page knows of
 */
export function unlessErased<Result>(erasedAt: () => number, work: () => Promise<Result>): () => Promise<Result> {
  const known = erasedAt();
  return async () => {
    if (erasedAt() > known) throw new ErasedElsewhere(erasedAt());
    return work();
  };
}

/** The person has stopped it, and nothing was written. */
export class Stopped extends Error {}

/** This browser has no such place, or cannot write there; nothing is wrong, and nobody needs to try again. */
export class NoSuchPlace extends Error {}
