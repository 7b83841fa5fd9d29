// What one replica has not acknowledged yet: written one batch after the other, and tried again for as long as it takes.
import type { Change } from '../../core/log/change.ts';
import { ErasedElsewhere, NoSuchPlace } from './replica.ts';

export type WriteQueue = {
  /** Settles with the first try of these changes: they stay in the queue after a failure. */
  put(changes: readonly Change[]): Promise<void>;
  /** From here on it may write; until then everything waits. */
  open(): void;
  /** Tries again now. */
  flush(): Promise<void>;
  /** Nothing waits any more: everything was erased, or has reached the replica in another way. */
  forget(): void;
  close(): void;
};

export type WriteQueueOptions = {
  readonly write: (changes: readonly Change[]) => Promise<void>;
  /** these are durable there, be it at the first try or a later one */
  readonly onWritten: (changes: readonly Change[]) => void;
  readonly onErased: (erasedAt: number) => void;
  /** waits before the first, second, ... try again; the last one repeats. Milliseconds */
  readonly retryDelaysMs: readonly number[];
  /** milliseconds to wait for more before a write, where writes are dear */
  readonly gatherMs?: number;
};

export function openWriteQueue(options: WriteQueueOptions): WriteQueue {
  const { write, onWritten, onErased, retryDelaysMs, gatherMs = 0 } = options;
  let waiting: ReadonlyMap<string, Change> = new Map();
  let isOpen = false;
  let closed = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** the try that will take what waits now, if one is planned */
  let next: Promise<void> | null = null;
  let opened: () => void = () => undefined;
  const whenOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });
  let last: Promise<void> = Promise.resolve();

  const retryLater = (): void => {
    if (closed || timer !== undefined) return;
    const delay = retryDelaysMs[Math.min(tries, retryDelaysMs.length - 1)] ?? 1000;
    tries += 1;
    timer = setTimeout(() => {
      timer = undefined;
      flush().catch(() => undefined); // it stays in the queue
    }, delay);
  };
  const writeBatch = async (): Promise<void> => {
    const batch = waiting;
    if (batch.size === 0 || closed) return;
    const changes = [...batch.values()];
    try {
      await write(changes);
    } catch (error) {
      if (error instanceof NoSuchPlace) waiting = new Map();
      else if (error instanceof ErasedElsewhere) onErased(error.erasedAt);
      else retryLater();
      throw error;
    }
    tries = 0;
    waiting = new Map([...waiting].filter(([id, change]) => batch.get(id) !== change));
    onWritten(changes);
  };
  function flush(): Promise<void> {
    next ??= (async () => {
      await whenOpen;
      await last.catch(() => undefined);
      if (gatherMs > 0) await new Promise((resolve) => setTimeout(resolve, gatherMs));
      next = null;
      last = writeBatch();
      await last;
    })();
    return next;
  }
  return {
    put(changes) {
      waiting = new Map([...waiting, ...changes.map((change) => [change.id, change] as const)]);
      return flush();
    },
    open() {
      isOpen = true;
      opened();
    },
    flush: () => (isOpen && waiting.size > 0 ? flush() : Promise.resolve()),
    forget() {
      waiting = new Map();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
