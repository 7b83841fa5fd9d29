// What people do most, by touch and by key, on a processor 4 times slower: from the touch to the next frame, at the 75th percentile.
// @ts-check

import { companyLog } from '../../../scripts/gallery/state.mjs';
import { ACTIONS } from '../support/actions.mjs';
import { putBefore } from '../support/log.mjs';
import { median, percentile } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { touchReference } from '../support/reference.mjs';
import { touchesOf, watchTouches } from '../support/touches.mjs';

/** Fresh pages for each action: the first touch of each is told apart. */
const PAGES = 5;
const BUDGET_MS = 50;
const SHARE = 0.75;

/**
 * Milliseconds of each touch on a fresh page of a company after four months; the first one is the first of a visit.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {import('../support/actions.mjs').Action} action
 */
async function touched(browser, home, { address, ready, acts, settle }) {
  const { context, page } = await openPhone(browser);
  await putBefore(page, home, companyLog());
  await page.unrouteAll(); // what looks at every request would slow each of them down
  await page.goto(`${home}/${address}`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.locator(ready).first().waitFor();
  await watchTouches(page);
  /** @type {number[]} */
  const painted = [];
  for (const act of acts(page)) {
    painted.push(...(await touchesOf(page, act)));
    await settle?.(page);
  }
  await context.close();
  return painted;
}

/** @type {import('../support/rows.mjs').Suite} */
export async function touch(place) {
  const { browsers, home, rounds = PAGES } = place;
  /** @type {Map<string, number[][]>} */
  const seen = new Map(ACTIONS.map(({ name }) => [name, []]));
  const references = [];
  for (let round = 0; round < rounds; round += 1) {
    references.push(await touchReference(place));
    for (const action of ACTIONS) {
      const painted = await browsers.part(action.name, (browser) => touched(browser, home, action));
      seen.get(action.name)?.push(painted);
    }
  }
  const ms = percentile(
    references.flatMap(({ painted }) => painted),
    SHARE,
  );
  const reference = /** @type {const} */ ({ kind: 'touch', ms });
  /** @type {(what: string, values: readonly number[]) => import('../support/rows.mjs').Row} */
  const row = (what, values) => ({
    what,
    figure: percentile(values, SHARE),
    unit: 'ms',
    budget: BUDGET_MS,
    reference,
  });
  return [
    { what: 'reference: touch to painted, 75th percentile', figure: ms, unit: 'ms' },
    ...ACTIONS.flatMap(({ name }) => {
      const pages = seen.get(name) ?? [];
      const first = pages.flatMap(([at]) => at ?? []);
      return [
        row(name, pages.flat()),
        row(`${name}: the first of a visit`, first),
        { what: `${name}: median`, figure: median(pages.flat()), unit: 'ms' },
      ];
    }),
  ];
}
