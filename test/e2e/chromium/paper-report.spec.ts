// The report: made from real answers, printed, and read from the PDF.
import { readPdf } from '../../support/office.ts';
import { expect, openAt, test } from '../support/app.ts';
import { COMPANY, download, fillCompany, LINES, openSheet, print } from '../support/company.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-11-24T10:00:00+09:00');

test.beforeEach(async ({ app }) => {
  await app.page.clock.setFixedTime(NOW);
});

test('the boss gets counts, the next three as on home, plans with names and dates, comparison and boxes for stamps', async ({
  app: { page, home },
}) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  const { text, pages, title } = readPdf(await print(page));
  expect(title).toBe('テレワーク点検報告書_2026-11-24');
  expect(pages).toBe(2);
  for (const words of [
    COMPANY,
    '社外秘',
    '優先度が高い対策（◎）は、10件中3件ができています',
    // As on home: what is quick and has no plan yet comes first; what has a person and a day stands among the plans.
    '次の3件優先対策担当期限時間とお金◎OSとアプリをすぐに最新へ更新する',
    '端末の中のデータを暗号化するまだ山田花子2026/12/04残り2台',
    '64.4％できている',
    '2020年7〜8月の調査',
    '承認確認作成',
    '自己点検の結果です',
    'このほかに、まだ確かめていない対策が、○に19件、追加に22件あります。',
    `1/${pages}`,
  ])
    expect(text).toContain(words);
  expect(text, 'what nobody has looked at is counted, not listed').not.toContain('接続の記録');
  expect(text, 'the app around the sheet is not printed').not.toContain('困ったとき');
});

test('the client sees neither weak points nor names, and plans only if somebody wants that', async ({
  app: { page, home },
}) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview?to=client', '報告書（取引先）');
  const { text } = readPdf(await print(page));
  expect(text).toContain('使ってよい端末を決めて台帳に残す2026/11/01');
  expect(text).toContain('暗号化された通信だけを使う');
  const secret = [
    'まだ',
    '未確認',
    '端末の中のデータを暗号化する',
    ...LINES.flatMap(([, , owner, , , note]) => [owner, note]),
  ];
  for (const words of secret.filter(Boolean)) expect(text).not.toContain(words);

  await openAt(page, home, '#/report?to=client');
  await page.getByLabel('これからの予定').check();
  await page.getByRole('button', { name: '紙を見る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '報告書（取引先）' })).toBeVisible();
  const withPlans = readPdf(await print(page)).text;
  expect(withPlans).toContain('端末の中のデータを暗号化する2026/12/04');
  for (const words of ['山田花子', '残り2台', '未確認']) expect(withPlans).not.toContain(words);
});

test('the insurer gets facts and dates, the questions, and the word that it is no disclosure form', async ({
  app: { page, home },
}) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview?to=insurer', '報告書（保険会社）');
  const { text } = readPdf(await print(page));
  expect(text).toContain('告知書の代わりにはなりません');
  expect(text).toContain('業務で使う端末を台帳で管理していますか');
  expect(text).toContain('2026/11/01');
  for (const words of ['山田花子', '残り2台', '庶務']) expect(text).not.toContain(words);
});

test('an empty company gets a way to begin, and one without answers a sheet that says so', async ({
  app: { page, home },
}) => {
  await openAt(page, home, '#/report');
  await expect(page.getByRole('link', { name: '働き方を選ぶ' })).toBeVisible();
  await fillCompany(page, home, []);
  for (const [reader, name] of Object.entries({ boss: '社内', client: '取引先', insurer: '保険会社' })) {
    await openSheet(page, home, `#/report/preview?to=${reader}`, `報告書（${name}）`);
    const { text, pages } = readPdf(await print(page));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(text).toContain(COMPANY);
    expect(text).not.toMatch(/undefined|NaN|null|\{|\}/);
  }
});

test('the next report says what changed since the one before', async ({ app: { page, home } }) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  await expect(page.locator('.tm-paper-frame')).not.toContainText('変わったこと');
  await download(page, page.getByRole('button', { name: 'HTMLファイルに保存' }));

  await page.clock.setFixedTime(new Date(NOW.getTime() + 30 * DAY));
  await openAt(page, home, '#/item/9-2');
  await page.getByLabel('できている', { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  const { text } = readPdf(await print(page));
  expect(text).toContain('前回（2026年11月24日）から変わったこと');
  expect(text).toContain('できるようになった対策（1）：9-2多要素認証を使う');
});

test('the HTML file says the same as the PDF, and hostile notes stay text in both', async ({ app: { page, home } }) => {
  const note = '<script>alert(1)</script>=1+1 \u202eesrever\u202c 😀 </style><img src=x onerror=alert(2)>';
  await fillCompany(page, home, [['8-1', 'まだ', '<b>山田</b>', '2026-12-04', '', note]]);
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  const printed = readPdf(await print(page)).text;
  expect(printed).toContain('<script>alert(1)</script>=1+1esrever');
  expect(printed).toContain('<b>山田</b>');

  const { name, bytes } = await download(page, page.getByRole('button', { name: 'HTMLファイルに保存' }));
  expect(name).toBe('テレワーク点検報告書_2026-11-24.html');
  const file = await page.context().newPage();
  file.on('dialog', () => expect(false, 'the file ran a script').toBe(true));
  await file.setContent(bytes.toString('utf8'));
  const fromFile = readPdf(await print(file)).text;
  // Where a page ends may differ by a line, and with it the repeated heads of tables and the page numbers.
  const pieces = (text: string) => text.split(/優先番号対策状態担当期限メモ|\d\/\d/).join('');
  expect(pieces(fromFile)).toBe(pieces(printed));
  await expect(file.locator('script, img, link')).toHaveCount(0);
  await file.close();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the whole report is English but for what the company wrote', async ({ app: { page, home } }) => {
    await fillCompany(page, home, [['1-1', 'In place', '', '', '2026-11-01', '']]);
    const readers = { boss: 'Inside the company', client: 'A client', insurer: 'An insurer' };
    for (const [reader, name] of Object.entries(readers)) {
      const address = `#/report/preview?to=${reader}&parts=summary+open+survey+all+plans+stamps`;
      await openSheet(page, home, address, `Report (${name})`);
      const { text } = readPdf(await print(page));
      expect(text.replaceAll(COMPANY, '')).not.toMatch(/[\p{scx=Hiragana}\p{sc=Han}]/u);
    }
  });
});
