// The rules draft: filled, switched and rewritten on the screen, then on paper, as Word and as text.
import { readPdf, wordToPdf } from '../../support/office.ts';
import { expect, openAt, test } from '../support/app.ts';
import { COMPANY, download, fillCompany, openSheet, print } from '../support/company.ts';

const OWN_TEXT = 'お客様の前では、画面を閉じる。<b>=1+1</b> \u202e😀';

test('clauses follow the answers, keep what somebody changed, and reach paper, Word and text alike', async ({
  app: { page, home },
}) => {
  test.slow(); // LibreOffice starts from nothing
  await fillCompany(page, home);
  await openAt(page, home, '#/rules');
  const clause = (title: string) => page.locator('.tm-clause').filter({ hasText: title });
  await expect(clause('ウイルス対策')).toContainText('できている');
  await expect(clause('暗号化')).toContainText('2026年12月4日');
  await page.getByLabel('責任者').fill('代表　緑川');
  await page.getByLabel('責任者').blur();
  await expect(clause('責任者と窓口')).toContainText('代表　緑川');

  await page.getByRole('button', { name: /編集\s*：画面$/ }).click();
  await page.getByLabel('画面の文').fill('');
  await page.getByRole('button', { name: 'この文にする' }).click();
  await expect(page.getByText('文を書いてください')).toBeVisible();
  await page.getByLabel('画面の文').fill(OWN_TEXT);
  await page.getByRole('button', { name: 'この文にする' }).click();
  await page.getByRole('button', { name: /外す\s*：持ち運び$/ }).click();
  await expect(page.getByRole('heading', { name: '外した条文：持ち運び' })).toBeVisible();

  await page.reload();
  await openSheet(page, home, '#/rules/sheet', 'ルールの紙');
  const onPaper = readPdf(await print(page));
  const word = await download(page, page.getByRole('button', { name: 'Word用のファイルに保存' }));
  expect(word.name).toMatch(/^テレワークのルール案_\d{4}-\d\d-\d\d\.docx$/);
  const inWord = readPdf(wordToPdf(word.bytes));
  const text = (await download(page, page.getByRole('button', { name: 'テキストに保存' }))).bytes.toString('utf8');
  for (const sheet of [onPaper.text, inWord.text, text.replace(/\s+/g, '')]) {
    for (const words of [
      COMPANY,
      '第1条目的と対象',
      '責任者は代表緑川とする',
      'お客様の前では、画面を閉じる。<b>=1+1</b>',
      '2026年12月4日',
      'この文案は、出発点です',
    ])
      expect(sheet).toContain(words);
    expect(sheet).not.toContain('持ち運び');
    expect(sheet).not.toContain('{');
  }
  expect(onPaper.pages).toBeLessThanOrEqual(5);
  expect(inWord.pages).toBeLessThanOrEqual(6);
  // Numbers run on over what was left out.
  const numbers = [...onPaper.text.matchAll(/第(\d+)条/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('the text can be copied', async ({ app: { page, home }, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillCompany(page, home);
  await openSheet(page, home, '#/rules/sheet', 'ルールの紙');
  await page.getByRole('button', { name: '文をコピー' }).click();
  await expect(page.getByText('コピーしました')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('第1条　目的と対象');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the draft is English but for what the company wrote', async ({ app: { page, home } }) => {
    await fillCompany(page, home, []);
    await openSheet(page, home, '#/rules/sheet', 'The rules on paper');
    const { text, pages } = readPdf(await print(page));
    expect(text).toContain('Article1:Purposeandscope');
    expect(text.replaceAll(COMPANY, '')).not.toMatch(/[\p{scx=Hiragana}\p{sc=Han}]/u);
    expect(pages).toBeLessThanOrEqual(6);
  });
});
