// その他 and このアプリ: every page is reached, says what is ours, and hides no doubt.
import { expect, test } from '../support/app.ts';

test('leads from その他 to pages that all exist', async ({ app }) => {
  await app.open('#/more');
  const links = await app.page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) {
    await app.open(link);
    await expect(app.page.getByText('ページが見つかりません')).toHaveCount(0);
  }
});

test('tells privacy in five lines, and whose words these are', async ({ app }) => {
  await app.open('#/about');
  const privacy = app.page.getByRole('region', { name: 'プライバシー' });
  await expect(privacy.getByRole('listitem')).toHaveCount(5);
  await expect(app.page.getByText('番号と題材を確かめられた対策は9件です。')).toBeVisible();
  await expect(app.page.getByText('ほかの23件の番号は')).toBeVisible();
  await expect(app.page.getByText('公的機関のサービスではありません').first()).toBeVisible();
});

test('counts what is not verified, and the parts add up to the number on the front', async ({ app }) => {
  await app.open('#/about');
  const said = await app.page.getByText(/か所に、確かめていないことがあります。/).textContent();
  await app.page.getByRole('link', { name: '一覧を見る' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('まだ確かめていないこと');
  const rows = await app.page.getByText(/^[\d,]+件中[\d,]+件$/).allTextContents();
  const sum = rows.reduce((total, row) => total + Number(row.split('件中')[1]?.replace(/[,件]/g, '')), 0);
  expect(sum).toBeGreaterThan(100);
  expect(said).toMatch(new RegExp(`^${sum}か所`));
});

test('claims no conformance that was not tested', async ({ app }) => {
  await app.open('#/about/accessibility');
  await expect(app.page.getByText('準拠しているとは言いません。')).toBeVisible();
  await expect(app.page.getByText('画面を読み上げるソフトで、人が試すこと')).toBeVisible();
});

test('shows licences with their texts', async ({ app }) => {
  await app.open('#/about/licences');
  await expect(app.page.getByText('Copyright (c) 2023 デジタル庁')).toBeVisible();
  await app.page.locator('summary').filter({ hasText: 'MIT' }).click();
  await expect(app.page.getByText('Permission is hereby granted, free of charge').first()).toBeVisible();
});
