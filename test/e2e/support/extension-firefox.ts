// Firefox with the built extension, driven by Puppeteer inside the same runner; meeting pages of our own for the real host names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../extension/manifest.ts';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { momentOf } from '../../../shared/core/meeting/moment.ts';

const root = join(import.meta.dirname, '..', '..', '..');
export const FIREFOX_EXTENSION = process.env.EXTENSION_DIR_FIREFOX ?? join(root, 'dist', 'extension-firefox');
/** Firefox gives every extension a random one; a known one lets a test open its pages. */
export const UUID = '5d8b5a0e-6a8e-4d60-9c52-3f5d2c1f7a11';

const fixture = (name: string): string => readFileSync(join(root, 'test', 'fixtures', 'pages', `${name}.html`), 'utf8');

function pageFor(address: string): string {
  if (address.startsWith('https://teams.microsoft.com/v2/')) return fixture('teams-prejoin');
  const moment = momentOf(address);
  return moment ? fixture(`${moment.tool}-${moment.phase}`) : '<!doctype html><title>page</title><p>page</p>';
}

export type Served = { readonly body: string; readonly headers?: Record<string, string> };

export type FirefoxExtension = {
  readonly browser: Browser;
  readonly errors: string[];
  readonly visit: (address: string, served?: Served) => Promise<Page>;
  /** a page of the extension */
  readonly open: (path: string) => Promise<Page>;
  readonly reinstall: () => Promise<unknown>;
};

/** How many hosts of ours are in the page. */
export const hostsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-telemamori]').length);

/** The place of the card; null if there is none or if it is hidden. The closed root shows no more than that to anybody. */
export const cardBox = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-telemamori]')?.getBoundingClientRect();
    return box && box.width > 100 && box.height > 20
      ? { x: box.x, y: box.y, width: box.width, height: box.height }
      : null;
  });

export async function shownIn(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect.poll(() => cardBox(page), { timeout: 15_000 }).not.toBeNull();
  const box = await cardBox(page);
  if (!box) throw new Error('The card went away again.');
  return box;
}

/** As long as a card takes at most to come. */
export async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() - start > 3500, {}, since);
}

export const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }
    ).browser;
    return JSON.stringify([await storage.local.get(), await storage.session.get()]);
  });

type Fixtures = { source: string; extension: FirefoxExtension };

/** One Firefox for all tests of a worker: each installs the extension anew, and with it goes all that the one before stored. */
export const test = base.extend<Fixtures, { firefox: Browser }>({
  /** what is installed: the built folder, or a package */
  source: [FIREFOX_EXTENSION, { option: true }],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern
    async ({}, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox() ?? '',
        args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
        defaultViewport: { width: 1280, height: 720 },
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
          'extensions.webextensions.keepUuidOnUninstall': true,
          'intl.accept_languages': 'ja',
          'intl.locale.requested': 'ja',
        },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ source, firefox: browser }, use) => {
    // A browser without any page would end itself.
    const before = await browser.pages();
    const errors: string[] = [];
    await browser.installExtension(source);
    await use({
      browser,
      errors,
      async visit(address, served) {
        const page = await browser.newPage();
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const body = served?.body ?? pageFor(request.url());
          const page404 = { status: 404, body: '' };
          const found = { contentType: 'text/html; charset=utf-8', headers: served?.headers ?? {}, body };
          void request.respond(request.url().endsWith('/favicon.ico') ? page404 : found).catch(() => undefined);
        });
        await page.goto(address);
        await page.bringToFront();
        return page;
      },
      async open(path) {
        const page = await browser.newPage();
        await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
        await page.waitForSelector('h1');
        return page;
      },
      reinstall: () => browser.installExtension(source),
    });
    for (const page of await browser.pages()) if (!before.includes(page)) await page.close();
    await browser.uninstallExtension(GECKO_ID);
  },
});
export { expect };
