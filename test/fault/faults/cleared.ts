// Site data cleared by the browser or a cleaning program: under an open page, everything is written again from memory;
// under a closed one, what is left brings it back, or the loss is told; with nothing left the app starts anew and works.
import type { Page } from 'puppeteer-core';
import { kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import {
  answerOnScreen,
  greeting,
  listen,
  missing,
  noAcks,
  startTicking,
  stopTicking,
  tellsOfLoss,
  touchWhenRead,
  untilSaved,
} from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Time for the page to notice and write everything again, on a busy machine. */
const REPAIR_MS = 4000;
/** The files in the private file system follow the databases a little later. */
const LAST_COPY_MS = 2500;
const PATIENCE_MS = 45_000;

async function clear(page: Page, origin: string, storageTypes: string): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await devtools.detach();
}

/** What is cleared while the app is closed, and what it must say then. */
const CLOSED = [
  { types: 'indexeddb', wanted: 'all there' },
  { types: 'indexeddb,file_systems', wanted: 'told' },
  { types: 'all', wanted: 'anew' },
] as const;

async function cleared(url: string, run: number): Promise<string[]> {
  const profile = newProfile();
  const browser = await launch('chromium-leveldb', profile);
  const bad: string[] = [];
  try {
    const acks = noAcks();
    const page = await openPage(browser, `${url}/#/item/1-1`);
    await listen(page, acks);
    await startTicking(page, run);
    await untilSaved(acks, 12, page);
    // Open, in the middle of the ticking: every second time everything, else the databases only.
    await clear(page, url, run % 2 === 0 ? 'all' : 'indexeddb');
    const before = acks.count;
    await untilSaved(acks, before + 6, page);
    await stopTicking(page, acks);
    await pause(REPAIR_MS);
    await page.reload({ waitUntil: 'domcontentloaded' });
    bad.push(...(await missing(page, acks)).map((problem) => `cleared while open: ${problem}`));
    // Open, and nothing is touched any more, nor written to any file: only the page's memory is left.
    await pause(LAST_COPY_MS);
    await clear(page, url, 'indexeddb,file_systems');
    await pause(REPAIR_MS);
    await page.reload({ waitUntil: 'domcontentloaded' });
    bad.push(...(await missing(page, acks)).map((problem) => `cleared while open and idle: ${problem}`));
    await pause(LAST_COPY_MS);
    for (const { types, wanted } of CLOSED) {
      await touchWhenRead(page, '1-1', 'done', PATIENCE_MS);
      await touchWhenRead(page, '1-1', 'todo', PATIENCE_MS);
      acks.saved.set('1-1', 'todo');
      await pause(LAST_COPY_MS);
      await page.goto('about:blank');
      await clear(page, url, types);
      await page.goto(`${url}/#/`, { waitUntil: 'domcontentloaded' });
      const shown = await greeting(page);
      if (wanted === 'told' && shown !== 'recovery' && !(await tellsOfLoss(page)))
        bad.push(`closed, ${types} cleared: the loss is not told`);
      if (wanted !== 'told' && shown !== 'other') bad.push(`closed, ${types} cleared: the screen is ${shown}`);
      if (wanted === 'all there')
        bad.push(...(await missing(page, acks)).map((problem) => `closed, ${types} cleared: ${problem}`));
      if (wanted === 'anew' && (await answerOnScreen(page, '1-1')) !== 'new')
        bad.push('cleared, and yet an answer is there');
      if ((await touchWhenRead(page, '2-1', 'done', PATIENCE_MS)) !== 'saved')
        bad.push(`closed, ${types} cleared: saving does not work`);
    }
    return bad;
  } finally {
    await kill(browser, profile);
    removeProfile(profile);
  }
}

export const clearedData: Fault = {
  name: 'cleared',
  what: 'site data cleared while the app is open, and while it is closed',
  short: 1,
  medium: 3,
  long: 50,
  async run({ count }) {
    const app = await serveApp();
    const bad: string[] = [];
    try {
      for (let run = 0; run < count; run++) {
        bad.push(...(await cleared(app.url, run)).map((problem) => `run ${run}: ${problem}`));
      }
    } finally {
      await app.close();
    }
    return { runs: count, bad };
  },
};
