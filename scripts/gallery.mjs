// Takes pictures of every screen into docs/screenshots/, which git leaves alone: phone and desktop, light and dark, Japanese and English.
// Builds the app for itself. Run it when screens have changed: `node scripts/gallery.mjs`, or `node scripts/gallery.mjs status` for names that start so.
// @ts-check
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findChromium } from './browsers.mjs';
import { putStaff } from './gallery/put-staff.mjs';
import { shotsOf } from './gallery/screens.mjs';
import { staffShots } from './gallery/staff-shots.mjs';
import { companyLog, NOW, putLog } from './gallery/state.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const APP = join(root, '.cache', 'gallery');
const OUT = join(root, 'docs', 'screenshots');
const QUALITY = 25;

const SIZES = /** @type {const} */ ({
  phone: { width: 360, height: 800, tallest: 1200, scale: 1 },
  desktop: { width: 1280, height: 800, tallest: 1000, scale: 0.75 },
});

/** @typedef {{ size: keyof typeof SIZES, theme: 'light' | 'dark', language: 'ja' | 'en' }} Look */

/** @type {Look[]} */
const LOOKS = /** @type {const} */ (['phone', 'desktop']).flatMap((size) =>
  /** @type {const} */ (['light', 'dark']).flatMap((theme) =>
    /** @type {const} */ (['ja', 'en']).map((language) => ({ size, theme, language })),
  ),
);

/** The patterns of the app, from the routes themselves. */
async function routePatterns() {
  const { module } = await runnerImport(join(root, 'pwa', 'navigation', 'rare-routes.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  return /** @type {{ ALL_PATTERNS: readonly string[] }} */ (module).ALL_PATTERNS;
}

/** The company of thirty with its staff checks: sealed while this is loaded. */
async function staffCompany() {
  const { module } = await runnerImport(join(root, 'scripts', 'gallery', 'staff-company.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  return /** @type {typeof import('./gallery/staff-company.ts')} */ (module);
}

/**
 * One picture of what stands on the page, as tall as its content but not taller than `tallest`.
 * @param {import('@playwright/test').Page} page @param {Look} look @param {string} file
 */
async function take(page, { size }, file) {
  const { width, height, tallest, scale } = SIZES[size];
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  // Taller than the window by growing the window: bars that stick to its edges stay where they belong.
  const shown = Math.min(Math.max(content, height), tallest);
  await page.setViewportSize({ width, height: shown });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: 0, y: 0, width, height: shown, scale },
  });
  await session.detach();
  await page.setViewportSize({ width, height });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

/**
 * All pictures of one look.
 * @param {import('@playwright/test').Browser} browser @param {string} home @param {Look} look
 * @param {readonly (import('./gallery/screens.mjs').Shot & { presses?: readonly string[], staff?: boolean })[]} shots
 * @param {string} staff the company of thirty
 */
async function takeAll(browser, home, look, shots, staff) {
  const { width, height } = SIZES[look.size];
  for (const kept of ['nothing', 'company', 'staff']) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: look.language === 'ja' ? 'ja-JP' : 'en-GB',
      timezoneId: 'Asia/Tokyo',
      colorScheme: look.theme,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(NOW));
    await page.goto(`${home}/icons/icon.svg`);
    if (kept !== 'nothing') await page.evaluate(putLog, companyLog());
    if (kept === 'staff') await page.evaluate(putStaff, staff);
    const keptFor = (/** @type {{ fresh?: boolean, staff?: boolean }} */ shot) =>
      shot.staff ? 'staff' : shot.fresh ? 'nothing' : 'company';
    for (const { name, address, english, presses = [] } of shots.filter((shot) => keptFor(shot) === kept)) {
      await page.goto('about:blank');
      await page.goto(`${home}/${look.language === 'en' ? (english ?? address) : address}`);
      await page.locator('#app main h1').first().waitFor({ state: 'attached' });
      for (const button of presses) {
        const before = await page.locator('#app main').textContent();
        await page.locator(button).first().click();
        await page.waitForFunction((text) => document.querySelector('main')?.textContent !== text, before);
      }
      // The lower part of some screens follows a moment later.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await take(page, look, join(OUT, `${name}-${look.size}-${look.theme}-${look.language}.webp`));
    }
    await context.close();
  }
}

const wanted = process.argv.slice(2);
await build({
  configFile: join(root, 'vite.config.ts'),
  mode: 'pwa',
  logLevel: 'warn',
  build: { outDir: APP, emptyOutDir: true },
});
const staff = await staffCompany();
const all = [
  ...shotsOf(await routePatterns()),
  ...staffShots(staff.ROUND_IDS, staff.STAFF_COMPANY.addresses).map((shot) => ({ ...shot, staff: true })),
];
const shots = all.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
mkdirSync(OUT, { recursive: true });
if (wanted.length === 0) {
  for (const file of readdirSync(OUT)) if (file.endsWith('.webp')) rmSync(join(OUT, file));
}
const server = await serve({ dir: APP });
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
try {
  for (const look of LOOKS) {
    await takeAll(browser, server.url, look, shots, staff.STAFF_COMPANY_TEXT);
    console.log(`${look.size} ${look.theme} ${look.language}: ${shots.length} pictures`);
  }
} finally {
  await browser.close();
  await server.close();
}
const bytes = readdirSync(OUT).reduce((sum, file) => sum + statSync(join(OUT, file)).size, 0);
console.log(`${shots.length * LOOKS.length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB in docs/screenshots/`);
