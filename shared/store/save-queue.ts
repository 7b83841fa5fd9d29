// The records of a page that are not durable yet: written one batch after the other, and tried again for as long as it takes.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';

/** `saved` only after the transaction has completed; `not-saved` keeps the changes in memory and tries again. */
export type SaveState = 'saved' | 'saving' | 'not-saved';

export type SaveQueue = {
  readonly state: ReadonlySignal<SaveState>;
  readonly waiting: ReadonlySignal<readonly Change[]>;
  /** Puts records behind those that wait, and writes. True when all of them are durable, false if they are not (yet). */
  put(changes: readonly Change[]): Promise<boolean>;
  /** Writes what waits. Writes follow each other, so that two edits in one moment become durable in their order. */
  flush(): Promise<boolean>;
  /** Everything was erased: nothing waits any more. */
  forget(): void;
  close(): void;
};

export type SaveQueueEvents = {
  /** Resolves when the records are durable in one place; rejects if they are in none. */
  readonly append: (changes: readonly Change[]) => Promise<void>;
  /** These records are durable, and wait no more. */
  readonly onSaved: (changes: readonly Change[]) => void;
  /** waits before the first, second, ... try to save again; the last one repeats */
  readonly retryDelaysMs: readonly number[];
};

export function openSaveQueue({ append, onSaved, retryDelaysMs }: SaveQueueEvents): SaveQueue {
  const waiting = signal<readonly Change[]>([]);
  const failed = signal(false);
  let closed = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const retryLater = (): void => {
    if (closed || timer !== undefined) return;
    const delay = retryDelaysMs[Math.min(tries, retryDelaysMs.length - 1)] ?? 1000;
    tries += 1;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, delay);
  };
  const markSaved = (changes: readonly Change[]): void => {
    const done = new Set(changes);
    tries = 0;
    batch(() => {
      waiting.value = waiting.value.filter((change) => !done.has(change));
      failed.value = false;
      onSaved(changes);
    });
  };
  let writing: Promise<boolean> = Promise.resolve(true);
  function flush(): Promise<boolean> {
    writing = writing.then(async () => {
      const changes = waiting.value;
      if (changes.length === 0) return true;
      try {
        await append(changes);
      } catch {
        // Erased by another page meanwhile: then nothing waits any more.
        if (waiting.value.length === 0) return false;
        // Any other abort or throw means "not saved", whatever its name: the records stay in memory and are tried again.
        failed.value = true;
        retryLater();
        return false;
      }
      markSaved(changes);
      return true;
    });
    return writing;
  }
  return {
    state: computed(() => (failed.value ? 'not-saved' : waiting.value.length > 0 ? 'saving' : 'saved')),
    waiting,
    put(changes) {
      waiting.value = [...waiting.value, ...changes];
      return flush();
    },
    flush,
    forget() {
      waiting.value = [];
      failed.value = false;
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
