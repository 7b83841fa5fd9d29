// Other sites and neighbours on the same host: what they send is looked at before anything is kept, and what is theirs stays.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { baseUrl, expect, openAt, test, waitUntilKept } from '../support/app.ts';
import { serveCopy } from '../support/app-copy.ts';
import { fileOf } from '../support/exchange-files.ts';

test.use({ serviceWorkers: 'allow' });

const FORGED = fileOf([{ path: 'answer/p1/9-2/status', value: 'todo' }], 'stranger');
/** Bytes: more than a reader of files takes. */
const TOO_LARGE = 90_000_000;

let site: Server;
let strange = '';
test.beforeEach(async () => {
  site = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<title>another site</title>'));
  await new Promise<void>((resolve) => {
    site.listen(0, 'localhost', resolve);
  });
  // The app is at 127.0.0.1: another site to the browser.
  strange = `http://localhost:${(site.address() as AddressInfo).port}/`;
});
test.afterEach(async () => {
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

type Parts = { readonly text?: string; readonly file?: string; readonly bytes?: number; readonly enctype: string };

/** A page of the other site sends a form to the app, without a touch of the person. */
async function send(page: Page, home: string, parts: Parts): Promise<void> {
  await page.goto(strange);
  await page.evaluate(
    ([action, { text, file, bytes = 0, enctype }]) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post', enctype });
      const add = (name: string, type: string) => {
        const input = Object.assign(document.createElement('input'), { name, type });
        form.append(input);
        return input;
      };
      if (text !== undefined) add('share-text', 'text').value = text;
      if (file !== undefined || bytes > 0) {
        const chosen = new DataTransfer();
        chosen.items.add(new File([file ?? new Uint8Array(bytes)], 'a.json', { type: 'application/json' }));
        add('share-file', 'file').files = chosen.files;
      }
      document.body.append(form);
      form.submit();
    },
    [`${home}/`, parts] as const,
  );
  await page.waitForURL(`${home}/**`);
}

const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        indexedDB.open('telemamori').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          database.transaction('log').objectStore('log').count().onsuccess = (counted) => {
            database.close();
            resolve((counted.target as IDBRequest<number>).result);
          };
        };
      }),
  );

/** While the last worker opens the page anew, nobody answers. */
const cacheNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).sort()).catch(() => []);

test('what another site sends is only shown, and said to come from outside; what is too large is never kept', async ({
  page,
}) => {
  const home = baseUrl();
  await openAt(page, home);
  await waitUntilKept(page);
  await page.reload();
  const multipart = 'multipart/form-data';
  await send(page, home, { file: FORGED, enctype: multipart });
  await expect(page.getByText('ほかのアプリかページから届きました。')).toBeVisible();
  expect(await rows(page)).toBe(0);
  await send(page, home, { bytes: TOO_LARGE, enctype: multipart });
  await expect(page.getByText('ファイルが大きすぎて')).toBeVisible();
  expect(await page.evaluate(() => caches.has('shared-to-app'))).toBe(false);
  await send(page, home, { text: 'https://zoom.us.evil.example/j/1 <img src=x onerror=alert(1)>', enctype: multipart });
  await expect(page.getByText('evil.example').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await send(page, home, { text: 'x', enctype: 'application/x-www-form-urlencoded' });
  await expect(page.locator('#app main h1')).toBeAttached();
  expect(await rows(page)).toBe(0);
});

test('a neighbour on the same host keeps its caches, and cannot empty or break the app', async ({ page }) => {
  const copy = await serveCopy();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  copy.publish('one');
  await openAt(page, copy.home, '#/item/9-2');
  await waitUntilKept(page);
  await page.reload();
  await page.getByLabel('できている', { exact: true }).check();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  const theirs = [`workbox-precache-v2-${copy.home}/other/`, 'workbox-runtime-other'];
  await page.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put('/other/x', new Response('the other app'));
    const channel = new BroadcastChannel('telemamori-log');
    const forged = { id: 'x', path: 5, at: 'no', value: { toString: 1 } };
    for (const data of [
      null,
      7,
      { erasedAt: 0 },
      { erasedAt: 0, changes: [forged] },
      { erasedAt: Date.now() + 1e12, changes: [] },
    ])
      channel.postMessage(data);
    channel.close();
  }, theirs);
  await page.reload();
  await expect(page.getByLabel('できている', { exact: true })).toBeChecked();
  expect(await rows(page)).toBe(1);
  copy.publish('two');
  copy.publishLastWorker();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(() => cacheNames(page)).toEqual([...theirs].sort());
  expect(errors).toEqual([]);
  await copy.remove();
});
