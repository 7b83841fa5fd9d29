// What this page has changed and no replica has acknowledged yet.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';

/**
 * `saved` only after a replica has acknowledged, and everything that a start has to read was read; `not-saved` keeps the
 * changes in memory and tries again; `unread`: what this page has done is safe, but some place has not answered yet, so the
 * answers shown may not be the last ones.
 */
export type SaveState = 'saved' | 'saving' | 'not-saved' | 'unread';

export type Saving = {
  readonly state: ReadonlySignal<SaveState>;
  readonly unsaved: ReadonlySignal<readonly Change[]>;
  /** True when the changes are durable; false if they are not (yet): they stay here, and saving goes on. */
  save(changes: readonly Change[]): Promise<boolean>;
  /** A replica has acknowledged these; gives those that nobody had acknowledged before. */
  acknowledge(changes: readonly Change[]): readonly Change[];
  /** Everything was erased: nothing waits any more. */
  forget(): void;
};

/** After this long without an acknowledgement, the screen says that it is not saved yet. Milliseconds */
const PATIENCE_MS = 8000;

export type SavingOptions = {
  /** Resolves when one replica has them durably, rejects if none took them. */
  readonly write: (changes: readonly Change[]) => Promise<void>;
  readonly patienceMs?: number;
  /** whether some place has not answered yet */
  readonly isUnread: () => boolean;
};

export function openSaving({ write, isUnread, patienceMs = PATIENCE_MS }: SavingOptions): Saving {
  const unsaved = signal<readonly Change[]>([]);
  const failed = signal(false);
  const isUnsaved = (changes: readonly Change[]): boolean => {
    const waiting = new Set(unsaved.value);
    return changes.some((change) => waiting.has(change));
  };
  return {
    state: computed(() => {
      if (unsaved.value.length > 0) return failed.value ? 'not-saved' : 'saving';
      return isUnread() ? 'unread' : 'saved';
    }),
    unsaved,
    async save(changes) {
      if (changes.length === 0) return unsaved.value.length === 0;
      unsaved.value = [...unsaved.value, ...changes];
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([write(changes).catch(() => undefined), patience]);
      clearTimeout(timer);
      if (!isUnsaved(changes)) return true;
      failed.value = true;
      return false;
    },
    acknowledge(changes) {
      const waiting = new Set(unsaved.value);
      const fresh = changes.filter((change) => waiting.has(change));
      if (fresh.length === 0) return fresh;
      const done = new Set(fresh);
      batch(() => {
        unsaved.value = unsaved.value.filter((change) => !done.has(change));
        if (unsaved.value.length === 0) failed.value = false;
      });
      return fresh;
    },
    forget() {
      batch(() => {
        unsaved.value = [];
        failed.value = false;
      });
    },
  };
}
