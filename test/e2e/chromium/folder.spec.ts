// A company's folder in a real browser: a real handle, its debris, what arrives while the page is open, and its end.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putStaff } from '../../../scripts/gallery/put-staff.mjs';
import { ROUND_IDS, STAFF_COMPANY, STAFF_COMPANY_TEXT } from '../../../scripts/gallery/staff-company.ts';
import { NOW } from '../../../scripts/gallery/state.mjs';
import { nameOf } from '../../../shared/carrier/object-name.ts';
import { invitationOf } from '../../../shared/core/staff-check/round.ts';
import { sealAnswer, slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { someObjects } from '../../support/carriers/objects.ts';
import { sheet } from '../../support/staff-check.ts';
import { expect, openAt, test } from '../support/app.ts';
import { dropFolder } from '../support/drop-folder.ts';

let home = '';
let folder = '';
test.beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'telemamori-folder-'));
  folder = join(home, '社内チェック');
  mkdirSync(folder);
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));

async function put(count: number, salt: string): Promise<string[]> {
  const objects = await someObjects(count, salt);
  for (const [name, bytes] of objects) writeFileSync(join(folder, name), bytes);
  return [...objects.keys()];
}

test('explains before the browser asks, then reads a dropped folder among all its debris', async ({ app }) => {
  const [first = ''] = await put(40, 'debris');
  const [[torn = '', whole] = ['', new Uint8Array()]] = await someObjects(1, 'torn');
  writeFileSync(join(folder, torn), whole.slice(0, 50));
  writeFileSync(join(folder, '議事録.docx'), 'x');
  writeFileSync(join(folder, '打ち合わせ.xlsx'), 'x');
  cpSync(join(folder, first), join(folder, first.replace('.tmm', ' - コピー.tmm')));
  cpSync(join(folder, first), join(folder, first.replace('.tmm', '.sync-conflict-20261127-033816-PTK7HA3.tmm')));
  mkdirSync(join(folder, '下書き'));
  await app.open('#/ways/folder');
  await expect(app.page.getByRole('heading', { name: 'ブラウザーが聞く前に' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'フォルダーを選ぶ' })).toBeVisible();
  await dropFolder(app.page, folder);
  await expect(app.page.getByRole('heading', { name: '「社内チェック」を使います。' })).toBeVisible();
  await expect(app.page.getByText('新しい答えが40件ありました。')).toBeVisible();
  await expect(app.page.getByText('1件は、いま届いているところです。')).toBeVisible();
  await expect(app.page.getByText('ほかのファイルが2件あります。読みません。')).toBeVisible();
  await expect(app.page.getByText('「競合コピー」などが2件あります。')).toBeVisible();
});

test('says that something else is no folder', async ({ app }) => {
  writeFileSync(join(home, 'memo.txt'), 'x');
  await app.open('#/ways/folder');
  await dropFolder(app.page, join(home, 'memo.txt'));
  await expect(app.page.getByText('フォルダーではありません。')).toBeVisible();
});

test('sees at once what arrives while the page is open, and what was renamed into its place', async ({ app }) => {
  await app.open('#/ways/folder');
  await dropFolder(app.page, folder);
  await expect(app.page.getByText('新しい答えはありません。')).toBeVisible();
  await expect(app.page.getByText('増えるとすぐ分かります。')).toBeVisible();
  await put(3, 'later');
  await expect(app.page.getByText('3件を読みました')).toBeVisible();
  const [[name = '', bytes] = ['', new Uint8Array()]] = await someObjects(1, 'renamed');
  writeFileSync(join(folder, `.syncthing.${name}.tmp`), bytes);
  renameSync(join(folder, `.syncthing.${name}.tmp`), join(folder, name));
  await expect(app.page.getByText('4件を読みました')).toBeVisible();
});

test('a folder that is gone loses nothing, and is there again when it is back', async ({ app }) => {
  await put(5, 'gone');
  await app.open('#/ways/folder');
  await dropFolder(app.page, folder);
  await expect(app.page.getByText('5件を読みました')).toBeVisible();
  renameSync(folder, `${folder}-2`);
  await expect(async () => {
    const look = app.page.getByRole('button', { name: 'もう一度見る' });
    await look.click();
    await expect(app.page.getByRole('alert').filter({ hasText: 'フォルダーが見つかりません' })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  renameSync(`${folder}-2`, folder);
  await app.page.getByRole('button', { name: 'もう一度見る' }).click();
  await expect(app.page.getByText('5件を読みました')).toBeVisible();
});

test('remembers the folder, asks again with one line after a restart, and forgets it when told so', async ({ app }) => {
  await put(2, 'restart');
  await app.open('#/ways/folder');
  await dropFolder(app.page, folder);
  await expect(app.page.getByText('2件を読みました')).toBeVisible();
  await app.page.reload();
  const reopen = app.page.getByRole('button', { name: 'フォルダーを再び開く' });
  await expect(reopen.or(app.page.getByText('2件を読みました'))).toBeVisible();
  await expect(app.page.getByText('社内チェック', { exact: false }).first()).toBeVisible();
  await app.page.getByRole('button', { name: 'このフォルダーを使うのをやめる' }).click();
  await expect(app.page.getByRole('button', { name: 'フォルダーを選ぶ' })).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByRole('button', { name: 'フォルダーを選ぶ' })).toBeVisible();
});

test('two thousand files in one folder: a pack is offered, once', async ({ app }) => {
  await put(2000, 'many');
  await app.open('#/ways/folder');
  await dropFolder(app.page, folder);
  await expect(app.page.getByText('2000件を読みました')).toBeVisible({ timeout: 40_000 });
  await expect(app.page.getByText('ファイルが2000件になりました。')).toBeVisible();
});

test('answers go into their round by themselves, each once, and are told apart by their names afterwards', async ({
  app,
}) => {
  const { page } = app;
  const round = STAFF_COMPANY.rounds.find(({ id }) => id === ROUND_IDS.open);
  if (!round?.privateKey) throw new Error('The company has no open round.');
  const taken = STAFF_COMPANY.answers.filter((one) => one.round === round.id);
  const free = [32, 33].filter((slip) => taken.every((one) => one.slip !== slip));
  expect(free).toHaveLength(2);
  for (const number of free) {
    const slip = { number, secret: await slipSecret(round.privateKey, number) };
    const { bytes } = await sealAnswer(
      { ...invitationOf(round), slip },
      sheet({ sender: `${number}`.padStart(16, '0') }),
    );
    writeFileSync(join(folder, await nameOf(Uint8Array.from(bytes))), bytes);
  }
  for (const { name, bytes } of taken.slice(0, 3)) writeFileSync(join(folder, name), bytes);
  await put(2, 'of nobody here');
  await page.clock.setFixedTime(new Date(NOW));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${app.home}/icons/icon.svg`);
  await page.evaluate(putStaff, STAFF_COMPANY_TEXT);
  await openAt(page, app.home, '#/ways/folder');
  await dropFolder(page, folder);
  await expect(page.getByText('までの社内チェックに、2件を入れました。')).toBeVisible();
  await expect(page.getByText('新しい答えが4件ありました。')).toBeVisible();
  await page.getByRole('link', { name: '社内チェックを開く' }).click();
  await expect(page).toHaveURL(new RegExp(`#/staff/${round.id}`));
  await expect(page.getByText(`${taken.length + 2}`, { exact: true }).first()).toBeVisible();
});
