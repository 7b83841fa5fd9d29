// The link check from every entrance: whole invitations pasted, shared texts, photos of QR codes, texts that are too long.
import encodeQr from 'qr';
import { INVITATIONS } from '../../fixtures/invitations.ts';
import { expect, test } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

const FORGED = 'https://zoom.us.kaigi.example/j/82214567890';

for (const { what, text, ja, tells } of INVITATIONS) {
  test(`a whole invitation: ${what}`, async ({ app }) => {
    const { page } = app;
    await app.open('#/meeting/link');
    await page.getByLabel('リンクを貼り付けます').fill(text);
    await page.getByRole('button', { name: '確かめる', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: ja })).toBeVisible();
    for (const words of tells) await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
    // Nothing of a long text makes the screen wider than the phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('each invitation has its verdict', async ({ app }) => {
    const { page } = app;
    await app.open('#/meeting/link');
    for (const { what, text, en } of INVITATIONS) {
      await test.step(what, async () => {
        await page.getByLabel('Paste the link').fill(text);
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await expect(page.getByRole('heading', { level: 2, name: en })).toBeVisible();
      });
    }
  });
});

test('a text full of links is judged in turns, and every one of them counts at the end', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/link');
  const links = Array.from({ length: 190 }, (_, n) => `https://a${n}-zoom-b${n}.meet${n}.example/j/8${n}/`);
  await page.getByLabel('リンクを貼り付けます').fill(links.join(' '));
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Zoomのページではありません' })).toBeVisible();
  // The first one and eight others are shown.
  await expect(page.getByText('ほかに181件あります。')).toBeVisible();
  await expect(page.getByText('リンクを順に見ています。')).toHaveCount(0);
});

test('a text that is too long gets no verdict about what stands in front of the cut', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/link');
  await page.getByLabel('リンクを貼り付けます').fill(`https://zoom.us/j/82214567890 ${'あ'.repeat(30_000)}`);
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: '長すぎるので、確かめていません' })).toBeVisible();
});

test('a shared text is judged whole, also far behind its beginning', async ({ app }) => {
  const { page } = app;
  const text = `${'あ'.repeat(3985)} ${FORGED}`;
  await page.goto(`${app.home}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  // As the system does it for the share target: a form from elsewhere, taken by the worker.
  await page.goto('about:blank');
  await page.evaluate(
    ([action, shared]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', enctype: 'multipart/form-data', action });
      const field = document.createElement('textarea');
      Object.assign(field, { name: 'share-text', value: shared });
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [`${app.home}/`, text] as const,
  );
  await expect(page.getByRole('heading', { level: 2, name: 'Zoomのページではありません' })).toBeVisible();
  await expect(page.getByText('ここでは kaigi.example です。')).toBeVisible();
});

test('a photo of a QR code is read here, and its link judged', async ({ app }) => {
  const { page } = app;
  await app.open('#/meeting/link');
  const picture = await page.evaluate(
    (modules) => {
      const size = 8;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = modules.length * size;
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#000';
      for (const [y, line] of modules.entries())
        for (const [x, isDark] of line.entries()) if (isDark) pen.fillRect(x * size, y * size, size, size);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    encodeQr(FORGED, 'raw', { ecc: 'medium', border: 4 }),
  );
  await page
    .locator('form input[type=file]')
    .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await expect(page.getByRole('heading', { level: 2, name: 'Zoomのページではありません' })).toBeVisible();
  await page
    .locator('form input[type=file]')
    .setInputFiles({ name: 'no.txt', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('写真の中に、QRコードが見つかりませんでした。')).toBeVisible();
});
