// A company's folder with 1,000 answers through the real screen, not slowed: from the dropped folder to the count on the screen; then
// from a press of the button, when names alone are read.
// @ts-check
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';

const ANSWERS = 1000;
const FIRST_BUDGET_MS = 3000;
const AGAIN_BUDGET_MS = 300;
const ROUNDS = 3;

/** Files as sealed answers are: 128 bytes, named after what is in them. @param {string} folder */
function fill(folder) {
  for (let index = 0; index < ANSWERS; index++) {
    const bytes = Buffer.from(`TMM\u0001\u0001 answer ${index} `.padEnd(128, '.'));
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    writeFileSync(join(folder, `${name}.tmm`), bytes);
  }
}

/**
 * Milliseconds from the event until the screen says so. Call the result after the event has been brought about.
 * @param {import('../support/phone.mjs').Page} page @param {'drop' | 'click'} event @param {string} words
 */
async function clocked(page, event, words) {
  await page.evaluate(
    ([type, wanted]) => {
      const state = /** @type {{ benchTook?: number }} */ (globalThis);
      delete state.benchTook;
      const begin = () => {
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('main')?.textContent?.includes(wanted)) return;
          seen.disconnect();
          state.benchTook = performance.now() - start;
        });
        seen.observe(document, { subtree: true, childList: true, characterData: true });
      };
      document.addEventListener(type, begin, { capture: true, once: true });
    },
    /** @type {const} */ ([event, words]),
  );
  return async () => {
    await page.waitForFunction(() => 'benchTook' in globalThis, undefined, { timeout: 120_000 });
    return /** @type {number} */ (await page.evaluate(() => /** @type {any} */ (globalThis).benchTook));
  };
}

/** Drops the folder on the page, as a person does with the mouse. @param {import('../support/phone.mjs').Devtools} devtools @param {string} folder */
async function drop(devtools, folder) {
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
}

/**
 * Milliseconds at first, and again.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {string} place
 */
async function looked(browser, home, place) {
  const { context, page, devtools } = await openPhone(browser, { slow: 1 });
  await page.goto(`${home}/#/ways/folder`, { waitUntil: 'networkidle' });
  await drawn(page);
  const read = await clocked(page, 'drop', `${ANSWERS}件を読みました`);
  await drop(devtools, place);
  const first = await read();
  const named = await clocked(page, 'click', '新しい答えはありません。');
  await page.getByRole('button', { name: 'もう一度見る' }).click();
  const again = await named();
  await context.close();
  return { first, again };
}

/** @type {import('../support/rows.mjs').Suite} */
export async function folder(suite) {
  const reference = workReference(suite);
  const place = mkdtempSync(join(tmpdir(), 'telemamori-bench-folder-'));
  fill(place);
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const again = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await reference.take();
    const took = await suite.browsers.part('folder', (browser) => looked(browser, suite.home, place));
    first.push(took.first);
    again.push(took.again);
  }
  rmSync(place, { recursive: true, force: true });
  return [
    {
      what: `${ANSWERS.toLocaleString('en')} answers from a folder, at first`,
      figure: median(first),
      unit: 'ms',
      budget: FIRST_BUDGET_MS,
      reference: reference.get(),
    },
    {
      what: 'the same again, by names alone',
      figure: median(again),
      unit: 'ms',
      budget: AGAIN_BUDGET_MS,
      reference: reference.get(),
    },
  ];
}
