// A staff check as the person in charge handles it in Chromium, for tests of its screens.
import type { Page } from '@playwright/test';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { expect, openAt } from './app.ts';

export const PASSPHRASE = 'ひまわり つくえ さくら みかん';

/** What the app keeps of its only round, as a test may look at it. */
export async function storedRound(page: Page): Promise<Round> {
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('telemamori-staff-check');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rounds').objectStore('rounds').getAll();
          asking.onsuccess = () => {
            const [round] = asking.result;
            opening.result.close();
            resolve(JSON.stringify(round, (_, value) => (value instanceof Uint8Array ? { bytes: [...value] } : value)));
          };
        };
      }),
  );
  return JSON.parse(kept, (_, value) => (value?.bytes ? Uint8Array.from(value.bytes) : value));
}

/** Decides everything, makes the key, keeps it in both places. Ends on the page of the invitation. @returns the file of the key */
export async function prepare(page: Page, home: string, people: string, groups = ''): Promise<string> {
  await openAt(page, home, '#/staff/new');
  const next = () => page.getByRole('button', { name: '次へ', exact: true }).click();
  await next();
  await expect(page.locator('.tm-error-summary')).toContainText('「何のために聞きますか」を決めると、招待を作れます。');
  await page.getByLabel('足りない所を見つけて直す').check();
  await next();
  await expect(page.getByRole('heading', { name: 'だれが読みますか' })).toBeFocused();
  await page.getByLabel('答えを読む人').fill('総務の担当');
  await page.getByLabel('会社の名前').fill('さくら設計');
  await next();
  await expect(page.getByLabel('いつまで')).toBeVisible();
  await next();
  await page.getByLabel('何人に聞きますか').fill(people);
  if (groups) await page.getByLabel('持ち場ごとに見る').fill(groups);
  await next();
  await expect(page.getByRole('heading', { name: '何を聞きますか' })).toBeVisible();
  await next();
  await page.getByRole('button', { name: '鍵のカードへ進む' }).click();
  await expect(page.getByRole('heading', { name: '鍵のカードを先に作ります' })).toBeVisible();
  await page.getByRole('button', { name: '招待へ進む' }).click();
  await expect(page.getByText('まだ紙に残していません。 まだファイルに残していません。')).toBeVisible();
  await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '鍵のファイルを保存する' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^社内チェックの鍵-.*\.json$/);
  await page.getByLabel('出ました。しまいました').check();
  await page.getByRole('button', { name: '招待へ進む' }).click();
  await expect(page.getByRole('heading', { name: '招待を送る' })).toBeVisible();
  return download.path();
}

/** Pastes a text on the page of an open round, and takes in what it holds. */
export async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '文字を貼る' });
  if (!(await field.isVisible())) await page.getByRole('button', { name: '文字を貼る' }).click();
  await field.fill(text);
  await page.getByRole('button', { name: '受け取る', exact: true }).click();
}

/** The figure of how many have answered. */
export const counted = (page: Page) => page.locator('.tm-count__n');
