// An empty browser profile in memory, and the ways in which a real one misbehaves.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openStore, type Store, type StoreEnvironment } from '../../shared/store/store.ts';

/** A fresh IndexedDB and localStorage for this test. */
export function emptyProfile(): void {
  globalThis.indexedDB = new IDBFactory();
  const kept = new Map<string, string>();
  const storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
}

/** A private file system in memory; the map is what is in it, path by path. Packed files are bytes. */
export function privateFiles(): Map<string, string | Uint8Array<ArrayBuffer>> {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const missing = () => Promise.reject(new DOMException('Not found.', 'NotFoundError'));
  const fileAt = (path: string) => ({
    getFile: async () => new Blob([files.get(path) ?? '']),
    createWritable: async () => {
      let next: string | Uint8Array<ArrayBuffer> = '';
      return {
        write: async (content: string | Uint8Array<ArrayBuffer>) => {
          next = content;
        },
        close: async () => void files.set(path, next),
      };
    },
  });
  const folderAt = (place: string): object => ({
    getDirectoryHandle: async (name: string) => folderAt(`${place}${name}/`),
    getFileHandle: (name: string, options?: { create?: boolean }) =>
      options?.create || files.has(place + name) ? Promise.resolve(fileAt(place + name)) : missing(),
    async *keys() {
      for (const path of [...files.keys()]) if (path.startsWith(place)) yield path.slice(place.length);
    },
    removeEntry: (name: string) => (files.delete(place + name) ? Promise.resolve() : missing()),
  });
  const storage = { getDirectory: async () => folderAt('') };
  Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true });
  return files;
}

/** The databases are gone, as after a silent loss; localStorage stays. */
export function loseDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Does something to a database behind the app's back. */
export async function tamper(name: string, work: (transaction: IDBTransaction) => void): Promise<void> {
  const database = await asPromise(indexedDB.open(name));
  const transaction = database.transaction(['log', 'kv'], 'readwrite');
  work(transaction);
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
}

/** Every row of one database, read without the app. */
export async function rowsOf(name: string): Promise<{ id: string }[]> {
  const database = await asPromise(indexedDB.open(name));
  const rows = await asPromise(database.transaction('log').objectStore('log').getAll());
  database.close();
  return rows;
}

/** Every small thing of one database, read without the app. */
export async function valuesOf(name: string): Promise<Map<string, unknown>> {
  const database = await asPromise(indexedDB.open(name));
  const store = database.transaction('kv').objectStore('kv');
  const [keys, values] = await Promise.all([asPromise(store.getAllKeys()), asPromise(store.getAll())]);
  database.close();
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

/** Replaces a method for the length of a test; gives the way back. */
export function replaceMethod<T extends object, K extends keyof T>(
  target: T,
  name: K,
  make: (original: T[K]) => T[K],
): () => void {
  const original = target[name];
  target[name] = make(original);
  return () => {
    target[name] = original;
  };
}

let ids = 0;
/** A clock that a test moves, and ids that tell their order. */
export function environment(parts: Partial<StoreEnvironment> = {}): StoreEnvironment & { time: number } {
  const own: StoreEnvironment & { time: number } = {
    time: Date.UTC(2026, 10, 24),
    now: () => own.time,
    newId: () => `id-${++ids}`,
    retryDelaysMs: [5],
    gatherMs: 1,
    ...parts,
  };
  return own;
}

const opened: Store[] = [];
/** Opens a store, read or not; the test closes it with `closeAll()` in `afterEach`. */
export async function openUnreadStore(parts: Partial<StoreEnvironment> = {}): Promise<Store> {
  const store = await openStore(environment(parts));
  opened.push(store);
  return store;
}
/** As `openUnreadStore`, and everything has been read and judged. */
export async function openTestStore(parts: Partial<StoreEnvironment> = {}): Promise<Store> {
  const store = await openUnreadStore(parts);
  await store.loaded;
  return store;
}
export function closeAll(): void {
  for (const store of opened.splice(0)) store.close();
}

/** Waits until a condition holds; fails after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition never came true.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
