// A full disk, then space again: nothing is called saved that is not, the answers stay on the screen, and they are saved
// by themselves when there is space. The profile lies on a small disk in memory; where that cannot be made (it needs
// root), the page itself answers every write with "no space", and the figures say so.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Kind, kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { type Misbehaviour, misbehave } from '../support/misbehave.ts';
import { answerOnScreen, TICKED, touch, touchWhenRead, untilRead, waitFor } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';

const DISK = '160m';
const PATIENCE_MS = 45_000;

type Disk = { readonly folder: string; fill(): Promise<void>; empty(): Promise<void>; remove(): void };

/** A disk of its own, or null where it cannot be made. */
function smallDisk(): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill() {
      const block = Buffer.alloc(64 * 1024);
      try {
        for (;;) appendFileSync(filler, block);
      } catch {
        // Full: that is what was wanted.
      }
    },
    async empty() {
      rmSync(filler, { force: true });
    },
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

const NO_SPACE: Misbehaviour = { what: 'put', how: 'QuotaExceededError', database: 'both', when: 'later', times: 0 };

const isSaved = () =>
  /^(保存しました|Saved)/.test(document.querySelector('main .tm-status-line')?.textContent ?? '') &&
  !document.querySelector('main [role=alert]');

/** What was touched last, what of it the screen called saved last, and what was touched since then, each with its item. */
type Touched = {
  readonly wanted: Map<string, string>;
  readonly saved: Map<string, string>;
  readonly since: Map<string, Set<string>>;
  refused: number;
};

const nothingTouched = (): Touched => ({ wanted: new Map(), saved: new Map(), since: new Map(), refused: 0 });

async function touchAll(page: Page, status: string, touched: Touched, bad: string[], by = touch): Promise<void> {
  for (const item of TICKED) {
    touched.wanted.set(item, status);
    touched.since.set(item, (touched.since.get(item) ?? new Set()).add(status));
    const said = await by(page, item, status, PATIENCE_MS);
    if (said === 'nothing') bad.push(`${item}: the screen says neither saved nor not saved`);
    if (said === 'not saved') touched.refused += 1;
    if (said !== 'saved') continue;
    touched.saved.set(item, status);
    touched.since.delete(item);
  }
}

async function fillAndEmpty(page: Page, disk: Pick<Disk, 'fill' | 'empty'>, touched: Touched): Promise<string[]> {
  const bad: string[] = [];
  await touchAll(page, 'done', touched, bad, touchWhenRead);
  if (touched.saved.size < TICKED.length) bad.push('not everything was saved on the empty disk');
  await disk.fill();
  for (const status of ['todo', 'na', 'done', 'todo']) await touchAll(page, status, touched, bad);
  for (const [item, status] of touched.wanted) {
    if ((await answerOnScreen(page, item)) !== status)
      bad.push(`${item} does not show what was touched on the full disk`);
  }
  await disk.empty();
  if (!(await waitFor(page, isSaved, PATIENCE_MS))) bad.push('nothing was saved by itself when there was space again');
  await page.reload({ waitUntil: 'domcontentloaded' });
  // What lies in one database alone is taken in when that has answered.
  if (!(await untilRead(page))) bad.push('after a restart the answers were never read');
  for (const [item, status] of touched.wanted) {
    const shown = await answerOnScreen(page, item);
    if (shown !== status) bad.push(`${item} was ${status}, after a restart it is ${shown}`);
  }
  return bad;
}

/** A full disk can bring down the browser itself: then everything that was called saved is there at its next start. */
async function afterCrash(page: Page, touched: Touched): Promise<string[]> {
  const bad: string[] = [];
  if (!(await untilRead(page))) bad.push('after a crash the answers were never read');
  for (const [item, status] of touched.saved) {
    const shown = await answerOnScreen(page, item);
    // What was touched later and not yet called saved may have arrived, each touch by itself.
    if (shown !== status && !touched.since.get(item)?.has(shown ?? ''))
      bad.push(`the browser went down: ${item} was saved as ${status}, now it is ${shown}`);
  }
  if ((await touchWhenRead(page, TICKED[0], 'na', PATIENCE_MS)) !== 'saved')
    bad.push('after that nothing can be saved');
  return bad;
}

type Outcome = { readonly bad: readonly string[]; readonly refused: number; readonly crashed: boolean };

async function onRealDisk(kind: Kind, url: string, disk: Disk): Promise<Outcome> {
  const profile = newProfile(disk.folder);
  const address = `${url}/#/item/1-1`;
  const touched = nothingTouched();
  const browser = await launch(kind, profile);
  try {
    const bad = await fillAndEmpty(await openPage(browser, address), disk, touched);
    return { bad, refused: touched.refused, crashed: false };
  } catch (error) {
    if (browser.connected) throw error;
    await disk.empty();
    await kill(browser, profile);
    const again = await launch(kind, profile);
    try {
      const bad = await afterCrash(await openPage(again, address), touched);
      return { bad, refused: touched.refused, crashed: true };
    } finally {
      await kill(again, profile);
    }
  } finally {
    await disk.empty();
    await kill(browser, profile);
  }
}

async function inThePage(kind: Kind, url: string): Promise<Outcome> {
  const profile = newProfile();
  const browser = await launch(kind, profile);
  try {
    const page = await openPage(browser, 'about:blank');
    await page.evaluateOnNewDocument(misbehave, NO_SPACE);
    await page.goto(`${url}/#/item/1-1`);
    const set = (full: boolean) => page.evaluate((on) => void Object.assign(window, { faultActive: on }), full);
    const touched = nothingTouched();
    const bad = await fillAndEmpty(page, { fill: () => set(true), empty: () => set(false) }, touched);
    return { bad, refused: touched.refused, crashed: false };
  } finally {
    await kill(browser, profile);
    removeProfile(profile);
  }
}

export const fullDisk: Fault = {
  name: 'full-disk',
  what: 'a full disk, then space again',
  short: 1,
  medium: 3,
  long: 50,
  async run({ count }) {
    const app = await serveApp();
    const bad: string[] = [];
    let [refusals, real, crashes] = [0, 0, 0];
    try {
      for (let run = 0; run < count; run++) {
        const kind = run % 2 === 0 ? 'chromium-leveldb' : 'chromium-sqlite';
        const disk = smallDisk();
        try {
          const result = disk ? await onRealDisk(kind, app.url, disk) : await inThePage(kind, app.url);
          bad.push(...result.bad.map((problem) => `run ${run}, ${kind}: ${problem}`));
          if (result.crashed) crashes += 1;
          if (result.refused === 0 && !result.crashed) bad.push(`run ${run}, ${kind}: the disk was never full`);
          refusals += result.refused;
          if (disk) real += 1;
        } finally {
          disk?.remove();
        }
      }
    } finally {
      await app.close();
    }
    return {
      runs: count,
      bad,
      figures: { 'on a real small disk': real, 'writes refused and told': refusals, 'browser went down': crashes },
    };
  },
};
