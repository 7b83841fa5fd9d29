// Lighthouse as anybody runs it: its simulated slow phone, all four categories, on home, the checklist and an item.
// @ts-check
import { launch } from 'chrome-launcher';
import lighthouseRun from 'lighthouse';
import { findChromium } from '../../../scripts/browsers.mjs';
import { inTurn } from '../support/median.mjs';

const ADDRESSES = /** @type {const} */ ({ home: '#/', checklist: '#/checklist', item: '#/item/9-2' });
const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The recording of a run fails now and then, and Lighthouse asks for another one. */
const TRIES = 3;

/** @param {string} address @returns {Promise<Record<string, number>>} */
async function run(address, tries = TRIES) {
  const chrome = await launch({
    chromePath: findChromium() ?? '',
    chromeFlags: ['--headless=new', '--no-sandbox', '--lang=ja', '--accept-lang=ja'],
  });
  try {
    const result = await lighthouseRun(address, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse gave nothing for ${address}.`);
    const { audits, categories, environment, runtimeError } = result.lhr;
    if (runtimeError && tries > 1) return await run(address, tries - 1);
    if (runtimeError) throw new Error(`Lighthouse could not measure ${address}: ${runtimeError.message}`);
    /** @param {string} name */
    const value = (name) => audits[name]?.numericValue ?? Number.NaN;
    const scores = CATEGORIES.map((name) => [name, (categories[name]?.score ?? Number.NaN) * 100]);
    return {
      ...Object.fromEntries(scores),
      'first contentful paint': value('first-contentful-paint'),
      'largest contentful paint': value('largest-contentful-paint'),
      'total blocking time': value('total-blocking-time'),
      'layout shift': value('cumulative-layout-shift'),
      'speed of this machine (index)': environment.benchmarkIndex,
    };
  } finally {
    await chrome.kill();
  }
}

/** Milliseconds, and none. @type {Readonly<Record<string, number>>} */
const BUDGETS = {
  'first contentful paint': 1000,
  'largest contentful paint': 1200,
  'total blocking time': 50,
  'layout shift': 0,
};

/** @type {import('../support/rows.mjs').Room} */
export async function lighthouse({ home }) {
  const names = /** @type {(keyof typeof ADDRESSES)[]} */ (Object.keys(ADDRESSES));
  await run(`${home}/`); // the first start of a browser is no measure of anything
  const all = await inTurn(
    names.map((name) => () => run(`${home}/${ADDRESSES[name]}`)),
    ROUNDS,
  );
  return names.flatMap((name, index) =>
    Object.entries(all[index] ?? {}).map(([what, figure]) => {
      const row = { what: `${name}: ${what}`, figure };
      if (CATEGORIES.includes(what)) return { ...row, unit: '', least: 100 };
      const budget = BUDGETS[what];
      return { ...row, unit: /paint|time/.test(what) ? 'ms' : '', ...(budget === undefined ? {} : { budget }) };
    }),
  );
}
