// A file with the last stamps there are, and one that wears this device's own id: taken in and taken back, it changes nothing
// about what is answered afterwards, in the file, on the next start, and when the databases are lost.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readFile as readExchangeFile } from '../../../shared/core/exchange/file.ts';
import { expect, openAt, test } from '../support/app.ts';
import { chooseFile, fileOf } from '../support/exchange-files.ts';

const ITEMS = ['1-1', '2-1', '3-1', '5-1'];
/** What version 0.1 took at most, and what lies behind every honest clock. */
const STAMPS = [2 ** 42, 4_102_444_800_000, Date.UTC(2036, 0, 1)];

async function saveFile(page: Page, home: string): Promise<string> {
  await openAt(page, home, '#/exchange?side=send');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function answer(page: Page, home: string, item: string): Promise<void> {
  await openAt(page, home, `#/item/${item}`);
  await page.getByLabel('できている', { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
}

for (const at of STAMPS) {
  test(`a stamp of ${new Date(at).toISOString()}`, async ({ app: { page, home } }) => {
    await answer(page, home, '9-2');
    const own = (JSON.parse(await saveFile(page, home)) as { device: string }).device;
    const poison = [
      { path: 'answer/p1/9-2/note', value: 'x', at },
      { path: 'zz/nothing', value: 1, at, device: own },
      { path: 'answer/p1/8-1/note', value: 'honest', at: Date.UTC(2026, 10, 1) },
    ];
    await chooseFile(page, home, fileOf(poison, 'stranger'));
    await page.getByRole('button', { name: /取り込む$/ }).click();
    await page.getByRole('button', { name: '取り込みを元に戻す' }).click();
    await expect(page.getByText(/元に戻しました/)).toBeVisible();
    for (const item of ITEMS) await answer(page, home, item);
    const read = readExchangeFile(await saveFile(page, home));
    if (!read.ok || read.value.kind !== 'open') throw new Error('Our own file cannot be read.');
    const { records, skipped } = read.value.file;
    expect(skipped).toBe(0);
    const tomorrow = Date.now() + 86_400_000;
    for (const item of ITEMS) {
      const [made] = records.filter(({ path }) => path === `answer/p1/${item}/status`);
      expect(made?.at[0]).toBeLessThan(tomorrow);
    }
    await page.reload();
    await openAt(page, home, '#/item/5-1');
    await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  });
}
