// The app in the installed Firefox: it opens, speaks both languages and works without a server.

import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { baseUrl } from '../support/app.ts';
import { serveCopy } from '../support/app-copy.ts';
import { launchFirefox, watchFirefox } from '../support/firefox.ts';

let browser: Browser;

test.beforeEach(async () => {
  browser = await launchFirefox();
});

test.afterEach(async () => {
  await browser.close();
});

/** Opens an address and gives the heading of its screen. */
async function headingAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const heading = await page.waitForSelector('#app main h1');
  return (await heading?.evaluate((node) => node.textContent)) ?? '';
}

test('opens the screens without an error and without a word to another host', async () => {
  const page = await browser.newPage();
  const { problems } = watchFirefox(page, baseUrl());
  for (const address of ['#/', '#/finder/Q1', '#/checklist', '#/item/9-2', '#/meeting', '#/incident', '#/own'])
    expect(await headingAt(page, `${baseUrl()}/${address}`)).not.toBe('');
  expect(problems).toEqual([]);
});

test('opens from the device when the server is gone', async () => {
  const copy = await serveCopy();
  const page = await browser.newPage();
  await headingAt(page, `${copy.home}/#/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await copy.stop();
  await page.reload();
  await page.waitForSelector('#app main h1');
  await page.goto(`${copy.home}/#/glossary`);
  await page.waitForSelector('#app main h1');
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await copy.remove();
});
