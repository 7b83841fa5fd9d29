// What docs/deploy.md says, tried: the real nginx and Apache, their headers, and the whole app under them.
import type { Page } from '@playwright/test';
import { ALL_PATTERNS as PATTERNS } from '../../../pwa/navigation/rare-routes.ts';
import { shotsOf } from '../../../scripts/gallery/screens.mjs';
import { SECURITY_HEADERS } from '../../../scripts/security-headers.mjs';
import { expect, openAt, test, waitUntilKept, watch } from '../support/app.ts';
import { download, fillCompany, openSheet, print } from '../support/company.ts';
import { WEB_SERVERS } from '../support/web-servers.ts';

test.use({ serviceWorkers: 'allow' });

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Status, headers of ours and life of one answer. */
async function ask(page: Page, url: string): Promise<{ status: number; headers: Record<string, string> }> {
  const answer = await page.request.get(url);
  return { status: answer.status(), headers: answer.headers() };
}

/** Every kind of file, and one that is not there. */
async function checkHeaders(page: Page, home: string): Promise<void> {
  const html = await (await page.request.get(`${home}/`)).text();
  const asset = /assets\/[\w.-]+\.js/.exec(html)?.[0] ?? '';
  for (const [path, status, type, cache] of [
    ['', 200, /^text\/html/, 'no-cache'],
    ['index.html', 200, /^text\/html/, 'no-cache'],
    ['sw.js', 200, /^(?:text|application)\/javascript/, 'no-cache'],
    ['manifest.webmanifest', 200, /^application\/manifest\+json/, 'no-cache'],
    ['icons/icon.svg', 200, /^image\/svg\+xml/, 'no-cache'],
    [asset, 200, /^(?:text|application)\/javascript/, FOR_A_YEAR],
    ['assets/nothing-here-a1b2c3d4.js', 404, /^text\/html/, undefined],
  ] as const) {
    const answer = await ask(page, `${home}/${path}`);
    expect(answer, path).toMatchObject({ status, headers: SECURITY_HEADERS });
    expect(answer.headers['content-type'], path).toMatch(type);
    expect(answer.headers['cache-control'], path).toBe(cache);
  }
}

/** Nothing may be written from a string, and the policy says so itself. */
const markupIsRefused = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = 'text';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });

/**
 * What people do, one of each: answers, paper, files, another device.
 * @param every 1 opens every screen, 4 every fourth
 */
async function walk(page: Page, home: string, every: number): Promise<void> {
  await fillCompany(page, home); // methods, a table read, the report
  await openAt(page, home, '#/item/9-2');
  await page.getByLabel('できている', { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  for (const { name, address } of shotsOf(PATTERNS).filter((_, index) => index % every === 0)) {
    await page.goto(`${home}/${address}`);
    await expect(page.locator('#app main h1'), name).toBeVisible();
    await expect(page.locator('main'), name).not.toContainText('この画面を開けませんでした');
  }
  await openAt(page, home, '#/report/preview');
  expect((await print(page)).subarray(0, 5).toString()).toBe('%PDF-');
  await openSheet(page, home, '#/rules/sheet', 'ルールの紙');
  const word = await download(page, page.getByRole('button', { name: 'Word用のファイルに保存' }));
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  await openAt(page, home, '#/exchange?side=send');
  await expect(page.locator('main svg, main canvas').first()).toBeVisible();
  const file = await download(page, page.getByRole('button', { name: 'ファイルに保存' }));
  expect(file.bytes.toString()).toContain('9-2');
}

/** The app again with the network gone. */
async function checkOffline(page: Page, home: string): Promise<void> {
  await openAt(page, home, '#/item/9-2');
  await waitUntilKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  await page.context().setOffline(false);
}

// Both send the same headers, so the slow half, every screen, is walked under one of them.
for (const [name, start, every] of [
  ['nginx', WEB_SERVERS.nginx, 1],
  ['Apache', WEB_SERVERS.Apache, 4],
] as const) {
  test(`${name} as documented: headers, screens, files, offline, at the root and below a sub-path`, async ({
    page,
    context,
  }) => {
    const server = await start();
    try {
      const { problems } = watch(context, server.url);
      for (const home of [server.url, `${server.url}/telemamori`]) await checkHeaders(page, home);
      await openAt(page, server.url);
      expect(await markupIsRefused(page)).toBe(true);
      // Said on purpose, by us.
      const own = problems.length;
      await walk(page, server.url, every);
      await checkOffline(page, server.url);
      await checkOffline(page, `${server.url}/telemamori`);
      expect(problems.slice(own)).toEqual([]);
    } finally {
      await server.stop();
    }
  });
}
