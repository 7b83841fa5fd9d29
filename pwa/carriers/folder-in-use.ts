// The folder that this device uses, remembered across restarts; the browser may want to ask its person again.
import { signal } from '@preact/signals';
import type { Carrier } from '../../shared/carrier/carrier.ts';
import { folderCarrier } from '../../shared/carrier/folder.ts';
import { askForFolder, type FolderState, folderState } from '../../shared/carrier/folder-permission.ts';
import type { Values } from '../../shared/store/replica/values.ts';

const KEY = 'carrier/folder';

export type FolderInUse = {
  readonly handle: FileSystemDirectoryHandle;
  readonly carrier: Carrier;
  readonly state: FolderState;
};

/** undefined: not looked up yet; null: none. */
export const folderInUse = signal<FolderInUse | null | undefined>(undefined);

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof value === 'object' && value !== null && (value as FileSystemHandle).kind === 'directory';

/** Looks up the folder of earlier days; asks nobody. */
export async function openFolderInUse(values: Values): Promise<void> {
  const handle = await values.readValue(KEY).catch(() => undefined);
  folderInUse.value = isFolder(handle)
    ? { handle, carrier: folderCarrier(handle), state: await folderState(handle) }
    : null;
}

/** Uses this folder from now on, and asks for what the browser has not allowed yet. Call it from a person's action. */
export async function rememberFolder(values: Values, handle: FileSystemDirectoryHandle): Promise<void> {
  const state = await askForFolder(handle);
  folderInUse.value = { handle, carrier: folderCarrier(handle), state };
  // Where nothing can be kept, it holds until the page is closed.
  await values.writeValue(KEY, handle).catch(() => undefined);
}

/** Lets the browser ask again. Call it from a person's tap. */
export async function reopenFolder(): Promise<FolderState | null> {
  const inUse = folderInUse.value;
  if (!inUse) return null;
  const state = await askForFolder(inUse.handle);
  folderInUse.value = { ...inUse, state };
  return state;
}

/** Forgets the folder; the files in it stay. */
export async function stopFolder(values: Values): Promise<void> {
  folderInUse.value = null;
  await values.writeValue(KEY, undefined).catch(() => undefined);
}
