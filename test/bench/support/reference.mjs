// The reference page, measured in the same run as what it is compared with: a small page of our own that costs a machine the same each
// time (../reference). Every suite that promises a time takes it in turn with its own parts.
// @ts-check
import { median } from './median.mjs';
import { visit } from './paints.mjs';
import { CPU_SLOWDOWN, openPhone } from './phone.mjs';
import { touchesOf, watchTouches } from './touches.mjs';

/** Runs of the work for one figure: the first ones run code that nobody has compiled yet. */
const RUNS = 9;
const TOUCHES = 8;

/** @typedef {import('./phone.mjs').Page} Page */
/** @typedef {import('./rows.mjs').Place} Place */

/** Some runs of the work, in milliseconds. @param {Page} page at the reference page @returns {Promise<readonly number[]>} */
async function workOn(page) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push(await page.evaluate(() => /** @type {any} */ (globalThis).referenceWork()));
  return runs;
}

/**
 * The work in a tab of a browser that the suite has, in milliseconds.
 * @param {import('@playwright/test').BrowserContext} context @param {string} address
 */
export async function workIn(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  const ms = median(await workOn(page));
  await page.close();
  return ms;
}

/**
 * The reference of a suite in which nothing but the processor is waited for. `take` between the parts; afterwards `get`.
 * @param {Place} place @param {number} [slow] times slower processor, as for what is measured: 1 or 4
 */
export function workReference({ browsers, reference }, slow = 1) {
  /** @type {number[]} */
  const seen = [];
  let least = Number.POSITIVE_INFINITY;
  return {
    take: () =>
      browsers.part('reference', async (browser) => {
        const { context, page } = await openPhone(browser, { slow });
        await page.goto(reference);
        const runs = await workOn(page);
        seen.push(median(runs));
        least = Math.min(least, ...runs);
        await context.close();
      }),
    /** The quickest single run: on a busy machine nearest to what a quiet one takes. Milliseconds */
    least: () => least,
    /** @returns {import('./ratio.mjs').Reference} */
    get: () => ({ kind: slow === CPU_SLOWDOWN ? 'slowWork' : 'work', ms: median(seen) }),
  };
}

/** First and largest paint of the reference page on a slow phone. @param {Place} place */
export const paintReference = ({ browsers, reference }) =>
  browsers.part('reference', (browser) => visit(browser, reference));

/**
 * Touches of the button of the reference page: milliseconds to the next frame, as the browser tells them, and until it is written.
 * @param {Place} place
 */
export const touchReference = ({ browsers, reference }) =>
  browsers.part('reference', async (browser) => {
    const { context, page } = await openPhone(browser);
    await page.goto(reference);
    await watchTouches(page);
    const button = page.getByRole('button');
    const painted = [];
    for (let touch = 0; touch < TOUCHES; touch += 1) {
      painted.push(await touchesOf(page, () => button.click()));
      await page.waitForFunction((count) => /** @type {any} */ (globalThis).referenceWritten.length > count, touch);
    }
    /** @type {number[]} */
    const durable = await page.evaluate(() => /** @type {any} */ (globalThis).referenceWritten);
    await context.close();
    return { painted: painted.flat(), durable };
  });
