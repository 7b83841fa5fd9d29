// A third copy beside the databases: two files in the browser's private file system, written in turn. Chromium's older
// storage keeps all databases of a site in one place, where one damage hits them all; these files lie elsewhere.
import type { Change } from '../core/change.ts';
import { readFile, writeFile } from '../core/exchange/file.ts';
import { mergeLogs } from '../core/progress.ts';

export type Vault = {
  /** Every record that can be read from either file; none where the browser has no private file system. */
  read(): Promise<readonly Change[]>;
  /** Writes the log, with what the older file still has, and reads it again. True if it is there. */
  write(log: readonly Change[], now: number): Promise<boolean>;
  clear(): Promise<void>;
};

const FILES = ['a.json', 'b.json'] as const;

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    // Not written yet, or damaged: the other file remains.
    return '';
  }
}

function recordsOf(text: string): readonly Change[] {
  const opened = readFile(text);
  return opened.ok && opened.value.kind === 'open' ? opened.value.file.records : [];
}

/** @param name folder in the private file system, one per store */
export function openVault(name: string): Vault {
  let turn = 0;
  /** grows when clearing begins and when it is over: what was asked to be written before the end is not written */
  let clearings = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** One after the other: nothing may be written after it was cleared. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };
  const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
    try {
      const root = await navigator.storage.getDirectory();
      return await root.getDirectoryHandle(name, { create: true });
    } catch {
      // No private file system (an old browser, a private window): the databases have to do.
      return null;
    }
  };
  const read = async (): Promise<readonly Change[]> => {
    const place = await folder();
    if (!place) return [];
    const texts = await Promise.all(FILES.map((file) => textOf(place, file)));
    return texts.reduce<readonly Change[]>((log, text) => mergeLogs(log, recordsOf(text)), []);
  };
  return {
    read,
    write: (log, now) => {
      const asked = clearings;
      return inTurn(async () => {
        if (clearings !== asked) return false;
        const place = await folder();
        if (!place) return false;
        const file = FILES[turn % FILES.length] ?? FILES[0];
        turn += 1;
        // A page that missed what another one saved must not take it out of the file.
        const text = writeFile(mergeLogs(await read(), log), { app: '', created: now, device: name });
        try {
          const writable = await (await place.getFileHandle(file, { create: true })).createWritable();
          await writable.write(text);
          await writable.close();
        } catch {
          // No space, or a browser that cannot write here: the file before is still whole.
          return false;
        }
        return (await textOf(place, file)) === text;
      });
    },
    clear: () => {
      clearings += 1;
      return inTurn(async () => {
        const place = await folder();
        for (const file of place ? FILES : []) {
          await place?.removeEntry(file).catch((error: unknown) => {
            if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
          });
        }
        clearings += 1;
      });
    },
  };
}
