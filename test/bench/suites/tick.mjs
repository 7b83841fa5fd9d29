// A tick on a slow phone: from the touch until it is painted, and until the screen says that it is saved (durable).
// @ts-check
import { median, percentile } from '../support/median.mjs';
import { drawn, openPhone } from '../support/phone.mjs';
import { touchReference } from '../support/reference.mjs';

const TICKS = 15;
const LABELS = ['できている', 'まだ'];

/** @param {import('../support/phone.mjs').Browser} browser @param {string} home @returns {Promise<{ painted: number, durable: number }[]>} milliseconds */
async function ticksIn(browser, home) {
  const { context, page } = await openPhone(browser);
  await page.goto(`${home}/#/item/9-2`, { waitUntil: 'networkidle' });
  await drawn(page);
  await page.evaluate(() => {
    /** @type {{ painted: number, durable: number }[]} */
    const ticks = [];
    Object.assign(globalThis, { benchTicks: ticks });
    document.addEventListener(
      'click',
      (touch) => {
        if (!(touch.target instanceof HTMLInputElement)) return;
        const entry = { painted: Number.NaN, durable: Number.NaN };
        ticks.push(entry);
        // After the frame that follows the touch: a frame's own callbacks run before it is painted, a task after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            entry.painted = performance.now() - touch.timeStamp;
          };
          port2.postMessage(null);
        });
        let wasSaving = false;
        const saved = new MutationObserver(() => {
          const lines = [...document.querySelectorAll('#app [role="status"]')].map((line) => line.textContent ?? '');
          wasSaving ||= lines.some((text) => text.includes('保存しています'));
          // The word of the tick before does not count.
          if (!wasSaving || !lines.some((text) => text.includes('保存しました'))) return;
          saved.disconnect();
          entry.durable = performance.now() - touch.timeStamp;
        });
        saved.observe(document.body, { subtree: true, childList: true, characterData: true });
      },
      { capture: true },
    );
  });
  for (let count = 0; count < TICKS; count += 1) {
    await page.getByLabel(LABELS[count % 2] ?? '', { exact: true }).click();
    await page.waitForFunction((done) => {
      const ticks = /** @type {any} */ (globalThis).benchTicks;
      return ticks.length > done && !Number.isNaN(ticks[done].durable) && !Number.isNaN(ticks[done].painted);
    }, count);
  }
  /** @type {{ painted: number, durable: number }[]} */
  const ticks = await page.evaluate(() => /** @type {any} */ (globalThis).benchTicks);
  await context.close();
  return ticks;
}

/** @type {import('../support/rows.mjs').Suite} */
export async function tick(place) {
  const before = await touchReference(place);
  const ticks = await place.browsers.part('tick', (browser) => ticksIn(browser, place.home));
  const after = await touchReference(place);
  const painted = percentile([...before.painted, ...after.painted], 0.75);
  const durable = median([...before.durable, ...after.durable]);
  return [
    { what: 'reference: touch to painted', figure: painted, unit: 'ms' },
    { what: 'reference: touch to durable', figure: durable, unit: 'ms' },
    {
      what: 'tick, touch to painted',
      figure: median(ticks.map(({ painted }) => painted)),
      unit: 'ms',
      budget: 50,
      reference: { kind: 'touch', ms: painted },
    },
    {
      what: 'tick, touch to durable',
      figure: median(ticks.map(({ durable }) => durable)),
      unit: 'ms',
      budget: 100,
      reference: { kind: 'durable', ms: durable },
    },
  ];
}
