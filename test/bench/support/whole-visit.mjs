// All that one first visit downloads: the page, and what the worker keeps for offline use. Counted where it is sent.
// @ts-check
import { before } from './doors.mjs';
import { openPhone } from './phone.mjs';

/** Nothing has been asked for during this time: it is over. Milliseconds */
const QUIET_FOR_MS = 3000;

/** @type {Map<string, Promise<number>>} address → bytes as sent, without the head of the answer */
const known = new Map();

/** @param {string} address */
const bytesOf = async (address) => {
  const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  return answer.ok ? Number(answer.headers.get('content-length')) : 0;
};

/** @param {string} address */
function sizeOf(address) {
  const size = known.get(address) ?? bytesOf(address);
  known.set(address, size);
  return size;
}

/**
 * Bytes of one visit by a door, until the app is on the device and nothing more is asked for.
 * @param {import('./rows.mjs').Place} place @param {import('./doors.mjs').Door} door @returns {Promise<number>}
 */
export const wholeVisit = ({ browsers, home, heard }, door) =>
  browsers.part(`${door.name}, with the worker`, async (browser) => {
    const { context, page } = await openPhone(browser, { slow: 1, ...(door.locale ? { locale: door.locale } : {}) });
    await before(home, door)?.(page);
    heard.length = 0;
    await page.goto(`${home}/${door.address}`, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    for (let count = -1; count !== heard.length; ) {
      count = heard.length;
      await page.waitForTimeout(QUIET_FOR_MS);
    }
    await context.close();
    const sizes = await Promise.all([...heard].map((path) => sizeOf(`${home}${path}`)));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
