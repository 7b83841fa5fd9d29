// Takes a file out of the place where the service worker put it when another app shared it.
import { SHARED_CACHE, SHARED_FILE } from '../../offline/shared-file.ts';

/** The file, once; null if there is none. */
export async function takeSharedFile(): Promise<Blob | null> {
  try {
    if (!('caches' in globalThis)) return null;
    const found = await (await caches.open(SHARED_CACHE)).match(SHARED_FILE);
    const file = found ? await found.blob() : null;
    await caches.delete(SHARED_CACHE);
    return file;
  } catch {
    // Site data blocked: nothing can have been put there.
    return null;
  }
}
