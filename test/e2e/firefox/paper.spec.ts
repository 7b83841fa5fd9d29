// Printing in Firefox, which knows no page numbers from us and breaks pages by its own rules.
import { expect, test } from '@playwright/test';
import { readPdf } from '../../support/office.ts';
import { baseUrl } from '../support/app.ts';
import { launchFirefox, watchFirefox } from '../support/firefox.ts';

test('the report prints on A4 without the app around it, rows whole, heads of tables repeated', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const { problems } = watchFirefox(page, baseUrl());
    await page.goto(`${baseUrl()}/#/finder/methods`);
    await (await page.waitForSelector('input[name=m1]'))?.click();
    await page.goto(`${baseUrl()}/#/report/preview?parts=summary+open+survey+all+stamps`);
    await page.waitForSelector('.tm-print-host .tm-paper__stamps', { hidden: true });
    const { text, pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(9);
    expect(text).toContain('テレワークセキュリティ点検報告書');
    expect(text).toContain('承認確認作成');
    expect(text).toContain('64.4％未確認');
    expect(
      text.split('番号対策状態確かめた').length,
      'the head of the long table is on each of its pages',
    ).toBeGreaterThan(2);
    expect(text).not.toMatch(/印刷・PDFにする|困ったとき/);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});
