// A folder that the company synchronises already, by the File System Access API. Files are written once, in one go.
import { type Bytes, type Carrier, CarrierProblem, type ProblemKind } from './carrier.ts';
import { folderState } from './folder-permission.ts';
import { watchFolder } from './folder-watch.ts';

/** What the browser calls the trouble → what it means for us. A file is opened anew each time, so most pass by themselves. */
const PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  NotFoundError: 'absent',
  // A folder of that name.
  TypeMismatchError: 'absent',
  NotAllowedError: 'ask',
  SecurityError: 'denied',
  QuotaExceededError: 'full',
};

function problemOf(error: unknown): CarrierProblem {
  if (error instanceof CarrierProblem) return error;
  return new CarrierProblem(error instanceof DOMException ? (PROBLEMS[error.name] ?? 'later') : 'later');
}

const isAbsent = (error: unknown): boolean => problemOf(error).kind === 'absent';

/** Names under which the same content may stand when its own name is taken by something that is not whole. */
const MAX_NAMES = 9;

/** `<hash>.tmm`, `<hash>.2.tmm`, …: what stands there is never overwritten, not even a piece of the same object. */
const nameAt = (name: string, index: number): string =>
  index === 1 ? name : name.replace(/\.tmm$/, () => `.${index}.tmm`);

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

async function readHandle(handle: FileSystemFileHandle, maxBytes: number): Promise<Bytes> {
  const file = await handle.getFile();
  if (file.size > maxBytes) throw new CarrierProblem('too-big');
  return new Uint8Array(await file.arrayBuffer());
}

/** The file of a name, or null if there is none. */
async function existing(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function write(folder: FileSystemDirectoryHandle, name: string, bytes: Bytes): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // The browser fills a file beside it (`.crswap`) and puts it in place when it is closed.
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined); // closed already
    throw error;
  }
}

/**
 * The carrier over a folder.
 * @param root as its person chose it; it may have lost its permission, or its place, since
 */
export function folderCarrier(root: FileSystemDirectoryHandle): Carrier {
  const allowed = async (mode: 'read' | 'readwrite'): Promise<void> => {
    const state = await folderState(root, mode);
    if (state !== 'granted') throw new CarrierProblem(state);
  };
  const names = async (): Promise<string[]> => {
    const found: string[] = [];
    // Not yet in TypeScript's own types for every target: an asynchronous list of what is inside.
    const inside = root as unknown as { values(): AsyncIterable<FileSystemHandle> };
    for await (const { kind, name } of inside.values()) if (kind === 'file') found.push(name);
    return found;
  };
  /** Whether the folder itself is gone, or only what was looked for in it. */
  const goneOr = async (error: unknown): Promise<CarrierProblem> => {
    const problem = problemOf(error);
    if (problem.kind !== 'absent') return problem;
    return names().then(
      () => problem,
      (reason) => (isAbsent(reason) ? new CarrierProblem('gone') : problemOf(reason)),
    );
  };
  return {
    async list() {
      try {
        await allowed('read');
        return await names();
      } catch (error) {
        throw isAbsent(error) ? new CarrierProblem('gone') : problemOf(error);
      }
    },
    async read(name, maxBytes) {
      try {
        await allowed('read');
        return await readHandle(await root.getFileHandle(name), maxBytes);
      } catch (error) {
        throw await goneOr(error);
      }
    },
    async add(name, bytes) {
      try {
        await allowed('readwrite');
        for (let index = 1; index <= MAX_NAMES; index++) {
          const own = nameAt(name, index);
          const file = await existing(root, own);
          if (file === null) {
            await write(root, own, bytes);
            return 'added';
          }
          const there = await readHandle(file, bytes.length).catch(() => null);
          if (there !== null && isEqual(there, bytes)) return 'there';
        }
        throw new CarrierProblem('later');
      } catch (error) {
        throw await goneOr(error);
      }
    },
    watch: (onChange, signal) => watchFolder(root, onChange, signal),
  };
}
