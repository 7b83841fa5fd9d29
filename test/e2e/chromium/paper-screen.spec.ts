// How papers stand on the screen: fitted to a phone, enlarged, as text, shared, as a sample, and printed from a form.
import { countPictures, readPdf, wordToPdf } from '../../support/office.ts';
import { expect, openAt, test } from '../support/app.ts';
import { download, fillCompany, openSheet, print } from '../support/company.ts';

test.beforeEach(async ({ app }) => {
  await app.page.clock.setFixedTime(new Date('2026-11-24T10:00:00+09:00'));
});

const WORDS = {
  ja: { lang: 'ja-JP', large: '大きくする', fit: '画面の幅に合わせる', text: '紙の中身を文字で読む', sample: '見本' },
  en: { lang: 'en-GB', large: 'Enlarge', fit: 'Fit to the screen', text: 'Read the sheet as text', sample: 'Sample' },
} as const;

for (const [language, words] of Object.entries(WORDS)) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: words.lang });

    test('the sample is marked, fits a phone and is there before any answer', async ({ app: { page, home } }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await openAt(page, home);
      await page.locator('main a[href="#/report/sample"]').click();
      const frame = page.locator('.tm-paper-frame');
      const paper = frame.locator('.tm-paper');
      await expect(paper).toContainText(words.sample);
      await expect(paper).not.toContainText('1970');
      await expect(page.getByRole('button', { name: words.large })).toBeVisible();
      const wide = () => paper.evaluate((element) => element.getBoundingClientRect().width);
      expect(await wide()).toBeLessThanOrEqual(328);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

      await page.getByRole('button', { name: words.large }).click();
      await expect.poll(wide).toBeGreaterThan(600);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await paper.click({ position: { x: 20, y: 20 } });
      await expect.poll(wide).toBeLessThanOrEqual(328);

      await page.getByText(words.text).click();
      await expect(page.locator('.tm-paper-text')).toContainText('9-2');

      const printed = readPdf(await print(page)).text;
      expect(printed).toContain(words.sample);
      await openAt(page, home, '#/report');
      await expect(page.locator('main form'), 'the sample left no answers').toHaveCount(0);
    });
  });
}

test('on a desktop the sheet stands as it is, and nothing is to be enlarged', async ({ app: { page, home } }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openAt(page, home, '#/report/sample');
  await expect(page.locator('.tm-paper-frame .tm-paper')).toBeVisible();
  await expect(page.getByRole('button', { name: '大きくする' })).toHaveCount(0);
});

test('a form about a paper prints the paper', async ({ app: { page, home } }) => {
  await fillCompany(page, home);
  const forms = {
    '#/report': 'テレワークセキュリティ点検報告書',
    '#/rules': '第1条',
    '#/notices': 'お知らせ',
  };
  for (const [address, words] of Object.entries(forms)) {
    await openAt(page, home, address);
    await expect(page.locator('.tm-print-host .tm-paper')).toBeAttached();
    const { text } = readPdf(await print(page));
    expect(text).toContain(words);
    for (const button of ['紙を見る', '文をコピー', 'ほかの紙とファイル']) expect(text).not.toContain(button);
  }
});

for (const [address, title, words] of [
  ['#/checklist', '対策リスト', 'テレワーク対策のチェックリスト'],
  ['#/status', 'いまの状況', 'テレワークセキュリティ点検報告書'],
] as const) {
  test(`Ctrl+P on ${address} prints its paper, and afterwards the screen is as before`, async ({
    app: { page, home },
  }) => {
    await page.addInitScript(() => {
      const kept = window as unknown as { printed: string[] };
      kept.printed = [];
      window.print = () => {
        kept.printed.push(document.querySelector('.tm-print-host')?.textContent ?? '');
        dispatchEvent(new Event('afterprint'));
      };
    });
    await fillCompany(page, home);
    await openAt(page, home, address);
    await expect(page.locator('main h1')).toHaveText(title);
    await page.keyboard.press('Control+p');
    const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    await expect.poll(async () => (await printed()).length).toBe(1);
    expect((await printed())[0]?.replace(/\s+/g, '')).toContain(words);
    await expect(page.locator('.tm-print-host')).toHaveCount(0);
  });
}

for (const [address, words] of [
  ['#/checklist', 'テレワーク対策のチェックリスト'],
  ['#/checklist?by=owner', 'テレワーク対策のチェックリスト'],
  ['#/status', 'テレワークセキュリティ点検報告書'],
] as const) {
  test(`${address} prints its paper by the browser’s own menu too`, async ({ app: { page, home } }) => {
    await fillCompany(page, home);
    await openAt(page, home, address);
    // The paper is got ready a little after the screen is drawn.
    await expect.poll(async () => readPdf(await print(page)).text).toContain(words);
    await expect(page.locator('.tm-print-host')).toHaveCount(0);
    await expect(page.locator('main h1')).toBeVisible();
  });
}

test('a screen without a paper prints what it says, and nothing to press', async ({ app: { page, home } }) => {
  await fillCompany(page, home);
  for (const address of [
    '#/',
    '#/item/8-1',
    '#/checklist/quick',
    '#/calendar',
    '#/csv',
    '#/exchange',
    '#/settings',
    '#/meeting/check',
    '#/incident/lost-device',
    '#/glossary',
    '#/search',
    '#/paper/enter',
    '#/staff',
    '#/finder/methods',
    '#/own',
  ]) {
    await openAt(page, home, address);
    await page.emulateMedia({ media: 'print' });
    const toPress = page
      .locator('nav, [role=banner], button, .tm-button, input[type=file], input[type=search]')
      // A word with its meaning, and a day or a person that was chosen, are text.
      .and(page.locator(':not(.tm-term__word, form .tm-chip[aria-pressed=true])'))
      .filter({ visible: true });
    await expect.poll(() => toPress.allTextContents(), { message: address }).toEqual([]);
    await expect(page.locator('main h1').first()).toBeVisible();
    await page.emulateMedia({ media: null });
  }
  // Of an answer, what was chosen; of the others nothing.
  await openAt(page, home, '#/item/8-1');
  await expect(page.getByRole('radio', { name: 'まだ', exact: true })).toBeChecked();
  // The note is drawn a little after the answer.
  const printed = async () => readPdf(await print(page)).text;
  await expect.poll(printed).toContain('残り2台');
  expect(await printed()).not.toContain('一部できている');
});

test('on paper a heading stays with what follows it, and no page holds only the last lines', async ({
  app: { page, home },
}) => {
  await fillCompany(page, home);
  for (const address of ['#/report/preview', '#/report/preview?to=insurer', '#/report/sample', '#/paper']) {
    await openAt(page, home, address);
    await expect(page.locator('.tm-print-host .tm-paper')).toBeAttached();
    const headings = await page
      .locator('.tm-print-host :is(h2, h3)')
      .evaluateAll((found) => found.map((heading) => (heading.textContent ?? '').replace(/\s+/g, '')));
    const { texts } = readPdf(await print(page));
    const pages = texts.filter((text) => text !== '');
    expect(pages.length, address).toBeGreaterThan(0);
    for (const text of pages) {
      // The number of the page stands below everything.
      const body = text.replace(/\d+[／/]\d+$/, '');
      for (const heading of headings) expect(body.endsWith(heading), `${address}: ${heading} ends a page`).toBe(false);
      expect(body.length, `${address}: a page of ${body}`).toBeGreaterThan(150);
    }
  }
});

test('where there is a share sheet, one button hands the paper to it', async ({ app: { page, home } }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        shared.push(...files.map(({ name }) => name));
      },
    });
  });
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  await page.getByRole('button', { name: '紙を送る・共有する' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: string[] }).shared))
    .toEqual(['テレワーク点検報告書_2026-11-24.html']);
});

test('the Word file keeps the charts as pictures with words', async ({ app: { page, home } }) => {
  test.slow(); // LibreOffice starts from nothing
  await fillCompany(page, home);
  await openSheet(page, home, '#/report/preview', '報告書（社内）');
  const { bytes } = await download(page, page.getByRole('button', { name: 'Word用のファイルに保存' }));
  const pdf = wordToPdf(bytes);
  expect(countPictures(pdf), 'the bars of all states, four dangers, ten comparisons').toBeGreaterThanOrEqual(15);
  expect(readPdf(pdf).text).toMatch(/◎は、できている/);
});
