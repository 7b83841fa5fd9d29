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
  /** of reading; whoever has something to send asks for writing, too */
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
    ? { handle, carrier: folderCarrier(handle), state: await folderState(handle, 'read') }
    : null;
}

/**
 * Uses this folder from now on. Call it from a person's action: the browser may want to ask. One that was dropped on the page
 * may be read at once; nobody is asked for more before there is something to send.
 */
export async function rememberFolder(values: Values, handle: FileSystemDirectoryHandle): Promise<void> {
  const readable = await folderState(handle, 'read');
  const state = readable === 'granted' ? readable : await askForFolder(handle);
  folderInUse.value = { handle, carrier: folderCarrier(handle), state };
  // Where nothing can be kept, it holds until the page is closed.
  await values.writeValue(KEY, handle).catch(() => undefined);
}

/** Lets the browser ask again, for reading and writing at once. Call it from a person's tap. */
export async function reopenFolder(): Promise<void> {
  const inUse = folderInUse.value;
  if (!inUse) return;
  const asked = await askForFolder(inUse.handle);
  const state = asked === 'granted' ? asked : await folderState(inUse.handle, 'read');
  folderInUse.value = { ...inUse, state: state === 'granted' ? state : asked };
}

/** Forgets the folder; the files in it stay. */
export async function stopFolder(values: Values): Promise<void> {
  folderInUse.value = null;
  await values.writeValue(KEY, undefined).catch(() => undefined);
}
