// What a page asks of its store now and then; loaded when it is asked for.
import type { Recovery, RecoveryParts } from './recovery.ts';
import { addNow } from './replica/add-many.ts';
import { checkPlaces, countChanges, erasePlaces, readAgain } from './replica/each-place.ts';
import type { Store } from './store-type.ts';

export type RareParts = RecoveryParts & {
  readonly recovery: Recovery;
  readonly keepDevice: (device: string) => Promise<void>;
};

export type RareActions = Pick<Store, 'take' | 'refresh' | 'acceptHealth' | 'erase'> & {
  /** The browser took a place away under an open page: this page's memory may be the last copy. */
  heal(): Promise<void>;
};

/** Call them only after everything was read. */
export function rareActions({ memory, replicas, pages, recovery, now, keepDevice }: RareParts): RareActions {
  const { erasedAt, saved } = recovery;
  return {
    async heal() {
      // What cannot be put back now is tried again with the next write or visit.
      if (await checkPlaces(replicas.places(), saved).catch(() => false)) await keepDevice(memory.device());
      recovery.writeClaim();
      await replicas.flush();
    },
    async take(changes, options) {
      const fresh = memory.beyond(changes);
      if (fresh.length === 0) return true;
      try {
        await addNow(replicas.places(), fresh, options);
      } catch {
        // Nothing was written and nothing is shown: the caller says so.
        return false;
      }
      memory.show(fresh);
      recovery.writeClaim();
      pages.tell({ erasedAt: erasedAt.value, changes: fresh });
      return true;
    },
    async refresh() {
      await checkPlaces(replicas.places(), saved);
      if ((await countChanges(replicas.places())) === saved().length) return;
      for (const report of await readAgain(replicas.places())) recovery.onReport(report);
    },
    async acceptHealth() {
      await replicas.repair(saved());
      const found = saved().length;
      recovery.setHealth({ verdict: 'mended', found, expected: found });
      recovery.writeClaim();
    },
    async erase() {
      recovery.beginErasure(Math.max(now(), erasedAt.value + 1));
      try {
        await erasePlaces(replicas.places(), erasedAt.value);
      } catch {
        // One place may still hold the answers: nothing is shown as erased, so all places shall have what is shown.
        recovery.giveUpErasure();
        const changes = saved();
        await replicas.repair(changes);
        pages.tell({ erasedAt: erasedAt.value, changes });
        return false;
      }
      recovery.forgetAll();
      pages.tell({ erasedAt: erasedAt.value, changes: [] });
      return true;
    },
  };
}
