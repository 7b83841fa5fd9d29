// A third copy beside the databases: two files in the browser's private file system, written in turn. Chromium's older
// storage keeps all databases of a site in one place, where one damage hits them all; these files lie elsewhere.

import { readFile, writeFile } from '../core/exchange/file.ts';
import type { Change } from '../core/log/change.ts';
import { mergeLogs } from '../core/log/state.ts';

export type Vault = {
  /**
   * Every record that can be read from either file; none where the browser has no private file system.
   * @param since the last erasure: what was written by a page that did not know of it is left out
   */
  read(since?: number): Promise<readonly Change[]>;
  /** Writes the log, with what the older file still has, and reads it again. True if it is there. */
  write(log: readonly Change[], now: number, erasedAt?: number): Promise<boolean>;
  /** Removes the files, or only those from before this erasure. */
  clear(before?: number): Promise<void>;
};

const FILES = ['a.json', 'b.json'] as const;
/** Another page may be writing in this moment. */
const CLEARING_TRIES = 5;
const CLEARING_WAIT_MS = 100;

async function textOf(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    // Not written yet, or damaged: the other file remains.
    return '';
  }
}

type Kept = { readonly erasedAt: number; readonly records: readonly Change[] };

/** The first line, where there is one before the file, tells the last erasure that its writer knew of. */
function keptIn(text: string): Kept {
  const [, erasedAt = '0', body = text] = /^(\d{1,16})\n([\s\S]*)$/.exec(text) ?? [];
  const opened = readFile(body);
  const records = opened.ok && opened.value.kind === 'open' ? opened.value.file.records : [];
  return { erasedAt: Number(erasedAt), records };
}

async function removeFile(folder: FileSystemDirectoryHandle, name: string, tries = CLEARING_TRIES): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return;
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, CLEARING_WAIT_MS));
    await removeFile(folder, name, tries - 1);
  }
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
  /** What both files hold together; one from before an erasure that the other knows of counts for nothing. */
  const look = async (): Promise<Kept> => {
    const place = await folder();
    const texts = place ? await Promise.all(FILES.map((file) => textOf(place, file))) : [];
    const kept = texts.map(keptIn);
    const erasedAt = Math.max(0, ...kept.map((file) => file.erasedAt));
    const newest = kept.filter((file) => file.erasedAt === erasedAt);
    return { erasedAt, records: newest.reduce<readonly Change[]>((log, { records }) => mergeLogs(log, records), []) };
  };
  return {
    async read(since = 0) {
      const { erasedAt, records } = await look();
      return erasedAt >= since ? records : [];
    },
    write: (log, now, erasedAt = 0) => {
      const asked = clearings;
      return inTurn(async () => {
        if (clearings !== asked) return false;
        const place = await folder();
        const known = await look();
        if (!place || known.erasedAt > erasedAt) return false;
        const file = FILES[turn % FILES.length] ?? FILES[0];
        turn += 1;
        // A page that missed what another one saved must not take it out of the file.
        const all = known.erasedAt === erasedAt ? mergeLogs(known.records, log) : log;
        const body = writeFile(all, { app: '', created: now, device: name });
        const text = erasedAt > 0 ? `${erasedAt}\n${body}` : body;
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
    clear: (before = Number.POSITIVE_INFINITY) => {
      clearings += 1;
      return inTurn(async () => {
        const place = await folder();
        for (const file of place ? FILES : []) {
          if (place && keptIn(await textOf(place, file)).erasedAt < before) await removeFile(place, file);
        }
        clearings += 1;
      });
    },
  };
}
