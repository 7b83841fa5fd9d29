// A company's drop box in a real browser: tried, used, away, and refused; and an app without one, which asks nobody.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { parseSealed } from '../../../shared/core/staff-check/sealed-object.ts';
import { newRoundKey } from '../../../shared/store/staff-check/seal.ts';
import type { ApacheBox } from '../../support/carriers/apache.ts';
import { ADMIN } from '../../support/carriers/apache.ts';
import { someObjects } from '../../support/carriers/objects.ts';
import { invitation } from '../../support/staff-check.ts';
import { baseUrl, expect, openAt, test, watch } from '../support/app.ts';
import { type BoxApp, BUILD_MS, buildAppWithBox } from '../support/app-with-box.ts';

test.use({ serviceWorkers: 'allow' });

/** Browsers write a line into the console for each answer of 400 and more, which the trial asks for. */
const EXPECTED = /the server responded with a status of 4\d\d/;

test('without a drop box the page asks nobody: its own policy forbids it, and no code could', async ({ page }) => {
  await openAt(page, baseUrl(), '#/ways/server');
  await expect(page.getByText('まだ使えません')).toBeVisible();
  await expect(page.getByRole('button', { name: 'サーバーを試す' })).toHaveCount(0);
  const refused = await page.evaluate(async () => {
    const policy = new Promise<string>((told) =>
      document.addEventListener('securitypolicyviolation', (event) => told(event.effectiveDirective), { once: true }),
    );
    const asked = await fetch('./index.html').catch(() => null);
    return { directive: await policy, answer: asked?.status ?? null };
  });
  expect(refused).toEqual({ directive: 'connect-src', answer: null });
  await openAt(page, baseUrl(), '#/about/privacy');
  await expect(page.getByText('開いたあとは、どこにも通信しません。')).toBeVisible();
  await expect(page.getByText('サーバーを使うと、見えるもの')).toHaveCount(0);
});

test.describe('with a drop box', () => {
  test.describe.configure({ mode: 'serial' });
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

  test('the trial passes, and says each thing that was tried', async ({ page, context }) => {
    const { problems } = watch(context, box.url);
    await openAt(page, box.url, '#/ways/server');
    await page.getByRole('button', { name: 'サーバーを試す' }).click();
    await expect(page.getByText('すべて合格しました。使えます。')).toBeVisible();
    await expect(page.getByText('合格', { exact: true })).toHaveCount(7);
    expect(problems.filter((problem) => !EXPECTED.test(problem))).toEqual([]);
  });

  test('says that it asks its own host, and what that host sees', async ({ page }) => {
    for (const address of ['#/about', '#/about/privacy']) {
      await openAt(page, box.url, address);
      await expect(page.getByText('このアプリは自分の置き場所と通信します。').first()).toBeVisible();
      await expect(page.getByText('開いたあとは、どこにも通信しません。')).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { name: 'サーバーを使うと、見えるもの' })).toBeVisible();
  });

  test('staff cannot fetch; the person in charge can, once each, also after the network was away', async ({
    browser,
  }) => {
    const objects = await someObjects(25, 'for the browser');
    for (const [name, bytes] of objects) writeFileSync(join(box.folder, name), bytes);
    const context = await browser.newContext({ locale: 'ja-JP', httpCredentials: ADMIN });
    const page = await context.newPage();
    await openAt(page, box.url, '#/ways/server');
    await context.setOffline(true);
    await page.getByRole('button', { name: '新しい答えを取りに行く' }).click();
    await expect(page.getByText('いまはつながりません。')).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: '新しい答えを取りに行く' }).click();
    await expect(page.getByText('新しい答えが25件ありました。')).toBeVisible();
    await page.getByRole('button', { name: '新しい答えを取りに行く' }).click();
    await expect(page.getByText('新しい答えはありません。')).toBeVisible();
    await expect(page.getByText('25件を読みました')).toBeVisible();
    await context.close();

    const staff = await browser.newContext({
      locale: 'ja-JP',
      httpCredentials: { username: 'staff', password: 'wrong' },
    });
    const other = await staff.newPage();
    await openAt(other, box.url, '#/ways/server');
    await other.getByRole('button', { name: '新しい答えを取りに行く' }).click();
    await expect(other.getByText('サーバーのパスワードが違うか、許可がありません。')).toBeVisible();
    await staff.close();
  });

  test('a phone sends its sealed answer by one tap, once, and keeps it while there is no connection', async ({
    page,
  }) => {
    const before = readdirSync(box.folder).length;
    const key = await newRoundKey();
    const one = invitation({ publicKey: key.publicKey, due: '2099-12-04', keptUntil: '2099-12-31', way: 'server' });
    await openAt(page, box.url, invitationLink('', one));
    await page.getByRole('button', { name: '答えはじめる' }).click();
    for (let n = 1; n <= one.questions.length; n += 1) {
      await expect(page.getByText(`${n}問目／${one.questions.length}問`)).toBeVisible();
      await page.getByRole('button', { name: 'まだ', exact: true }).click();
    }
    const handOver = page.getByRole('heading', { name: 'これを渡します' });
    const next = page.getByRole('button', { name: '次へ', exact: true });
    await expect(handOver.or(next)).toBeVisible();
    if (await next.isVisible()) await next.click();
    await expect(page.getByRole('button', { name: '会社のサーバーへ送る' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '会社のサーバーへ送る' }).click();
    await expect(page.getByText('この端末にためました。')).toBeVisible();
    expect(readdirSync(box.folder)).toHaveLength(before);
    await page.context().setOffline(false);
    await expect.poll(() => readdirSync(box.folder).length).toBe(before + 1);
    const sealed = readdirSync(box.folder)
      .map((name) => parseSealed(readFileSync(join(box.folder, name))))
      .flatMap((read) => (read.ok && read.value.invitation === one.id ? [read.value] : []));
    expect(sealed).toHaveLength(1);
    await page.getByRole('button', { name: '会社のサーバーへ送る' }).click();
    await expect(page.getByText('もう受け取っていました。')).toBeVisible();
    expect(readdirSync(box.folder)).toHaveLength(before + 1);
  });

  test('a server that forgets its condition is refused, with the reason', async ({ page }) => {
    const wrong = await app.start({ change: (text) => text.replace(/^ +Require expr .*$/m, '') });
    try {
      await openAt(page, wrong.url, '#/ways/server');
      await page.getByRole('button', { name: 'サーバーを試す' }).click();
      const refusal = page.getByRole('alert').filter({ hasText: 'このサーバーは使えません' });
      await expect(refusal).toContainText('同じ名前を2回受け取りました');
      await page.getByText('くわしい記録を見る').click();
      await expect(page.getByText(/^PUT [0-9a-f]{32}\.tmm：204/).first()).toBeVisible();
    } finally {
      await wrong.stop();
    }
  });
});
