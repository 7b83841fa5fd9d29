// New versions come while answers are edited in two tabs: the old page goes on saving, the change-over loses nothing.
import type { Page } from 'puppeteer-core';
import { kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { randomFrom } from '../support/random.ts';
import { listen, missing, noAcks, startTicking, stopTicking, untilSaved, waitUntilKept } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';
import { maybeSlow } from '../support/slow.ts';

const PATIENCE_MS = 120_000;
/** A quick person. A page that is busy without a rest keeps Chromium from looking for a new version at all. */
const PACE_MS = 120;
/** A question to a page that is just being replaced may never be answered. */
const ANSWER_MS = 5000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const versionOf = (page: Page): Promise<string> =>
  Promise.race([
    page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="fault-version"]')?.content ?? ''),
    pause(ANSWER_MS).then(() => ''),
  ]).catch(() => '');

/** Only asks: how long it takes is the browser's affair, and seen by the offer. */
const lookForUpdate = (page: Page) =>
  page.evaluate(() => {
    void navigator.serviceWorker.ready.then((registration) => registration.update()).catch(() => undefined);
  });

/** The button of the update notice: the only one in a status region of the page. */
const updateButton = 'main [role=status] button';

/** Asked again and again: one question that waits in the page ends with the limit of a protocol call, long before the patience. */
async function untilOffered(page: Page): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100))
    if (await page.$(updateButton).catch(() => null)) return true;
  return false;
}

export const updates: Fault = {
  name: 'update',
  what: 'new versions published during edits',
  short: 1,
  medium: 3,
  long: 100,
  async run({ count, seed }) {
    const app = await serveApp();
    const profile = newProfile();
    const browser = await launch('chromium-leveldb', profile);
    const bad: string[] = [];
    const acks = noAcks();
    let runs = 0;
    try {
      const page = await openPage(browser, 'about:blank');
      await maybeSlow(page, randomFrom(seed));
      await page.goto(`${app.url}/#/item/1-1`, { waitUntil: 'domcontentloaded' });
      page.on('pageerror', (error) => bad.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
      await listen(page, acks);
      await waitUntilKept(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      for (; runs < count; runs++) {
        const random = randomFrom(seed + runs);
        const mark = `v${runs + 1}`;
        await startTicking(page, random.below(100), PACE_MS);
        const before = acks.count;
        await untilSaved(acks, before + 3, page);
        app.publish(mark);
        await lookForUpdate(page);
        // The old page goes on for a while beside the new version.
        const after = acks.count;
        await untilSaved(acks, after + 3 + random.below(10), page);
        const offered = await untilOffered(page);
        if (!offered) {
          bad.push(`${mark}: the new version was not offered`);
          await stopTicking(page, acks);
          continue;
        }
        if (random.chance(0.5)) await stopTicking(page, acks);
        await page.click(updateButton);
        for (let end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
          if ((await versionOf(page)) === mark) break;
        }
        if ((await versionOf(page)) !== mark) bad.push(`${mark}: the page did not change over`);
        // A touch on its way at the change-over may or may not have arrived.
        bad.push(...(await missing(page, acks)).map((problem) => `${mark}: ${problem}`));
        acks.touched = null;
      }
    } finally {
      await kill(browser, profile);
      await app.close();
      removeProfile(profile);
    }
    return { runs, bad, figures: { 'edits saved': acks.count } };
  },
};
