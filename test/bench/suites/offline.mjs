// After the first visit: how long after its load event the app is on the device, whole. The network is this machine's own.
// @ts-check
import { median } from '../support/median.mjs';
import { openPhone, startBrowser } from '../support/phone.mjs';

const ROUNDS = 5;

/** @type {import('../support/rows.mjs').Room} */
export async function offline({ home }) {
  const browser = await startBrowser();
  const waits = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { context, page } = await openPhone(browser, { slow: 1 });
    await page.goto(`${home}/`, { waitUntil: 'load' });
    waits.push(
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready; // resolves when the worker is activating
        if (active?.state !== 'activated')
          await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
        const [load] = performance.getEntriesByType('navigation');
        return performance.now() - /** @type {PerformanceNavigationTiming} */ (load).loadEventEnd;
      }),
    );
    await context.setOffline(true);
    await page.reload();
    await page.locator('#app main h1').waitFor({ state: 'attached' });
    await context.close();
  }
  await browser.close();
  return [{ what: 'kept on the device after load', figure: median(waits), unit: 'ms', budget: 1000 }];
}
