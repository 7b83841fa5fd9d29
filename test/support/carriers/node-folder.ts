// A folder of this machine's disk as the File System Access API hands it over: the same calls, errors and swap files, so that
// the folder carrier can be tried on real files without a browser. `test/e2e/chromium/folder.spec.ts` has the real one.
import { mkdirSync, statSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const fails = (name: string): never => {
  throw new DOMException(name, name);
};

/** The browser's name of what the system reports. */
function translated(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return fails('NotFoundError');
  if (code === 'EACCES' || code === 'EPERM') return fails('NotReadableError');
  return fails('InvalidStateError');
}

function fileHandle(path: string): object {
  return {
    kind: 'file',
    name: basename(path),
    async getFile() {
      const bytes = await readFile(path).catch(translated);
      return new Blob([bytes]);
    },
    async createWritable() {
      const swap = `${path}.crswap`;
      const parts: Uint8Array[] = [];
      await writeFile(swap, '');
      return {
        write: async (part: Uint8Array) => void parts.push(part),
        async close() {
          const file = await open(swap, 'w');
          for (const part of parts) await file.write(part);
          await file.sync();
          await file.close();
          await rename(swap, path).catch(translated);
        },
        abort: () => unlink(swap),
      };
    },
  };
}

export type Permissions = { read: PermissionState; readwrite: PermissionState };

/** @param permissions what the browser answers; may be changed while the handle is in use */
export function nodeFolder(
  path: string,
  permissions: Permissions = { read: 'granted', readwrite: 'granted' },
): FileSystemDirectoryHandle {
  const isKind = (place: string, kind: 'file' | 'directory'): boolean => {
    const found = statSync(place, { throwIfNoEntry: false });
    if (!found) return false;
    return found.isDirectory() === (kind === 'directory') || fails('TypeMismatchError');
  };
  const handle = {
    kind: 'directory',
    name: basename(path),
    queryPermission: async ({ mode }: { mode: 'read' | 'readwrite' }) => permissions[mode],
    requestPermission: async ({ mode }: { mode: 'read' | 'readwrite' }) => permissions[mode],
    async getDirectoryHandle(name: string, { create = false } = {}) {
      await stat(path).catch(translated);
      if (!isKind(join(path, name), 'directory')) {
        if (!create) return fails('NotFoundError');
        await mkdir(join(path, name)).catch(
          (error: NodeJS.ErrnoException) => error.code !== 'EEXIST' && translated(error),
        );
      }
      return nodeFolder(join(path, name), permissions);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      await stat(path).catch(translated);
      if (!isKind(join(path, name), 'file')) {
        if (!create) return fails('NotFoundError');
        await writeFile(join(path, name), '', { flag: 'a' });
      }
      return fileHandle(join(path, name));
    },
    async *values() {
      for (const found of await readdir(path, { withFileTypes: true }).catch(translated))
        yield { kind: found.isDirectory() ? 'directory' : 'file', name: found.name };
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

export function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}
