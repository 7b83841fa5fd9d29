// The slow phone that the budgets are written for: 4× slower processor, slow 4G, a small screen.
// @ts-check
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';

export const CPU_SLOWDOWN = 4;

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Devtools */

export const startBrowser = () =>
  chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  });

/**
 * A page of a fresh profile. `slowNetwork`: slow 4G; `slow`: times slower processor.
 * @param {Browser} browser
 * @param {{ slow?: number, slowNetwork?: boolean, workers?: 'allow' | 'block', locale?: string }} [options]
 */
export async function openPhone(
  browser,
  { slow = CPU_SLOWDOWN, slowNetwork = false, workers = 'allow', locale = 'ja-JP' } = {},
) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    locale,
    timezoneId: 'Asia/Tokyo',
  });
  // Playwright's own way of blocking leaves a half of the interface behind, which no real browser has.
  if (workers === 'block')
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  if (slowNetwork) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return { context, page, devtools };
}

/** The first screen of the app has been drawn. @param {Page} page */
export const drawn = (page) => page.locator('#app main h1').waitFor({ state: 'attached' });

/**
 * Time on the processor and memory of the page so far: milliseconds and bytes.
 * @param {Devtools} devtools
 */
export async function costOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  /** @param {string} name */
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { task: value('TaskDuration') * 1000, script: value('ScriptDuration') * 1000, heap: value('JSHeapUsedSize') };
}

/** Counts time on the processor, not on the clock. @param {Devtools} devtools */
export const countCost = (devtools) => devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
