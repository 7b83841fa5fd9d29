// When something happened: steps ticked with the time, notes, whom to call, the record as text.
import { type App, expect, test } from '../support/app.ts';

test('steps are ticked with the time, stay after a reload, and are handed over as text', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-11-23T01:02:00Z'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('#/incident');
  await page.getByRole('link', { name: /端末をなくした・盗まれた/ }).click();
  await page.getByRole('checkbox', { name: /担当の人に電話します/ }).check();
  await expect(page.getByText('11月23日 10:02に始めました')).toBeVisible();
  await page.getByLabel('最後に見た場所と時間').fill('駅の改札、9時40分');
  await page.getByLabel('端末の番号と、入っていた情報').focus();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /担当の人に電話します/ })).toBeChecked();
  await expect(page.getByLabel('最後に見た場所と時間')).toHaveValue('駅の改札、9時40分');
  await page.getByRole('button', { name: '記録を文字でコピー' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('端末をなくした・盗まれた');
  expect(copied).toContain('10:02 担当の人に電話します。');
  expect(copied).toContain('最後に見た場所と時間：駅の改札、9時40分');
  await app.open('#/incident');
  await expect(page.getByRole('link', { name: /端末をなくした.*対応中/ })).toBeVisible();
});

test('the record can be cleared, and taken back with one tap', async ({ app }) => {
  const { page } = app;
  await app.open('#/incident/phishing');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '記録を消して、はじめからにする' }).click();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a contact that was written down is one tap away on the card', async ({ app }) => {
  const { page } = app;
  await app.open('#/incident/lost-device');
  await page.getByRole('link', { name: '社内の担当の人の番号を書いておく' }).first().click();
  await expect(page.getByLabel('社内の担当の人')).toBeFocused();
  await page.getByLabel('社内の担当の人').fill('総務 山田 03-1234-5678');
  await page.getByLabel('社長・責任者').focus();
  await expect(page.getByText('0312345678に電話できます')).toBeVisible();
  await app.open('#/incident/lost-device');
  await expect(page.getByRole('link', { name: '社内の担当の人に電話' }).first()).toHaveAttribute(
    'href',
    'tel:0312345678',
  );
  await app.open('#/incident');
  await expect(page.getByRole('link', { name: /社内の担当の人.*山田/ })).toHaveAttribute('href', 'tel:0312345678');
});

test('public desks name the page first, and say when a number is not verified', async ({ app }) => {
  const { page } = app;
  await app.open('#/incident/malware');
  await page.getByText('相談できる所').click();
  await expect(
    page.getByRole('link', { name: /ページを開く.*IPAの会社向けの相談窓口（ネットが必要です）/ }),
  ).toBeVisible();
  await page.getByText('国への届け出が必要か確かめる').click();
  await expect(page.getByText('報告が義務になるのは')).toBeVisible();
  await expect(page.getByText('法律の助言ではありません')).toBeVisible();
});

/** Opens every card of the list, one after the other, and looks at each. */
async function openEveryCard(app: App, look: () => Promise<void>): Promise<void> {
  const { page } = app;
  await app.open('#/incident');
  const links = page.getByRole('main').locator('a[href^="#/incident/"]');
  const cards = await links.evaluateAll((all) =>
    all.map((link) => ({
      address: link.getAttribute('href') ?? '',
      title: link.querySelector('.tm-row__title')?.textContent ?? '',
    })),
  );
  expect(cards).toHaveLength(10);
  for (const { address, title } of cards) {
    await app.open(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await look();
  }
}

test('every card opens with its heading and steps', async ({ app }) => {
  await openEveryCard(app, async () => {
    expect(await app.page.getByRole('main').getByRole('checkbox').count()).toBeGreaterThan(3);
  });
});

test('a card that does not exist leads to the list', async ({ app }) => {
  await app.open('#/incident/earthquake');
  await app.page.getByRole('main').getByRole('link', { name: '困ったときの一覧へ' }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: '何が起きましたか' })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('every card speaks English', async ({ app }) => {
    await openEveryCard(app, async () => {
      await expect(app.page.getByRole('heading', { name: 'The first ten minutes' })).toBeVisible();
      expect(await app.page.getByRole('main').textContent()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
    });
  });
});

test('on a phone every screen but the check itself has the way to the cards in its top bar', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['#/', '#/checklist', '#/meeting/link', '#/glossary', '#/search']) {
    await app.open(address);
    await expect(page.getByRole('banner').getByRole('link', { name: '困ったとき' })).toBeVisible();
  }
  await page.getByRole('banner').getByRole('link', { name: '困ったとき' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '何が起きましたか' })).toBeVisible();
});
