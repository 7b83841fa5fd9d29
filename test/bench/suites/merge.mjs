// Files of many people taken in at once, through the screen: from the choice of files to the preview of what would change.
// @ts-check
import { companyLog } from '../../../scripts/gallery/state.mjs';
import { putBefore } from '../support/log.mjs';
import { median } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';
import { slopeRow } from '../support/slope.mjs';

const MOST_PEOPLE = 1000;
const PEOPLE = [1, 10, 100, 300, MOST_PEOPLE];
const ROUNDS = 3;
/** Half of what version 0.1 took for 1,000 files. */
const BUDGET_MS = 800;
const ANSWERS = 40;
const ITEMS = ['1-1', '1-2', '1-3', '2-1', '2-2', '2-3', '3-1', '3-2', '4-1', '5-1', '9-1', '9-2'];
const FIELDS = ['status', 'note', 'owner', 'due'];
const VALUES = /** @type {Readonly<Record<string, string>>} */ ({
  status: 'done',
  note: 'メモ',
  owner: '山田',
  due: '2026-12-10',
});

/** The file of one person, in the form that the app writes. @param {number} person */
function fileOf(person) {
  const at = Date.parse('2026-11-01T09:00:00+09:00') + person;
  const records = Array.from({ length: ANSWERS }, (_, index) => {
    const field = FIELDS[index % FIELDS.length] ?? '';
    const item = ITEMS[Math.floor(index / FIELDS.length) % ITEMS.length];
    return {
      id: `p${person}-${index}`,
      at: [at, index],
      device: `person-${person}`,
      path: `answer/p1/${item}/${field}`,
      value: VALUES[field],
    };
  });
  const header = { format: 'telemamori', version: 1, minReader: 1, app: '0.1.0', created: new Date(at).toISOString() };
  return JSON.stringify({ ...header, device: `person-${person}`, records }, null, 1);
}

/**
 * Milliseconds until the preview of so many people's files.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {number} people
 * @returns {Promise<number>}
 */
async function merged(browser, home, people) {
  const { context, page } = await openPhone(browser, { slow: 1 });
  await putBefore(page, home, companyLog());
  await page.goto(`${home}/#/exchange?side=take`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.evaluate(() => {
    document.addEventListener(
      'change',
      () => {
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (location.hash !== '#/exchange/import' || !document.querySelector('#app main button')) return;
          seen.disconnect();
          Object.assign(globalThis, { benchTook: performance.now() - start });
        });
        seen.observe(document, { subtree: true, childList: true });
      },
      { capture: true, once: true },
    );
  });
  const files = Array.from({ length: people }, (_, person) => ({
    name: `${person}.telemamori.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(person)),
  }));
  await page.locator('input[type=file][multiple]').setInputFiles(files);
  await page.waitForFunction(() => 'benchTook' in globalThis, undefined, { timeout: 120_000 });
  const took = await page.evaluate(() => /** @type {any} */ (globalThis).benchTook);
  // What was shown must be a preview with everybody's records, not an error.
  await page.getByRole('button', { name: /取り込む/ }).waitFor();
  await context.close();
  return took;
}

/** @type {import('../support/rows.mjs').Suite} */
export async function merge(place) {
  const reference = workReference(place);
  /** @type {[number, number][]} */
  const points = [];
  for (const people of PEOPLE) {
    await reference.take();
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1)
      runs.push(await place.browsers.part(`${people} files`, (browser) => merged(browser, place.home, people)));
    points.push([people, median(runs)]);
  }
  return [
    { what: 'reference: work', figure: reference.get().ms, unit: 'ms' },
    ...points.map(([people, figure]) => ({
      what: `${people.toLocaleString('en')} ${people === 1 ? 'file' : 'files'} of ${ANSWERS} answers: merged`,
      figure,
      unit: 'ms',
      ...(people === MOST_PEOPLE ? { budget: BUDGET_MS, reference: reference.get() } : {}),
    })),
    slopeRow('files merged', points),
  ];
}
