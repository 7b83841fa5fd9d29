// Moving answers: QR code and link, file, passphrase, preview, undo, hostile files, and the recovery screen.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openAt, test, waitUntilKept } from '../support/app.ts';
import { cameraOf } from '../support/camera.ts';
import { APP_FOLDER } from '../support/serve-app.ts';

test.use({ serviceWorkers: 'allow' });

async function answer(page: Page, home: string, item: string, status: string): Promise<void> {
  await openAt(page, home, `#/item/${item}`);
  await page.getByLabel(status, { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
}

/** Saves everything to a file as a person would, and gives its text. */
async function saveFile(page: Page, home: string, passphrase = ''): Promise<string> {
  await openAt(page, home, '#/exchange?side=send');
  if (passphrase) await page.getByLabel('パスワード').fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ]);
  const name = passphrase
    ? /^telemamori-\d{4}-\d{2}-\d{2}-locked\.telemamori\.json$/
    : /^telemamori-\d{4}-\d{2}-\d{2}\.telemamori\.json$/;
  expect(download.suggestedFilename()).toMatch(name);
  return readFile(await download.path(), 'utf8');
}

const chooseFile = (page: Page, text: string, name = 'a.telemamori.json') =>
  page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** What Android does when a person picks the app in the share menu: a form with what was shared, sent to the app's address. */
async function share(
  page: Page,
  home: string,
  parts: { readonly text?: string; readonly file?: string },
): Promise<void> {
  const manifest = JSON.parse(await readFile(join(APP_FOLDER, 'manifest.webmanifest'), 'utf8'));
  await page.goto('about:blank'); // no page of ours may send a form, the browser may
  await page.evaluate(
    ([target, action, { text, file }]) => {
      const { method, enctype, params } = target;
      const form = Object.assign(document.createElement('form'), { action, method, enctype });
      const add = (name: string, type: string) => {
        const input = Object.assign(document.createElement('input'), { name, type });
        form.append(input);
        return input;
      };
      if (text !== undefined) add(params.text, 'text').value = text;
      if (file !== undefined) {
        const chosen = new DataTransfer();
        chosen.items.add(new File([file], 'a.telemamori.json', { type: 'application/json' }));
        add(params.files[0].name, 'file').files = chosen.files;
      }
      document.body.append(form);
      form.submit();
    },
    [manifest.share_target, new URL(manifest.share_target.action, `${home}/`).href, parts] as const,
  );
}

test('a file or a link that another app shares to this one opens where it belongs, offline as well', async ({
  app,
}) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  const text = await saveFile(page, home);
  await waitUntilKept(page);
  await page.reload(); // from now on the worker answers
  await page.context().setOffline(true);
  await share(page, home, { file: text });
  await expect(page.getByRole('heading', { level: 1, name: /変わるところは/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/exchange\?side=take$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この端末に取り込みます');
  expect(await page.evaluate(() => caches.has('shared-to-app'))).toBe(false);

  await share(page, home, { text: '会議です https://zoom.us/j/82214567890?pwd=aB3' });
  await expect(page.getByText('パスコードが入っています')).toBeVisible();
  await expect(page).toHaveURL(/#\/meeting\/link$/);
});

test('back leads into the app again, even if a shared file opens before the page has loaded', async ({
  app: { page, home },
}) => {
  await answer(page, home, '9-2', 'できている');
  const text = await saveFile(page, home);
  await waitUntilKept(page);
  await page.reload(); // from now on the worker answers
  // A picture that does not come keeps the page loading.
  let finish = (): void => undefined;
  const wanted = new Promise<void>((done) => {
    finish = done;
  });
  await page.context().route('**/slow.svg', async (route) => {
    await wanted;
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  await page.addInitScript(() => {
    const slow = () => document.body.append(Object.assign(new Image(), { src: 'slow.svg' }));
    addEventListener('DOMContentLoaded', slow);
  });
  // Nothing looks at the page meanwhile: a look of this kind counts as a touch, and after a touch browsers do otherwise.
  const preview = page.waitForURL(/#\/exchange\/import/, { waitUntil: 'commit' });
  await share(page, home, { file: text });
  await preview;
  await expect(page.getByRole('heading', { level: 1, name: /変わるところは/ })).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  finish();
  await page.goBack();
  await expect(page).toHaveURL(/#\/exchange\?side=take$/);
});

test('a file brings notes and answers to another device, after a preview, and can be undone', async ({
  app,
  browser,
}) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  await page.getByLabel('メモ', { exact: true }).fill('メールは全員分終わり');
  await page.getByLabel('メモ', { exact: true }).blur();
  const text = await saveFile(page, home);
  expect(text).toContain('メールは全員分終わり');

  const other = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const there = await other.newPage();
  await answer(there, home, '2-1', 'まだ');
  await openAt(there, home, '#/exchange?side=take');
  await chooseFile(there, text);
  await expect(there.getByRole('heading', { level: 1, name: /変わるところは/ })).toBeVisible();
  await expect(there.getByText('多要素認証を使う', { exact: true })).toBeVisible();
  await there.getByRole('button', { name: /件を取り込む/ }).click();
  await expect(there.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(there, home, '#/item/9-2');
  await expect(there.getByLabel('できている', { exact: true })).toBeChecked();
  await expect(there.getByLabel('メモ', { exact: true })).toHaveValue('メールは全員分終わり');

  await openAt(there, home, '#/exchange?side=take');
  await there.getByRole('button', { name: '取り込みを元に戻す' }).click();
  await expect(there.getByText(/元に戻しました/)).toBeVisible();
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
  // Without a way of working there is no list, and yet the one answer travels.
  await expect(page.locator('main')).toContainText(/働き方\s*0件\s*答え\s*1件/);
  const picture = (await code.screenshot()).toString('base64');

  const other = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const there = await other.newPage();
  await openAt(there, home, '#/exchange?side=take');
  // No camera: the words send to the photo, so its button has to be there.
  await there.getByRole('button', { name: 'QRコードを読み取る' }).click();
  await expect(there.getByText('カメラを使えませんでした。写真を選ぶか、文字を貼り付けてください。')).toBeVisible();
  await expect(there.getByRole('button', { name: '写真から読む' })).toBeVisible();
  await there.getByRole('button', { name: '読み取りをやめる' }).click();
  await there
    .locator('input[type=file][accept="image/*"]')
    .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await expect(there.getByText('リンクかQRコードからの答えです。')).toBeVisible();
  expect(await there.locator('main').innerText()).not.toContain('ひみつのメモ');
  await there.getByRole('button', { name: /件を取り込む/ }).click();
  await expect(there.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(there, home, '#/item/9-2');
  await expect(there.getByLabel('できている', { exact: true })).toBeChecked();

  // The camera, held before the code: it is read, and the camera stops.
  await openAt(there, home, '#/exchange?side=take');
  await there.evaluate(cameraOf, picture);
  await there.getByRole('button', { name: 'QRコードを読み取る' }).click();
  await expect(there.getByText('リンクかQRコードからの答えです。')).toBeVisible();
  expect(await there.evaluate(() => (window as unknown as { camera: MediaStream }).camera.active)).toBe(false);
  await other.close();
});

test('a file with a passphrase opens only with it', async ({ app }) => {
  const { page, home } = app;
  await answer(page, home, '9-2', 'できている');
  const text = await saveFile(page, home, 'さくら 2026 テレワーク');
  expect(text).not.toContain('9-2');
  await page.getByLabel('まだ', { exact: true }).count();
  await openAt(page, home, '#/exchange?side=take');
  await chooseFile(page, text);
  await page.getByLabel('パスワード').fill('違う');
  await page.getByRole('button', { name: '開く', exact: true }).click();
  await expect(page.locator('[aria-invalid=true]')).toBeVisible({ timeout: 15_000 });
  await page.getByLabel('パスワード').fill('さくら 2026 テレワーク');
  await page.getByRole('button', { name: '開く', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /変わるところは/ })).toBeVisible({ timeout: 15_000 });
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
