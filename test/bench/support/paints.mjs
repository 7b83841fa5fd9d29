// When an address has painted, what moved, and what it took, on a slow phone with an empty cache. For any address, ours or not.
// @ts-check
import { costOf, countCost, openPhone } from './phone.mjs';

/**
 * @param {import('./phone.mjs').Browser} browser @param {string} address
 * @returns {Promise<{ first: number, largest: number, blocked: number, shift: number, bytes: number, task: number, heap: number }>}
 *   milliseconds, milliseconds, milliseconds of long tasks beyond 50 ms, layout shift, bytes received, milliseconds, bytes
 */
export async function paintsOf(browser, address) {
  const { context, page, devtools } = await openPhone(browser, { slowNetwork: true, workers: 'block' });
  await countCost(devtools);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { first: Number.NaN, largest: Number.NaN, blocked: 0, shift: 0 };
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
    watch('longtask', ({ duration }) => {
      seen.blocked += Math.max(0, duration - 50);
    });
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) seen.shift += value;
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).benchSeen);
  const { task, heap } = await costOf(devtools);
  await context.close();
  return { ...seen, bytes, task, heap };
}
