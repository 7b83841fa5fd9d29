// kill -9 of the browser while the shared list is sent to a real drop box: what the screen called sent is there, once.

import { openChanges } from '../../../pwa/carriers/log-segments.ts';
import { collect } from '../../../shared/carrier/collect.ts';
import { dropBoxCarrier } from '../../../shared/carrier/drop-box.ts';
import { companyKey } from '../../../shared/carrier/segment.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { companyCardFrom } from '../../../shared/core/team/company-card.ts';
import { buildAppWithBox } from '../../e2e/support/app-with-box.ts';
import { KEY_SIGNS } from '../../e2e/support/key-signs.ts';
import { ADMIN, type ApacheBox } from '../../support/carriers/apache.ts';
import { asAdmin } from '../../support/carriers/as-admin.ts';
import { until } from '../../support/carriers/processes.ts';
import { kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { randomFrom } from '../support/random.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

const PATIENCE_MS = 120_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a button, a link or a choice with exactly this text and presses it, wherever on the page it stands. */
async function press(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main a, main label')];
      const found = all.find((one) => one.textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    },
    { timeout: PATIENCE_MS },
    text,
  );
}

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Starts the shared list through the screens. Returns the key as it is printed. */
async function start(page: Page): Promise<string> {
  await page.locator('main input').setTimeout(PATIENCE_MS).fill('総務の田中');
  await press(page, 'はじめる');
  await press(page, '鍵のカードを印刷する');
  const shown = await page.waitForFunction(
    (signs) => new RegExp(signs).exec(document.body.textContent ?? '')?.[0],
    { timeout: PATIENCE_MS },
    KEY_SIGNS.source,
  );
  const key = String(await shown.jsonValue());
  await go(page, '#/team');
  await press(page, '出ました。しまいました');
  return key;
}

/** Writes a text into the first contact through the screen, and waits until it counts as saved. */
async function write(page: Page, text: string): Promise<void> {
  await go(page, '#/contacts');
  await page.locator('main input').setTimeout(PATIENCE_MS).fill(text);
  await page.keyboard.press('Tab');
}

/** Presses the button and calls back when the screen says that nothing is left to send. */
const send = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said = () => document.querySelector('main')?.textContent ?? '';
    let wasBusy = false;
    const look = () => {
      wasBusy ||= said().includes('交換しています');
      if (!wasBusy || !/変更を\d+件送りました|新しい変更はありません/.test(said())) return;
      seen.disconnect();
      (globalThis as unknown as { toldSent(): void }).toldSent();
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { subtree: true, childList: true, characterData: true });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'いま交換する');
    button?.click();
  });

async function changesIn(box: ApacheBox, key: string): Promise<readonly Change[]> {
  const card = companyCardFrom(key);
  if (!card.ok) throw new Error('The printed key cannot be read.');
  const company = await companyKey(Uint8Array.from(card.value.secret));
  const carrier = dropBoxCarrier(box.path, asAdmin(box.url));
  const { objects } = await collect(carrier, { known: new Set(), now: 0 });
  const { segments } = await openChanges(company, [], objects, Date.now());
  return [...new Map(segments.flatMap(({ changes }) => changes).map((change) => [change.id, change])).values()];
}

export const sendKill: Fault = {
  name: 'send-kill',
  what: 'kill -9 of the browser while the shared list is sent to a real drop box',
  short: 0,
  medium: 5,
  long: 100,
  async run({ count, seed }) {
    const random = randomFrom(seed);
    const bad: string[] = [];
    const app = buildAppWithBox();
    const box = await app.start();
    const profile = newProfile();
    const sent = new Set<string>();
    let key = '';
    try {
      for (let run = 0; run <= count; run++) {
        const browser = await launch('chromium-leveldb', profile);
        try {
          const page = await openPage(browser, 'about:blank');
          await page.authenticate(ADMIN);
          // The words below are Japanese, whatever the machine speaks.
          await page.evaluateOnNewDocument(() => {
            Object.defineProperty(navigator, 'language', { get: () => 'ja' });
            Object.defineProperty(navigator, 'languages', { get: () => ['ja'] });
          });
          await page.goto(`${box.url}/#/team`, { waitUntil: 'domcontentloaded' });
          if (key === '') key = await start(page);
          const text = `03-${seed}-${run}`;
          let isTold = false;
          await page.exposeFunction('toldSent', () => {
            isTold = true;
          });
          await write(page, text);
          await go(page, '#/team');
          await page.waitForFunction(
            () => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'いま交換する'),
            { timeout: PATIENCE_MS },
          );
          await send(page);
          // The last time nothing is killed. Half of the others die in the middle, half of them just after the word.
          if (run === count || random.chance(0.5)) await until(() => isTold);
          else await pause(random.below(400));
          if (isTold) sent.add(text);
        } finally {
          await kill(browser, profile);
        }
        const there = await changesIn(box, key);
        for (const one of sent) {
          const times = there.filter(({ value }) => value === one).length;
          if (times !== 1) bad.push(`after kill ${run}: what was called sent is there ${times} times`);
        }
      }
    } finally {
      await box.stop();
      app.remove();
      removeProfile(profile);
    }
    return { runs: count, bad, figures: { 'called sent before the kill': sent.size } };
  },
};
