// Chromium with the built extension, meeting pages of our own served for the real host names, and a way to look into the card.
/// <reference types="chrome" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { momentOf } from '../../../shared/core/meeting/moment.ts';
import { type CardProbe, cardIn } from './card-probe.ts';
import { launchPersistent } from './persistent.ts';

const root = join(import.meta.dirname, '..', '..', '..');
export const EXTENSION = process.env.EXTENSION_DIR ?? join(root, 'dist', 'extension-chromium');

const fixture = (name: string): string => readFileSync(join(root, 'test', 'fixtures', 'pages', `${name}.html`), 'utf8');

/** The fixture page for an address; an empty page where there is no moment. */
function pageFor(address: string): string {
  // A server never sees the fragment, and Teams keeps its meeting there.
  if (address.startsWith('https://teams.microsoft.com/v2/')) return fixture('teams-prejoin');
  const moment = momentOf(address);
  return moment ? fixture(`${moment.tool}-${moment.phase}`) : '<!doctype html><title>page</title><p>page</p>';
}

export type Extension = {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: () => Promise<Worker>;
  /** opens a page of the extension */
  readonly open: (path: string) => Promise<Page>;
  /** opens a meeting address in a new tab */
  readonly visit: (address: string) => Promise<{ page: Page; card: CardProbe }>;
  /** serves one address with other content than its fixture */
  readonly serve: (address: string, body: string, headers?: Record<string, string>) => Promise<void>;
  /** stops the background worker, as the browser does after half a minute without work */
  readonly stopWorker: () => Promise<void>;
  /** as if nothing had been shown yet */
  readonly forget: () => Promise<void>;
  /** stores settings as the options page does */
  readonly choose: (settings: object) => Promise<void>;
  /** as if the last card had been long ago */
  readonly endGap: () => Promise<void>;
  /** waits for as long as a card takes at most to come, seen from the page: loaded, in front and idle */
  readonly settle: (page: Page) => Promise<void>;
  /** the number on the icon for the tab of this page */
  readonly badge: (page: Page) => Promise<string>;
  /** what the shortcut does: focus to the card of the page in front */
  readonly focusCard: () => Promise<void>;
  /** the popup as it would open over this page, in a tab of its own */
  readonly popupFor: (page: Page) => Promise<Page>;
  /** lets the meeting of every tab have begun earlier, and the last card long ago */
  readonly backdate: (ms: number) => Promise<void>;
  /** every storage area, every database, every cache and the badges, as text */
  readonly everywhere: () => Promise<string>;
  /** everything in every storage area, as text */
  readonly stored: () => Promise<string>;
  /** errors of meeting pages: none may come from us */
  readonly errors: string[];
};

/** Serves a page of our own for every address of the web. */
async function serveFixtures(context: BrowserContext): Promise<void> {
  await context.route(/^https?:\/\//, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageFor(route.request().url()) })
      : route.fulfill({ status: 404, body: '' }),
  );
}

async function startExtension(folder: string, flags: readonly string[]): Promise<Extension> {
  const context = await launchPersistent(folder, [EXTENSION], flags);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  await serveFixtures(context);
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    worker,
    open,
    errors,
    async visit(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.bringToFront();
      return { page, card: await cardIn(page) };
    },
    async serve(address, body, headers = {}) {
      await context.route(address, (route) =>
        route.fulfill({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }),
      );
    },
    forget: async () =>
      (await worker()).evaluate(async () => {
        await chrome.storage.local.remove(['history', 'ran']);
        await chrome.storage.session.clear();
      }),
    choose: async (settings) =>
      (await worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings),
    endGap: async () =>
      (await worker()).evaluate(async () => {
        const { history } = await chrome.storage.local.get('history');
        await chrome.storage.local.set({ history: { ...(history as object), lastShownAt: 1 } });
      }),
    async settle(page) {
      await page.bringToFront();
      const since = await page.evaluate(() => performance.now());
      await page.waitForFunction(
        (start) => document.readyState === 'complete' && performance.now() - start > 3200,
        since,
      );
    },
    async badge(page) {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
    },
    focusCard: async () =>
      (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab?.id) await chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'focus' }, { frameId: 0 });
      }),
    async popupFor(page) {
      // A popup in a tab would be the page in front itself, so it is told which tab is.
      await page.bringToFront();
      const tabId = await (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 360, height: 600 });
      // A click on the icon gives the popup this address, too.
      const front = { id: tabId, url: page.url() };
      await popup.addInitScript((tab) => {
        const { query } = chrome.tabs;
        const answer = (info: chrome.tabs.QueryInfo, done?: (tabs: unknown) => void) => {
          const tabs = info.active
            ? Promise.resolve([tab])
            : (query as (info: object) => Promise<unknown>).call(chrome.tabs, info);
          void tabs.then(done);
          return tabs;
        };
        Object.defineProperty(chrome.tabs, 'query', { value: answer });
      }, front);
      await popup.goto(`chrome-extension://${id}/popup/index.html`);
      await popup.getByRole('heading', { level: 1 }).waitFor();
      return popup;
    },
    backdate: async (ms) =>
      (await worker()).evaluate(async (by) => {
        const all = (await chrome.storage.session.get()) as Record<string, { joinedAt: number | null }>;
        for (const [key, visit] of Object.entries(all)) {
          await chrome.storage.session.set({ [key]: { ...visit, joinedAt: (visit.joinedAt ?? 0) - by } });
        }
        const { history } = await chrome.storage.local.get('history');
        await chrome.storage.local.set({ history: { ...(history as object), lastShownAt: 1 } });
      }, ms),
    everywhere: async () =>
      (await worker()).evaluate(async () => {
        const areas = [chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()];
        const databases = await indexedDB.databases();
        const cached = await caches.keys();
        const tabs = await chrome.tabs.query({});
        const badges = tabs.map(({ id: tabId }) => chrome.action.getBadgeText(tabId === undefined ? {} : { tabId }));
        return JSON.stringify([await Promise.all(areas), databases, cached, await Promise.all(badges)]);
      }),
    stored: async () =>
      (await worker()).evaluate(async () =>
        JSON.stringify(
          await Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()]),
        ),
      ),
    async stopWorker() {
      const page = await open('welcome/index.html');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
  };
}

async function startFresh(flags: readonly string[]): Promise<Extension & { close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-extension-'));
  const extension = await startExtension(folder, flags);
  // The welcome page opens by itself after the installation.
  await expect.poll(() => extension.context.pages().some((page) => page.url().includes('welcome'))).toBe(true);
  return {
    ...extension,
    async close() {
      await extension.context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As after an installation: no page open, nothing stored, nothing served but the fixtures. */
async function reset({ context, errors, id, worker }: Extension): Promise<void> {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await context.unrouteAll();
  await serveFixtures(context);
  await first?.goto(`chrome-extension://${id}/welcome/index.html`);
  await (await worker()).evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  errors.length = 0;
}

type Browsers = (flags: readonly string[]) => Promise<Extension>;

export const test = base.extend<
  { flags: readonly string[]; ownBrowser: boolean; extension: Extension },
  { browsers: Browsers }
>({
  /** more switches for the browser */
  flags: [[], { option: true }],
  /** for a test after which the browser is no longer as new: it reloads the extension, or changes what its scripts see */
  ownBrowser: [false, { option: true }],
  /** One browser for all tests that need the same switches: starting one costs more than most tests. */
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const started = new Map<string, ReturnType<typeof startFresh>>();
      await use((flags) => {
        const key = flags.join(' ');
        const extension = started.get(key) ?? startFresh(flags);
        started.set(key, extension);
        return extension;
      });
      for (const extension of started.values()) await (await extension).close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ flags, ownBrowser, browsers }, use) => {
    if (ownBrowser) {
      const extension = await startFresh(flags);
      await use(extension);
      await extension.close();
      return;
    }
    const extension = await browsers(flags);
    await reset(extension);
    await use(extension);
  },
});
export { expect };
