// What a page asks of its store.
import type { Change } from '../core/log/change.ts';
import type { Recovery, RecoveryParts } from './recovery.ts';
import type { Store } from './store.ts';

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
  const { erasedAt, saved } = recovery;
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
      await recovery.loaded();
      if (closed) return;
      // What cannot be put back now is tried again with the next write or visit.
      if (await replicas.check(saved).catch(() => false)) await keepDevice(memory.device());
      recovery.writeClaim();
      await replicas.flush();
    },
    forStore: {
      set: (edits) => add(memory.stamp(edits)),
      add,
      async take(changes) {
        await recovery.loaded();
        const fresh = memory.beyond(changes);
        if (fresh.length === 0) return true;
        try {
          await replicas.addNow(fresh);
        } catch {
          // Nothing was written and nothing is shown: the caller says so.
          return false;
        }
        memory.show(fresh);
        recovery.writeClaim();
        pages.tell({ erasedAt: erasedAt.value, changes: fresh });
        return true;
      },
      async retry() {
        await replicas.flush();
        return saving.unsaved.value.length === 0;
      },
      async refresh() {
        await recovery.loaded();
        await replicas.check(saved);
        if ((await replicas.count()) === saved().length) return;
        for (const report of await replicas.readAgain()) recovery.onReport(report);
      },
      async acceptHealth() {
        await recovery.loaded();
        await replicas.repair(saved());
        const found = saved().length;
        recovery.setHealth({ verdict: 'mended', found, expected: found });
        recovery.writeClaim();
      },
      async erase() {
        await recovery.loaded();
        recovery.beginErasure(Math.max(now(), erasedAt.value + 1));
        try {
          await replicas.erase(erasedAt.value);
        } catch {
          // One place may still hold the answers: nothing is shown as erased, so all places shall have what is shown.
          const changes = saved();
          await replicas.repair(changes);
          pages.tell({ erasedAt: erasedAt.value, changes });
          return false;
        }
        recovery.forgetAll();
        pages.tell({ erasedAt: erasedAt.value, changes: [] });
        return true;
      },
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
