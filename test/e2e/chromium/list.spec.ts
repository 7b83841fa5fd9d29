// The list: groups in which nothing is left are one line, additions stand in groups, wide screens have something beside it.
import { expect, openAt, test } from '../support/app.ts';
import { COMPANIES, type Company, startWithAnswers } from '../support/three-companies.ts';

const HALF = COMPANIES[1] as Company;
/** Both items of chapter 1 are settled. */
const SETTLED: Company = { ...HALF, answers: { ...HALF.answers, '1-2': { status: 'na' } } };
const SUMMARY = '資産・構成管理（2件、残りなし）';
const OPENED = 'a.tm-row[href^="#/item/1-1"]';

test('a group with nothing left is one line, which the keyboard opens, and which stays open through this visit', async ({
  app: { page, home },
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await startWithAnswers(page, home, SETTLED);
  await openAt(page, home, '#/checklist');
  const row = page.locator(OPENED);
  await expect(page.getByText(SUMMARY)).toBeVisible();
  await expect(row).toBeHidden();
  await page.locator('summary').filter({ hasText: SUMMARY }).focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeVisible();
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('端末');
  await page.goBack();
  await expect(row).toBeVisible();
  await page.getByText(SUMMARY).click();
  await expect(row).toBeHidden();
  await openAt(page, home, '#/');
  await openAt(page, home, '#/checklist');
  await expect(page.getByText(SUMMARY)).toBeVisible();
  await expect(row).toBeHidden();
});

test('a filter, a search and the item that is open open its group, and without them it is as before', async ({
  app: { page, home },
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await startWithAnswers(page, home, SETTLED);
  const row = page.locator(OPENED);
  await openAt(page, home, '#/checklist?status=done');
  await expect(row).toBeVisible();
  await openAt(page, home, '#/checklist?q=台帳');
  await expect(row).toBeVisible();
  await openAt(page, home, '#/item/1-1');
  await expect(page.locator('.tm-split__list').locator(OPENED)).toBeVisible();
  await openAt(page, home, '#/checklist');
  await expect(page.getByText(SUMMARY)).toBeVisible();
  await expect(row).toBeHidden();
});

test('what is folded stays in the page, where the browser can find and open it', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, SETTLED);
  await openAt(page, home, '#/checklist');
  const folded = page.locator('details:not([open])').filter({ has: page.locator(OPENED) });
  await expect(folded).toHaveCount(1);
  await folded.evaluate((details: HTMLDetailsElement) => {
    details.open = true; // what find in page does
  });
  await expect(page.locator(OPENED)).toBeVisible();
});

test('additions stand in their groups, new dangers first', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/checklist');
  const additions = page.getByRole('region', { name: '2021年からの変化' });
  await expect(additions.getByRole('heading', { level: 3 })).toHaveText([
    '新しい手口',
    'サービスと設定',
    '会社の決まりと備え',
  ]);
  await expect(additions.locator('a.tm-row')).toHaveCount(23);
});

test('beside the list of a wide screen stands what comes first; on a phone it stands above the first row', async ({
  app: { page, home },
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/checklist');
  const beside = page.locator('.tm-split__detail');
  await expect(beside.getByRole('heading', { level: 2 })).toHaveText(
    '先にするのは「VPN装置とルーターも最新に保つ」です。',
  );
  await expect(beside.getByRole('link', { name: '5分で5問に答える' })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(beside).toHaveCount(0);
  await expect(page.getByRole('link', { name: '開く' })).toBeVisible();
  // The head of the list leaves the first item on the first screen of a phone.
  const first = await page.locator('a.tm-row').first().boundingBox();
  expect(first?.y ?? 800).toBeLessThan(720);
});
