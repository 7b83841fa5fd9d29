// Addresses that nobody means well: every kind of address of the app with names of prototypes, broken escapes, markup and
// scripts in it. Each draws a screen, nothing of it runs, and nothing is stored.
import { expect, openAt, test } from '../support/app.ts';

const KINDS = [
  'item/',
  'incident/',
  'glossary/',
  'finder/',
  'meeting/tool/',
  'meeting/tool/zoom?setting=',
  'meeting/check?tool=',
  'meeting/link?text=',
  'checklist?show=',
  'checklist?show=all&q=',
  'status?x=',
  'report/preview?reader=',
  'report?to=',
  'rules/sheet?x=',
  'paper?kind=',
  'paper/enter?kind=',
  'emergency-card?size=',
  'roles?role=',
  'search?q=',
  'exchange?side=',
  'exchange?shared=',
  'i/',
  'settings?x=',
  'notices?item=',
  'contacts?slot=',
  '',
];
const VALUES = [
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%E3%81',
  '%00',
  '..%2F..',
  encodeURIComponent('<img src=x onerror=alert(1)>'),
  encodeURIComponent('javascript:alert(1)'),
  encodeURIComponent('(((((a+)+)+)+)+$'),
  encodeURIComponent('\u202ehttps://moc.live'),
  '//evil.example',
];

for (const kind of KINDS) {
  test(`#/${kind}`, async ({ app: { page, home } }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`A dialog: ${dialog.message()}`);
    });
    await openAt(page, home);
    // The marker says how many changes there are, as soon as everything was read: none. A visit is counted a while after the start.
    const stored = () =>
      page.evaluate(() => {
        const { 'telemamori-marker-telemamori': marker = '0', ...others } = localStorage;
        const kept = Object.entries(others).filter(([key]) => key !== 'telemamori-visits');
        return JSON.stringify([marker, kept.sort()]);
      });
    const before = await stored();
    for (const value of VALUES) {
      await page.evaluate(async (address) => {
        location.hash = address;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, `#/${kind}${value}`);
      await expect(page.locator('#app main h1')).not.toHaveText('');
      const foreign = page.locator('main img, main iframe, main script, main a[href^="javascript" i]');
      await expect(foreign).toHaveCount(0);
      expect(await page.locator('main').textContent()).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
    }
    expect(await stored()).toBe(before);
  });
}
