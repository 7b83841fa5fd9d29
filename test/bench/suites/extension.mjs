// What the extension costs a meeting page: the same page loaded in turn without any, with an empty one, and with ours, in one run.
// @ts-check
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';
import { repeatOnLoss } from '../support/browsers.mjs';
import { median } from '../support/median.mjs';
import { workIn } from '../support/reference.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const EXTENSION = join(root, 'dist', 'extension-chromium');
const PAGE = readFileSync(join(root, 'test', 'fixtures', 'pages', 'zoom-prejoin.html'), 'utf8');
const LOADS = 11;
/** Loaded and quiet, but no card yet. */
const BEFORE_CARD_MS = 800;
/** The card stands there. */
const WITH_CARD_MS = 4000;

/** What a page of Zoom gets: the one that is measured. */
const SCRIPTS = ['content-zoom.js', 'content.js', 'sentinel.js'];
const MEETING = 'https://app.zoom.us/wc/82214567890/join';
const OTHER = 'https://example.com/';

/** KB, milliseconds, KB: what design and issue promise. */
export const BUDGETS = { bytes: 6 * 1024, time: 5, heap: 512 * 1024 };

/** @param {readonly string[]} extensions */
async function start(extensions) {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-bench-'));
  const list = extensions.join(',');
  const load = list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : [];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--enable-precise-memory-info', ...load],
  });
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  if (list && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const stop = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { context, stop };
}

/** @typedef {{ script: number, task: number, heap: number }} Cost */

/**
 * One load in a tab of its own.
 * @param {import('@playwright/test').BrowserContext} context @param {string} address @param {number} wait
 * @returns {Promise<Cost>} milliseconds, milliseconds, bytes
 */
async function loadOnce(context, address, wait) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // Time on the processor, not on the clock: other work on the machine must not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.bringToFront();
  await new Promise((done) => setTimeout(done, wait));
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  /** @param {string} name */
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  await page.close();
  return { script: value('ScriptDuration') * 1000, task: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') };
}

/**
 * The median cost of each browser, loads taken in turn.
 * @param {readonly import('@playwright/test').BrowserContext[]} contexts
 * @param {string} address @param {number} wait @param {number} loads
 * @returns {Promise<Cost[]>}
 */
async function costs(contexts, address, wait, loads) {
  /** @type {Cost[][]} */ const seen = contexts.map(() => []);
  for (let load = 0; load < loads; load += 1) {
    for (const [index, context] of contexts.entries()) seen[index]?.push(await loadOnce(context, address, wait));
  }
  /** @param {Cost[]} list @param {keyof Cost} what */
  const of = (list, what) => median(list.map((cost) => cost[what]));
  return seen.map((list) => ({ script: of(list, 'script'), task: of(list, 'task'), heap: of(list, 'heap') }));
}

/** @param {Cost | undefined} a @param {Cost | undefined} b @returns {Cost} */
const minus = (a, b) => ({
  script: (a?.script ?? Number.NaN) - (b?.script ?? Number.NaN),
  task: (a?.task ?? Number.NaN) - (b?.task ?? Number.NaN),
  heap: (a?.heap ?? Number.NaN) - (b?.heap ?? Number.NaN),
});

/** The same extension with empty scripts: what the browser itself takes for any extension on a page. */
function makeEmpty() {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-empty-'));
  cpSync(EXTENSION, folder, { recursive: true });
  for (const file of SCRIPTS) writeFileSync(join(folder, file), '');
  return folder;
}

/** @param {string} reference address of the page @returns {Promise<import('../support/rows.mjs').Row[]>} */
async function measured(reference) {
  const bytes = SCRIPTS.map((file) => brotliCompressSync(readFileSync(join(EXTENSION, file))).length).reduce(
    (sum, size) => sum + size,
    0,
  );
  const emptyFolder = makeEmpty();
  const browsers = [await start([]), await start([emptyFolder]), await start([EXTENSION])];
  const contexts = browsers.map(({ context }) => context);
  await costs(contexts, MEETING, 0, 1);
  const [bare, empty, ours] = await costs(contexts, MEETING, BEFORE_CARD_MS, LOADS);
  const [bareLate, , oursLate] = await costs(contexts, MEETING, WITH_CARD_MS, 3);
  const [bareOther, , oursOther] = await costs(contexts, OTHER, BEFORE_CARD_MS, 5);
  const [plain] = contexts;
  const works = [];
  for (let turn = 0; plain && turn < 3; turn += 1) works.push(await workIn(plain, reference));
  const work = /** @type {const} */ ({ kind: 'work', ms: median(works) });
  const tab = await contexts[2]?.newPage();
  await tab?.goto(OTHER);
  const isUntouched = await tab?.evaluate(
    () => !(Symbol.for('telemamori-share') in MediaDevices.prototype.getDisplayMedia),
  );
  for (const { stop } of browsers) await stop();
  rmSync(emptyFolder, { recursive: true, force: true });

  const meeting = minus(ours, bare);
  /** @param {string} what @param {Cost} cost */
  const tell = (what, cost) => [
    { what: `${what}: script`, figure: cost.script, unit: 'ms' },
    { what: `${what}: main thread`, figure: cost.task, unit: 'ms' },
    { what: `${what}: heap`, figure: cost.heap, unit: 'B' },
  ];
  return [
    { what: 'meeting page: injected (brotli)', figure: bytes, unit: 'B', budget: BUDGETS.bytes },
    { what: 'meeting page: script', figure: meeting.script, unit: 'ms', budget: BUDGETS.time, reference: work },
    {
      what: 'meeting page: beyond an empty one',
      figure: minus(ours, empty).task,
      unit: 'ms',
      budget: BUDGETS.time,
      reference: work,
    },
    { what: 'meeting page: heap', figure: meeting.heap, unit: 'B', budget: BUDGETS.heap },
    { what: 'other page: scripts of ours', figure: isUntouched ? 0 : 1, unit: '', budget: 0 },
    ...tell('an empty extension', minus(empty, bare)),
    ...tell('ours', meeting),
    ...tell('ours with its card', minus(oursLate, bareLate)),
    ...tell('ours on another page', minus(oursOther, bareOther)),
  ];
}

/** @type {import('../support/rows.mjs').Suite} */
export async function extension({ reference }) {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) return [];
  return repeatOnLoss('extension', () => measured(reference));
}
