// The ids that a database of the app holds, in rows and in packs, read in a page without the app's own code.
import type { Page } from 'puppeteer-core';

export type HeldIds = { readonly ids: readonly string[]; readonly packs: number };

/** Nothing where there is no such database, null where the browser does not say within ten seconds. */
export const heldIds = (page: Page, name: string): Promise<HeldIds | null> =>
  page.evaluate(async (database) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const look = async (): Promise<HeldIds> => {
      const opening = indexedDB.open(database);
      // Looking must not make an empty database that the app would take for its own.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      const opened = await asked(opening).catch((error: DOMException) => {
        if (error.name === 'AbortError') return null;
        throw error;
      });
      if (!opened) return { ids: [], packs: 0 };
      try {
        const transaction = opened.transaction(['log', 'kv']);
        const [rows, packs] = await Promise.all([
          asked(transaction.objectStore('log').getAllKeys()),
          asked(transaction.objectStore('kv').getAll(IDBKeyRange.bound('packed/', 'packed/\uFFFD'))),
        ]);
        const ids = rows.map(String);
        for (const { bytes } of packs as { bytes: Uint8Array<ArrayBuffer> }[]) {
          const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
          for (const line of (await new Response(plain).text()).split('\n'))
            if (line.startsWith('{')) ids.push(JSON.parse(line).id);
        }
        return { ids, packs: packs.length };
      } finally {
        opened.close();
      }
    };
    const late = new Promise<null>((resolve) => setTimeout(resolve, 10_000, null));
    return Promise.race([look().catch(() => null), late]);
  }, name);
