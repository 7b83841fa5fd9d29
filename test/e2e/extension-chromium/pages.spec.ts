// Popup, options, welcome and the app inside the extension: what they show and what they keep. a11y.spec.ts sees that everybody can use them.
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { newRoundKey } from '../../../shared/store/staff-check/seal.ts';
import { invitation } from '../../support/staff-check.ts';
import { expect, test } from '../support/extension.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join';
test('welcome opens after the installation, takes the choices and shows a sample card', async ({ extension }) => {
  const page = await extension.open('welcome/index.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('会議の前に、そっと知らせます。');
  await page.getByRole('checkbox', { name: 'Webex' }).uncheck();
  await page.getByRole('checkbox', { name: /会議を主催/ }).check();
  await page.getByRole('radio', { name: '1日に1回まで' }).check();
  await expect(page.getByText('保存しました')).toBeVisible();
  const [local] = JSON.parse(await extension.stored()) as [{ settings: object }];
  expect(local.settings).toEqual({ tools: ['teams', 'zoom', 'meet'], isHost: true, perDay: 1 });
  const sample = page.getByRole('region', { name: 'テレまもり：入る前' });
  await sample.getByRole('checkbox', { name: '背景をぼかす' }).check();
  await sample.getByRole('checkbox', { name: '表示する名前を確かめる' }).click();
  await expect(page.getByText('確認できました。')).toBeVisible();
  await page.getByText('English').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quiet word before the meeting.');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('the popup shows the moment in front, ticks with the card, pauses and resumes', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  const popup = await extension.popupFor(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Zoom：入る前');
  await expect(popup.getByText('4件中0件を見ました')).toBeVisible();
  await popup.getByRole('checkbox', { name: rows[0] ?? '' }).check();
  await expect(popup.getByText('4件中1件を見ました')).toBeVisible();
  await expect.poll(() => extension.badge(page)).toBe('3');
  await popup.bringToFront();
  await popup.getByRole('button', { name: '共有の前' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Zoom：共有の前');
  await popup.getByRole('button', { name: '戻る' }).click();
  await popup.getByRole('button', { name: '今日は出さない' }).click();
  await expect(popup.getByText('今日はカードを出しません。')).toBeVisible();
  await popup.getByRole('button', { name: 'いますぐ戻す' }).click();
  await expect(popup.getByText('4件中1件を見ました')).toBeVisible();
});

test('elsewhere the popup has general rows, asks which moment, and lists it', async ({ extension }) => {
  const { page } = await extension.visit('https://example.com/');
  const popup = await extension.popupFor(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('このページ：いま見ること');
  await popup.getByRole('radio', { name: 'Meet' }).check({ force: true });
  await popup.getByRole('button', { name: '共有の前' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Meet：共有の前');
  await popup.getByRole('checkbox').first().check();
  await expect(popup.getByText('4件中1件を見ました')).toBeVisible();
});

test('options change what happens, at once and for good', async ({ extension }) => {
  const page = await extension.open('options/index.html');
  await page.getByRole('checkbox', { name: '入る前' }).uncheck();
  await expect(page.getByText('保存しました')).toBeVisible();
  const zoom = await extension.visit(ZOOM);
  await extension.settle(zoom.page);
  expect(await zoom.card.hosts()).toBe(0);
  await page.bringToFront();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '入る前' })).not.toBeChecked();
  await expect(page.getByRole('row', { name: /Zoom/ })).toContainText('2026');
  await page.getByRole('button', { name: '記録を消す' }).click();
  await expect(page.getByText('記録を消しました')).toBeVisible();
  await expect(page.getByRole('row', { name: /Zoom/ })).toContainText('まだ');
});

test('the app inside the extension keeps answers, and the popup shows the next action of the same list', async ({
  extension,
}) => {
  const app = await extension.open('app/index.html');
  // Not the words that come with the document: the app itself, which has opened its database by then.
  await expect(app.locator('#app main h1')).toBeVisible();
  await app.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('telemamori');
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('log', 'readwrite');
          transaction
            .objectStore('log')
            .put({ id: 'test-1', at: [Date.now(), 0], device: 'test', path: 'plan/p1/methods', value: [1] });
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
  const { page } = await extension.visit('https://example.com/');
  const popup = await extension.popupFor(page);
  await expect(popup.getByText(/次にすること/)).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await popup.getByText(/次にすること/).click();
  await expect(await opened).toHaveURL(/app\/index\.html#\/item\//);
});

test('an employee pastes an invitation into the app inside the extension, and hands a sealed answer over', async ({
  extension,
}) => {
  const { publicKey } = await newRoundKey();
  const one = invitation({ publicKey, due: '2099-12-04', keptUntil: '2099-12-31', questions: ['e-call'] });
  const app = await extension.open('app/index.html#/v');
  const link = invitationLink('https://example.jp/app/', one);
  await app.getByRole('textbox', { name: '届いた文かリンク' }).fill(`社内チェックのお願いです。\n${link}\n総務`);
  await app.getByRole('button', { name: '開く', exact: true }).click();
  await app.getByRole('button', { name: '答えはじめる' }).click();
  await app.getByRole('button', { name: 'まだ', exact: true }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('これを渡します');
  await app.getByRole('button', { name: /画面を見せて渡す/ }).click();
  await expect(app.getByRole('img')).toBeVisible();
});
