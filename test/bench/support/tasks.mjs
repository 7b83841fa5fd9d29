// How long the main thread was busy without a break.
// @ts-check

/** @typedef {import('@playwright/test').Page} Page */

/** Begins to look, anew with each call. @param {Page} page */
export const watchTasks = (page) =>
  page.evaluate(() => {
    const shared = /** @type {any} */ (globalThis);
    shared.benchTaskObserver?.disconnect();
    shared.benchTasks = [];
    shared.benchTaskObserver = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) shared.benchTasks.push(duration);
    });
    shared.benchTaskObserver.observe({ type: 'longtask' });
  });

/**
 * The longest task since `watchTasks`, in milliseconds; 0 if none was longer than 50 ms, which is where browsers begin to tell.
 * @param {Page} page @returns {Promise<number>}
 */
export const longestTask = (page) =>
  page.evaluate(() => {
    const shared = /** @type {any} */ (globalThis);
    for (const { duration } of shared.benchTaskObserver.takeRecords()) shared.benchTasks.push(duration);
    return Math.max(0, ...shared.benchTasks);
  });
