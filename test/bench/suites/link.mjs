// The worst texts that the link check takes, from the press of the button to the verdict on the screen.
// @ts-check
import { CPU_SLOWDOWN, drawn, openPhone } from '../support/phone.mjs';
import { workReference } from '../support/reference.mjs';

const LENGTH = 20_000;
/** @param {string} piece */
const filled = (piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** A number without digits: those would be read as a server's. @param {number} n */
const letters = (n) => n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

function nested() {
  let link = 'https://zoom.us/j/1';
  for (;;) {
    const next = `https://www.google.com/url?q=${encodeURIComponent(link)}`;
    if (next.length > LENGTH) return link;
    link = next;
  }
}

/** @type {readonly (readonly [what: string, text: string])[]} */
const TEXTS = [
  ['dots behind a link', `https://zoom.us${filled('.')}`],
  [
    '190 forged links',
    Array.from({ length: 190 }, (_, n) => `https://a${n}-zoom-b${n}.meet${n}.example/j/8${n}/`).join(' '),
  ],
  ['wrappers in wrappers', nested()],
  ['letters of another script glued to a host', `https://${filled('zoom.usあ')}`],
  ['soft line breaks', filled('=\n')],
  ['labels', filled('[zoom.us](https://a')],
  ['schemes only', filled('https://')],
  ['empty lines', filled('\n> ')],
  ['dots inside a name', `https://zoom.us${filled('.').slice(0, LENGTH - 100)}a`],
  ['blanks inside a line', `https://zoom.us/j/1${filled(' ').slice(0, LENGTH - 100)}x\ny`],
  ['blanks behind "password"', `password${filled(' ').slice(0, LENGTH - 100)}`],
  ['brackets behind a link', `https://zoom.us/${filled(')').slice(0, LENGTH - 100)}`],
  [
    '190 labels',
    Array.from({ length: 190 }, (_, n) => `[a${n}.zoom.us](https://a${n}.webex-b${n}.example/)`).join(' '),
  ],
  [
    '190 links that carry a name',
    Array.from({ length: 190 }, (_, n) => `https://zoom-dog-cat.k${letters(n)}.example.com/`).join(' '),
  ],
  [
    '190 genuine links',
    Array.from({ length: 190 }, (_, n) => `https://us0${n % 9}web.zoom.us/j/8${1e9 + n}?pwd=a${n}.1`).join(' '),
  ],
];

/**
 * Milliseconds to the verdict, and of the longest task.
 * @param {import('../support/phone.mjs').Browser} browser @param {string} home @param {string} text
 */
async function checked(browser, home, text) {
  const { context, page } = await openPhone(browser, { slow: CPU_SLOWDOWN });
  await page.goto(`${home}/#/meeting/link`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.evaluate((value) => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#link'));
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await drawn(page);
  const took = await page.evaluate(
    () =>
      new Promise((/** @type {(took: { verdict: number, longest: number }) => void} */ resolve) => {
        const place = /** @type {Element} */ (document.querySelector('#app main [aria-busy]'));
        const start = performance.now();
        let verdict = Number.NaN;
        let longest = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        tasks.observe({ type: 'longtask' });
        const seen = new MutationObserver(() => {
          if (Number.isNaN(verdict) && place.querySelector('section')) verdict = performance.now() - start;
          if (!place.querySelector('section') || place.getAttribute('aria-busy') !== 'false') return;
          seen.disconnect();
          // Behind the task that drew it, when its length is known.
          setTimeout(() => {
            tasks.disconnect();
            resolve({ verdict, longest });
          }, 200);
        });
        seen.observe(/** @type {Node} */ (place.parentNode), { childList: true, subtree: true, attributes: true });
        document
          .querySelector('#app main form')
          ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      }),
  );
  await context.close();
  return took;
}

/** @type {import('../support/rows.mjs').Suite} */
export async function link(place) {
  const reference = workReference(place, CPU_SLOWDOWN);
  const seen = [];
  for (const [what, whole] of TEXTS) {
    const text = whole.slice(0, LENGTH);
    await reference.take();
    // A page of its own for each text, as a person presses the button once: nothing was compiled by the text before.
    const took = await place.browsers.part(`link: ${what}`, (browser) => checked(browser, place.home, text));
    seen.push({ name: `${text.length.toLocaleString('en')} characters: ${what}`, ...took });
  }
  return seen.flatMap(({ name, verdict, longest }) => [
    { what: name, figure: verdict, unit: 'ms', budget: 100, reference: reference.get() },
    { what: `${name}: longest task`, figure: longest, unit: 'ms' },
  ]);
}
