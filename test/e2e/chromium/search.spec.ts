// Search over everything.
import { expect, test } from '../support/app.ts';

test('results come as one types, in groups, and lead to their screens', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting');
  await page.getByRole('link', { name: '検索' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('待機室');
  await expect(page.getByRole('status').first()).toHaveText(/\d+件見つかりました/);
  await expect(page.getByRole('heading', { level: 2, name: '言葉' })).toBeVisible();
  const result = page.getByRole('link', { name: /Zoom – 待機室で名前を見てから入れる/ });
  await expect(result.locator('mark').first()).toHaveText('待機室');
  await result.click();
  await expect(page.locator('#zoom-waiting-room')).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('待機室');
});

test('half-width kana, letters of any case and item numbers are understood', async ({ app }) => {
  const { page } = app;
  await app.open('#/search');
  await page.getByRole('searchbox').fill('ﾗﾝｻﾑｳｪｱ');
  await expect(page.getByRole('link', { name: 'ランサムウェア', exact: true })).toBeVisible();
  await page.getByRole('searchbox').fill('ＷＩ－ＦＩ');
  await expect(page.getByRole('link', { name: /公衆Wi-Fi/ }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('9-2');
  await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', '#/item/9-2');
});

test('nothing found: near words and examples', async ({ app }) => {
  const { page } = app;
  await app.open(`#/search?q=${encodeURIComponent('らんさむえあー')}`);
  await expect(page.getByRole('heading', { name: '「らんさむえあー」は見つかりませんでした' })).toBeVisible();
  await expect(page.getByRole('link', { name: /ランサムウェア/ })).toBeVisible();
  await page.getByRole('button', { name: 'なくした' }).click();
  await expect(page.getByRole('link', { name: /端末をなくした・盗まれた/ })).toBeVisible();
});

test('a long group shows five and then all', async ({ app }) => {
  const { page } = app;
  await app.open(`#/search?q=${encodeURIComponent('パスワード')}`);
  const group = page.getByRole('region', { name: 'やり方' });
  await expect(group.getByRole('link')).toHaveCount(5);
  await group.getByRole('button', { name: /すべて見る/ }).click();
  expect(await group.getByRole('link').count()).toBeGreaterThan(5);
});
