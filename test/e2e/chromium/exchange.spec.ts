// Moving answers: QR code and link, file, passphrase, preview, undo, hostile files, and the recovery screen.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/app.ts';

async function answer(page: Page, home: string, item: string, status: string): Promise<void> {
  await openAt(page, home, `#/item/${item}`);
  await page.getByLabel(status, { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
}

/** Saves everything to a file as a person would, and gives its text. */
async function saveFile(page: Page, home: string, passphrase = ''): Promise<string> {
  await openAt(page, home, '#/exchange?side=send');
  if (passphrase) await page.getByLabel('合言葉（なくてもよい）').fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^telemamori-\d{4}-\d{2}-\d{2}\.telemamori\.json$/);
  return readFile(await download.path(), 'utf8');
}

const chooseFile = (page: Page, text: string, name = 'a.telemamori.json') =>
  page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a file brings notes and answers to another device, after a preview, and can be undone', async ({
  app,
  browser,
}) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  await page.getByLabel('メモ', { exact: true }).fill('メールは全員分おわり');
  await page.getByLabel('メモ', { exact: true }).blur();
  const text = await saveFile(page, home);
  expect(text).toContain('メールは全員分おわり');

  const other = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const there = await other.newPage();
  await answer(there, home, '2-1', 'まだ');
  await openAt(there, home, '#/exchange?side=take');
  await chooseFile(there, text);
  await expect(there.getByRole('heading', { level: 1, name: '取り込みますか' })).toBeVisible();
  await expect(there.getByText('多要素認証を使う', { exact: true })).toBeVisible();
  await there.getByRole('button', { name: /つを取り込む/ }).click();
  await expect(there.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(there, home, '#/item/9-2');
  await expect(there.getByLabel('できている', { exact: true })).toBeChecked();
  await expect(there.getByLabel('メモ', { exact: true })).toHaveValue('メールは全員分おわり');

  await openAt(there, home, '#/exchange?side=take');
  await there.getByRole('button', { name: '取り込みを元にもどす' }).click();
  await expect(there.getByText(/元にもどしました/)).toBeVisible();
  await openAt(there, home, '#/item/9-2');
  await expect(there.locator('input[type=radio]:checked')).toHaveCount(0);
  await openAt(there, home, '#/item/2-1');
  await expect(there.getByLabel('まだ', { exact: true })).toBeChecked();
  await other.close();
});

test('the QR code holds a link that another phone can open, without notes', async ({ app, browser }) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  await page.getByLabel('メモ', { exact: true }).fill('ひみつのメモ');
  await page.getByLabel('メモ', { exact: true }).blur();
  await openAt(page, home, '#/exchange?side=send');
  const code = page.getByRole('img', { name: '働き方と答えが入ったQRコード' });
  await expect(code).toBeVisible();
  const picture = (await code.screenshot()).toString('base64');

  const other = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const there = await other.newPage();
  await openAt(there, home, '#/exchange?side=take');
  await there
    .locator('input[type=file][accept="image/*"]')
    .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await expect(there.getByText('リンクかQRコードからの答えです。')).toBeVisible();
  expect(await there.locator('main').innerText()).not.toContain('ひみつのメモ');
  await there.getByRole('button', { name: /つを取り込む/ }).click();
  await expect(there.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(there, home, '#/item/9-2');
  await expect(there.getByLabel('できている', { exact: true })).toBeChecked();
  await other.close();
});

test('a file with a passphrase opens only with it', async ({ app }) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  const text = await saveFile(page, home, 'さくら 2026');
  expect(text).not.toContain('9-2');
  await page.getByLabel('まだ', { exact: true }).count();
  await openAt(page, home, '#/exchange?side=take');
  await chooseFile(page, text);
  await page.getByLabel('合言葉（なくてもよい）').fill('ちがう');
  await page.getByRole('button', { name: '開く', exact: true }).click();
  await expect(page.locator('[aria-invalid=true]')).toBeVisible({ timeout: 15_000 });
  await page.getByLabel('合言葉（なくてもよい）').fill('さくら 2026');
  await page.getByRole('button', { name: '開く', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '取り込みますか' })).toBeVisible({ timeout: 15_000 });
});

for (const [name, text] of [
  ['an empty file', ''],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ['half a file', '{"format":"telemamori","version":1,"records":[{"id":"a"'],
  ['another program’s file', '{"name":"x","version":"1.0.0"}'],
  ['a very deep file', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
] as const) {
  test(`${name} is refused with what happened, what is safe and what to do, and changes nothing`, async ({ app }) => {
    const { page, home } = app;
    await answer(page, home, '9-2', 'できている');
    await openAt(page, home, '#/exchange?side=take');
    await chooseFile(page, text);
    await expect(page.getByRole('alert')).toContainText('いまの答えは、そのままです。');
    await openAt(page, home, '#/item/9-2');
    await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  });
}

test('a damaged link says so and leads on', async ({ app }) => {
  await app.page.goto(`${app.home}/#/i/AAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
  await expect(app.page.getByRole('alert')).toBeVisible();
  await expect(app.page.getByRole('link', { name: '取り込む画面へ' })).toBeVisible();
});

/** Takes away what the browser keeps for the app, from a page of the same site where the app does not run. */
async function clearKept(page: Page, home: string, what: { readonly files: boolean }): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(async ({ files }) => {
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    }
    if (!files) return;
    const folder = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    for (const name of names) await folder.removeEntry(name, { recursive: true });
  }, what);
}

test('where there was data and now is none, the recovery screen opens, never the welcome screen', async ({ app }) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  await clearKept(page, home, { files: true });
  await openAt(page, home);
  await expect(page.getByRole('heading', { level: 1, name: '前の答えの一部が、見つかりません' })).toBeVisible();
  await page.getByRole('button', { name: '見つかった分で続ける' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5分ずつ');
});
