// After the first visit: how long after its load event the app is on the device, whole. The network is this machine's own.
// @ts-check
import { median } from '../support/median.mjs';
import { openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';

const ROUNDS = 5;

/** Milliseconds of one first visit. @param {import('../support/phone.mjs').Browser} browser @param {string} home */
async function firstVisit(browser, home) {
  const { context, page } = await openPhone(browser, { slow: 1 });
  await page.goto(`${home}/`, { waitUntil: 'load' });
  const waited = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready; // resolves when the worker is activating
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    const [load] = performance.getEntriesByType('navigation');
    return performance.now() - /** @type {PerformanceNavigationTiming} */ (load).loadEventEnd;
  });
  await context.setOffline(true);
  await page.reload();
  await page.locator('#app main h1').waitFor({ state: 'attached' });
  await context.close();
  return waited;
}

/** @type {import('../support/rows.mjs').Suite} */
export async function offline(place) {
  const { home, browsers } = place;
  const reference = workReference(place);
  const waits = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await reference.take();
    waits.push(await browsers.part('offline', (browser) => firstVisit(browser, home)));
  }
  return [
    {
      what: 'kept on the device after load',
      figure: median(waits),
      unit: 'ms',
      budget: 1000,
      reference: reference.get(),
    },
  ];
}
