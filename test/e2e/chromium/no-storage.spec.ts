// A browser that keeps nothing, storage that never answers, an address without https: what needs no storage works, and
// what is not kept is called so, with the real cause.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { baseUrl, openAt, watch } from '../support/app.ts';
import { launchPersistent } from '../support/persistent.ts';
import { silenceStorage } from '../support/silent-storage.ts';

test.use({ serviceWorkers: 'allow' });

/** Screens that somebody needs in a hurry, or only reads. */
const SCREENS = [
  '#/',
  '#/incident',
  '#/incident/lost-device',
  '#/meeting/link',
  '#/finder/methods',
  '#/checklist',
  '#/item/9-2',
  '#/meeting/tool/zoom',
  '#/glossary',
  '#/exchange?side=take',
  '#/settings',
];

async function inBrowser(
  work: (context: BrowserContext, page: Page) => Promise<void>,
  { flags = [], preferences }: { readonly flags?: readonly string[]; readonly preferences?: unknown } = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'no-storage-'));
  if (preferences) {
    await mkdir(join(folder, 'Default'), { recursive: true });
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const context = await launchPersistent(folder, [], flags);
  try {
    await work(context, context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens every screen, answers, and gives everything that went wrong. */
async function useIt(context: BrowserContext, page: Page, home: string): Promise<readonly string[]> {
  const { problems } = watch(context, home);
  for (const address of SCREENS) await openAt(page, home, address);
  await openAt(page, home, '#/incident/lost-device');
  await page.getByRole('checkbox').first().check();
  await openAt(page, home, '#/meeting/link');
  await page.locator('#link').fill('https://zoom.us.evil.example/j/82214567890');
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.getByText('evil.example').first()).toBeVisible();
  await page.goto(`${home}/#/item/9-2`);
  await page.getByLabel('できている', { exact: true }).check();
  return problems;
}

/** In one page the answers stay, and the file is the way out. A start gives the databases half a minute before that. */
async function saveAsWayOut(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('.telemamori.json');
  expect(await readFile(await download.path(), 'utf8')).toContain('"path":"answer/p1/9-2/status","value":"done"');
}

test('with all site data blocked', async () => {
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await inBrowser(
    async (context, page) => {
      const problems = await useIt(context, page, baseUrl());
      await expect(page.getByText('この端末には、答えが残りません')).toBeVisible();
      await expect(page.getByText('保存しました')).toHaveCount(0);
      await page.getByRole('link', { name: 'ファイルに保存' }).click();
      await saveAsWayOut(page);
      expect(problems).toEqual([]);
    },
    { preferences },
  );
});

test('with a database that never answers', async () => {
  await inBrowser(async (context, page) => {
    await context.addInitScript(silenceStorage);
    const problems = await useIt(context, page, baseUrl());
    await expect(page.getByText(/保存場所から、まだ返事がありません|まだ保存できていません/).first()).toBeVisible();
    await expect(page.getByText('保存しました（')).toHaveCount(0);
    await page.evaluate(() => {
      location.hash = '#/exchange?side=send';
    });
    await saveAsWayOut(page);
    expect(problems).toEqual([]);
  });
});

test('at an address of the local network, without https', async () => {
  const home = baseUrl().replace(/\/\/[^:]+/, '//intranet.example');
  await inBrowser(
    async (context, page) => {
      const problems = await useIt(context, page, home);
      expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([false, 'undefined']);
      // Answers can be kept here; what cannot be had without https is said on the first page.
      await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
      await openAt(page, home);
      await expect(page.getByText('このアドレスは、https://で始まりません')).toBeVisible();
      await openAt(page, home, '#/exchange?side=send');
      await expect(page.getByText(/パスワードを使うには、https/)).toBeVisible();
      // The header that says this is ignored without https; Chromium tells so, and nothing is wrong.
      expect(problems.filter((problem) => !problem.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
    },
    { flags: ['--host-resolver-rules=MAP intranet.example 127.0.0.1'] },
  );
});
