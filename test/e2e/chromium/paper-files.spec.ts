// Calendar, tables, the sheet to fill in, notices, the emergency card and the lists by role: made from real answers and read back.
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { ITEM_IDS } from '../../../shared/content/index.ts';
import { readPdf, throughSpreadsheet } from '../../support/office.ts';
import { expect, openAt, test, waitUntilKept } from '../support/app.ts';
import { COMPANY, chooseTable, download, fillCompany, openSheet, print, tableOf } from '../support/company.ts';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(async ({ app }) => {
  await app.page.clock.setFixedTime(new Date('2026-11-24T10:00:00+09:00'));
});

const eventsOf = (bytes: Buffer) =>
  new ICAL.Component(ICAL.parse(bytes.toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));

test.describe('the calendar file', () => {
  test('imported again moves a due date, and takes back what is done', async ({ app: { page, home } }) => {
    await fillCompany(page, home);
    const make = async () => {
      await openAt(page, home, '#/calendar');
      return eventsOf((await download(page, page.getByRole('button', { name: '予定のファイルを作る' }))).bytes);
    };
    const find = (events: ReturnType<typeof eventsOf>, words: string) =>
      events.find(({ summary }) => summary.includes(words));
    const first = find(await make(), '多要素認証を使う');
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-12-11T00:00:00.000Z');

    await chooseTable(page, home, tableOf([['9-2', 'まだ', '', '2027-01-29', '', '']]));
    await page.getByRole('button', { name: /件の変更を入れる/ }).click();
    await expect(page.locator('#csv-preview')).toBeHidden();
    const second = find(await make(), '多要素認証を使う');
    expect(second?.uid).toBe(first?.uid);
    expect(second?.startDate.toJSDate().toISOString()).toBe('2027-01-29T00:00:00.000Z');
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);

    await openAt(page, home, '#/item/9-2');
    await page.getByLabel('できている', { exact: true }).check();
    await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
    const third = (await make()).find(({ uid }) => uid === first?.uid);
    expect(third?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(third?.sequence).toBeGreaterThan(second?.sequence ?? 0);
  });

  test('without a date says how one comes in', async ({ app: { page, home } }) => {
    await fillCompany(page, home, []);
    await openAt(page, home, '#/calendar');
    await expect(page.getByRole('heading', { name: 'まだ予定がありません' })).toBeVisible();
  });
});

test.describe('the table', () => {
  const hostile = '=HYPERLINK("http://x.invalid")\n＝1+1';

  test('opens in a spreadsheet with Japanese intact and no formula, and comes back unchanged', async ({
    app: { page, home },
  }) => {
    test.slow(); // LibreOffice starts from nothing
    await fillCompany(page, home, [['8-1', 'まだ', '@庶務', '2026-12-04', '', hostile]]);
    await openAt(page, home, '#/csv');
    const { name, bytes } = await download(page, page.getByRole('button', { name: '答えの表を保存' }));
    expect(name).toBe('テレワーク対策_2026-11-24.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true });
    expect(rows).toHaveLength(1 + ITEM_IDS.length);
    expect(rows.find(([code]) => code === '#8-1')).toContain(`'${hostile}`);
    for (const cell of rows.flat()) expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
    const opened: string[][] = parse(throughSpreadsheet(bytes), { bom: true });
    expect(opened.map(([code, title]) => [code, title])).toEqual(rows.map(([code, title]) => [code, title]));
    expect(opened.flat()).toContain(`'${hostile}`);
    expect(opened.flat()).toContain("'@庶務");

    await chooseTable(page, home, bytes.toString('utf8'));
    await expect(page.getByText('今の答えと同じです。変わる所はありません。')).toBeVisible();
  });

  test('changed in a spreadsheet shows what would change, is taken, and can be undone', async ({
    app: { page, home },
  }) => {
    await fillCompany(page, home);
    await chooseTable(page, home, '番号,状態,期限\r\n#1-1,まだ,2027/1/15\r\n#77-1,まだ,\r\n#2-1,たぶん,');
    const preview = page.locator('section[aria-labelledby="csv-preview"]');
    await expect(preview).toContainText('「できている」が1件変わります。');
    await expect(preview).toContainText('3行目：その番号の対策はありません。');
    await expect(preview).toContainText('4行目の「状態」：状態の言葉が分かりません。');
    await preview.getByRole('button', { name: '2件の変更を入れる' }).click();
    await openAt(page, home, '#/csv');
    await expect(page.getByText('2件の変更を入れました。')).toBeVisible();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(page.getByText('入れる前に戻しました。')).toBeVisible();
    await openAt(page, home, '#/item/1-1');
    await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  });

  test('that is none is refused and changes nothing', async ({ app: { page, home } }) => {
    await openAt(page, home, '#/csv');
    const choose = (buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer });
    await choose(Buffer.alloc(3 * 1024 * 1024, 'a'));
    await expect(page.getByText('ファイルが大きすぎます')).toBeVisible();
    await choose(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    await expect(page.getByText('1行目：「番号」の列が見つかりません。')).toBeVisible();
    await expect(page.getByText('読めた対策は、ありません。')).toBeVisible();
    await expect(page.getByRole('button', { name: /件の変更を入れる/ })).toHaveCount(0);
  });

  test('of records holds every change with its time', async ({ app: { page, home } }) => {
    await fillCompany(page, home);
    await openAt(page, home, '#/csv');
    const { bytes } = await download(page, page.getByRole('button', { name: '記録の表を保存' }));
    const rows: string[][] = parse(bytes, { bom: true });
    expect(rows[0]).toEqual(['日時', '端末', '番号', '対策', '項目', '変えたあと']);
    const said = rows.slice(1).map(([time, , ...rest]) => [time, ...rest].join(' '));
    expect(said).toContain('2026-11-24 10:00 #8-1 端末の中のデータを暗号化する 期限 2026-12-04');
    expect(said).toContain('2026-11-24 10:00 #8-1 端末の中のデータを暗号化する 状態 まだ');
    expect(said).toContain('2026-11-24 10:00   働き方 ① 会社の端末で社内へ');
  });
});

test.describe('the sheet to fill in', () => {
  test('holds every number of the list, empty or with the answers so far', async ({ app: { page, home } }) => {
    await fillCompany(page, home);
    await openSheet(page, home, '#/paper', '紙のチェックリスト');
    const blank = readPdf(await print(page));
    expect(blank.pages).toBeLessThanOrEqual(5);
    for (const code of ['1-1', '9-4', '10-2', 'S-12']) expect(blank.text).toContain(code);
    expect(blank.text).not.toMatch(/☑|山田花子|残り2台/);
    await page.getByLabel('答え入りの紙').check();
    await page.getByLabel('追加の対策も入れる').uncheck();
    await expect(page.locator('.tm-print-host')).toContainText('☑');
    const filled = readPdf(await print(page)).text;
    expect(filled).toContain('☐1☑2☐3☐4☐5山田花子2026/12/04残り2台');
    expect(filled).not.toContain('S-12');
  });

  test('is typed back in with the keyboard alone', async ({ app: { page, home } }) => {
    await fillCompany(page, home);
    await openAt(page, home, '#/paper/enter');
    await page.getByLabel('番号と答え').focus();
    const type = async (line: string) => {
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    };
    await type('９－２　１');
    await expect(page.getByRole('status').filter({ hasText: '9-2 多要素認証を使う：できている' })).toBeVisible();
    await expect(page.getByText('次は 9-3')).toBeVisible();
    await type('103 2');
    await expect(page.getByText('「103」という番号はありません')).toBeVisible();
    await page.keyboard.press('Control+a');
    await type('102 2 1/15');
    await expect(page.getByRole('status').filter({ hasText: '期限 2027年1月15日' })).toBeVisible();
    await type('1-1 3');
    await expect(page.getByText('3件入れました。')).toBeVisible();
    await page.getByRole('button', { name: /元に戻す\s*：1-1/ }).press('Enter');
    await expect(page.getByLabel('番号と答え')).toBeFocused();
    await page.reload();
    await openAt(page, home, '#/item/1-1');
    await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
    await openAt(page, home, '#/item/10-2');
    await expect(page.getByLabel('まだ', { exact: true })).toBeChecked();
    await expect(page.getByRole('button', { name: /^日付\s*2027年1月15日$/ })).toHaveAttribute('aria-pressed', 'true');
  });
});

test('the notice of the month takes what is due first and goes by copy and mail', async ({
  app: { page, home },
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillCompany(page, home);
  await openAt(page, home, '#/notices');
  await page.getByLabel('聞く相手').fill('{deadline} <i>緑川</i>');
  await page.getByLabel('聞く相手').blur();
  await page.getByRole('button', { name: /文をコピー/ }).click();
  await expect(page.getByText('コピーしました')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('【11月のテレワークのお知らせ】');
  expect(copied).toContain('1. 端末の暗号化を確かめましょう');
  expect(copied).toContain('{deadline} <i>緑川</i>に聞いてください。');
  await page.getByText('のせる対策を選ぶ').click();
  await page.getByRole('checkbox', { name: /会議の前に1分の確認/ }).check(); // it ends with the same sentence
  const letter = page.locator('.tm-letter');
  await expect(letter).toContainText('次の4件');
  expect(((await letter.textContent()) ?? '').match(/わからないときは、/g)).toHaveLength(1);
  const mail = await page.getByRole('link', { name: /メールで書く/ }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('subject')).toBe('11月のテレワークのお知らせ');
});

test('an item brings a paragraph for the boss and a notice for the staff, with its own date', async ({
  app: { page, home },
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillCompany(page, home, [['2-1', 'まだ', '', '2026-12-04', '', '']]);
  await openAt(page, home, '#/item/2-1');
  await expect(page.locator('.tm-letter')).toContainText('12月4日（金）までに');
  await page.getByText('社長に話すとき').click();
  await page.getByRole('button', { name: '説明の文をコピー' }).click();
  await expect(page.getByText('コピーしました')).toBeVisible();
  const memo = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of [
    '「ウイルス対策を常に働かせる」を進めたいです。',
    '時間は、およそ',
    '1,569社の64.4％',
    '2026年12月4日までに',
  ])
    expect(memo).toContain(words);
  expect(memo).not.toContain('\n');
});

test('the emergency card carries the contacts: eight for the wallet, one sheet for the wall', async ({
  app: { page, home },
}) => {
  await fillCompany(page, home, []);
  await openAt(page, home, '#/contacts');
  await page.getByLabel('社内の担当の人').fill('緑川 090-0000-0001');
  await page.getByLabel('社内の担当の人').blur();
  await openSheet(page, home, '#/emergency-card', '緊急カードを印刷する');
  await expect(page.locator('.tm-print-host')).toContainText('緑川');
  const wallet = readPdf(await print(page));
  expect(wallet.pages).toBe(1);
  expect(wallet.text.split('緑川090-0000-0001')).toHaveLength(9);
  await page.getByLabel('A4').check();
  await expect(page.locator('.tm-print-host')).toContainText('はじめにすること');
  const wall = readPdf(await print(page));
  expect(wall.pages).toBe(2);
  expect(wall.texts[0], 'all of the first minutes is on the front').toContain('同じパスワードに戻さない');
  expect(wall.texts[0]).not.toContain('公の相談先');
  for (const words of ['緑川090-0000-0001', '端末をなくした・盗まれた', '1.担当の人に電話します。', '#9110'])
    expect(wall.text).toContain(words);
  expect(wall.text, 'a number nobody checked is not printed').not.toContain('03-5978-7509');
});

test('each role gets its own list, without names and notes', async ({ app: { page, home } }) => {
  await fillCompany(page, home);
  await openSheet(page, home, '#/roles?role=teleworker', '役割ごとの一覧');
  const { text, title } = readPdf(await print(page));
  expect(title).toContain('勤務者');
  expect(text).toContain('毎日の小さな約束を守るのが役目です。');
  expect(text).toContain(COMPANY);
  expect(text).not.toMatch(/システム管理者|山田花子|残り2台|undefined/);
  await page.getByLabel('みんな').check();
  await expect(page.locator('.tm-print-host')).toContainText('システム管理者');
  expect(readPdf(await print(page)).pages).toBeGreaterThanOrEqual(3);
});

test('without a network every file is still made', async ({ app: { page, home }, context }) => {
  await fillCompany(page, home);
  await waitUntilKept(page);
  await page.reload();
  await context.setOffline(true);
  await openSheet(page, home, '#/rules/sheet', 'ルールの紙');
  const files = [
    ['Word用のファイルに保存', /\.docx$/],
    ['HTMLファイルに保存', /\.html$/],
  ] as const;
  for (const [button, ending] of files)
    expect((await download(page, page.getByRole('button', { name: button }))).name).toMatch(ending);
  await openAt(page, home, '#/calendar');
  expect((await download(page, page.getByRole('button', { name: '予定のファイルを作る' }))).name).toMatch(/\.ics$/);
  await openAt(page, home, '#/csv');
  expect((await download(page, page.getByRole('button', { name: '答えの表を保存' }))).name).toMatch(/\.csv$/);
});
