// The store of one page: the log in memory and on disk, the state folded from it, and whether all of it is saved.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Change,
  CLOCK_START,
  type Clock,
  compareStamps,
  nextStamp,
  seeStamp,
  type Value,
} from '../core/change.ts';
import { EMPTY_PROGRESS, foldChanges, newChanges, type Progress } from '../core/progress.ts';
import { type ChangeLog, openChangeLog } from './change-log.ts';
import { joinTabs } from './tabs.ts';

export const DATABASE_NAME = 'telemamori';

export type Edit = { readonly path: string; readonly value: Value };

/** `saved` only after the transaction has completed; `not-saved` keeps the changes in memory and tries again. */
export type SaveState = 'saved' | 'saving' | 'not-saved';

export type Store = {
  readonly log: ReadonlySignal<readonly Change[]>;
  readonly progress: ReadonlySignal<Progress>;
  readonly saveState: ReadonlySignal<SaveState>;
  readonly device: string;
  /** Shows the edits at once, stores them, and resolves to true when they are durable, false if they are not (yet). */
  set(edits: readonly Edit[]): Promise<boolean>;
  /** Takes in records made elsewhere (import, another device). Same promise as `set`. */
  add(changes: readonly Change[]): Promise<boolean>;
  /** Tries again to store what is not saved. */
  retry(): Promise<boolean>;
  /** Reads the log again if another page may have changed it unseen. */
  refresh(): Promise<void>;
  readonly files: ChangeLog;
  close(): void;
};

export type StoreEnvironment = {
  readonly now: () => number;
  readonly newId: () => string;
  readonly databaseName?: string;
};

async function readDevice(files: ChangeLog, newId: () => string): Promise<string> {
  const known = await files.readValue('device');
  if (typeof known === 'string' && known !== '') return known;
  const device = newId();
  await files.writeValue('device', device);
  return device;
}

function startClock(log: readonly Change[], device: string, now: number): Clock {
  return log.reduce<Clock>((clock, change) => {
    if (change.device !== device) return seeStamp(clock, change.at, now);
    return compareStamps(change.at, clock) > 0 ? change.at : clock;
  }, CLOCK_START);
}

/** Opens the log, folds it, and keeps it in step with the other pages of this origin. Rejects if IndexedDB cannot be read. */
export async function openStore(environment: StoreEnvironment): Promise<Store> {
  const { now, newId, databaseName = DATABASE_NAME } = environment;
  const files = openChangeLog(databaseName);
  const device = await readDevice(files, newId);
  const log = signal<readonly Change[]>(await files.readAll());
  const progress = signal<Progress>(foldChanges(log.value, EMPTY_PROGRESS));
  const unsaved = signal<readonly Change[]>([]);
  const failed = signal(false);
  let clock = startClock(log.value, device, now());

  const show = (changes: readonly Change[]): void => {
    const fresh = newChanges(log.value, changes);
    if (fresh.length === 0) return;
    const replaced = new Set(fresh.map((change) => change.id));
    for (const change of fresh) clock = seeStamp(clock, change.at, now());
    batch(() => {
      log.value = [...log.value.filter((change) => !replaced.has(change.id)), ...fresh];
      progress.value = foldChanges(fresh, progress.value);
    });
  };
  const tabs = joinTabs(show);

  let writing: Promise<boolean> = Promise.resolve(true);
  /** Writes are queued, so that two edits in one moment become durable in their order. */
  const flush = (): Promise<boolean> => {
    writing = writing.then(async () => {
      const waiting = unsaved.value;
      if (waiting.length === 0) return true;
      try {
        await files.append(waiting);
      } catch {
        // Any abort or throw means "not saved", whatever its name: the records stay in memory and are tried again.
        failed.value = true;
        return false;
      }
      batch(() => {
        unsaved.value = unsaved.value.filter((change) => !waiting.includes(change));
        failed.value = false;
      });
      tabs.tell(waiting);
      return true;
    });
    return writing;
  };
  const add = (changes: readonly Change[]): Promise<boolean> => {
    const fresh = newChanges(log.value, changes);
    show(fresh);
    unsaved.value = [...unsaved.value, ...fresh];
    return flush();
  };

  return {
    log,
    progress,
    saveState: computed(() => (failed.value ? 'not-saved' : unsaved.value.length > 0 ? 'saving' : 'saved')),
    device,
    set(edits) {
      const changes = edits.map(({ path, value }): Change => {
        clock = nextStamp(clock, now(), progress.value.get(path)?.at);
        return { id: newId(), at: clock, device, path, value };
      });
      return add(changes);
    },
    add,
    retry: flush,
    async refresh() {
      if ((await files.count()) !== log.value.length - unsaved.value.length) show(await files.readAll());
    },
    files,
    close() {
      tabs.close();
      files.close();
    },
  };
}
