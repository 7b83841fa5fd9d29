// `npm run bench`: weight of the built files and speed of the first view on a slow phone, as a table. Fails on a breach.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { benchExtension } from './extension.mjs';

const root = join(import.meta.dirname, '..', '..');
const APP = join(root, 'dist', 'pwa');
const RUNS = 5;

/** A slow phone on slow 4G: what the budgets are written for. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** Milliseconds. */
const BUDGETS = { 'first contentful paint': 1000, 'largest contentful paint': 1200 };

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {string} script */
const run = (script) =>
  spawnSync(process.execPath, [join(root, 'scripts', script)], { cwd: root, stdio: 'inherit' }).status === 0;

/**
 * Opens an address once with an empty cache and tells when it painted, in milliseconds.
 * @param {import('@playwright/test').Browser} browser @param {string} address
 */
async function paints(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    serviceWorkers: 'block',
    locale: 'ja-JP',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('#app main h1').waitFor({ state: 'attached' });
  const result = await page.evaluate(
    () =>
      new Promise((/** @type {(value: { first: number, largest: number }) => void} */ done) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          done({ first, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return result;
}

if (!existsSync(join(APP, 'index.html')) && !run('build.mjs')) process.exit(1);
const isLight = run('sizes.mjs');

const server = await serve({ dir: APP });
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const runs = [];
for (let count = 0; count < RUNS; count += 1) runs.push(await paints(browser, `${server.url}/#/`));
await browser.close();
await server.close();

const figures = {
  'first contentful paint': median(runs.map(({ first }) => first)),
  'largest contentful paint': median(runs.map(({ largest }) => largest)),
};
let isQuick = true;
for (const [what, budget] of Object.entries(BUDGETS)) {
  const figure = figures[/** @type {keyof typeof figures} */ (what)];
  const isKept = figure <= budget;
  isQuick &&= isKept;
  console.log(
    `${what.padEnd(34)}${figure.toFixed(0).padStart(8)} of ${String(budget).padStart(7)} ms     ${isKept ? 'ok' : 'TOO SLOW'}`,
  );
}
const isGuest = await benchExtension();
process.exitCode = isLight && isQuick && isGuest ? 0 : 1;
