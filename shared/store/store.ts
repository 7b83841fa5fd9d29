// The store of one page: the log in memory and in its replicas, the state folded from it, and whether all of it is saved.
import type { ReadonlySignal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';
import type { Health } from '../core/log/replica-report.ts';
import type { State } from '../core/log/state.ts';
import { DATABASE_NAME } from './database-name.ts';
import { createMemory, type Edit } from './memory.ts';
import { followOtherPages } from './other-pages.ts';
import { openRecovery } from './recovery.ts';
import { openNote } from './replica/note.ts';
import { openReplicas, type Replicas, type Storage } from './replica/replicas.ts';
import type { Values } from './replica/values.ts';
import { openSaving, type SaveState } from './saving.ts';
import { storeActions } from './store-actions.ts';

export type Store = {
  /** Every change; until `loaded` has resolved, at least those that make up `state`. */
  readonly log: ReadonlySignal<readonly Change[]>;
  readonly state: ReadonlySignal<State>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** `short`: answers that were there cannot be found; show the recovery screen, never the welcome screen. */
  readonly health: ReadonlySignal<Health>;
  /** `pending`: some place has not answered yet, so nothing is whole; `blocked`: nothing can be kept here. */
  readonly storage: ReadonlySignal<Storage>;
  /** Random name of this browser profile; a new one when another device turns out to have the same. */
  readonly device: string;
  /** Resolves when every place has answered at least once and was judged, however long that takes. Never rejects. */
  readonly loaded: Promise<void>;
  /**
   * Shows the edits at once, stores them, and resolves to true when they are durable, false if they are not (yet).
   * Throws if a value cannot stand at its path: that is a bug of ours.
   */
  set(edits: readonly Edit[]): Promise<boolean>;
  /** The changes of these edits, later than everything in `on` (the present state, if not said), not yet taken in. */
  stamp(edits: readonly Edit[], on?: State): Change[];
  /** Takes in changes made elsewhere. Same promise as `set`. */
  add(changes: readonly Change[]): Promise<boolean>;
  /** Takes in changes only if they are durable first: all of them and true, or nothing at all and false. */
  take(changes: readonly Change[]): Promise<boolean>;
  /** Tries again to store what is not saved. True if all of it is. */
  retry(): Promise<boolean>;
  /** Reads the log again if another page may have changed it unseen, and puts back what the browser may have lost. */
  refresh(): Promise<void>;
  /** The person goes on with what was found: from now on that is all there is to expect. */
  acceptHealth(): Promise<void>;
  /** Removes every answer on this device, in all replicas and pages. True when that is durable. */
  erase(): Promise<boolean>;
  /** Another device has the same id (a cloned computer): this one takes a new one. */
  renewDevice(): Promise<void>;
  /** when everything was last erased, 0 if never; milliseconds since 1970 */
  readonly erasedAt: ReadonlySignal<number>;
  /** small things of this device that are no answers */
  readonly values: Values;
  readonly replicas: Replicas;
  readonly now: () => number;
  close(): void;
};

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
