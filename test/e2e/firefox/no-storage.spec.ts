// A Firefox that keeps nothing, or whose storage never answers: what needs no storage works, answers are plainly called not
// kept, the file is the way out, and nothing fails behind the screen either.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { baseUrl } from '../support/app.ts';
import { launchFirefox, watchFirefox } from '../support/firefox.ts';
import { silenceStorage } from '../support/silent-storage.ts';

/** What somebody needs in a hurry, or only reads, and its heading. */
const SCREENS: readonly (readonly [address: string, heading: string])[] = [
  ['#/', 'テレワークの安全を'],
  ['#/incident', '何が起きましたか'],
  ['#/incident/lost-device', '端末をなくした'],
  ['#/meeting/link', '会議のリンクを確かめる'],
  ['#/checklist', '先に働き方を選びます'],
  ['#/item/9-2', '多要素認証'],
  ['#/meeting/tool/zoom', 'Zoomの設定'],
  ['#/glossary', '用語集'],
  ['#/search', '探す'],
  ['#/exchange?side=take', 'この端末に取り込みます'],
  ['#/settings', '設定'],
  ['#/finder/methods', '8つの働き方'],
];

type Visit = { readonly page: Page; readonly problems: readonly string[]; readonly downloads: string };

/** Runs in the page before anything of the app: what nobody caught goes to the console, where the watch sees it. */
function tellUncaught(): void {
  addEventListener('unhandledrejection', ({ reason }) => console.error('unhandled rejection:', String(reason)));
}

let browser: Browser | undefined;
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-storage-'));
});
test.afterEach(async () => {
  await browser?.close();
  browser = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function visit(
  preferences: Readonly<Record<string, string | number | boolean>>,
  ...before: readonly (() => void)[]
): Promise<Visit> {
  browser = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      ...preferences,
    },
  });
  const page = await browser.newPage();
  for (const script of [tellUncaught, ...before]) await page.evaluateOnNewDocument(script);
  const { problems } = watchFirefox(page, baseUrl());
  return { page, problems, downloads: folder };
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);

async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(`${baseUrl()}/${address}`);
  await page.waitForSelector('#app main h1');
}

async function waitForText(page: Page, text: string, where = 'body'): Promise<void> {
  const shown = () => page.evaluate((place) => document.querySelector(place)?.textContent ?? '', where);
  await expect.poll(shown, { timeout: 30_000 }).toContain(text);
}

/** Opens every screen anew, uses what works without answers, and answers. */
async function useIt({ page }: Visit): Promise<void> {
  for (const [address, heading] of SCREENS) {
    await openScreen(page, address);
    await waitForText(page, heading, '#app main h1');
  }
  // In one page the answers stay: the checklist is the one of this way of working. Pressed as the keyboard does it: the driver
  // scrolls the box under the bar at the top, and would press that.
  await page.focus('main input[type=checkbox]');
  await page.keyboard.press(' ');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[type=checkbox]')?.checked);
  await openScreen(page, '#/checklist');
  await waitForText(page, '多要素認証', 'main');
  await openScreen(page, '#/incident/lost-device');
  await page.locator('main input[type=checkbox]').click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[type=checkbox]')?.checked);
  await openScreen(page, '#/meeting/link');
  await page.locator('#link').fill('https://zoom.us.evil.example/j/82214567890');
  await page.locator('main form button[type=submit]').click();
  await waitForText(page, 'evil.example');
  await openScreen(page, '#/item/9-2');
  await page.locator('main input[value=done]').click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[value=done]')?.checked);
}

/** In one page the answers stay, so the file holds them. */
async function saveToFile({ page, downloads }: Visit): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/exchange?side=send';
  });
  await waitForText(page, 'ファイルで送る');
  await page.locator('::-p-xpath(//main//button[contains(., "ファイルに保存")])').click();
  const saved = async (): Promise<string> =>
    (await readdir(downloads)).find((name) => name.endsWith('.telemamori.json')) ?? '';
  // A start gives databases that say nothing half a minute.
  await expect.poll(saved, { timeout: 60_000 }).not.toBe('');
  const path = join(downloads, await saved());
  // Firefox writes beside the name first, and fills that afterwards.
  await expect.poll(() => existsSync(`${path}.part`)).toBe(false);
  await expect.poll(() => readFile(path, 'utf8')).not.toBe('');
  return readFile(path, 'utf8');
}

test.describe.configure({ timeout: 180_000 });

test('with all site data blocked', async () => {
  const blocked = await visit({ 'network.cookie.cookieBehavior': 2 });
  await useIt(blocked);
  await waitForText(blocked.page, 'この端末には、答えが残りません');
  expect(await textOf(blocked.page)).not.toContain('保存しました');
  const text = await saveToFile(blocked);
  expect(text).toContain('"path":"answer/p1/9-2/status","value":"done"');
  expect(await textOf(blocked.page)).toContain('この端末には、答えが残りません');
  expect(blocked.problems).toEqual([]);
});

test('with a storage that never answers', async () => {
  const silent = await visit({}, silenceStorage);
  await useIt(silent);
  const shown = () => textOf(silent.page);
  await expect.poll(shown, { timeout: 45_000 }).toMatch(/保存場所から、まだ返事がありません|まだ保存できていません/);
  expect(await textOf(silent.page)).not.toContain('保存しました（');
  const text = await saveToFile(silent);
  expect(text).toContain('"path":"answer/p1/9-2/status","value":"done"');
  expect(silent.problems).toEqual([]);
});

test('in a private window answers are saved for as long as it is open', async () => {
  const { page, problems } = await visit({ 'browser.privatebrowsing.autostart': true });
  await openScreen(page, '#/item/9-2');
  await page.locator('main input[value=done]').click();
  await waitForText(page, '保存しました');
  await page.reload();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[value=done]')?.checked);
  expect(problems).toEqual([]);
});
