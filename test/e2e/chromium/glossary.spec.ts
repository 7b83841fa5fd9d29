// The glossary: looking up, the kana table, terms that explain themselves in the text.
import { TERMS } from '../../../shared/content/glossary.ts';
import { expect, test } from '../support/app.ts';

test('typing kana finds the term, and the address keeps the words', async ({ app }) => {
  const { page } = app;
  await app.open('#/glossary');
  await page.getByLabel('言葉を探す').fill('たようそ');
  await expect(page.getByRole('heading', { level: 2, name: '多要素認証（MFA）' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('1の言葉');
  await page.reload();
  await expect(page.getByLabel('言葉を探す')).toHaveValue('たようそ');
});

test('a slip of the hand brings near words, and one tap brings all back', async ({ app }) => {
  const { page } = app;
  await app.open('#/glossary');
  await page.getByLabel('言葉を探す').fill('らんさむうぇあー');
  await expect(page.getByRole('heading', { name: 'ランサムウェア' })).toBeVisible();
  await page.getByLabel('言葉を探す').fill('ゑゑゑ');
  await page.getByRole('button', { name: 'すべての言葉を見る' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(TERMS.length);
});

test('the kana table moves to its row without changing the address', async ({ app }) => {
  const { page } = app;
  await app.open('#/glossary');
  await page.getByRole('button', { name: 'はの行へ' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'は' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'は' })).toBeInViewport();
  expect(page.url()).toMatch(/#\/glossary$/);
});

test('a term in an explanation explains itself in place; Esc closes it and gives the focus back', async ({ app }) => {
  const { page } = app;
  await app.open('#/glossary/ipsec');
  const word = page.getByRole('button', { name: 'SSL-VPN' });
  await word.click();
  await expect(page.getByRole('dialog', { name: 'SSL-VPN' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(word).toBeFocused();
  expect(page.url()).toMatch(/#\/glossary\/ipsec$/);
});

test('a term leads to its items and its neighbours', async ({ app }) => {
  const { page } = app;
  await app.open('#/glossary/passkey');
  await expect(page.getByRole('heading', { level: 1, name: 'パスキー' })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="#/item/S-7"]')).toBeVisible();
  await app.open('#/glossary/no-such-word');
  await expect(page.getByRole('heading', { level: 1, name: 'その言葉はありません' })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the words stand from A to Z', async ({ app }) => {
    await app.open('#/glossary');
    await app.page.getByRole('button', { name: 'To V' }).click();
    await expect(app.page.getByRole('heading', { level: 2, name: 'V' })).toBeFocused();
    await expect(app.page.getByRole('heading', { level: 3, name: 'VPN', exact: true })).toBeVisible();
  });
});
