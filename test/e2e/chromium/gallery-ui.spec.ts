// All parts of the kit in a real browser: no rule of axe is broken, targets are large enough, nothing runs out of the page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { tokensPlugin } from '../../../scripts/build/tokens-plugin.ts';
import { axeFindings, axeIn } from '../support/a11y/axe.ts';
import { SIZES } from '../support/a11y/looks.ts';

/** Nothing listens there: the built files are handed to the browser directly. */
const ADDRESS = 'http://ui.localhost/';

let folder = '';

// The whole kit is one long page, and axe looks at every element of it.
test.describe.configure({ timeout: 90_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telemamori-ui-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../../fixtures/ui'),
    plugins: [tokensPlugin()],
    build: { outDir: folder, emptyOutDir: true, target: ['chrome111', 'firefox128'] },
  });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the page of all parts and collects what the browser complains about. */
async function open(page: Page, language: 'ja' | 'en' = 'ja'): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    return route.fulfill({ path: join(folder, extname(pathname) ? pathname : 'index.html') });
  });
  await page.goto(`${ADDRESS}?lang=${language}`);
  // A page that never draws says why, at once.
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(async () => complaints[0] ?? (await heading.count()), { timeout: 20_000 }).not.toBe(0);
  await expect(heading, complaints.join('\n')).toBeVisible({ timeout: 5000 });
  return complaints;
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('breaks no rule with everything opened, on a phone', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await open(page);
  const closed = page.getByRole('button', { name: '表で見る' });
  while ((await closed.count()) > 0) await closed.first().click();
  const toast = page.getByRole('region', { name: 'toast' });
  await toast.getByRole('button', { name: 'できている', exact: true }).click();
  await page.getByRole('button', { name: 'MFA' }).click();
  await expect(page.getByRole('dialog', { name: '多要素認証（MFA）' })).toBeFocused();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeIn('light')(page)).toEqual([]);
  await page.getByRole('button', { name: '答えをすべて消す' }).click();
  await expect(page.getByRole('dialog', { name: 'すべて消しますか' })).toBeVisible();
  expect(await axeIn('dark', 'all', 'dialog[open]')(page)).toEqual([]);
});

test('breaks no rule on a desktop', async ({ page }) => {
  await page.setViewportSize(SIZES.desktop);
  const complaints = await open(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeIn('dark')(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('breaks no rule in English, and none about colours with those of the system', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  const complaints = await open(page, 'en');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page, 'words')).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFindings(page, 'colours')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('everything that can be pressed is at least 44 px high and wide, but words in running text', async ({ page }) => {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    await open(page);
    const small = await page.evaluate(() => {
      const usable = document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary');
      return [...usable].flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const hidden = width === 0 || target.matches('.tm-skip, .tm-term__word');
        return hidden || (width >= 43.9 && height >= 43.9)
          ? []
          : [`${width}×${height} ${target.outerHTML.slice(0, 120)}`];
      });
    });
    expect(small).toEqual([]);
  }
});

test('every stop of the Tab key has the ring, and no stop is covered by the bars', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await open(page);
  await page.locator('.tm-skip').focus();
  const poor: string[] = [];
  let seen = 0;
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return `nothing has the focus`;
      const ringed = element.matches('.tm-segmented__input') ? element.parentElement : element;
      const style = ringed && getComputedStyle(ringed);
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + Math.min(height, 200) / 2);
      const covered = above?.closest('.tm-top-bar, .tm-nav') && !element.closest('.tm-top-bar, .tm-nav');
      if (style?.outlineStyle !== 'solid' || style.outlineWidth !== '4px') return `no ring: ${element.outerHTML}`;
      return covered ? `covered: ${element.outerHTML}` : null;
    });
    seen += 1;
    if (problem) poor.push(problem);
  }
  expect(seen).toBe(60);
  expect(poor).toEqual([]);
});

test('stays within 320 px, with large text and with the spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.dataset.textSize = 'large';
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.addStyleTag({
    content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('the setting for the theme wins over the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await background()).toBe('rgb(26, 26, 26)');
});

test('the dialog keeps the focus inside, Esc closes it and gives the focus back', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: '答えをすべて消す' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'すべて消しますか' });
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 6; stop += 1) await page.keyboard.press('Tab');
  expect(
    await dialog.evaluate((box) => box.contains(document.activeElement) || document.activeElement === document.body),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('nothing moves when the person asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
