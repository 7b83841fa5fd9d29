// Opens Chromium with the built extension and the demo pages in place of the meeting tools.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { demoPage, STOPS } from './pages.mjs';

const EXTENSION = join(import.meta.dirname, '..', '..', 'dist', 'extension-chromium');

/**
 * The meeting tools' pages, from the built manifest: in the demo nothing of theirs is fetched, whatever is clicked.
 * @returns {RegExp}
 */
function toolPages() {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const hosts = scripts.flatMap((/** @type {{ matches: string[] }} */ { matches }) =>
    matches.map((pattern) => pattern.replace(/^https:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1').replaceAll('.', '\\.')),
  );
  return new RegExp(`^https://(?:[^/]+\\.)?(?:${[...new Set(hosts)].join('|')})/`);
}

/** @param {string | undefined} accepted the header with the languages of the browser */
const languageOf = (accepted = '') => (/^ja\b/i.test(accepted) ? 'ja' : 'en');

/**
 * Lets the next page bring its card as if nothing had been shown yet. Only the demo does that.
 * @param {import('@playwright/test').BrowserContext} context
 */
async function forget(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const { storage } = /** @type {{ chrome: any }} */ (/** @type {unknown} */ (globalThis)).chrome;
    await storage.local.remove(['history', 'ran']);
    await storage.session.clear();
  });
}

/**
 * @param {{ executable: string, profile: string, headless?: boolean, locale?: string }} options profile: an empty folder
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page }>}
 */
export async function openDemo({ executable, profile, headless = false, locale }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // A picture shows the card when it has come, not while it comes.
    reducedMotion: headless ? 'reduce' : null,
    ...(locale ? { locale } : {}),
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false, // the caller closes it, and then cleans up
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  await context.route(toolPages(), async (route) => {
    const request = route.request();
    const body = demoPage(request.url(), languageOf((await request.headerValue('accept-language')) ?? ''));
    if (request.resourceType() !== 'document' || body === null)
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Telemamori demo: no page here.' });
    await forget(context);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(STOPS[0]?.address ?? '');
  // The extension's welcome page opens by itself in a tab of its own; the demo page is to be in front.
  await page.bringToFront();
  return { context, page };
}
