// A tick on a slow phone: from the touch until it is painted, and until the screen says that it is saved (durable).
// @ts-check
import { median } from '../support/median.mjs';
import { drawn, openPhone, startBrowser } from '../support/phone.mjs';

const TICKS = 15;
const LABELS = ['できている', 'まだ'];

/** @type {import('../support/rows.mjs').Room} */
export async function tick({ home }) {
  const browser = await startBrowser();
  const { page } = await openPhone(browser);
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
  await browser.close();
  return [
    { what: 'tick, touch to painted', figure: median(ticks.map(({ painted }) => painted)), unit: 'ms', budget: 50 },
    { what: 'tick, touch to durable', figure: median(ticks.map(({ durable }) => durable)), unit: 'ms', budget: 100 },
  ];
}
