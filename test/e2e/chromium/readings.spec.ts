// ふりがな: with the switch on, every word with Chinese characters on every screen has its reading; papers have none.
import type { Page } from '@playwright/test';
import { ALL_PATTERNS as PATTERNS } from '../../../pwa/navigation/rare-routes.ts';
import { shotsOf } from '../../../scripts/gallery/screens.mjs';
import { expect, openAt, test } from '../support/app.ts';
import { COMPANIES, type Company, startWithAnswers } from '../support/three-companies.ts';

const HALF = COMPANIES[1] as Company;
const ADDRESSES: readonly string[] = [...new Set(shotsOf(PATTERNS).map(({ address }) => address))];

async function switchOn(page: Page, home: string): Promise<void> {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/settings');
  await page.getByRole('switch', { name: /ふりがな/ }).check();
  await expect(page.locator('main h1 rt')).toHaveText('せってい');
}

/** Texts with Chinese characters that are seen without a reading. Choices, drawings and papers can have none. */
const bareTexts = (page: Page): Promise<string[]> =>
  page.locator('#app').evaluate((app) => {
    const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const plain = 'ruby, option, textarea, svg, .tm-paper, .tm-paper-text';
      if (/[\u3400-\u9fff]/.test(text) && !node.parentElement?.closest(plain)) bare.push(text);
    }
    return bare;
  });

for (const [index, half] of [ADDRESSES.slice(0, ADDRESSES.length / 2), ADDRESSES.slice(ADDRESSES.length / 2)].entries())
  test(`every word on every screen has its reading, part ${index + 1}`, async ({ app: { page, home } }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await switchOn(page, home);
    const found: string[] = [];
    for (const address of half) {
      await openAt(page, home, address);
      await expect(page.locator('#app main h1').first()).toBeVisible();
      for (const text of await bareTexts(page)) found.push(`${address}: ${text}`);
      const beside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beside, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(found).toEqual([]);
  });

test('readings come and go at once, on what is open already', async ({ app: { page, home } }) => {
  await switchOn(page, home);
  await page.getByRole('switch', { name: /ふりがな/ }).uncheck();
  await expect(page.locator('rt')).toHaveCount(0);
  await page.getByRole('switch', { name: /ふりがな/ }).check();
  await expect(page.locator('nav rt').first()).toBeVisible();
  await expect(page.getByRole('switch', { name: /ふりがな/ })).toBeFocused();
});

test('a paper for somebody else has none', async ({ app: { page, home } }) => {
  await switchOn(page, home);
  await openAt(page, home, '#/report/preview');
  await expect(page.locator('.tm-paper').first()).toBeVisible();
  await expect(page.locator('main rt').first()).toBeVisible();
  await expect(page.locator('.tm-paper rt')).toHaveCount(0);
});

test('nothing of it is loaded before the switch is on', async ({ app: { page, home } }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/settings');
  const isReadings = (url: string) => /\/readings-[^/]+\.js$/.test(url) && !url.includes('?__WB');
  const before = loaded.filter(isReadings).length;
  await page.getByRole('switch', { name: /ふりがな/ }).check();
  await expect(page.locator('main h1 rt')).toHaveText('せってい');
  expect(before).toBe(0);
});
