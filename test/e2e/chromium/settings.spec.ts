// 設定: each takes effect at once and stays; deleting everything is asked for, done and proved.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { rowsOf, startWithCompany } from '../support/months-of-use.ts';

test('changes the language at once and keeps it', async ({ app }) => {
  await app.open('#/settings');
  await app.page.getByText('English').click();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app.page).toHaveTitle(/Settings/);
  await app.page.reload();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('changes colours and text size at once and keeps them', async ({ app }) => {
  await app.open('#/settings');
  const background = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await app.page.getByText('暗い').click();
  expect(await background()).not.toBe(light);
  await app.page.getByText('大', { exact: true }).click();
  await expect(app.page.locator('html')).toHaveCSS('font-size', '20px');
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveCSS('font-size', '20px');
  expect(await background()).not.toBe(light);
});

/** Role and name of everything that a screen reader of Chromium can go to. */
async function namesOf(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes
    .filter(({ role }) => ['heading', 'link', 'button', 'radio', 'group'].includes(role?.value))
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
}

/** What would be copied. */
const selected = (part: Locator): Promise<string> =>
  part.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });

test('puts readings over the words of a question, and takes them off', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings');
  await app.page.getByRole('switch', { name: /ふりがな/ }).check();
  await app.open('#/item/9-2');
  await expect(app.page.locator('h1 ruby rt')).toHaveText(['たようそ', 'にんしょう', 'つか']);
  // Heard, copied and searched is the word itself, once.
  const asked = '多要素認証を使っていますか';
  expect(await namesOf(app.page)).toContain(`heading ${asked}`);
  expect((await namesOf(app.page)).filter((name) => /たようそ|にんしょう|つか/.test(name))).toEqual([]);
  expect(await selected(app.page.locator('h1'))).toBe(asked);
  await app.open('#/search?q=多要素認証');
  await expect(app.page.locator('main a[href="#/item/9-2"]').first()).toBeVisible();
  await app.open('#/settings');
  await app.page.getByRole('switch', { name: /ふりがな/ }).uncheck();
  await app.open('#/item/9-2');
  await expect(app.page.locator('h1')).toHaveText('多要素認証を使っていますか');
  await expect(app.page.locator('h1 ruby')).toHaveCount(0);
});

test('asks for reviews after the chosen time', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open();
  const review = app.page.getByRole('heading', { name: '見直し', exact: true });
  await expect(review).toBeVisible(); // one answer is of April, the interval is six months
  await app.open('#/settings');
  await app.page.getByLabel('見直しの間隔').selectOption({ label: '1年' });
  await app.open();
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(review).toHaveCount(0);
});

test('shows only what an employee does, and back', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings');
  await app.page.getByText('自分の分だけ').click();
  // An own list begins empty: the company's answers are not this person's.
  await app.open('#/finder/methods');
  await expect(app.page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await app.page.locator('input[name=m1]').check();
  await app.open();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('わたしのテレワーク');
  await app.open('#/settings');
  await app.page.getByText('会社の担当として').click();
  await app.open();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('今日のおすすめ');
});

test('says where the answers are and whether the browser may clear them', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings');
  await expect(app.page.getByText('答えは、この端末のこのブラウザーの中だけにあります。')).toBeVisible();
  await expect(app.page.getByText('ブラウザーが消すことがあります')).toBeVisible();
  await expect(app.page.getByText(/使っているのは[\d.,]+ [KM]Bです。/)).toBeVisible();
  await app.page.getByRole('button', { name: '消えないように頼む' }).click();
  await expect(app.page.getByText('ブラウザーが、まだ受け付けません。')).toBeVisible();
});

test('deletes nothing when the question is answered with no', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings/delete');
  const before = await rowsOf(app.page, 'telemamori');
  await app.page.getByRole('button', { name: 'すべて消す' }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await app.page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  expect(await rowsOf(app.page, 'telemamori')).toBe(before);
});

/** How many files the third copy has, counted in the page. */
async function vaultFiles(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('telemamori').catch(() => null);
  const names = (folder as unknown as { keys(): AsyncIterable<string> } | null)?.keys();
  let count = 0;
  for await (const name of names ?? []) if (!name.endsWith('.crswap')) count += 1;
  return count;
}

test('saves a file first, deletes everything, proves it, and starts as new', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings/delete');
  const saving = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: '先にファイルに保存する' }).click();
  expect((await saving).suggestedFilename()).toBe('telemamori-2026-11-24.telemamori.json');
  const before = await rowsOf(app.page, 'telemamori');
  await expect.poll(() => app.page.evaluate(vaultFiles)).toBeGreaterThan(0); // written a second after the start
  await app.page.getByRole('button', { name: 'すべて消す' }).click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText(`${before}件の記録が消えます。`);
  await dialog.getByRole('button', { name: '消す', exact: true }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('答えをすべて消しました');
  await app.page.locator('summary').click(); // what was counted is folded away while all is well
  const main = app.page.getByRole('row', { name: /^答えの入れもの/ });
  await expect(main.getByRole('cell')).toHaveText([String(before), '0', '0']);
  const second = app.page.getByRole('row', { name: /^2つめの入れもの/ });
  await expect(second.getByRole('cell')).toHaveText([String(before), '0', '0']);
  const vault = app.page.getByRole('row', { name: /^ファイルのバックアップ/ });
  await expect(vault.getByRole('cell').last()).toHaveText('0');
  expect(await rowsOf(app.page, 'telemamori')).toBe(0);
  expect(await rowsOf(app.page, 'telemamori-copy')).toBe(0);
  await app.page.reload();
  await app.open();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('テレワークの安全を、5分ずつ確かめましょう。');
});

test('goes back to an earlier state after showing it, and can take that back', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/item/9-2');
  await app.page.getByRole('radio', { name: 'できている', exact: true }).check();
  await expect(app.page.getByText(/保存しました/).first()).toBeVisible();
  await app.open('#/settings/restore');
  await app.page
    .getByRole('button', { name: /この日の変更/ })
    .first()
    .click();
  await expect(app.page.getByText('多要素認証を使う').first()).toBeVisible();
  await app.page.getByRole('button', { name: 'この状態に戻す' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('前の状態に戻しました');
  await app.open('#/item/9-2');
  await expect(app.page.getByRole('radio', { name: 'まだ', exact: true })).toBeChecked();
});

test('has no earlier state to offer before the first answer', async ({ app }) => {
  await app.open('#/settings/restore');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('まだ前の状態がありません');
});
