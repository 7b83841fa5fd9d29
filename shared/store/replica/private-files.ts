// The browser's private file system, as far as it is used here: a flat folder of small files.
import { gunzip } from '../compress.ts';
import { NoSuchPlace } from './replica.ts';

export type Folder = FileSystemDirectoryHandle;

/** Another page may hold a file open in this moment. */
const REMOVING_TRIES = 5;
const REMOVING_WAIT_MS = 100;

/** The folder, made if needed; null where the browser has none (an old browser, a private window, no https). */
export async function openFolder(name: string): Promise<Folder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(name, { create: true });
  } catch {
    return null;
  }
}

export async function listFiles(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  // Not yet in TypeScript's own types for every target: an asynchronous list of names.
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names.sort();
}

/** The text of a file, unpacked if its name ends in `.gz`; '' if it is not there or cannot be read: other files remain. */
export async function readText(folder: Folder, name: string): Promise<string> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    if (!name.endsWith('.gz')) return await file.text();
    const text = await gunzip(new Uint8Array(await file.arrayBuffer()));
    return text.ok ? text.value : '';
  } catch {
    return '';
  }
}

/** Writes a new file. Rejects without space, or where the browser cannot write here; nothing half is left under the name. */
export async function writeFile(
  folder: Folder,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // Safari before 26 writes private files in workers only.
  if (typeof handle.createWritable !== 'function')
    throw new NoSuchPlace('This browser cannot write private files here.');
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
}

/** Removes a file; one that is gone already is no error. */
export async function removeFile(folder: Folder, name: string, tries = REMOVING_TRIES): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return;
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, REMOVING_WAIT_MS));
    await removeFile(folder, name, tries - 1);
  }
}
