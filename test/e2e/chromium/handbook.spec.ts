// The pages about the handbook and its threats, and the answers as clients ask for them: reached from where they are wanted, true to the answers.
import { readPdf } from '../../support/office.ts';
import { expect, test } from '../support/app.ts';
import { COMPANY, fillCompany, openSheet, print } from '../support/company.ts';
import { COMPANIES, type Company, startWithAnswers } from '../support/three-companies.ts';

const [, HALF] = COMPANIES as [Company, Company];

test('a measure leads to its threat, the threat to the table, and the table to paper', async ({
  app: { page, home, open },
}) => {
  await fillCompany(page, home);
  await open('#/item/2-1');
  await page.getByRole('link', { name: 'マルウェア感染' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'マルウェア感染' })).toBeVisible();
  await expect(page.getByText('社員12人の部品の会社での、作った話です。')).toBeVisible();
  await page.getByRole('link', { name: '対策と脅威の表を見る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'どの対策が、何に効くか' })).toBeVisible();
  const row = page.getByRole('row', { name: /^2-1 / });
  await expect(row.getByText('効きます')).toHaveCount(1);
  await page.getByText(/^すべて（/).click();
  await openSheet(page, home, '#/threats/table', 'どの対策が、何に効くか');
  const paper = readPdf(await print(page)).text;
  for (const code of ['1-1', '10-2', 'S-23', '●']) expect(paper).toContain(code);
  expect(paper).toContain(COMPANY);
});

test('the status leads to the four threats, and they count what is done', async ({ app: { page, home, open } }) => {
  await fillCompany(page, home);
  await open('#/status');
  await page.getByRole('link', { name: '4つの脅威とは' }).click();
  const row = page.getByRole('link', { name: /盗難・紛失/ });
  await expect(row).toContainText(/できている対策 1／\d+/);
});

test('the page of the four threats and the status give the same figures', async ({ app: { page, home, open } }) => {
  await startWithAnswers(page, home, HALF);
  await open('#/threats');
  const rows = page.getByRole('list', { name: '4つの脅威' }).getByRole('link');
  await expect(rows).toHaveCount(4);
  const told = await rows.allInnerTexts();
  await open('#/status');
  for (const row of told) {
    const [name = ''] = row.split('\n');
    const [, done, whole] = row.match(/(\d+)／(\d+)/) ?? [];
    await expect(page.locator('main')).toContainText(`${name} ${whole}件中${done}件`);
  }
});

test('an unknown threat says so and leads back', async ({ app }) => {
  await app.open('#/threats/nothing');
  await expect(app.page.getByText('その脅威はありません')).toBeVisible();
  await app.page.getByRole('link', { name: '4つの脅威を見る' }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: '何から守るのか' })).toBeVisible();
});

test('the page about the handbook tells how much of it stands here, and what is ours', async ({ app }) => {
  await app.open('#/about');
  await app.page.getByRole('main').getByRole('link', { name: '手引きについて' }).click();
  await expect(app.page.getByText('手引きの33の題のうち、32がその順でこのアプリにあります。')).toBeVisible();
  await expect(app.page.getByText('1-1と1-2の◎○は、資料に出ていません。')).toBeVisible();
  await app.page.locator('summary').filter({ hasText: '調査で聞いたこと' }).click();
  await expect(app.page.getByText('これから使いたい支援')).toBeVisible();
  await app.open('#/item/1-1');
  await app.page.locator('summary').filter({ hasText: '出典と、番号について' }).click();
  await expect(app.page.getByText('このアプリの目安です。手引きでは確かめていません。')).toBeVisible();
});

test('1-3 keeps its answers among the additions', async ({ app: { page, home, open } }) => {
  await fillCompany(page, home, [['1-3', 'できている', '', '', '2026-11-01', '私物は2台']]);
  await open('#/item/1-3');
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  await expect(page.getByRole('textbox', { name: /メモ/ })).toHaveValue('私物は2台');
});

test('what a client asks is answered from the answers, line by line, and proves nothing', async ({
  app: { page, home, open },
}) => {
  await fillCompany(page, home);
  await open('#/report');
  await page.getByRole('link', { name: /取引先・補助金で聞かれたら/ }).click();
  await expect(page.getByText('合格や認定の証明ではありません')).toBeVisible();
  const line = (heading: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: heading }) });
  await expect(line('ウイルス対策')).toContainText('合う');
  await expect(line('バックアップ')).toContainText('これから');
  await page.getByText('SCS評価制度 ★3').first().click();
  await expect(page.getByText(/^26件のうち、合うものは\d+件/)).toBeVisible();
  expect(page.url()).toContain('list=scs-3');

  await line('バックアップ').getByRole('link').click();
  await page.getByLabel('できている', { exact: true }).check({ force: true });
  await expect(page.locator('main form .tm-status-line').first()).toContainText('保存しました');
  await open('#/asked?list=scs-3');
  await expect(line('バックアップ')).toContainText('合う');

  await openSheet(page, home, '#/asked?list=scs-3', '取引先や補助金で聞かれたら');
  const paper = readPdf(await print(page)).text;
  expect(paper).toContain(COMPANY);
  expect(paper).toContain('求めに合うことを証明しません');
  for (const ref of ['1-2-1', '4-1-7', '7-1-1']) expect(paper).toContain(ref);
  expect(paper, 'single answers are for the company unless it wants otherwise').not.toContain('未確認');
  await page.getByLabel('対策ごとの答えも紙に出す').check();
  await expect(page.locator('.tm-print-host')).toContainText('S-12 未確認');
});

test('the policy to publish carries the company’s own words', async ({ app: { page, home } }) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/asked/policy', '公開する方針（1枚）');
  await page.getByLabel('守りの責任者').fill('山田花子');
  await page.getByLabel('守りの責任者').blur();
  await expect(page.locator('.tm-print-host')).toContainText('守りの責任者は山田花子です。');
  const paper = readPdf(await print(page));
  expect(paper.pages).toBe(1);
  expect(paper.text).toContain(COMPANY);
  expect(paper.text).not.toContain('テレまもり');
});

test('before anything is answered the lists say so and lead on', async ({ app }) => {
  await app.open('#/asked');
  await expect(app.page.getByText('まだ答えがありません')).toBeVisible();
  await app.page.getByRole('main').getByRole('link', { name: '働き方を選ぶ' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('仕事で使う端末は');
});

test('the search finds the new pages', async ({ app }) => {
  await app.open('#/search');
  for (const [word, page] of [
    ['補助金', '取引先や補助金で聞かれたら'],
    ['ガイドライン', '手引きについて'],
    ['盗聴', '4つの脅威'],
  ] as const) {
    await app.page.locator('#search').fill(word);
    await expect(app.page.getByRole('link', { name: new RegExp(page) }).first()).toBeVisible();
  }
});
