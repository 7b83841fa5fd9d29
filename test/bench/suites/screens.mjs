// Time on the main thread and memory of each screen, for a company after four months, the app on the device already.
// @ts-check
import { companyLog } from '../../../scripts/gallery/state.mjs';
import { putBefore } from '../support/log.mjs';
import { median } from '../support/median.mjs';
import { costOf, countCost, drawn, openPhone } from '../support/phone.mjs';

const ROUNDS = 3;
const SCREENS = [
  '#/',
  '#/checklist',
  '#/item/9-2',
  '#/status',
  '#/status/survey',
  '#/meeting',
  '#/meeting/tool/zoom',
  '#/incident/lost-device',
  '#/glossary',
  '#/search?q=vpn',
  '#/report',
  '#/rules',
  '#/exchange',
  '#/settings',
];

/** @param {import('../support/phone.mjs').Browser} browser @param {string} home */
async function screensIn(browser, home) {
  const { context, page, devtools } = await openPhone(browser, { slow: 1 });
  await putBefore(page, home, companyLog());
  await page.goto(`${home}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await countCost(devtools);
  const rows = [];
  for (const address of SCREENS) {
    const costs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      const before = await costOf(devtools);
      await page.goto(`${home}/${address}`, { waitUntil: 'networkidle' });
      await drawn(page);
      const after = await costOf(devtools);
      costs.push({ task: after.task - before.task, heap: after.heap });
    }
    rows.push(
      { what: `${address}: main thread`, figure: median(costs.map(({ task }) => task)), unit: 'ms' },
      { what: `${address}: memory`, figure: median(costs.map(({ heap }) => heap)), unit: 'B' },
    );
  }
  await context.close();
  return rows;
}

/** @type {import('../support/rows.mjs').Suite} */
export const screens = ({ browsers, home }) => browsers.part('screens', (browser) => screensIn(browser, home));
