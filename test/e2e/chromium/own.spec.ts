// The app of one person for themselves: twelve questions about their own devices, and a page to show to the one in charge.

import { expect, openAt, test } from '../support/app.ts';
import { fillCompany } from '../support/company.ts';
import { startWithOwn } from '../support/months-of-use.ts';

test.use({ viewport: { width: 360, height: 800 } });

const heading = (page: import('@playwright/test').Page) => page.getByRole('heading', { level: 1 });

const saved = (page: import('@playwright/test').Page) =>
  page.locator('main .tm-status-line').filter({ hasText: '保存しました' });

/** Answers by the key of the answer, 1 to 5, and waits until the next question stands. 一部 stays until one goes on. */
async function press(page: import('@playwright/test').Page, keys: string): Promise<void> {
  for (const key of keys) {
    const before = (await heading(page).textContent()) ?? '';
    await page.keyboard.press(key);
    if (key === '2') await page.getByRole('button', { name: '次の質問へ' }).click();
    await expect(heading(page)).not.toHaveText(before);
  }
}

test('a newcomer who wants it for themselves is asked twelve questions, then shows the end', async ({ app }) => {
  const { page, home } = app;
  await app.open();
  await page.getByText('自分の分だけ', { exact: true }).click();
  await page.getByRole('link', { name: '12問に答える' }).click();
  await expect(heading(page)).toHaveText('事故のとき電話する番号を、すぐ出せますか');
  await expect(page.getByText('12問のうち1問目')).toBeVisible();
  await page.getByRole('button', { name: 'できている', exact: true }).click();
  await expect(heading(page)).toHaveText('あなたの画面は、離れると5分以内にロックされますか');
  await page.getByText('次の一歩を見る').click();
  await expect(page.getByText('画面が消える時間を、5分以内に変えます。')).toBeVisible();
  await press(page, '35111211114');
  await expect(heading(page)).toHaveText('12問、終わりました');
  await expect(page.getByText('この画面を、担当の人に見せてください。')).toBeVisible();
  const steps = page.getByRole('list', { name: '次の一歩' });
  await expect(steps.getByRole('listitem')).toHaveCount(2);
  await expect(steps).toContainText('画面のロック');
  await expect(page.getByRole('list', { name: '確かめること' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: '答えの数' })).toContainText('8問');

  // What was answered is there after the page is loaded again, and home offers the others now.
  await openAt(page, home);
  await page.reload();
  await expect(heading(page)).toHaveText('わたしのテレワーク');
  await expect(page.getByText('答えた質問：12問中12問')).toBeVisible();
  await expect(page.getByRole('link', { name: '残りの32問に答える' })).toBeVisible();
});

test('stopped half way, it goes on at the first open question; back shows what was chosen', async ({ app }) => {
  const { page } = app;
  await app.open('#/own');
  await page.getByRole('button', { name: '自分の分だけで使う' }).click();
  await expect(heading(page)).toHaveText('質問の一覧');
  await page.getByRole('link', { name: '答える', exact: true }).click();
  // A key that comes while the list still stands answers nothing.
  await expect(heading(page)).toHaveText('事故のとき電話する番号を、すぐ出せますか');
  await press(page, '1');
  await page.keyboard.press('2');
  // 一部 asks for one line in the same place; Enter leads on.
  const line = page.getByLabel('何が残っていますか');
  await expect(line).toBeFocused();
  await line.fill('スマホ');
  await line.press('Enter');
  await expect(heading(page)).toHaveText('あなたの端末に、更新は今も届いていますか');
  await page.getByRole('button', { name: '前の質問' }).click();
  await expect(page.getByRole('button', { pressed: true })).toContainText('一部できている');
  await expect(line).toHaveValue('スマホ');
  await page.getByRole('button', { name: '次の質問へ' }).click();
  await expect(saved(page)).toBeVisible();
  await app.open();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('あなたの端末に、更新は今も届いていますか');
  await expect(page.getByText('答えた質問：12問中2問')).toBeVisible();
  await expect(page.getByRole('list', { name: '次の一歩' })).toContainText('残り：スマホ');
});

test('an answer given in the moment in which the page goes away is there afterwards', async ({ app }) => {
  const { page, home } = app;
  await startWithOwn(page, home);
  await openAt(page, home, '#/own/ask/e-find');
  await expect(heading(page)).toContainText('端末');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'できている', exact: true }).evaluate((button: HTMLButtonElement) => {
      button.click();
      location.reload();
    }),
  ]);
  await expect(page.getByRole('button', { name: 'できている', exact: true, pressed: true })).toBeVisible();
});

test('the end tells what is left, and calls the person in charge in one tap', async ({ app }) => {
  const { page, home } = app;
  await startWithOwn(page, home);
  await openAt(page, home, '#/own/show');
  await expect(page.getByRole('link', { name: '総務 山田に電話する' })).toHaveAttribute('href', 'tel:0312345678');
  await expect(page.getByRole('list', { name: '次の一歩' })).toContainText('残り：iPad');
});

test('company measures are asked of nobody who uses it for themselves, and the company’s answers stay apart', async ({
  app,
}) => {
  const { page, home } = app;
  await fillCompany(page, home);
  await app.open('#/own/ask');
  await expect(page.getByText('会社の答えは、そのまま残ります。')).toBeVisible();
  await page.getByRole('button', { name: '自分の分だけで使う' }).click();
  await expect(heading(page)).toHaveText('事故のとき電話する番号を、すぐ出せますか');
  await press(page, '1');
  for (const [address, title] of [
    ['#/checklist', '質問の一覧'],
    ['#/checklist/quick', 'あなたの画面は、離れると5分以内にロックされますか'],
  ] as const) {
    await app.open(address);
    await expect(heading(page)).toHaveText(title);
  }
  const nav = page.getByRole('navigation', { name: 'メイン' });
  await expect(nav.getByRole('link', { name: '12問' })).toBeVisible();
  await expect(nav.getByRole('link', { name: '困ったとき' })).toBeVisible();
  await expect(nav.getByRole('link', { name: '状況' })).toHaveCount(0);
  await expect(nav.getByRole('link', { name: '対策' })).toHaveCount(0);
  // A company measure that a link leads to is told, not asked; and no paper of the company is offered.
  await app.open('#/item/9-2');
  await expect(heading(page)).toHaveText('多要素認証を使う');
  await expect(page.getByText('会社の担当が進める対策です。')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'やり方' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '予定とメモ' })).toHaveCount(0);
  await expect(page.locator('main form')).toHaveCount(0);
  await page.getByRole('link', { name: 'あなたへの質問を見る' }).click();
  await expect(heading(page)).toHaveText('質問の一覧');
  await app.open('#/more');
  await expect(page.locator('main').getByRole('link', { name: 'うちの連絡先' })).toBeVisible();
  for (const company of ['報告書', '社内ルールの文案', '社内チェック', '社内の答えの集め方'])
    await expect(page.locator('main').getByRole('link', { name: company })).toHaveCount(0);
  await app.open('#/settings');
  await page.getByText('会社の担当として').click();
  await app.open('#/more');
  await expect(page.locator('main').getByRole('link', { name: '社内チェック' })).toBeVisible();
  await app.open('#/item/9-2');
  await expect(page.getByRole('radio', { name: 'まだ' })).toBeChecked();
  await app.open('#/checklist');
  await expect(heading(page)).not.toHaveText('質問の一覧');
});

test('no answer yet, and no such question: each says what to do', async ({ app }) => {
  const { page } = app;
  await app.open('#/own/show');
  await page.getByRole('button', { name: '自分の分だけで使う' }).click();
  await expect(heading(page)).toHaveText('まだ答えがありません');
  await app.open('#/own/ask/e-nothing');
  await expect(heading(page)).toHaveText('事故のとき電話する番号を、すぐ出せますか');
});

test('in English, with the keyboard alone, on a desktop', async ({ app }) => {
  const { page, home } = app;
  await page.setViewportSize({ width: 1280, height: 900 });
  await openAt(page, home, '#/settings');
  await page.getByText('English', { exact: true }).click();
  await openAt(page, home, '#/own');
  await page.getByRole('button', { name: 'Use the app for myself' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Answer', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Can you find the number to call in an emergency right now?');
  await expect(heading(page)).toBeFocused();
  await press(page, '111111111113');
  await expect(heading(page)).toHaveText('All 12 done');
  await expect(heading(page)).toBeFocused();
});

test('a code in which nothing would travel is not shown: the replies go by file', async ({ app }) => {
  const { page, home } = app;
  await startWithOwn(page, home);
  await app.open('#/exchange');
  await expect(heading(page)).toHaveText('ファイルで送る');
  await expect(page.getByRole('img', { name: '働き方と答えが入ったQRコード' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'ファイルに保存' })).toBeVisible();
});
