// Years of use: a log of 100,000 changes (ten years of 27 a day) opened, ticked and weighed, and 30,000 changes taken in from
// a file; all on a processor that is not slowed, as the promises are made for.
// @ts-check
import { putBefore, tenYears, untilCopied, untilFiled, untilKept } from '../support/log.mjs';
import { median } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';
import { longestTask, watchTasks } from '../support/tasks.mjs';

const YEARS = 100_000;
const SHORT = 100;
const ROUNDS = 5;
const TICKS = 5;
/** The copy in files is written a second after a tick; what it costs counts as well. Milliseconds */
const AFTER_TICK_MS = 4000;
const LABELS = ['できている', 'まだ'];
const IMPORTED = 30_000;
/** What only the copy in files has. */
const IN_FILES = 1000;

/** @typedef {import('../support/phone.mjs').Page} Page */

/**
 * Milliseconds from the start of the visit until the first screen is drawn, and until every change has been read and judged.
 * @param {Page} page @param {string} home
 */
async function opened(page, home) {
  await page.goto('about:blank');
  await page.goto(`${home}/`, { waitUntil: 'commit' });
  const first = await page.evaluate(
    () =>
      new Promise((/** @type {(at: number) => void} */ done) => {
        const look = () => (document.querySelector('#app main h1') ? done(performance.now()) : setTimeout(look));
        look();
      }),
  );
  await page.waitForFunction(() => performance.getEntriesByName('answers-read').length > 0, undefined, {
    timeout: 120_000,
  });
  const complete = await page.evaluate(() => performance.getEntriesByName('answers-read')[0]?.startTime ?? Number.NaN);
  return { first, complete };
}

/** A profile that has used the app for that long, at the second start after it. @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {number} count */
async function usedFor(browser, home, count) {
  const { context, page } = await openPhone(browser, { slow: 1 });
  await putBefore(page, home, tenYears(count));
  await page.goto(`${home}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await untilCopied(page, count);
  await untilFiled(page, count);
  await page.reload({ waitUntil: 'networkidle' });
  await untilKept(page, count);
  return { context, page };
}

/** @param {Page} page @param {string} home */
async function worstTick(page, home) {
  await page.goto(`${home}/#/item/9-2`);
  await drawn(page);
  await page.waitForFunction(() => performance.getEntriesByName('answers-read').length > 0);
  await page.waitForLoadState('networkidle');
  const worst = [];
  for (let count = 0; count < TICKS; count += 1) {
    await watchTasks(page);
    await page.getByLabel(LABELS[count % 2] ?? '', { exact: true }).click();
    await page.waitForTimeout(AFTER_TICK_MS);
    worst.push(await longestTask(page));
  }
  return worst;
}

/** Milliseconds from the choice of a file to its preview, and from the yes to the word that it is done. @param {Page} page @param {string} home */
async function imported(page, home) {
  await page.goto(`${home}/#/exchange?side=take`, { waitUntil: 'networkidle' });
  await drawn(page);
  const text = JSON.stringify({
    ...{
      format: 'telemamori',
      version: 1,
      minReader: 1,
      app: '0.1.0',
      created: '2026-11-20T00:00:00.000Z',
      device: 'pc',
    },
    records: tenYears(IMPORTED, { device: 'pc' }),
  });
  // The time is taken in the page: the driver's own work is none of the app's.
  const until = (/** @type {string} */ wanted) =>
    page.evaluate(
      (heading) =>
        new Promise((/** @type {(at: number) => void} */ done) => {
          const look = () =>
            new RegExp(heading).test(document.querySelector('#app main h1, #app main h2')?.textContent ?? '')
              ? done(performance.now())
              : setTimeout(look, 5);
          look();
        }),
      wanted,
    );
  await page.evaluate(() => {
    document.addEventListener('change', () => Object.assign(globalThis, { benchStart: performance.now() }), {
      capture: true,
      once: true,
    });
  });
  await watchTasks(page);
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'a.telemamori.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const shown = (await until('変わるところ')) - (await page.evaluate(() => /** @type {any} */ (globalThis).benchStart));
  await page.evaluate(() => {
    document.addEventListener('click', () => Object.assign(globalThis, { benchStart: performance.now() }), {
      capture: true,
      once: true,
    });
  });
  await page.getByRole('button', { name: /取り込む$/ }).click();
  const done =
    (await until('取り込みました')) - (await page.evaluate(() => /** @type {any} */ (globalThis).benchStart));
  return { shown, done, longest: await longestTask(page) };
}

/** Milliseconds from the start until answers are on the screen that only the copy in files has. @param {import('../support/phone.mjs').Browser} browser @param {string} home */
async function fromFiles(browser, home) {
  const { context, page } = await usedFor(browser, home, IN_FILES);
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((done) => {
        const removing = indexedDB.deleteDatabase(name);
        removing.onsuccess = done;
        removing.onblocked = done;
      });
  });
  await page.goto(`${home}/#/item/1-1`, { waitUntil: 'commit' });
  const shown = await page.evaluate(
    () =>
      new Promise((/** @type {(at: number) => void} */ done) => {
        const look = () =>
          document.querySelector('#app main input[type=radio]:checked') ? done(performance.now()) : setTimeout(look, 5);
        look();
      }),
  );
  await context.close();
  return shown;
}

/** @param {import('../support/phone.mjs').Browser} browser @param {string} home @returns {Promise<import('../support/rows.mjs').Row[]>} */
async function yearsIn(browser, home) {
  const short = await usedFor(browser, home, SHORT);
  const long = await usedFor(browser, home, YEARS);
  /** @type {Record<'short' | 'long', { first: number, complete: number }[]>} */
  const seen = { short: [], long: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.short.push(await opened(short.page, home));
    seen.long.push(await opened(long.page, home));
  }
  const worst = await worstTick(long.page, home);
  const { usage = Number.NaN } = await long.page.evaluate(() => navigator.storage.estimate());
  await long.context.close();
  await short.context.close();
  const fresh = await openPhone(browser, { slow: 1 });
  const taken = await imported(fresh.page, home);
  await fresh.context.close();
  const late = await fromFiles(browser, home);
  const what = `${YEARS.toLocaleString('en')} changes`;
  const firstOf = (/** @type {'short' | 'long'} */ side) => median(seen[side].map(({ first }) => first));
  return [
    { what: `${SHORT} changes: first view`, figure: firstOf('short'), unit: 'ms' },
    { what: `${what}: first view`, figure: firstOf('long'), unit: 'ms' },
    { what: `${what}: first view beside ${SHORT}`, figure: firstOf('long') / firstOf('short'), unit: '×', budget: 1.2 },
    { what: `${what}: complete`, figure: median(seen.long.map(({ complete }) => complete)), unit: 'ms', budget: 2000 },
    { what: `${what}: longest task of a tick`, figure: median(worst), unit: 'ms', budget: 50 },
    { what: `${what}: the worst of ${TICKS} ticks`, figure: Math.max(...worst), unit: 'ms' },
    { what: `${IMPORTED.toLocaleString('en')} changes of a file: preview`, figure: taken.shown, unit: 'ms' },
    {
      what: `${IMPORTED.toLocaleString('en')} changes of a file: preview and import`,
      figure: taken.shown + taken.done,
      unit: 'ms',
      budget: 5000,
    },
    { what: `${IMPORTED.toLocaleString('en')} changes of a file: longest task`, figure: taken.longest, unit: 'ms' },
    { what: `${IN_FILES.toLocaleString('en')} changes only the files have: on the screen`, figure: late, unit: 'ms' },
    { what: `${what}: disk, the app itself included`, figure: usage / 1e6, unit: 'MB', budget: 40 },
  ];
}

/** @type {import('../support/rows.mjs').Suite} */
export async function years(place) {
  const reference = workReference(place);
  await reference.take();
  // What it does stays in one profile from the beginning to the end, so it is done again whole.
  const rows = await place.browsers.part('years', (browser) => yearsIn(browser, place.home));
  await reference.take();
  await reference.take();
  return rows.map((row) =>
    row.unit === 'ms' && row.budget !== undefined ? { ...row, reference: reference.get() } : row,
  );
}
