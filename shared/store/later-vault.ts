// The vault without its code: rarely read, and written only after the first view, so it is loaded when it is needed.
import type { Vault } from './vault.ts';

/** @param name as for `openVault` */
export function openVaultLater(name: string): Vault {
  let opened: Promise<Vault> | undefined;
  const vault = (): Promise<Vault> => {
    opened ??= import('./vault.ts').then(
      ({ openVault }) => openVault(name),
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
  return {
    // Without its code (offline before everything was kept) it is as if there were none.
    read: (since) =>
      vault().then(
        (loaded) => loaded.read(since),
        () => [],
      ),
    write: async (log, now, erasedAt) => (await vault()).write(log, now, erasedAt),
    clear: async (before) => (await vault()).clear(before),
  };
}
