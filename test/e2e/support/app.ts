// The app in a real browser. A test that uses `app` fails on any error in the console, any uncaught error and any request to another host.
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** Address of the served app, without a slash at its end. */
export function baseUrl(): string {
  const url = process.env.BASE_URL;
  if (!url) throw new Error('BASE_URL is not set: was the global setup skipped?');
  return url;
}

export type Watch = {
  /** what went wrong so far, one line each */
  readonly problems: readonly string[];
};

/** Browsers say this in the console when a test takes the network away; it is no fault of the app. */
const NO_NETWORK = /net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/;

/** Collects errors and foreign requests of every page of a context. */
export function watch(context: BrowserContext, home: string): Watch {
  const problems: string[] = [];
  const origin = new URL(home).origin;
  context.on('console', (message) => {
    // An address that names nothing has no page drawn ahead (pwa/start/door.js): the browser says that there is no such file.
    const isNoDoor = message.location().url.includes('/doors/') && message.text().includes('404');
    if (message.type() === 'error' && !NO_NETWORK.test(message.text()) && !isNoDoor)
      problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().stack || error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) problems.push(`request: ${url.href}`);
  });
  return { problems };
}

export type App = {
  readonly page: Page;
  readonly home: string;
  /** opens an address such as `#/item/9-2` and waits for its heading */
  open(address?: string): Promise<void>;
};

/** Longer than a screen needs to come; two addresses may show the very same heading. */
const NEXT_SCREEN_MS = 5000;

const withoutQuery = (address: string): string => address.split('?')[0] ?? '';

/**
 * Opens an address of the app and waits until its screen is drawn. Within one document the screen before stays until the next one is
 * ready: what is asked of it then would be asked of the wrong one.
 */
export async function openAt(page: Page, home: string, address = '#/'): Promise<void> {
  const isOther = withoutQuery(page.url()) !== withoutQuery(`${home}/${address}`);
  const before = isOther ? await page.$('#app main h1') : null;
  const text = await before?.textContent();
  await page.goto(`${home}/${address}`);
  if (before)
    await page
      .waitForFunction(
        ([heading, words]) => !heading?.isConnected || heading.textContent !== words,
        [before, text] as const,
        {
          timeout: NEXT_SCREEN_MS,
        },
      )
      .catch(() => undefined); // another document, or the same heading
  await expect(page.locator('#app main h1')).toBeAttached();
}

/** Waits until the app is kept on the device: this copy of it, not one that is served from a folder above. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const own = new URL('./', location.href).href;
    let kept = await navigator.serviceWorker.ready;
    while (kept.scope !== own) {
      await new Promise(requestAnimationFrame);
      kept = (await navigator.serviceWorker.getRegistration()) ?? kept;
      if (!kept.active) kept = await navigator.serviceWorker.ready;
    }
    const worker = kept.active;
    if (worker?.state === 'activating')
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
  });
}

export const test = base.extend<{ app: App }>({
  app: async ({ page, context }, use) => {
    const home = baseUrl();
    const { problems } = watch(context, home);
    await use({ page, home, open: (address) => openAt(page, home, address) });
    expect(problems).toEqual([]);
  },
});

export { expect };
