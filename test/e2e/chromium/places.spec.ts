// Where one was on a page: back leads there; a new screen starts at its top.
import { expect, test } from '../support/app.ts';
import { startWithCompany } from '../support/months-of-use.ts';

test.use({ viewport: { width: 360, height: 800 } });

test('back from an item leads to the place in the list, however often; a link leads to its top', async ({ app }) => {
  const { page } = app;
  const place = () => page.evaluate(() => scrollY);
  const heading = page.getByRole('heading', { level: 1 });
  await startWithCompany(page, app.home);
  await app.open('#/checklist');
  await page.locator('main a[href="#/item/8-3"]').scrollIntoViewIfNeeded();
  const before = await place();
  expect(before).toBeGreaterThan(1000);
  for (const how of ['once', 'again']) {
    await page.locator('main a[href="#/item/8-3"]').click();
    await expect(heading, how).toContainText('バックアップ');
    expect(await place(), how).toBe(0);
    await page.goBack();
    await expect(heading, how).toHaveText('対策リスト');
    await expect.poll(place, { message: how }).toBe(before);
  }
  await page.getByRole('navigation').getByRole('link', { name: 'ホーム' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '対策' }).click();
  await expect(heading).toHaveText('対策リスト');
  expect(await place()).toBe(0);
});
