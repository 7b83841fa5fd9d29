// Two people in charge over one real folder of the disk, each with a browser of their own: no server, no network.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { baseUrl, expect, openAt, test } from '../support/app.ts';
import { dropFolder } from '../support/drop-folder.ts';
import { KEY_SIGNS } from '../support/key-signs.ts';
import { allowWriting } from '../support/writable-folder.ts';

// Two browsers, and a machine that may have much else to do.
test.setTimeout(240_000);

let home = '';
let folder = '';
test.beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'telemamori-team-folder-'));
  folder = join(home, '会社のリスト');
  mkdirSync(folder);
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** A browser of its own, with the folder chosen. */
async function device(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await allowWriting(page, folder);
  await openAt(page, baseUrl(), '#/ways/folder');
  await dropFolder(page, folder);
  await expect(page.getByRole('heading', { name: '「会社のリスト」を使います。' })).toBeVisible();
  return page;
}

async function exchange(page: Page): Promise<void> {
  await go(page, '#/team');
  await page.getByRole('button', { name: 'いま交換する' }).click();
  await expect(page.getByText('最後の交換')).toBeVisible();
}

test('join by the card; one ticks, the other sees it; the folder away and back: nothing is lost', async ({
  browser,
}) => {
  const one = await device(browser);
  await go(one, '#/team');
  await one.getByLabel('この端末の名前').fill('総務の田中');
  await one.getByRole('button', { name: 'はじめる' }).click();
  await one.getByRole('link', { name: '鍵のカードを印刷する' }).first().click();
  const card = one.getByText(KEY_SIGNS).first();
  await expect(card).toBeAttached();
  const key = KEY_SIGNS.exec((await card.textContent()) ?? '')?.[0] ?? '';
  await go(one, '#/team');
  await one.getByText('出ました。しまいました').click();

  const other = await device(browser);
  await go(other, '#/team/join');
  await other.getByLabel('この端末の名前').fill('営業の佐藤');
  await other.getByText('手で打つ').click();
  await other.getByLabel('鍵（4文字ずつ）').fill(key);
  await other.getByRole('button', { name: '開く', exact: true }).click();
  await expect(other.getByText('加わりました。')).toBeVisible();

  await go(one, '#/item/1-1');
  await one.getByLabel('できている', { exact: true }).check({ force: true });
  await exchange(one);
  await exchange(other);
  await go(other, '#/item/1-1');
  await expect(other.getByLabel('できている', { exact: true })).toBeChecked();
  for (const name of readdirSync(folder)) {
    expect(name).toMatch(/^[0-9a-f]{32}\.tmm$/);
    expect(readFileSync(join(folder, name)).toString('utf8')).not.toMatch(/田中|佐藤|telemamori|answer/);
  }

  // The drive is pulled out; both go on, and everything comes together when it is back.
  renameSync(folder, `${folder}-2`);
  await go(other, '#/item/1-1');
  await other.getByLabel('まだ', { exact: true }).check({ force: true });
  await go(other, '#/team');
  await other.getByRole('button', { name: 'いま交換する' }).click();
  await expect(other.getByText('場所が見つかりません。変更は、この端末にあります。')).toBeVisible();
  renameSync(`${folder}-2`, folder);
  await other.getByRole('button', { name: 'いま交換する' }).click();
  await expect(other.getByText('場所が見つかりません。')).toHaveCount(0);
  await expect(other.getByText('最後の交換')).toBeVisible();
  await exchange(one);
  await go(one, '#/item/1-1');
  await expect(one.getByLabel('まだ', { exact: true })).toBeChecked();
  await one.context().close();
  await other.context().close();
});
