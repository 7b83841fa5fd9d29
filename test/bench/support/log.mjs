// Logs of any length, as years of use would leave them, put into the database before the app starts.
// @ts-check
import { randomUUID } from 'node:crypto';
import { companyLog, putLog } from '../../../scripts/gallery/state.mjs';

const ITEMS = ['1-1', '1-2', '2-1', '2-2', '3-1', '4-1', '5-1', '6-1', '7-1', '8-1', '9-1', '9-2', '10-1'];
const STATUSES = ['done', 'todo', 'na'];

/**
 * A company whose people have changed their minds `count` times, over `plans` plans.
 * @param {number} count @param {number} [plans]
 */
export function longLog(count, plans = 1) {
  const records = companyLog();
  const start = Date.parse('2026-08-01T00:00:00+09:00');
  for (let index = records.length; index < count; index += 1) {
    const plan = `p${(index % plans) + 1}`;
    const item = ITEMS[index % ITEMS.length];
    const at = [start + index * 1000, index];
    const isNote = index % 5 === 0;
    records.push({
      id: `bench-${index}`,
      at,
      device: 'bench',
      path: `answer/${plan}/${item}/${isNote ? 'note' : 'status'}`,
      value: isNote ? `メモ ${index}` : String(STATUSES[index % STATUSES.length]),
    });
  }
  return records.slice(0, Math.max(count, 1));
}

/**
 * Puts a log into a fresh profile: the same origin, without the app.
 * @param {import('@playwright/test').Page} page @param {string} home @param {ReturnType<typeof longLog>} records
 */
export async function putBefore(page, home, records) {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(putLog, records);
}

/** Asks inside the page again and again: the runner's own waiting takes the promise of an answer for a yes. */
async function until(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {(given: any) => Promise<boolean>} */ ask,
  /** @type {unknown} */ given,
) {
  const end = Date.now() + 300_000;
  while (!(await page.evaluate(ask, given))) {
    if (Date.now() > end) throw new Error(`It never came about: ${JSON.stringify(given)}`);
    await page.waitForTimeout(500);
  }
}

/**
 * Waits until a database says that it holds the log.
 * @param {import('@playwright/test').Page} page @param {string} name @param {string} key of the small thing that says so
 * @param {number} count
 */
const untilCounted = (page, name, key, count) =>
  until(
    page,
    ([database, small, wanted]) =>
      new Promise((/** @type {(is: boolean) => void} */ done) => {
        const opening = indexedDB.open(database);
        // Not there yet: looking must not make an empty one in its place.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done(false);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('kv').objectStore('kv').get(small);
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result?.count === wanted);
          };
          asked.onerror = () => done(false);
        };
      }),
    [name, key, count],
  );

/**
 * Waits until both databases hold the log and say so: what the first start puts in order is no part of a usual one.
 * @param {import('@playwright/test').Page} page @param {number} count
 */
export async function untilCopied(page, count) {
  for (const name of ['telemamori', 'telemamori-copy']) await untilCounted(page, name, 'integrity', count);
}

/**
 * Waits until the state is kept beside the log, as it is after any start of a whole log.
 * @param {import('@playwright/test').Page} page @param {number} count
 */
export const untilKept = (page, count) => untilCounted(page, 'telemamori', 'checkpoint', count);

/** Changes a day of a company that uses the app much; ten years of them are 100,000. */
const A_DAY = 27;
const FIELDS = ['status', 'status', 'note', 'owner', 'due'];

/**
 * The log of many years as the app itself writes it: random ids of full length, real stamps, texts of all kinds.
 * @param {number} count @param {{ device?: string, items?: readonly string[] }} [options]
 */
export function tenYears(count, { device = randomUUID(), items = ITEMS } = {}) {
  const end = Date.parse('2026-11-20T00:00:00+09:00');
  return Array.from({ length: count }, (_, index) => {
    const item = items[index % items.length];
    const field = FIELDS[index % FIELDS.length];
    const status = STATUSES[index % STATUSES.length];
    const value =
      field === 'status'
        ? status
        : field === 'due'
          ? '2027-03-31'
          : field === 'owner'
            ? '総務'
            : `棚の台帳を見た ${index}`;
    const at = [end - Math.round(((count - index) * 86_400_000) / A_DAY), 0];
    return { id: randomUUID(), at, device, path: `answer/p1/${item}/${field}`, value };
  });
}

/**
 * Waits until the copy in files holds the log: what a name says is in its file was read back before.
 * @param {import('@playwright/test').Page} page @param {number} count
 */
export const untilFiled = (page, count) =>
  until(
    page,
    async (wanted) => {
      let held = 0;
      try {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('telemamori');
        for await (const name of /** @type {any} */ (folder).keys()) held += Number(/^\d+-(\d+)-/.exec(name)?.[1] ?? 0);
      } catch {
        return false; // not there yet
      }
      return held === wanted;
    },
    count,
  );
