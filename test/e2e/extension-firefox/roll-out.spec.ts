// docs/roll-out.md in a real Firefox: policies.json installs, locks, says what was not understood, and follows after a restart.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../extension/manifest.ts';
import { hostsIn, settle, shownIn, UUID } from '../support/extension-firefox.ts';
import { newFolder, removeFolder } from '../support/roll-out.ts';
import { firefoxWithPolicy, packFirefox } from '../support/roll-out-firefox.ts';

const { policies: sample } = JSON.parse(readFileSync('docs/policies/firefox.json', 'utf8')) as {
  policies: { '3rdparty': { Extensions: Record<string, object> } };
};

async function optionsOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/options/index.html`, { waitUntil: [] });
  await page.waitForSelector('h1');
  return page;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const locksIn = async (page: Page): Promise<number> =>
  (await textOf(page)).split(/会社の設定です|Set by your company/).length - 1;

async function visit(browser: Browser, address: string, fixture: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = readFileSync(`test/fixtures/pages/${fixture}.html`, 'utf8');
    void request.respond({ contentType: 'text/html; charset=utf-8', body }).catch(() => undefined);
  });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

test('policies.json installs, locks, names what was not understood, and follows after a restart', async () => {
  test.setTimeout(240_000); // it starts Firefox several times, and a machine may be shared
  const folder = newFolder();
  const firefox = firefoxWithPolicy(folder);
  const ExtensionSettings = {
    [GECKO_ID]: { installation_mode: 'normal_installed', install_url: `file://${packFirefox(folder)}` },
  };
  const withSettings = (settings: object) => ({
    ExtensionSettings,
    '3rdparty': { Extensions: { [GECKO_ID]: settings } },
  });
  firefox.setPolicy(
    withSettings({
      ...sample['3rdparty'].Extensions[GECKO_ID],
      tools: ['zoom', 'slack'],
      place: 'toolbar',
      fewer: 'no',
    }),
  );
  let browser = await firefox.start();
  try {
    await expect
      .poll(async () => (await browser.pages()).some((page) => page.url().includes('/welcome/')), { timeout: 40_000 })
      .toBe(true);
    const options = await optionsOf(browser);
    for (const part of ['総務 内線 123', '「tools」の一部は使えません', '「place」という会社の設定', '「fewer」の値は'])
      await expect.poll(() => textOf(options)).toContain(part);
    // Tools and number; the language is open in the sample.
    expect(await locksIn(options)).toBe(2);
    const isPrivate = await options.evaluate(() =>
      (
        globalThis as unknown as { browser: { extension: { isAllowedIncognitoAccess(): Promise<boolean> } } }
      ).browser.extension.isAllowedIncognitoAccess(),
    );
    expect(isPrivate).toBe(false);
    const webex = await visit(browser, 'https://midori.webex.com/wbxmjs/joinservice', 'webex-prejoin');
    await settle(webex);
    expect(await hostsIn(webex)).toBe(0);
    await shownIn(await visit(browser, 'https://app.zoom.us/wc/82214567890/join', 'zoom-prejoin'));
    await browser.close();

    firefox.setPolicy(withSettings({ contact: '総務 内線 456', isHost: true }));
    browser = await firefox.start();
    const after = await optionsOf(browser);
    await expect.poll(() => textOf(after)).toContain('総務 内線 456');
    expect(await locksIn(after)).toBe(1);
    await browser.close();

    firefox.setPolicy({ ExtensionSettings });
    browser = await firefox.start();
    const free = await optionsOf(browser);
    await expect.poll(() => textOf(free)).toMatch(/どのくらい|How often/);
    expect(await locksIn(free)).toBe(0);
    expect(await textOf(free)).not.toContain('総務');
  } finally {
    await browser.close();
    removeFolder(folder);
  }
});
