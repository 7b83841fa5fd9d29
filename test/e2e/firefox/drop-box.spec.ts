// The company's drop box in Firefox, which has no folders to choose: the trial, and an honest word about folders.
import { expect, test } from '@playwright/test';
import type { ApacheBox } from '../../support/carriers/apache.ts';
import { type BoxApp, BUILD_MS, buildAppWithBox } from '../support/app-with-box.ts';
import { launchFirefox } from '../support/firefox.ts';

let app: BoxApp;
let box: ApacheBox;
test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  app = buildAppWithBox();
  box = await app.start();
});
test.afterAll(async () => {
  await box.stop();
  app.remove();
});

test('the trial of the server passes in Firefox, and folders are told as not possible', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const text = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    await page.goto(`${box.url}/#/ways/server`);
    await page.waitForSelector('main h1');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('main button'))
        if (button.textContent === 'サーバーを試す') (button as HTMLButtonElement).click();
    });
    await expect.poll(text, { timeout: 30_000 }).toContain('すべて合格しました。使えます。');
    await page.goto(`${box.url}/#/ways/folder`);
    await expect.poll(text).toContain('このブラウザーでは使えません');
  } finally {
    await browser.close();
  }
});
