// How opening grows with use: a log of 100 to 100,000 changes, 1 to 1,000 plans; on a processor 4 times slower, the app on the device already.
// @ts-check
import { longLog, putBefore, untilCopied, untilKept } from '../support/log.mjs';
import { median } from '../support/median.mjs';
import { CPU_SLOWDOWN, costOf, countCost, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';
import { slopeRow } from '../support/slope.mjs';

/** changes, plans, rounds */
const LOGS = /** @type {const} */ ([
  [100, 1, 3],
  [1000, 1, 3],
  [10_000, 1, 7],
  [10_000, 10, 7],
  [10_000, 100, 7],
  [10_000, 1000, 7],
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

/**
 * Median milliseconds and bytes of some visits with such a log.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {typeof LOGS[number]} log
 */
async function openings(browser, home, [count, plans, rounds]) {
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
  await context.close();
  return { opened: median(opened), heap: median(heaps) };
}

/** @type {import('../support/rows.mjs').Suite} */
export async function scale(place) {
  const reference = workReference(place, CPU_SLOWDOWN);
  /** @type {{ what: string, count: number, plans: number, opened: number, heap: number }[]} */
  const seen = [];
  for (const log of LOGS) {
    const [count, plans] = log;
    const what = `${count.toLocaleString('en')} changes, ${plans.toLocaleString('en')} ${plans === 1 ? 'plan' : 'plans'}`;
    await reference.take();
    const took = await place.browsers.part(what, (browser) => openings(browser, place.home, log));
    seen.push({ what, count, plans, ...took });
  }
  /** @type {(of: readonly typeof seen[number][], by: 'count' | 'plans') => (readonly [number, number])[]} */
  const points = (of, by) => of.map((one) => [one[by], one.opened]);
  return [
    { what: 'reference: work, 4× slower', figure: reference.get().ms, unit: 'ms' },
    ...seen.flatMap(({ what, count, opened, heap }) => [
      {
        what: `${what}: opened`,
        figure: opened,
        unit: 'ms',
        ...(count === 10_000 ? { budget: 300, reference: reference.get() } : {}),
      },
      { what: `${what}: memory`, figure: heap, unit: 'B' },
    ]),
    slopeRow(
      'opening, changes',
      points(
        seen.filter(({ plans }) => plans === 1),
        'count',
      ),
    ),
    slopeRow(
      'opening, plans',
      points(
        seen.filter(({ count }) => count === 10_000),
        'plans',
      ),
    ),
  ];
}
