// What one page knows: every record, the state folded from them, and the clock that its own edits are stamped with.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { isPath, isValidValue, trimValue } from '../core/exchange/schema.ts';
import {
  type Change,
  CLOCK_START,
  type Clock,
  nextStamp,
  type Stamp,
  seeStamp,
  type Value,
} from '../core/log/change.ts';
import { applyChanges, EMPTY_STATE, missingFrom, type State } from '../core/log/state.ts';

export type Edit = { readonly path: string; readonly value: Value };

export type Memory = {
  readonly log: ReadonlySignal<readonly Change[]>;
  readonly state: ReadonlySignal<State>;
  /** Starts from what was found. Once, before anything else. */
  begin(found: readonly Change[]): void;
  /** Says which device this is; before that, nothing can be stamped. */
  belongTo(device: string): void;
  /** which device this is; '' if nobody has said so yet */
  device(): string;
  /** Those among the records that this page does not know yet, or knows in an earlier form. */
  beyond(changes: readonly Change[]): readonly Change[];
  /** Takes records in, all at once for whoever looks on; gives those that were new. */
  show(changes: readonly Change[]): readonly Change[];
  /**
   * The records of these edits, later than everything in `on` (the present state, if not said), not yet taken in.
   * Throws if a value cannot stand at its path: that is a bug of ours.
   */
  stamp(edits: readonly Edit[], on?: State): Change[];
  /** After an erasure: nothing is known any more, and the clock goes on. */
  forget(): void;
};

export function createMemory({ now, newId }: { readonly now: () => number; readonly newId: () => string }): Memory {
  const log = signal<readonly Change[]>([]);
  const state = signal<State>(EMPTY_STATE);
  let known = new Map<string, Change>();
  let device = '';
  let clock: Clock = CLOCK_START;
  const followClock = (changes: readonly Change[]): void => {
    const time = now();
    for (const { at } of changes) clock = seeStamp(clock, at, time);
  };
  return {
    log,
    state,
    begin(found) {
      known = new Map(found.map((change) => [change.id, change]));
      log.value = found;
      state.value = applyChanges(found, EMPTY_STATE);
    },
    belongTo(own) {
      device = own;
      followClock(log.value);
    },
    device: () => device,
    beyond: (changes) => missingFrom(known, changes),
    show(changes) {
      const fresh = missingFrom(known, changes);
      if (fresh.length === 0) return fresh;
      const before = known.size;
      for (const change of fresh) known.set(change.id, change);
      const isReplacing = known.size < before + fresh.length;
      followClock(fresh);
      batch(() => {
        const kept = isReplacing ? log.value.filter((change) => known.get(change.id) === change) : log.value;
        log.value = [...kept, ...fresh];
        state.value = applyChanges(fresh, state.value);
      });
      return fresh;
    },
    stamp(edits, on = state.value) {
      const time = now();
      /** Two edits of one path in one step keep their order, even where the clock does not move with a far stamp. */
      const given = new Map<string, Stamp>();
      return edits.map(({ path, value: wanted }) => {
        const value = trimValue(path, wanted);
        if (!isPath(path) || !isValidValue(path, value)) throw new TypeError(`This value cannot stand at "${path}".`);
        const at = nextStamp(clock, time, given.get(path) ?? on.get(path)?.at);
        given.set(path, at);
        clock = seeStamp(clock, at, time);
        return { id: newId(), at, device, path, value };
      });
    },
    forget() {
      known = new Map();
      batch(() => {
        log.value = [];
        state.value = EMPTY_STATE;
      });
    },
  };
}
