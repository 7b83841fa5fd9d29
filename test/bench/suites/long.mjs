// A million letters in an address or a field: until the next touch is answered. The processor is not slowed.
// @ts-check
import { drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';

const MILLION = 1_000_000;
const BUDGET_MS = 2000;
const ADDRESSES = [
  '#/search?q=',
  '#/glossary?q=',
  '#/checklist?q=',
  '#/meeting/link?text=',
  '#/i/',
  '#/item/9-2?from=',
  '#/item/',
  '#/report?to=',
];
const FIELDS = /** @type {const} */ ([
  ['#/search', 'input[type=search]'],
  ['#/glossary', 'input[type=search]'],
  ['#/meeting/link', '#link'],
  ['#/contacts', 'main input'],
  ['#/exchange?side=take', 'main textarea'],
]);

/**
 * Milliseconds from the letters until two frames and a turn of the loop have come: then the page answers again.
 * @param {import('../support/phone.mjs').Page} page @param {string} selector '' puts them behind `address` instead
 * @param {string} address
 */
const answered = (page, selector, address) =>
  page.evaluate(
    async ([place, start, count]) => {
      const letters = 'あa b'.repeat(count / 4);
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const began = performance.now();
      if (place === '') location.hash = start + letters;
      else {
        const field = /** @type {HTMLInputElement} */ (document.querySelector(place));
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, letters);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await frame();
      await frame();
      return performance.now() - began;
    },
    /** @type {const} */ ([selector, address, MILLION]),
  );

/** @type {import('../support/rows.mjs').Suite} */
export async function long(place) {
  const { home, browsers } = place;
  const reference = workReference(place);
  const rows = [];
  const cases = [
    ...ADDRESSES.map((address) => /** @type {const} */ (['#/', '', address])),
    ...FIELDS.map(([at, field]) => /** @type {const} */ ([at, field, at])),
  ];
  for (const [at, field, address] of cases) {
    await reference.take();
    const figure = await browsers.part(`long ${address}`, async (browser) => {
      const { context, page } = await openPhone(browser, { slow: 1 });
      await page.goto(`${home}/${at}`, { waitUntil: 'networkidle' });
      await drawn(page);
      const took = await answered(page, field, address);
      await context.close();
      return took;
    });
    rows.push({ what: `1,000,000 letters ${field === '' ? 'at' : 'typed into'} ${address}`, figure, unit: 'ms' });
  }
  return rows.map((row) => ({ ...row, budget: BUDGET_MS, reference: reference.get() }));
}
