// How long a touch or a key takes until the next frame is painted, as the browser itself tells it (event timing).
// @ts-check

/** The browser tells of no event that was quicker, and in steps of 8 ms. Milliseconds */
export const LEAST_MS = 16;

/** @typedef {import('./phone.mjs').Page} Page */

/** Begins to listen; holds until the document is left. @param {Page} page */
export const watchTouches = (page) =>
  page.evaluate((durationThreshold) => {
    /** @type {Map<number, number>} interaction → milliseconds: the longest of its events counts */
    const seen = new Map();
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    const take = (/** @type {readonly any[]} */ events) => {
      for (const { interactionId, duration } of events)
        if (interactionId) seen.set(interactionId, Math.max(duration, seen.get(interactionId) ?? 0));
    };
    observer.observe(/** @type {any} */ ({ type: 'event', durationThreshold }));
    const drain = async () => {
      // The frame that ends the event, and a turn of the loop behind it, in which the browser tells.
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      take(observer.takeRecords());
      const all = [...seen.values()];
      seen.clear();
      return all;
    };
    Object.assign(globalThis, { benchTouches: drain });
  }, LEAST_MS);

/**
 * Does something and gives the milliseconds of its interactions; `LEAST_MS` for one that was too quick to be told of.
 * @param {Page} page @param {() => Promise<unknown>} act one touch or one key
 * @returns {Promise<number[]>}
 */
export async function touchesOf(page, act) {
  await page.evaluate(() => /** @type {any} */ (globalThis).benchTouches());
  await act();
  /** @type {number[]} */
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).benchTouches());
  return [Math.max(LEAST_MS, ...seen)];
}
