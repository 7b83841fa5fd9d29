// How opening grows with use: a log of 100 to 100,000 changes, 1 to 50 plans; on a processor 4 times slower, the app on the device already.
// @ts-check
import { longLog, putBefore, untilCopied, untilKept } from '../support/log.mjs';
import { median } from '../support/median.mjs';
import { CPU_SLOWDOWN, costOf, countCost, openPhone, startBrowser } from '../support/phone.mjs';

/** changes, plans, rounds */
const LOGS = /** @type {const} */ ([
  [100, 1, 3],
  [1000, 1, 3],
  [10_000, 1, 7],
  [10_000, 10, 7],
  [10_000, 50, 7],
  [100_000, 1, 3],
]);

/** Milliseconds from the start of the visit until home is drawn from the log. @param {import('../support/phone.mjs').Page} page */
const untilDrawn = (page) =>
  page.evaluate(
    () =>
      new Promise((/** @type {(at: number) => void} */ done) => {
        const look = () => (document.querySelector('#app main h1') ? done(performance.now()) : setTimeout(look));
        look();
      }),
  );

/** @type {import('../support/rows.mjs').Room} */
export async function scale({ home }) {
  const browser = await startBrowser();
  const rows = [];
  for (const [count, plans, rounds] of LOGS) {
    const { context, page, devtools } = await openPhone(browser, { slow: 1 });
    await putBefore(page, home, longLog(count, plans));
    await page.goto(`${home}/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await untilCopied(page, count);
    await page.reload({ waitUntil: 'networkidle' });
    await untilKept(page, count);
    await countCost(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const opened = [];
    const heaps = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto('about:blank');
      await page.goto(`${home}/`, { waitUntil: 'commit' });
      opened.push(await untilDrawn(page));
      await page.waitForLoadState('networkidle');
      heaps.push((await costOf(devtools)).heap);
    }
    const what = `${count.toLocaleString('en')} changes, ${plans} ${plans === 1 ? 'plan' : 'plans'}`;
    rows.push(
      {
        what: `${what}: opened`,
        figure: median(opened),
        unit: 'ms',
        ...(count === 10_000 ? { budget: 300 } : {}),
      },
      { what: `${what}: memory`, figure: median(heaps), unit: 'B' },
    );
    await context.close();
  }
  await browser.close();
  return rows;
}
