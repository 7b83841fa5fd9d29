// A thousand answers of a staff check, through the screen: pasted and opened, shown again, closed and rolled up.
// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { putStaff } from '../../../scripts/gallery/put-staff.mjs';
import { median } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';
import { slopeRow } from '../support/slope.mjs';

/** Answers for which only the opening is measured, to see how it grows. */
const SOME = [1, 10, 100, 300];
const ROUNDS = 3;

/** @type {Promise<typeof import('../support/thousand-answers.ts')> | undefined} */
let made;

/** Sealed once: a repeated part uses the same answers. */
function support() {
  made ??= runnerImport(join(import.meta.dirname, '..', 'support', 'thousand-answers.ts'), {
    configFile: false,
    logLevel: 'error',
  }).then(({ module }) => /** @type {typeof import('../support/thousand-answers.ts')} */ (module));
  return made;
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

/**
 * A round in a fresh profile that got so many answers; milliseconds until they were opened, kept and counted.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {number} count
 */
async function pasted(browser, home, count) {
  const { ROUND_ID, company, answers } = await support();
  const { context, page } = await openPhone(browser, { slow: 1 });
  page.setDefaultTimeout(120_000);
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(putStaff, company);
  const hash = `#/staff/${ROUND_ID}`;
  const counted = { selector: '.tm-count__n', text: String(count) };
  await page.goto(`${home}/${hash}`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.getByRole('button', { name: '文字を貼る' }).click();
  const some = answers.split('\n').slice(0, count).join('\n');
  await page.getByRole('textbox', { name: '文字を貼る' }).fill(some);
  const first = await page.evaluate(pressed, { button: '受け取る', within: 'main form', ...counted });
  return { context, page, hash, counted, first };
}

/** The same round at later visits, closed meanwhile: milliseconds. @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {number} count */
async function wholeRound(browser, home, count) {
  const { context, page, hash, counted, first } = await pasted(browser, home, count);
  const revisit = async () => {
    await page.goto('about:blank');
    await page.goto(`${home}/#/staff`, { waitUntil: 'networkidle' });
    await drawn(page);
  };
  // A visit later: what was opened is kept opened.
  await revisit();
  const again = await page.evaluate(went, { hash, ...counted });
  await page.getByRole('button', { name: '締める' }).click();
  const done = { selector: 'main h1', text: `${count}人の答え` };
  const closed = await page.evaluate(pressed, { button: '締める', within: 'dialog', ...done });
  await revisit();
  const shown = await page.evaluate(went, { hash, ...done });
  await context.close();
  return { first, again, closed, shown };
}

/** @type {import('../support/rows.mjs').Suite} */
export async function staff(place) {
  const { browsers, home } = place;
  const reference = workReference(place);
  /** @type {[number, number][]} */
  const points = [];
  for (const count of SOME) {
    await reference.take();
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1)
      runs.push(
        await browsers.part(`${count} answers`, async (browser) => {
          const { context, first } = await pasted(browser, home, count);
          await context.close();
          return first;
        }),
      );
    points.push([count, median(runs)]);
  }
  const { PEOPLE } = await support();
  await reference.take();
  const took = await browsers.part('the whole round', (browser) => wholeRound(browser, home, PEOPLE));
  await reference.take();
  points.push([PEOPLE, took.first]);
  const people = PEOPLE.toLocaleString('en');
  const by = { unit: 'ms', reference: reference.get() };
  return [
    { what: 'reference: work', figure: reference.get().ms, unit: 'ms' },
    ...points.slice(0, -1).map(([count, figure]) => ({ what: `${count} sealed answers pasted`, figure, unit: 'ms' })),
    { what: `${people} sealed answers pasted: opened, kept and counted`, figure: took.first, budget: 3000, ...by },
    { what: 'the same round shown at a later visit', figure: took.again, budget: 300, ...by },
    { what: `closed: ${people} answers rolled up, kept and shown`, figure: took.closed, budget: 1000, ...by },
    { what: 'the closed round shown at a later visit', figure: took.shown, budget: 1000, ...by },
    slopeRow('sealed answers opened', points),
  ];
}
