// The store of one page: the log in memory and in its replicas, the state folded from it, and whether all of it is saved.
import { DATABASE_NAME } from './database-name.ts';
import { createMemory } from './memory.ts';
import { followOtherPages } from './other-pages.ts';
import { openRecovery } from './recovery.ts';
import { openNote } from './replica/note.ts';
import { openReplicas } from './replica/replicas.ts';
import { openSaving } from './saving.ts';
import { storeActions } from './store-actions.ts';
import type { Store } from './store-type.ts';

export type { Store };

export type StoreEnvironment = {
  readonly now: () => number;
  readonly newId: () => string;
  readonly databaseName?: string;
  /** waits before the first, second, ... try to save again; the last one repeats. Milliseconds */
  readonly retryDelaysMs?: readonly number[];
  /** how long the copy in files waits for more changes before it writes. Milliseconds */
  readonly gatherMs?: number;
  /** how long a start waits for an answer of the databases before it opens with what there is. Milliseconds */
  readonly patienceMs?: number;
  /**
   * If given, a store whose state can be told by a checkpoint opens with it, and reads and judges everything once this has
   * resolved. Without it, everything is read first.
   */
  readonly afterFirstDraw?: () => Promise<void>;
};

const RETRY_DELAYS_MS = [1000, 2000, 5000, 10_000, 30_000];
const PATIENCE_MS = 4000;
/** A file is dearer than a row: it is written a little after the first change that it does not hold, and takes all others along. */
const GATHER_MS = 1000;

/** Opens the log, folds it, and keeps it in step with the other pages of this origin. Never rejects. */
export async function openStore(environment: StoreEnvironment): Promise<Store> {
  const { now, newId, databaseName = DATABASE_NAME, afterFirstDraw } = environment;
  const { retryDelaysMs = RETRY_DELAYS_MS, gatherMs = GATHER_MS, patienceMs = PATIENCE_MS } = environment;
  const memory = createMemory({ now, newId });
  const note = openNote(databaseName);
  const replicas = openReplicas(databaseName, {
    onReport: (report) => recovery.onReport(report),
    onWritten: (changes) => recovery.onWritten(changes),
    onErased: (at) => recovery.catchUp(at),
    onLost: () => void actions.heal(),
    erasedAt: () => recovery.erasedAt.value,
    newId,
    retryDelaysMs,
    gatherMs,
  });
  const saving = openSaving({ write: replicas.add, isUnread: () => replicas.storage.value === 'pending' });
  const pages = followOtherPages(databaseName, now, (message) => recovery.onMessage(message));
  const recovery = openRecovery({ memory, note, replicas, saving, pages, now });
  const parts = { memory, note, replicas, saving, pages, recovery, now, newId };
  const actions = storeActions(parts);

  const isShown = afterFirstDraw ? await recovery.showCheckpoint() : false;
  const loaded = recovery.load(isShown ? afterFirstDraw : undefined);
  // A start without a checkpoint waits for the databases, but not for ever: silence is neither an answer nor an error.
  if (!isShown) await Promise.race([recovery.asked(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  await actions.readDevice();
  return {
    log: memory.log,
    state: memory.state,
    saveState: saving.state,
    health: recovery.health,
    storage: replicas.storage,
    get device() {
      return memory.device();
    },
    loaded,
    ...actions.forStore,
    stamp: memory.stamp,
    erasedAt: recovery.erasedAt,
    values: replicas.values,
    replicas,
    now,
  };
}
