// What the browser lets us do with a folder. Asking again needs a person's tap; looking does not.

/** `ask`: the browser must ask its person first, as after every restart without "every visit". */
export type FolderState = 'granted' | 'ask' | 'denied';

type WithPermissions = {
  queryPermission?(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
};

const stateOf = (permission: PermissionState | undefined): FolderState =>
  permission === 'prompt' ? 'ask' : permission === 'denied' ? 'denied' : 'granted';

/** What is allowed now, without asking anybody. Where a browser knows no permissions (private files), all is. */
export async function folderState(
  folder: FileSystemDirectoryHandle,
  mode: 'read' | 'readwrite' = 'readwrite',
): Promise<FolderState> {
  return stateOf(await (folder as WithPermissions).queryPermission?.({ mode }));
}

/** Lets the browser ask; call it from a tap. What the person waved away counts as not allowed for now. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<FolderState> {
  try {
    return stateOf(await (folder as WithPermissions).requestPermission?.({ mode: 'readwrite' }));
  } catch {
    return 'ask';
  }
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Chrome and Edge on computers. */
export const canPickFolder = (): boolean => typeof picker() === 'function';

/** The folder that a person chooses; null if they close the dialog or say no. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ id: 'telemamori', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'NotAllowedError')) return null;
    throw error;
  }
}

type Dropped = { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

/** The folder that was dropped on the page; null if it was something else, or this browser hands no folders over. */
export async function droppedFolder(
  items: DataTransferItemList | undefined,
): Promise<FileSystemDirectoryHandle | null> {
  // All must be asked for before the event ends.
  const asked = [...(items ?? [])].map((item) => (item as Dropped).getAsFileSystemHandle?.());
  for (const handle of await Promise.all(asked))
    if (handle?.kind === 'directory') return handle as FileSystemDirectoryHandle;
  return null;
}
