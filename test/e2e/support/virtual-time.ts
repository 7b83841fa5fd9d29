// Lets time pass in a page without waiting for it: the page's own timers and those of the extension's scripts in it.
import type { Page } from '@playwright/test';

/**
 * Moves the clock of the page on by so many milliseconds; resolves when every timer due by then has run. Real time goes on
 * afterwards. https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setVirtualTimePolicy
 */
export async function passTime(page: Page, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const passed = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await passed;
  await session.detach();
}
