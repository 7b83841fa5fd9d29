// 状況: numbers that follow from the answers, each with its sentence and its table; honest about the survey.
import { expect, test } from '../support/app.ts';
import { startWithCompany } from '../support/months-of-use.ts';

test('says how far the company is, where it is thin and how it went', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/status');
  const card = (name: string) => app.page.getByRole('region', { name, exact: true });
  await expect(card('進みぐあい')).toContainText('優先の対策は、10件中6件ができています。');
  await expect(card('脅威ごとの対策')).toContainText('いちばん少ないのは「不正アクセス」です。');
  await expect(card('これまで')).toContainText('優先は2026年7月から6件増えました。');
  await expect(card('分類ごとの対策')).toContainText('優先が残る分類は4件あります。');
  await expect(card('役割ごとの対策')).toContainText('「経営者」');
  await expect(card('ルール・人・技術')).toContainText('ルールがまだ少なめです。');
});

test('has the same numbers as a table for each chart', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/status');
  const charts = app.page.locator('figure');
  const count = await charts.count();
  expect(count).toBeGreaterThan(7);
  for (let index = 0; index < count; index += 1) {
    const chart = charts.nth(index);
    if (!(await chart.isVisible())) continue; // inside a closed part
    await chart.getByRole('button', { name: '表で見る' }).click();
    await expect(chart.getByRole('table')).toBeVisible();
  }
  const row = app.page.getByRole('row', { name: /^優先（◎）/ });
  await expect(row.getByRole('cell')).toHaveText(['6', '0', '3', '0', '1', '10', '0']);
});

test('compares with the survey and names its year, its number of companies and its doubt', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/status');
  const card = app.page.getByRole('region', { name: '全国の会社と比べる' });
  await expect(card).toContainText('2020年7〜8月の調査');
  await expect(card).toContainText('1,569社');
  await expect(card).toContainText('数字の確かさ：並び順から考えました');
  await expect(card.getByRole('img')).toHaveAccessibleName(/全国64.4%、自社はできている/);
  await card.getByRole('button', { name: /^残りの\d+件も見る$/ }).click();
  await expect(card.getByRole('img')).toHaveAccessibleName(/事故対応の訓練、全国9\.5%、自社は/);
  // What companies have is nothing that one does likewise.
  await expect(card.getByRole('img')).not.toHaveAccessibleName(/Windows/);
});

test('shows a labelled sample instead of a comparison below five answers', async ({ app }) => {
  const few = ['answer/p1/1-1/status', 'answer/p1/9-2/status'];
  await startWithCompany(app.page, app.home, (path) => path.startsWith('plan/') || few.includes(path));
  await app.open('#/status');
  const card = app.page.getByRole('region', { name: '5件答えると、比べられます' });
  await expect(card).toContainText('いまは2件です。あと3件で');
  await expect(card.getByRole('img', { name: '見本' })).toBeVisible();
  await expect(app.page.getByRole('region', { name: '全国の会社と比べる' })).toHaveCount(0);
});

test('remembers the size of the company and speaks of companies like it', async ({ app }) => {
  await startWithCompany(app.page, app.home, (path) => path !== 'company/size');
  await app.open('#/status');
  const card = app.page.getByRole('region', { name: '会社の大きさと、テレワーク' });
  await expect(card).toContainText('全体では28.9％の会社がしていました。');
  await card.getByLabel('自分の会社の大きさ').selectOption({ label: '50–99人' });
  await expect(card).toContainText('50–99人の会社では35.8％がしていました。');
  await app.page.reload();
  await expect(card).toContainText('50–99人の会社では35.8％がしていました。');
});

test('does not compare what one employee does with companies', async ({ app }) => {
  await startWithCompany(app.page, app.home, (path) => path !== 'plan/p1/scope');
  await app.open('#/settings');
  await app.page.getByText('自分の分だけ').click();
  await app.open('#/finder/methods');
  await app.page.locator('input[name=m1]').check();
  await app.open('#/status');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('いまの状況（自分の分）');
  const card = app.page.getByRole('region', { name: '全国の会社と比べる' });
  await expect(card).toContainText('自分の分は比べません。');
  await expect(card.getByRole('img')).not.toHaveAccessibleName(/自社/);
  await expect(app.page.getByRole('region', { name: '役割ごとの対策' })).toHaveCount(0);
});

test('leads to the method finder when nothing is chosen', async ({ app }) => {
  await app.open('#/status');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('先に働き方を選びます');
  await app.page.getByRole('link', { name: '働き方を選ぶ' }).click();
  await expect(app.page).toHaveURL(/#\/finder\/Q1$/);
});

test('shows only the sum of figures that may be swapped', async ({ app }) => {
  await app.open('#/status/survey');
  const plan = app.page.locator('details').filter({ hasText: '新型コロナ収束後のテレワーク活用予定' });
  await plan.locator('summary').first().click();
  await expect(plan.getByRole('img')).toHaveAccessibleName(/「活用しない予定」と「既に活用をやめた」の合計、全国21.3%/);
  await expect(plan.getByRole('img')).not.toHaveAccessibleName(/10\.3|11%/);
});

test('reads in English', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  await app.open('#/settings');
  await app.page.getByText('English').click();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await app.open('#/status');
  await expect(app.page.getByText('6 of 10 “First” measures in place.')).toBeVisible();
  await expect(app.page.getByText('“First” measures in place: 6 more since July 2026.')).toBeVisible();
  expect(await app.page.locator('main').textContent()).not.toMatch(/[ぁ-んァ-ヶ]/);
});

test('is short on a phone: cards open on demand, each with its sentence', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 800 });
  await startWithCompany(app.page, app.home);
  await app.open('#/status');
  await expect(app.page.getByRole('region', { name: '進みぐあい' })).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
  // Closed, each says its sentence; open, its figure says it, and nothing is said twice.
  for (const summary of await app.page.locator('main summary:has(h2)').all())
    await expect(summary).toContainText(/。$/);
  const card = app.page.locator('main details').filter({ hasText: '役割ごとの対策' });
  await card.locator('summary').click();
  await expect(card.locator('summary')).toHaveText(/^役割ごとの対策/);
  await expect(card.getByText('いちばん少ないのは「経営者」です。').filter({ visible: true })).toHaveCount(1);
  await expect(card.getByRole('img').filter({ visible: true })).toHaveCount(1);
});
