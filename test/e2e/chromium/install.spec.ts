// Installing: the right help for the device, no nagging, and on an iPhone a word before the first answer.
import { expect, test } from '../support/app.ts';
import { startWithCompany } from '../support/months-of-use.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

test.describe('on an iPhone', () => {
  test.use({ userAgent: IPHONE, viewport: { width: 390, height: 800 } });

  test('says before the first answer that the app comes first', async ({ app }) => {
    await app.open();
    const notice = app.page.locator('.tm-notice').filter({ hasText: '答えを入れる前に、アプリを入れてください' });
    await notice.getByRole('link', { name: '入れ方を見る' }).click();
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('アプリとして入れる');
    await expect(app.page.getByRole('radio', { name: 'iPhone・iPad' })).toBeChecked();
    await expect(app.page.getByText('「ホーム画面に追加」を押します')).toBeVisible();
    await expect(app.page.getByRole('img', { name: '画面の下の共有ボタンの図' })).toBeVisible();
  });

  test('offers to save a file when there are answers already', async ({ app }) => {
    await startWithCompany(app.page, app.home);
    await app.open('#/install');
    await expect(app.page.getByRole('link', { name: 'ファイルに保存する' })).toBeVisible();
  });
});

test('helps for every kind of device, each at its own address', async ({ app }) => {
  await app.open('#/install');
  await expect(app.page.getByRole('radio', { name: 'パソコン' })).toBeChecked();
  await app.page.getByText('Android', { exact: true }).click();
  await expect(app.page.getByText('右上の点が3つのボタンを押します')).toBeVisible();
  await expect(app.page).toHaveURL(/device=android$/);
  await app.page.reload();
  await expect(app.page.getByText('右上の点が3つのボタンを押します')).toBeVisible();
});

test('uses the offer of the browser, once, and only from the button', async ({ app }) => {
  await app.open('#/install');
  await expect(app.page.getByRole('button', { name: 'いま入れる' })).toHaveCount(0);
  const kept = await app.page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.documentElement.dataset.asked = 'yes';
        return Promise.resolve();
      },
      userChoice: Promise.resolve({ outcome: 'dismissed' }),
    });
    return !window.dispatchEvent(offer);
  });
  expect(kept).toBe(true); // the browser's own bar stays away
  await expect(app.page.locator('html')).not.toHaveAttribute('data-asked');
  await app.page.getByRole('button', { name: 'いま入れる' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await expect(app.page.getByText('あとで、この画面からいつでも入れられます。')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'いま入れる' })).toHaveCount(0);
});

test('mentions it on the third visit in one line, which goes for good', async ({ app }) => {
  await startWithCompany(app.page, app.home);
  const line = 'ホーム画面に入れると、すぐに開けます。';
  const visit = async () => {
    const tab = await app.page.context().newPage();
    await tab.goto(`${app.home}/#/`);
    await expect(tab.locator('#app main h1')).toBeVisible();
    return tab;
  };
  await (await visit()).close();
  const second = await visit();
  await expect(second.getByText(line)).toHaveCount(0);
  await second.close();
  const third = await visit();
  await expect(third.getByText(line)).toBeVisible();
  await third.getByRole('button', { name: 'この案内を出さない' }).click();
  await expect(third.getByText(line)).toHaveCount(0);
  await third.close();
  const fourth = await visit();
  await expect(fourth.getByText(line)).toHaveCount(0);
});
