// A slow machine: the processor at a fraction of its speed, and every answer of the browser's storage late by a random time.
import type { Page } from 'puppeteer-core';
import type { Random } from './random.ts';

/** In this share of the starts the machine is slow. */
export const SLOW_SHARE = 0.3;
/** How late one answer may be. Milliseconds */
const MAX_LATE_MS = 3000;

/** Runs in the page, before anything of the app. */
export function slowStorage(maxLateMs: number): void {
  const late = () => new Promise((resolve) => setTimeout(resolve, Math.random() * maxLateMs));
  const list = IDBFactory.prototype.databases;
  IDBFactory.prototype.databases = function () {
    return late().then(() => list.call(this));
  };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      const tell = listener as (event: Event) => void;
      // A database is made in the very transaction of this event, which cannot wait.
      listen(type, type === 'upgradeneeded' ? tell : (event) => void late().then(() => tell(event)));
    };
    return request;
  };
  const { storage } = navigator;
  const directory = storage.getDirectory?.bind(storage);
  if (directory) storage.getDirectory = () => late().then(directory);
}

/** Makes the machine slow for this page, in a share of the calls; true if it did. Before the app is opened in it. */
export async function maybeSlow(page: Page, random: Random): Promise<boolean> {
  if (!random.chance(SLOW_SHARE)) return false;
  await page.evaluateOnNewDocument(slowStorage, MAX_LATE_MS);
  // Firefox cannot slow its processor from outside: its storage is slow all the same.
  await page.emulateCPUThrottling(4 + random.below(7)).catch(() => undefined);
  return true;
}
