// What a page knows of its store.
import type { ReadonlySignal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';
import type { Health } from '../core/log/replica-report.ts';
import type { State } from '../core/log/state.ts';
import type { Edit } from './memory.ts';
import type { WriteOptions } from './replica/replica.ts';
import type { Replicas, Storage } from './replica/replicas.ts';
import type { Values } from './replica/values.ts';
import type { SaveState } from './saving.ts';

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
  take(changes: readonly Change[], options?: WriteOptions): Promise<boolean>;
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
