// When an address has painted, what moved, and what it took, on a slow phone with an empty cache. For any address, ours or not.
// @ts-check
import { costOf, countCost, openPhone } from './phone.mjs';
import { blockingTime } from './ratio.mjs';

/** Nothing new was asked for during this time, and all has come: the page is complete. Milliseconds */
const SETTLED_MS = 1500;
/** A page of others may never be quiet. */
const MAX_TURNS = 20;

/** @typedef {{ start: number, duration: number }} Task milliseconds */

/** What was seen once the page has nothing more to do: on a busy machine it computes long after its last file has come. */
const seenAtRest = async () => {
  for (let quiet = 0; quiet < 3; quiet += 1)
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 10_000 })));
  return /** @type {any} */ (globalThis).benchSeen;
};

/**
 * Everything that one visit shows.
 * @param {import('./phone.mjs').Browser} browser @param {string} address
 * @param {{ locale?: string, before?: ((page: import('./phone.mjs').Page) => Promise<unknown>) | undefined, until?: string }} [options]
 *   `before`: puts something into the profile; the visit begins behind it; `until`: selector of what stands there at the end
 * @returns {Promise<{ first: number, largest: number, tasks: readonly Task[], shift: number, bytes: number, task: number, heap: number }>}
 *   milliseconds, milliseconds, long tasks, layout shift, bytes received, milliseconds on the main thread, bytes
 */
export async function visit(browser, address, { locale, before, until } = {}) {
  const { context, page, devtools } = await openPhone(browser, {
    slowNetwork: true,
    workers: 'block',
    ...(locale ? { locale } : {}),
  });
  if (before) {
    await before(page);
    await page.unrouteAll(); // what looks at every request would slow each of them down
    await page.goto('about:blank');
    await devtools.send('Network.clearBrowserCache');
  }
  await countCost(devtools);
  const { task: taskBefore } = await costOf(devtools);
  let bytes = 0;
  let asked = 0;
  let ended = 0;
  devtools.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (!redirectResponse) asked += 1;
  });
  devtools.on('Network.loadingFailed', () => {
    ended += 1;
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    ended += 1;
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { first: Number.NaN, largest: Number.NaN, tasks: /** @type {Task[]} */ ([]), shift: 0 };
    Object.assign(globalThis, { benchSeen: seen });
    /** @param {string} type @param {(entry: any) => void} take */
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.first = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('longtask', ({ startTime, duration }) => {
      seen.tasks.push({ start: startTime, duration });
    });
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) seen.shift += value;
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (until) await page.locator(until).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).benchSeen.largest > 0);
  // On a busy machine the page asks for more long after its first quiet half second.
  let known = -1;
  for (let turn = 0; turn < MAX_TURNS && (known !== asked || ended < asked); turn += 1) {
    known = asked;
    await page.waitForTimeout(SETTLED_MS);
  }
  const seen = await page.evaluate(seenAtRest);
  const { task, heap } = await costOf(devtools);
  await context.close();
  return { ...seen, bytes, task: task - (before ? taskBefore : 0), heap };
}

/**
 * The same with the blocking time after the first paint in place of the tasks: figures only.
 * @param {import('./phone.mjs').Browser} browser @param {string} address
 */
export async function paintsOf(browser, address) {
  const { tasks, ...seen } = await visit(browser, address);
  return { ...seen, blocked: blockingTime(tasks, seen.first) };
}
