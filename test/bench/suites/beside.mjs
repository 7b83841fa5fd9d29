// Any other address, measured in the same way in the same run, taking turns with ours: `npm run bench -- --beside URL`.
// @ts-check
import { inTurn } from '../support/median.mjs';
import { paintsOf } from '../support/paints.mjs';

const ROUNDS = 5;

const FIGURES = /** @type {const} */ ([
  ['first', 'first contentful paint', 'ms'],
  ['largest', 'largest contentful paint', 'ms'],
  ['blocked', 'long tasks beyond 50 ms', 'ms'],
  ['shift', 'layout shift', ''],
  ['bytes', 'received', 'B'],
  ['task', 'main thread', 'ms'],
  ['heap', 'memory', 'B'],
]);

/** @type {import('../support/rows.mjs').Suite} */
export async function beside({ browsers, home, beside: others }) {
  if (others.length === 0) return [];
  const addresses = [`${home}/`, ...others];
  const all = await inTurn(
    addresses.map((address) => () => browsers.part(address, (browser) => paintsOf(browser, address))),
    ROUNDS,
  );
  return addresses.flatMap((address, index) =>
    FIGURES.map(([name, what, unit]) => ({
      what: `${index === 0 ? 'ours' : new URL(address).host}: ${what}`,
      figure: all[index]?.[name] ?? Number.NaN,
      unit,
    })),
  );
}
