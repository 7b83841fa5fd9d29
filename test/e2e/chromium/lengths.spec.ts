// How long screens are on a phone, and that wide screens use their width.
import { expect, openAt, test } from '../support/app.ts';
import { COMPANIES, type Company, startWithAnswers } from '../support/three-companies.ts';

const HALF = COMPANIES[1] as Company;

for (const company of COMPANIES)
  test(`the status of a phone stays below 2,500 px: ${company.name}`, async ({ app: { page, home } }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await startWithAnswers(page, home, company);
    await openAt(page, home, '#/status');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main details')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
  });

test('wide screens use their width', async ({ app: { page, home } }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await startWithAnswers(page, home, HALF);
  for (const address of [
    '#/checklist',
    '#/item/8-1',
    '#/status',
    '#/report',
    '#/meeting',
    '#/meeting/tool/zoom',
    '#/finder/methods',
    '#/glossary',
  ]) {
    await openAt(page, home, address);
    await expect(page.locator('main h1').first()).toBeVisible();
    const edge = () =>
      page
        .locator('main')
        .evaluate((main) =>
          Math.max(
            ...[...main.querySelectorAll('p, li, button, a, h2')].map((part) => part.getBoundingClientRect().right),
          ),
        );
    // 1280 less the margin at the right, and less what a line of text may leave.
    await expect.poll(edge, { message: address }).toBeGreaterThan(1150);
  }
});

for (const [address, key, target] of [
  ['#/finder/methods', '⑧ 私物の端末と専用ブラウザー', '#m8'],
  ['#/glossary', 'はの行へ', '#row-は'],
] as const)
  test(`the index of ${address} leads to the part, with the focus`, async ({ app: { page, home } }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await startWithAnswers(page, home, HALF);
    await openAt(page, home, address);
    await page.getByRole('button', { name: key, exact: true }).click();
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toBeInViewport();
  });
