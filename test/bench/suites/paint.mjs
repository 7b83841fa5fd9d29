// The doors on a slow phone with an empty cache: what is downloaded, when it is painted, how long it blocks, that nothing moves.
// @ts-check
import { before, doors, MEASURE } from '../support/doors.mjs';
import { allInTurn, median } from '../support/median.mjs';
import { visit } from '../support/paints.mjs';
import { CPU_SLOWDOWN, openPhone } from '../support/phone.mjs';
import { blockingTime, slowness } from '../support/ratio.mjs';
import { paintReference, workReference } from '../support/reference.mjs';
import { wholeVisit } from '../support/whole-visit.mjs';

const ROUNDS = 5;

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */
/** @typedef {import('../support/ratio.mjs').Reference} Reference */

/**
 * @param {import('../support/doors.mjs').Door} door @param {readonly Visit[]} visits
 * @param {number} whole bytes of a visit with the worker's copy @param {{ paint: Reference, work: Reference }} by
 * @returns {import('../support/rows.mjs').Row[]}
 */
function rowsOf(door, visits, whole, by) {
  /** @param {(visit: Visit) => number} of */
  const middle = (of) => median(visits.map(of));
  const slow = slowness(by.work);
  const limit = (/** @type {number | undefined} */ budget) => (budget === undefined ? {} : { budget });
  const { name } = door;
  return [
    { what: `${name}: received until complete`, figure: middle(({ bytes }) => bytes), unit: 'B', ...limit(door.bytes) },
    { what: `${name}: one visit with the copy for offline use`, figure: whole, unit: 'B' },
    {
      what: `${name}: first paint`,
      figure: middle(({ first }) => first),
      unit: 'ms',
      ...limit(door.first),
      reference: by.paint,
    },
    {
      what: `${name}: largest paint`,
      figure: middle(({ largest }) => largest),
      unit: 'ms',
      ...limit(door.largest),
      reference: by.paint,
    },
    {
      what: `${name}: largest beside first paint`,
      figure: middle(({ first, largest }) => largest / first),
      unit: '×',
      ...limit(door.besideFirst),
    },
    {
      what: `${name}: blocking time`,
      figure: middle(({ tasks, first }) => blockingTime(tasks, first)),
      unit: 'ms',
      ...limit(door.blocked),
      reference: by.work,
      normal: middle(({ tasks, first }) => blockingTime(tasks, first, slow)),
    },
    { what: `${name}: layout shift`, figure: middle(({ shift }) => shift), unit: '', budget: 0 },
  ];
}

/** How many measures the list shows. @param {import('../support/rows.mjs').Place} place @param {import('../support/doors.mjs').Door} door */
const linesOf = ({ browsers, home }, door) =>
  browsers.part('lines of the list', async (browser) => {
    const { context, page } = await openPhone(browser, { slow: 1 });
    await before(home, door)?.(page);
    await page.goto(`${home}/${door.address}`, { waitUntil: 'networkidle' });
    await page.locator(MEASURE).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const links = await page.locator(MEASURE).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const count = new Set(links).size;
    await context.close();
    return count;
  });

/** @type {import('../support/rows.mjs').Suite} */
export async function paint(place) {
  const { browsers, home, rounds = ROUNDS } = place;
  const all = await doors();
  const work = workReference(place, CPU_SLOWDOWN);
  const [references = [], ...seen] = await allInTurn(
    [
      async () => {
        await work.take();
        return paintReference(place);
      },
      ...all.map((door) => () => {
        const options = {
          ...(door.locale ? { locale: door.locale } : {}),
          before: before(home, door),
          until: door.until ?? '#app main h1',
        };
        return browsers.part(door.name, (browser) => visit(browser, `${home}/${door.address}`, options));
      }),
    ],
    rounds,
  );
  /** @type {{ paint: Reference, work: Reference }} */
  const by = { paint: { kind: 'paint', ms: median(references.map(({ largest }) => largest)) }, work: work.get() };
  const rows = [
    { what: 'reference: first paint', figure: median(references.map(({ first }) => first)), unit: 'ms' },
    { what: 'reference: largest paint', figure: by.paint.ms, unit: 'ms' },
    { what: 'reference: work, 4× slower', figure: by.work.ms, unit: 'ms' },
  ];
  for (const [index, door] of all.entries()) {
    rows.push(...rowsOf(door, seen[index] ?? [], await wholeVisit(place, door), by));
    if (door.name.startsWith('list'))
      rows.push({ what: `${door.name}: measures on it`, figure: await linesOf(place, door), unit: '' });
  }
  return rows;
}
