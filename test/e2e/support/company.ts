// A company with method ① and answers, filled in through the app itself.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, openAt } from './app.ts';

export const COMPANY = '株式会社みどり設計';

/** number, state, person, due, checked, note */
export type Line = readonly [string, string, string, string, string, string];

export const LINES: readonly Line[] = [
  ['1-1', 'できている', '庶務', '', '2026-11-01', ''],
  ['2-1', 'できている', '', '', '2026-10-20', ''],
  ['3-1', '未確認', '社長', '2026-12-18', '', '共有フォルダーから始める'],
  ['4-1', 'できている', '', '', '2026-11-10', ''],
  ['5-1', 'まだ', '庶務', '2026-12-25', '', '古い1台を入れ替える'],
  ['6-1', '対象外', '', '', '', ''],
  ['8-1', 'まだ', '山田花子', '2026-12-04', '', '残り2台'],
  ['9-2', 'まだ', '庶務', '2026-12-11', '', '会計ソフトが残り'],
  ['S-1', 'できている', '社長', '', '2026-11-12', ''],
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const tableOf = (lines: readonly Line[]): string =>
  [['番号', '状態', '担当', '期限', '確かめた日', 'メモ'], ...lines]
    .map((line) => line.map(quoted).join(','))
    .join('\r\n');

/** Hands a table to the screen that reads tables. */
export async function chooseTable(page: Page, home: string, text: string): Promise<void> {
  await openAt(page, home, '#/csv');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.locator('#csv-preview')).toBeVisible();
}

/** Method ①, the company's name and these answers. */
export async function fillCompany(page: Page, home: string, lines: readonly Line[] = LINES): Promise<void> {
  await openAt(page, home, '#/finder/methods');
  await page.locator('input[name=m1]').check();
  if (lines.length > 0) {
    await chooseTable(page, home, tableOf(lines));
    await page.getByRole('button', { name: /^(\d+件の変更を入れる|Bring in )/ }).click();
    await expect(page.locator('#csv-preview')).toBeHidden();
  }
  await openAt(page, home, '#/report');
  await page.locator('input[autocomplete=organization]').fill(COMPANY);
  await page.locator('input[autocomplete=organization]').blur();
}

/** Opens a screen with a sheet and waits until that very sheet is ready for the printer. */
export async function openSheet(page: Page, home: string, address: string, heading: string): Promise<void> {
  await openAt(page, home, address);
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expect(page.locator('.tm-print-host .tm-paper')).toBeAttached();
}

/** The sheet on the screen as the printer gets it. */
export const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

/** Clicks and gives the file that comes. */
export async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
