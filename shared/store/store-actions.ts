// What a page asks of its store.
import type { Change } from '../core/log/change.ts';
import type { RareActions } from './rare-actions.ts';
import type { Recovery, RecoveryParts } from './recovery.ts';
import type { Store } from './store-type.ts';

type Parts = RecoveryParts & { readonly recovery: Recovery; readonly newId: () => string };

/** A device whose databases do not answer has a new name for this visit: harmless, it is a new device to everybody. */
const DEVICE_PATIENCE_MS = 2000;

type Actions = {
  /** Finds out, or makes up, which device this is. */
  readDevice(): Promise<void>;
  /** The browser took a place away under an open page: this page's memory may be the last copy. */
  heal(): Promise<void>;
  readonly forStore: Pick<
    Store,
    'set' | 'add' | 'take' | 'retry' | 'refresh' | 'acceptHealth' | 'erase' | 'renewDevice' | 'close'
  >;
};

export function storeActions({ memory, note, replicas, saving, pages, recovery, now, newId }: Parts): Actions {
  let closed = false;
  const { erasedAt } = recovery;
  const add = (changes: readonly Change[]): Promise<boolean> => {
    const fresh = memory.show(changes);
    note.noteOnItsWay(fresh, erasedAt.value);
    return saving.save(fresh);
  };
  const keepDevice = async (device: string): Promise<void> => {
    memory.belongTo(device);
    // If it cannot be kept, the next start is a new device to everybody: harmless.
    await replicas.values.writeValue('device', device).catch(() => undefined);
  };
  const rare = async (): Promise<RareActions> => {
    await recovery.loaded();
    const { rareActions } = await import('./rare-actions.ts');
    return rareActions({ memory, note, replicas, saving, pages, recovery, now, keepDevice });
  };
  return {
    async readDevice() {
      const known = replicas.values.readValue('device').catch(() => undefined);
      const patience = new Promise<null>((resolve) => setTimeout(resolve, DEVICE_PATIENCE_MS, null));
      const found = await Promise.race([known, patience]);
      if (typeof found === 'string' && found !== '') return memory.belongTo(found);
      const made = newId();
      memory.belongTo(made);
      const settle = (device: unknown): Promise<void> =>
        typeof device === 'string' && device !== '' ? Promise.resolve(memory.belongTo(device)) : keepDevice(made);
      if (found === null) void known.then(settle);
      else await settle(found);
    },
    async heal() {
      const actions = await rare();
      if (!closed) await actions.heal();
    },
    forStore: {
      set: (edits) => add(memory.stamp(edits)),
      add,
      take: async (changes, options) => (await rare()).take(changes, options),
      async retry() {
        await replicas.flush();
        return saving.unsaved.value.length === 0;
      },
      refresh: async () => (await rare()).refresh(),
      acceptHealth: async () => (await rare()).acceptHealth(),
      erase: async () => (await rare()).erase(),
      renewDevice: () => keepDevice(newId()),
      close() {
        closed = true;
        recovery.close();
        pages.close();
        replicas.close();
      },
    },
  };
}
