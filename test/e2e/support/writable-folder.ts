// A headless browser asks nobody whether a dropped folder may be written, so its question is answered here, and what the page hands
// over for writing is put on the disk by the test. Listing, reading and watching stay those of the browser.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Call it before the page opens the app. */
export async function allowWriting(page: Page, folder: string): Promise<void> {
  await page.exposeFunction('putIntoFolder', (name: string, bytes: readonly number[]) =>
    writeFileSync(join(folder, name), Uint8Array.from(bytes)),
  );
  await page.addInitScript((own) => {
    const { prototype } = FileSystemDirectoryHandle;
    const granted = () => Promise.resolve('granted' as const);
    Object.assign(prototype, { queryPermission: granted, requestPermission: granted });
    const open = prototype.getFileHandle;
    const put = (name: string, bytes: readonly number[]): Promise<void> =>
      (globalThis as unknown as { putIntoFolder(name: string, bytes: readonly number[]): Promise<void> }).putIntoFolder(
        name,
        bytes,
      );
    prototype.getFileHandle = async function (name, options) {
      // The app's private files are folders, too.
      if (this.name !== own || !options?.create) return open.call(this, name, options);
      const parts: number[] = [];
      const createWritable = async () => ({
        write: async (part: Uint8Array) => void parts.push(...part),
        close: () => put(name, parts),
        abort: async () => undefined,
      });
      return { createWritable } as unknown as FileSystemFileHandle;
    };
  }, basename(folder));
}
