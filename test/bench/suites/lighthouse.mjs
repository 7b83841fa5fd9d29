// Lighthouse as anybody runs it: its simulated slow phone, all four categories, on home, the checklist and an item.
// @ts-check
import { launch } from 'chrome-launcher';
import lighthouseRun from 'lighthouse';
import { findChromium } from '../../../scripts/browsers.mjs';
import { isLoss, repeatOnLoss } from '../support/browsers.mjs';
import { inTurn } from '../support/median.mjs';

const ADDRESSES = /** @type {const} */ ({ home: '#/', checklist: '#/checklist', item: '#/item/9-2' });
const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The recording of a run fails now and then, and Lighthouse asks for another one. */
const isLost = (/** @type {unknown} */ error) => isLoss(error) || /could not measure/.test(String(error));

/** @param {string} address */
async function audited(address) {
  const chrome = await launch({
    chromePath: findChromium() ?? '',
    chromeFlags: ['--headless=new', '--no-sandbox', '--lang=ja', '--accept-lang=ja'],
  });
  try {
    const result = await lighthouseRun(address, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse could not measure ${address}.`);
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not measure ${address}: ${runtimeError.message}`);
    /** @param {string} name */
    const value = (name) => audits[name]?.numericValue ?? Number.NaN;
    return { value, categories };
  } finally {
    await chrome.kill();
  }
}

/** @param {string} address @returns {Promise<Record<string, number>>} */
const run = (address) =>
  repeatOnLoss(
    `lighthouse ${address}`,
    async () => {
      const { value, categories } = await audited(address);
      const scores = CATEGORIES.map((name) => [name, (categories[name]?.score ?? Number.NaN) * 100]);
      return {
        ...Object.fromEntries(scores),
        'first contentful paint': value('first-contentful-paint'),
        'largest contentful paint': value('largest-contentful-paint'),
        'total blocking time': value('total-blocking-time'),
        'layout shift': value('cumulative-layout-shift'),
        'work on the main thread': value('mainthread-work-breakdown'),
      };
    },
    { isLost },
  );

/** Largest paint and work on the main thread of an address as Lighthouse simulates them, in milliseconds. @param {string} address */
export async function simulated(address) {
  const seen = await run(address);
  return {
    largest: seen['largest contentful paint'] ?? Number.NaN,
    work: seen['work on the main thread'] ?? Number.NaN,
  };
}

/** Milliseconds, and none. @type {Readonly<Record<string, number>>} */
const BUDGETS = {
  'first contentful paint': 1000,
  'largest contentful paint': 1200,
  'total blocking time': 50,
  'layout shift': 0,
};

/** @type {import('../support/rows.mjs').Suite} */
export async function lighthouse({ home, reference }) {
  const names = /** @type {(keyof typeof ADDRESSES)[]} */ (Object.keys(ADDRESSES));
  await run(`${home}/`); // the first start of a browser is no measure of anything
  const [seen, ...all] = await inTurn(
    [reference, ...names.map((name) => `${home}/${ADDRESSES[name]}`)].map((address) => () => run(address)),
    ROUNDS,
  );
  /** @type {(kind: 'simulated' | 'simulatedWork', what: string) => import('../support/ratio.mjs').Reference} */
  const referenceOf = (kind, what) => ({ kind, ms: seen?.[what] ?? Number.NaN });
  const byPaint = referenceOf('simulated', 'largest contentful paint');
  const byWork = referenceOf('simulatedWork', 'work on the main thread');
  const told = names.flatMap((name, index) =>
    Object.entries(all[index] ?? {}).map(([what, figure]) => {
      const row = { what: `${name}: ${what}`, figure };
      if (CATEGORIES.includes(what)) return { ...row, unit: '', least: 100 };
      const budget = BUDGETS[what];
      if (budget === undefined || what === 'layout shift')
        return { ...row, unit: what === 'layout shift' ? '' : 'ms', ...(budget === undefined ? {} : { budget }) };
      return { ...row, unit: 'ms', budget, reference: /paint/.test(what) ? byPaint : byWork };
    }),
  );
  return [
    { what: 'reference: largest contentful paint', figure: byPaint.ms, unit: 'ms' },
    { what: 'reference: work on the main thread', figure: byWork.ms, unit: 'ms' },
    ...told,
  ];
}
