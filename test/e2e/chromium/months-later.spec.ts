// What brings people back after months: answers that have faded, and five minutes of questions.
import { expect, openAt, test } from '../support/app.ts';
import { startWithCompany } from '../support/months-of-use.ts';

test('a faded answer is confirmed with one tap, leaves the list of reviews and keeps its history', async ({ app }) => {
  const { page, home } = app;
  await startWithCompany(page, home);
  await openAt(page, home, '#/');
  const review = page.locator('section', { has: page.getByRole('heading', { name: '見直し' }) });
  await review.getByRole('link', { name: 'スマホのアプリは公式ストアから' }).click();
  await expect(page.getByText('前に確かめたのは2026年4月10日です。いまも同じですか。')).toBeVisible();
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'いまも同じ。次へ' }).click();
  await expect(page).toHaveURL(/#\/item\/3-1$/);
  await openAt(page, home, '#/');
  await expect(page.getByRole('heading', { name: '期限が近い' })).toBeVisible();
  await expect(review).toHaveCount(0);
  await openAt(page, home, '#/item/2-3');
  await expect(page.getByRole('button', { name: '次の対策へ' })).toBeVisible();
  await page.getByText('これまでの記録（2）').click();
  await expect(page.getByText('確かめた日：2026-11-24')).toBeVisible();
});

test('what is left of ◎, and what has faded, can be shown, bookmarked and come back to', async ({ app }) => {
  const { page, home } = app;
  await startWithCompany(page, home);
  await openAt(page, home, '#/checklist');
  const rows = page.locator('a.tm-row[href*="#/item/"]');
  await page.getByRole('button', { name: '見直し 1' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: '残り', exact: true }).click();
  await expect(rows).toHaveCount(18 + 22);
  await page.getByRole('button', { name: '優先だけ' }).click();
  await expect(rows).toHaveCount(4);
  await page.reload();
  await expect(rows).toHaveCount(4);
  await rows.first().click();
  await page.getByRole('button', { name: '次の対策へ' }).click();
  await expect(page, 'the next one of what is shown').toHaveURL(/#\/item\/5-1\?show=left&high=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/item\/3-1/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/checklist\?show=left&high=1$/);
  await expect(rows).toHaveCount(4);
});

test('beside an open item the list shows where one is, also after moving on', async ({ app }) => {
  const { page, home } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await startWithCompany(page, home);
  await openAt(page, home, '#/item/9-2');
  const current = page.locator('.tm-split__list [aria-current]');
  await expect(current).toBeInViewport();
  await expect(current).toContainText('多要素認証を使う');
  for (const title of [
    '続けて間違えたらロックする',
    '使わなくなったアカウントを止める',
    '管理者の権限は必要な人だけ',
  ]) {
    await page.getByRole('button', { name: '次の対策へ' }).click();
    await expect(current).toContainText(title);
    await expect(current).toBeInViewport({ ratio: 0.9 });
  }
});

test('five questions need only the keyboard, ask why for 対象外, go back to the old choice, and end with what changed', async ({
  app,
}) => {
  const { page, home } = app;
  await page.setViewportSize({ width: 1280, height: 900 });
  await startWithCompany(page, home);
  await openAt(page, home, '#/checklist/quick');
  const heading = page.getByRole('heading', { level: 1 });
  const place = (n: number) => page.locator('main').getByText(`${n}問目／5問`, { exact: true });
  const choice = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(place(1)).toBeVisible();
  const first = await heading.textContent();
  await page.keyboard.press('ArrowDown'); // moves through nothing and answers nothing
  await expect(place(1)).toBeVisible();
  await page.keyboard.press('2'); // 一部できている
  await expect(place(2)).toBeVisible();
  await expect(heading).toBeFocused();
  await page.keyboard.press('5'); // 対象外
  const reason = page.getByLabel('対象外の理由');
  await expect(reason).toBeFocused();
  await page.keyboard.type('会議は電話だけ。1回もない。'); // a digit in a text answers nothing
  await page.keyboard.press('Enter');
  await expect(place(3)).toBeVisible();
  await page.getByRole('button', { name: '前の質問' }).click();
  await expect(choice('対象外')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '前の質問' }).click();
  await expect(heading).toHaveText(first ?? '');
  await expect(choice('一部できている')).toHaveAttribute('aria-pressed', 'true');
  await choice('できている').click();
  await expect(place(2)).toBeVisible();
  await page.keyboard.press('4'); // わからない
  await expect(place(3)).toBeVisible();
  for (const key of ['3', '1', '1']) {
    const before = await heading.textContent();
    await page.keyboard.press(key);
    await expect(heading).not.toHaveText(before ?? '');
  }
  await expect(heading).toHaveText('5問、終わりました');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('list', { name: '今回の答え' }).getByRole('listitem')).toHaveText([
    'できている3件',
    'まだ1件',
    'わからない1件',
  ]);
  await expect(page.getByText(/できている対策が、\d+件から\d+件になりました。/)).toBeVisible();
  await page.getByRole('button', { name: '次の5問' }).click();
  await expect(place(1)).toBeVisible();
  for (let n = 1; n <= 5; n += 1) {
    await expect(place(n)).toBeVisible();
    await page.getByRole('button', { name: 'とばす' }).click();
  }
  await expect(heading).toHaveText('質問をとばして、終わりました');
});

test('the answers that have faded are among the questions, with what was said before', async ({ app }) => {
  const { page, home } = app;
  const faded = 'answer/p1/2-3/status';
  await startWithCompany(page, home, (path) => !path.startsWith('answer/') || path === faded);
  await openAt(page, home, '#/item/2-3');
  await expect(page.getByText('前に確かめたのは2026年4月10日です。')).toBeVisible();
  await openAt(page, home, '#/checklist/quick');
  const before = page.getByText('前の答え：できている（2026年4月10日）');
  const more = page.getByRole('button', { name: /^次の\d問$/ });
  for (let moves = 0; moves < 80 && !(await before.isVisible()); moves += 1) {
    await ((await more.isVisible()) ? more : page.getByRole('button', { name: 'とばす' })).first().click();
  }
  await expect(before).toBeVisible();
});

test('for oneself, an item begins with the own part and leaves out what a company does; the report says whose it is', async ({
  app,
}) => {
  const { page, home } = app;
  await startWithCompany(page, home);
  await openAt(page, home, '#/settings');
  await page.getByText('自分の分だけ', { exact: true }).click();
  await openAt(page, home, '#/item/1-1');
  await expect(page.getByText('認められた端末だけを使います。')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'やり方' })).toBeVisible();
  for (const company of ['みんなに知らせる文', 'ほかの会社は']) {
    await expect(page.getByRole('heading', { name: company })).toHaveCount(0);
  }
  await expect(page.getByText('社長に話すとき')).toHaveCount(0);
  await openAt(page, home, '#/report/preview');
  await expect(page.locator('.tm-paper-frame')).toContainText('勤務者が自分でする対策だけ');
});
