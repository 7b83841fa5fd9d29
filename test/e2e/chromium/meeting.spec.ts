// Meetings: settings ticked off, the one-minute check, the check of a link.
import { expect, test } from '../support/app.ts';

test('a setting that is ticked stays ticked after a reload and counts on the overview', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/tool/zoom');
  await page.getByLabel('会議にパスコードをつける').check();
  await expect(page.getByRole('link', { name: /作るとき 1／/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('会議にパスコードをつける')).toBeChecked();
  await app.open('#/meeting');
  await expect(page.getByRole('link', { name: /Zoom.*18件中1件ができています/ })).toBeVisible();
  await app.open('#/meeting/tool/zoom');
  await page.getByLabel('会議にパスコードをつける').uncheck();
  await app.open('#/meeting');
  await expect(page.getByRole('link', { name: /Zoom.*18の設定と使い方/ })).toBeVisible();
});

test('phase and person are kept in the address, and the back button leaves the tool at once', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting');
  await page.getByRole('link', { name: /Webex/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Webexの設定' })).toBeFocused();
  await page.getByRole('link', { name: /会議のあいだ/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '会議のあいだ' })).toBeVisible();
  await page.getByLabel('する人').selectOption({ label: 'する人：主催する人' });
  await expect(page).toHaveURL(/phase=in-meeting&who=host/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '会議を安全に' })).toBeVisible();
});

test('a setting says how sure its words are, with steps and a source that needs the network', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/tool/zoom?setting=zoom-passcode');
  const card = page.locator('#zoom-passcode');
  await expect(card.getByText('ブラウザーでZoomに入り')).toBeVisible();
  await expect(card.getByText('提供元の説明か、日付のある記録')).toBeVisible();
  await expect(card.getByRole('link', { name: /会社の説明を開く.*ネットが必要です/ })).toHaveAttribute(
    'rel',
    /noreferrer/,
  );
});

test('the one-minute check counts, ends, and keeps nothing', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/check?tool=meet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('入る前の4件');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('status')).toHaveText('4件中1件');
  await page.getByText('共有の前', { exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d件中0件$/);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: '終わる' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '確認できました' })).toBeFocused();
  await page.getByRole('button', { name: 'もう一度見る' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('the shortcut opens the check with the tool that was chosen last', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/check');
  await page.getByLabel('ツール').selectOption({ label: 'Webex' });
  await app.open('#/meeting');
  await app.open('#/meeting/check');
  await expect(page.getByLabel('ツール')).toHaveValue('webex');
});

const LINKS = [
  ['a forged name', 'https://zoom.us.kaigi.example/j/82214567890?pwd=aB3', 'Zoomのページではありません'],
  ['letters of another kind', 'https://zооm.us/j/82214567890', 'Zoomのページではありません'],
  ['a name hidden before @', 'https://teams.microsoft.com@kaigi.example/l', 'Microsoft Teamsのページではありません'],
  [
    'the real name without https',
    'http://meet.google.com/abc-defg-hij',
    'Google Meetのページです。書き方が古いリンクです',
  ],
  ['the real site', 'https://us02web.zoom.us/j/82214567890?pwd=aB3', 'Zoomのページです'],
  ['a whole invitation', '山田です。\nhttps://meet.google.com/abc-defg-hij\n10時に', 'Google Meetのページです'],
  ['another site', 'https://example.com/kaigi', 'だれのサイトか、分かりません'],
  ['no link', 'あした10時から', 'リンクが見つかりません'],
] as const;

test('the check of a link tells each kind apart', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/link');
  for (const [what, text, verdict] of LINKS) {
    await test.step(what, async () => {
      await page.getByLabel('リンクを貼り付けます').fill(text);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
      await page.getByRole('button', { name: '確かめる', exact: true }).click();
      await expect(page.getByRole('status')).toContainText(verdict);
      await expect(page.getByRole('heading', { level: 2, name: verdict })).toBeVisible();
    });
  }
});

test('a forged link shows where it leads and what to do when something was already entered', async ({ app }) => {
  const { page } = app;
  await app.open(
    `#/meeting/link?text=${encodeURIComponent('https://zoom.us/j/1 https://zoom.us.kaigi.example/j/1?pwd=aB3')}`,
  );
  await expect(page.getByText('ここでは kaigi.example です。')).toBeVisible();
  await page.getByRole('link', { name: 'もう入れてしまった' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '偽の画面にパスワードを入れた' })).toBeVisible();
});

test('a shared link leaves no passcode in the address or the history', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting');
  await app.open(`#/meeting/link?text=${encodeURIComponent('https://zoom.us/j/82214567890?pwd=aB3')}`);
  await expect(page.getByText('パスコードが入っています')).toBeVisible();
  await expect(page).toHaveURL(/#\/meeting\/link$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '会議を安全に' })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/#\/meeting\/link$/);
});

test('an empty link is answered beside the field', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/link');
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.getByLabel('リンクを貼り付けます')).toBeFocused();
  await expect(page.getByLabel('リンクを貼り付けます')).toHaveAccessibleDescription(/リンクを入れてください/);
});

test('a tool that does not exist leads back to meetings', async ({ app }) => {
  await app.open('#/meeting/tool/skype');
  await app.page.getByRole('main').getByRole('link', { name: '会議の画面へ' }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: '会議を安全に' })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('settings, check and link verdict speak English', async ({ app }) => {
    const { page } = app;
    await app.open('#/meeting/tool/teams');
    await expect(page.getByLabel('Only invitees skip the lobby')).toBeVisible();
    await app.open('#/meeting/check?tool=teams&phase=after');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/things? after the meeting/);
    await app.open(`#/meeting/link?text=${encodeURIComponent('https://webex.com.evil.example/meet')}`);
    await expect(page.getByRole('heading', { name: 'This is not a page of Webex' })).toBeVisible();
  });
});
