// An item in parts: a phone draws only what it shows, and what a term means comes when somebody asks.
import { expect, openAt, test } from '../support/app.ts';
import { serveCopy } from '../support/app-copy.ts';

test.use({ viewport: { width: 360, height: 800 } });

test('a phone draws only the column that it shows; a wide window both', async ({ app }) => {
  const { page } = app;
  const list = page.getByRole('region', { name: '対策リスト', includeHidden: true });
  const why = page.getByRole('heading', { name: 'なぜ必要ですか' });
  await app.open('#/item/9-2');
  await expect(why).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(list).toBeVisible();
  await expect(why).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(list).toHaveCount(0);
});

test('the number of another measure in a text leads to it', async ({ app }) => {
  const { page } = app;
  await app.open('#/item/9-2');
  await page.getByRole('link', { name: 'S-7', exact: true }).click();
  await expect(page).toHaveURL(/#\/item\/S-7$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('パスキー');
});

test('a term says what it means; if that does not load, the box says so and tries again', async ({ page }) => {
  const copy = await serveCopy();
  const putBack = copy.withhold(/^glossary-(?!words).*\.js$/);
  await openAt(page, copy.home, '#/item/9-2');
  await page.locator('.tm-term__word').first().click();
  const box = page.getByRole('dialog');
  await expect(box).toContainText('ネットにつないで、もう一度開いてください');
  putBack();
  await box.getByRole('button', { name: 'もう一度開く' }).click();
  await expect(box).toContainText('にんしょう');
  await expect(box).toBeFocused();
  await expect(box).not.toContainText('ネットにつないで');
  await copy.remove();
});
