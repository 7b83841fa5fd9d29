// What comes from others: an employee's file, a colleague's, a hostile one. None of them may harm what is ours.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/app.ts';
import { fillCompany } from '../support/company.ts';
import { chooseFile, fileOf, type Line } from '../support/exchange-files.ts';

/** What version 0.1 wrote for somebody who used it for themselves: the company's paths, and a word about it. */
const OLD_OWN: readonly Line[] = [
  { path: 'plan/p1/scope', value: 'self' },
  { path: 'plan/p1/methods', value: [7] },
  ...['1-1', '2-1', '3-1', '4-1', '5-1', '6-1', '8-1', '9-2'].map((item) => ({
    path: `answer/p1/${item}/status`,
    value: 'done',
  })),
];

/** The counts on the status screen, as one text. */
async function statusOf(page: Page, home: string): Promise<string> {
  await openAt(page, home, '#/checklist');
  return page.locator('main').innerText();
}

test('an employee’s file never touches the company’s answers, and says so in its first line', async ({ app }) => {
  const { page, home } = app;
  await fillCompany(page, home);
  const before = await statusOf(page, home);
  await chooseFile(page, home, fileOf(OLD_OWN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('別の人のファイルのようです');
  await expect(page.getByRole('button', { name: /取り込む$/ })).toHaveCount(0);
  await page.getByRole('button', { name: '横に置く' }).click();
  await expect(page.getByRole('heading', { name: '横に置きました。いまの答えは変わっていません。' })).toBeVisible();
  expect(await statusOf(page, home)).toBe(before);
  // It can be looked at, and single answers can be taken over.
  await openAt(page, home, '#/exchange?side=take');
  await page.getByRole('button', { name: '見る', exact: true }).click();
  await page.getByRole('button', { name: '横に並べて見る' }).click();
  await expect(page.getByText('取り込むものを選んでください。')).toBeVisible();
  await page.getByRole('checkbox', { name: /多要素認証を使う/ }).check();
  await page.getByRole('button', { name: '1件を取り込む' }).click();
  await openAt(page, home, '#/item/9-2');
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  await openAt(page, home, '#/item/8-1');
  await expect(page.getByLabel('まだ', { exact: true })).toBeChecked();
});

test('the preview speaks words: no path, no id, no code, in either language', async ({ app }) => {
  const { page, home } = app;
  await fillCompany(page, home);
  const lines: readonly Line[] = [
    { path: 'finder/p1/main/Q1', value: 'company' },
    { path: 'finder/p1/main/found', value: '1,5' },
    { path: 'contact/lead', value: '総務 03-0000-0000' },
    { path: 'incident/lost-device/started', value: 1_795_750_220_930 },
    { path: 'report/calendar-sequence', value: 28_524_709 },
    { path: 'report/calendar-id', value: 'e1b6f6de-64b5-4fbb-9a0f-0a5d1f0f7a11' },
    { path: 'setting/p1/zoom-waiting-room', value: true },
    { path: 'plan/p1/condition/byod', value: false },
    { path: 'put-off/p1/9-2', value: '2026-11-27' },
    { path: 'rule/p1/off-r-04', value: true },
    { path: 'answer/p1/10-1/status', value: 'done' },
    { path: 'answer/p1/2-2/status', value: 'todo' },
    { path: 'from-the-future/x', value: 'secret-code' },
  ];
  await chooseFile(page, home, fileOf(lines, 'pc'));
  const main = page.locator('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`変わるところは${lines.length}件です`);
  for (const words of [
    'Zoomの「待機室」',
    '総務 03-0000-0000',
    '「設定した」',
    '私物端末を使う',
    'この版では読めない記録',
  ])
    await expect(main).toContainText(words);
  await expect(main).toContainText('2026年11月28日');
  const text = await main.innerText();
  expect(text).not.toMatch(/[a-z]+\/|zoom-|calendar|\btrue\b|Q1|[0-9a-f]{8}-[0-9a-f]{4}|secret-code|28524709|17957502/);
  // The button is in view without scrolling.
  await expect(page.getByRole('button', { name: `${lines.length}件を取り込む` })).toBeInViewport();
  await page.getByRole('checkbox', { name: /待機室/ }).uncheck();
  await page.getByRole('button', { name: `${lines.length - 1}件を取り込む` }).click();
  await expect(page.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(page, home, '#/settings');
  await page.getByLabel('English').check();
  await chooseFile(page, home, fileOf(lines, 'pc'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 thing changes');
  await expect(main).toContainText('Zoom: ');
});

test('a file that changes the way of working, or many answers, is never one tap', async ({ app }) => {
  const { page, home } = app;
  await fillCompany(page, home);
  const later = Date.UTC(2027, 0, 1);
  await chooseFile(page, home, fileOf([{ path: 'plan/p1/methods', value: [7], at: later }], 'pc'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('働き方が変わるファイルです');
  await expect(page.getByText('取り込むものを選んでください。')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  const many = ['1-1', '2-1', '4-1', '5-1', '8-1', '9-2', '6-1'].map((item) => ({
    path: `answer/p1/${item}/status`,
    value: item === '5-1' ? 'done' : 'new',
    at: later,
  }));
  await chooseFile(page, home, fileOf(many, 'pc'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^いまの答えを\d+件変えるファイルです$/);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'やめる' }).click();
  await openAt(page, home, '#/item/9-2');
  await expect(page.getByLabel('まだ', { exact: true })).toBeChecked();
});

test('somebody’s own answers of an old version are moved when the app opens, and a new phone can have them', async ({
  app,
  browser,
}) => {
  const { page, home } = app;
  // As version 0.1 left the device: the same databases, no word about the use in the settings.
  await openAt(page, home);
  await chooseFile(page, home, fileOf(OLD_OWN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1人の人の、自分の分の答えです');
  await page.getByRole('button', { name: '自分の答えとして使う' }).click();
  await expect(page.getByRole('heading', { name: '取り込みました' })).toBeVisible();
  await openAt(page, home, '#/item/9-2');
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  await openAt(page, home, '#/settings');
  await expect(page.getByLabel('自分の分だけ')).toBeChecked();
  // The company's plan is empty here, and back again everything is there.
  await page.getByLabel('会社の担当として').check();
  await openAt(page, home, '#/item/9-2');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await openAt(page, home, '#/settings');
  await page.getByLabel('自分の分だけ').check();
  await openAt(page, home, '#/item/9-2');
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();

  // What this person sends is no company file to anybody.
  await openAt(page, home, '#/exchange?side=send');
  await expect(page.getByRole('img', { name: '働き方と答えが入ったQRコード' })).toBeVisible();
  const other = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const boss = await other.newPage();
  await fillCompany(boss, home);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ]);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toContain('/p1/');
  await chooseFile(boss, home, text);
  await expect(boss.getByRole('heading', { level: 1 })).toHaveText('別の人のファイルのようです');
  await other.close();
});

test('a planted id makes no code fall silent', async ({ app }) => {
  const { page, home } = app;
  const minute = Math.floor(Date.UTC(2026, 10, 28, 3) / 60_000);
  const planted = { path: 'zz/x', value: 1, id: `link-p1-${minute.toString(36)}-9-2-1`, device: 'link' };
  await chooseFile(page, home, fileOf([planted, { path: 'answer/p1/1-1/status', value: 'done' }], 'pc'));
  await expect(page.getByText('読めない記録が1件ありました。')).toBeVisible();
});
