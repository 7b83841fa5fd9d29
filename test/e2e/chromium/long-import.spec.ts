// 30,000 changes of a file: the screen tells how far it is, and what is stopped in the middle leaves everything as it was.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/app.ts';
import { fillCompany } from '../support/company.ts';
import { chooseFile, fileOf, type Line } from '../support/exchange-files.ts';

const COUNT = 30_000;
const ITEMS = ['1-1', '2-1', '3-1', '4-1'];
/** Many small changes of few answers, as years of use leave them. */
const LINES: readonly Line[] = Array.from({ length: COUNT }, (_, index) => ({
  path: `answer/p1/${ITEMS[index % ITEMS.length]}/note`,
  value: `棚の台帳 ${index}`,
  at: Date.UTC(2026, 0, 1) + index * 1000,
}));

/** Keeps the log of the databases to itself until it is let go, so that an import has to wait. */
const holdLogs = (page: Page) =>
  page.evaluate(async () => {
    const held = { letGo: false };
    Object.assign(globalThis, { held });
    const hold = (name: string) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('log', 'readwrite');
          transaction.oncomplete = () => opening.result.close();
          const again = () => {
            resolve();
            if (!held.letGo) transaction.objectStore('log').count().onsuccess = again;
          };
          again();
        };
      });
    await Promise.all(['telemamori', 'telemamori-copy'].map(hold));
  });
const letGo = (page: Page) =>
  page.evaluate(() => Object.assign((globalThis as { held?: object }).held ?? {}, { letGo: true }));

test('is told while it goes on, can be stopped, and leaves nothing half done', async ({ app }) => {
  // 30,000 changes on a machine that is busy with other tests.
  test.setTimeout(240_000);
  const { page, home } = app;
  await fillCompany(page, home);
  await openAt(page, home, '#/item/1-1');
  const note = page.getByLabel('メモ', { exact: true });
  const before = await note.inputValue();
  await chooseFile(page, home, fileOf(LINES, 'pc'));
  await holdLogs(page);
  await page.getByRole('button', { name: /取り込む$/ }).click();
  const bar = page.getByRole('region', { name: '取り込みを決める' });
  await expect(bar.getByRole('status')).toHaveText('取り込んでいます。');
  await expect(bar.getByRole('img')).toHaveAccessibleName(/件中0件を書きました/);
  await bar.getByRole('button', { name: 'やめる' }).click();
  await letGo(page);
  await expect(page.getByText('途中でやめました。')).toBeVisible();
  await openAt(page, home, '#/item/1-1');
  await expect(note).toHaveValue(before);
  await page.reload();
  await expect(note).toHaveValue(before);
  await openAt(page, home, '#/exchange?side=take');
  await expect(page.getByRole('button', { name: '取り込みを元に戻す' })).toHaveCount(0);

  await chooseFile(page, home, fileOf(LINES, 'pc'));
  await page.getByRole('button', { name: /取り込む$/ }).click();
  await expect(page.getByRole('heading', { name: '取り込みました' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText(`${COUNT}件の記録が増えました。`)).toBeVisible();
  await openAt(page, home, '#/item/1-1');
  await expect(note).toHaveValue(/棚の台帳 29996/);
});

test('another person’s answers are put beside, or stopped by keyboard and not kept', async ({ app }) => {
  test.setTimeout(240_000);
  const { page, home } = app;
  await fillCompany(page, home);
  const theirs = fileOf([{ path: 'plan/p1/scope', value: 'self' }, ...LINES.slice(0, 6000)]);
  await chooseFile(page, home, theirs);
  const section = page.getByRole('region', { name: 'すぐに決められないとき' });
  await holdLogs(page);
  await section.getByRole('button', { name: '横に置く' }).press('Enter');
  await expect(section.getByRole('status')).toHaveText('取り込んでいます。');
  await expect(section.getByRole('img')).toHaveAccessibleName(/件中0件を書きました/);
  await page.keyboard.press('Tab');
  await expect(section.getByRole('button', { name: 'やめる' })).toBeFocused();
  await page.keyboard.press('Enter');
  await letGo(page);
  await expect(page.getByText('途中でやめました。')).toBeVisible();
  await openAt(page, home, '#/exchange?side=take');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '見る', exact: true })).toHaveCount(0);

  await chooseFile(page, home, theirs);
  await section.getByRole('button', { name: '横に置く' }).click();
  await expect(page.getByRole('heading', { name: /^横に置きました/ })).toBeVisible({ timeout: 120_000 });
  await openAt(page, home, '#/exchange?side=take');
  await expect(page.getByRole('button', { name: '見る', exact: true })).toBeVisible();
});
