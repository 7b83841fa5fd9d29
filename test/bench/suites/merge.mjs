// Files of many people taken in at once, through the screen: from the choice of files to the preview of what would change.
// @ts-check
import { companyLog } from '../../../scripts/gallery/state.mjs';
import { putBefore } from '../support/log.mjs';
import { drawn, openPhone, startBrowser } from '../support/phone.mjs';

const PEOPLE = [1, 10, 100, 1000];
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

/** @type {import('../support/rows.mjs').Room} */
export async function merge({ home }) {
  const browser = await startBrowser();
  const rows = [];
  for (const people of PEOPLE) {
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
    rows.push({
      what: `${people.toLocaleString('en')} ${people === 1 ? 'file' : 'files'} of ${ANSWERS} answers: merged`,
      figure: took,
      unit: 'ms',
      ...(people === 1000 ? { budget: 1000 } : {}),
    });
    await context.close();
  }
  await browser.close();
  return rows;
}
