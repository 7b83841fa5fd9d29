// First view on a slow phone with an empty cache: when it is painted, that nothing moves, and how a deep address compares.
// @ts-check
import { inTurn } from '../support/median.mjs';
import { paintsOf } from '../support/paints.mjs';
import { startBrowser } from '../support/phone.mjs';

const ADDRESSES = /** @type {const} */ ({ home: '#/', checklist: '#/checklist', item: '#/item/9-2' });
const ROUNDS = 5;

/** @type {import('../support/rows.mjs').Room} */
export async function paint({ home }) {
  const browser = await startBrowser();
  const names = /** @type {(keyof typeof ADDRESSES)[]} */ (Object.keys(ADDRESSES));
  const all = await inTurn(
    names.map((name) => () => paintsOf(browser, `${home}/${ADDRESSES[name]}`)),
    ROUNDS,
  );
  await browser.close();
  const homeFirst = all[0]?.first ?? Number.NaN;
  return names.flatMap((name, index) => {
    const { first = Number.NaN, largest = Number.NaN, shift = Number.NaN, bytes = Number.NaN } = all[index] ?? {};
    return [
      { what: `${name}: first contentful paint`, figure: first, unit: 'ms', budget: 1000 },
      { what: `${name}: largest contentful paint`, figure: largest, unit: 'ms', budget: 1200 },
      { what: `${name}: layout shift`, figure: shift, unit: '', budget: 0 },
      { what: `${name}: received, network quiet`, figure: bytes, unit: 'B' },
      ...(index === 0
        ? []
        : [{ what: `${name}: first paint beside home`, figure: first / homeFirst, unit: '×', budget: 1.2 }]),
    ];
  });
}
