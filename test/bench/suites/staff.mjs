// A thousand answers of a staff check, through the screen: pasted and opened, shown again, closed and rolled up.
// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { putStaff } from '../../../scripts/gallery/put-staff.mjs';
import { drawn, openPhone, startBrowser } from '../support/phone.mjs';

/** @returns {Promise<typeof import('../support/thousand-answers.ts')>} */
async function support() {
  const { module } = await runnerImport(join(import.meta.dirname, '..', 'support', 'thousand-answers.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {typeof import('../support/thousand-answers.ts')} */ (module);
}

/**
 * Milliseconds from the press of the button to the frame with that text. Runs inside the page.
 * @param {{ button: string, within: string, selector: string, text: string }} wanted
 * @returns {Promise<number>}
 */
function pressed({ button, within, selector, text }) {
  const found = [...document.querySelectorAll(`${within} button`)].find(({ textContent }) => textContent === button);
  if (!found) throw new Error(`There is no button ${button}.`);
  return new Promise((done) => {
    const from = performance.now();
    const look = () => {
      if (document.querySelector(selector)?.textContent?.includes(text)) done(performance.now() - from);
      else requestAnimationFrame(look);
    };
    /** @type {HTMLElement} */ (found).click();
    look();
  });
}

/**
 * The same from a change of the address.
 * @param {{ hash: string, selector: string, text: string }} wanted
 * @returns {Promise<number>}
 */
function went({ hash, selector, text }) {
  return new Promise((done) => {
    const from = performance.now();
    location.hash = hash;
    const look = () => {
      if (document.querySelector(selector)?.textContent?.includes(text)) done(performance.now() - from);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** @type {import('../support/rows.mjs').Room} */
export async function staff({ home }) {
  const { PEOPLE, ROUND_ID, company, answers } = await support();
  const browser = await startBrowser();
  const { page } = await openPhone(browser, { slow: 1 });
  page.setDefaultTimeout(120_000);
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(putStaff, company);
  const hash = `#/staff/${ROUND_ID}`;
  const counted = { selector: '.tm-count__n', text: String(PEOPLE) };
  await page.goto(`${home}/${hash}`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.getByRole('button', { name: '文字を貼る' }).click();
  await page.getByRole('textbox', { name: '文字を貼る' }).fill(answers);
  const first = await page.evaluate(pressed, { button: '受け取る', within: 'main form', ...counted });

  // A visit later: what was opened is kept opened.
  await page.goto('about:blank');
  await page.goto(`${home}/#/staff`, { waitUntil: 'networkidle' });
  await drawn(page);
  const again = await page.evaluate(went, { hash, ...counted });

  await page.getByRole('button', { name: '締める' }).click();
  const closed = await page.evaluate(pressed, {
    button: '締める',
    within: 'dialog',
    selector: 'main h1',
    text: `${PEOPLE}人の答え`,
  });
  await page.goto('about:blank');
  await page.goto(`${home}/#/staff`, { waitUntil: 'networkidle' });
  await drawn(page);
  const shown = await page.evaluate(went, { hash, selector: 'main h1', text: `${PEOPLE}人の答え` });
  await browser.close();
  const people = PEOPLE.toLocaleString('en');
  return [
    { what: `${people} sealed answers pasted: opened, kept and counted`, figure: first, unit: 'ms', budget: 3000 },
    { what: `the same round shown at a later visit`, figure: again, unit: 'ms', budget: 300 },
    { what: `closed: ${people} answers rolled up, kept and shown`, figure: closed, unit: 'ms', budget: 1000 },
    { what: `the closed round shown at a later visit`, figure: shown, unit: 'ms', budget: 1000 },
  ];
}
