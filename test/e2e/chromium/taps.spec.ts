// The six things that are done most often, on a phone, counted in taps. Each number is what was aimed at.
import type { Locator } from '@playwright/test';
import { expect, openAt, test } from '../support/app.ts';
import { COMPANIES, type Company, startWithAnswers } from '../support/three-companies.ts';

const [NOTHING, HALF] = COMPANIES as [Company, Company];

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

/** Counts real taps; what is not in the window is no tap but a scroll, and is refused where `still` is asked for. */
function tapper({ still = false } = {}) {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      if (still) await expect(target).toBeInViewport({ ratio: 0.5 });
      await target.tap();
      taps += 1;
    },
    count: () => taps,
  };
}

test('from the first visit to my list: 6', async ({ app }) => {
  await app.open();
  const { page } = app;
  const { tap, count } = tapper();
  await tap(page.getByRole('link', { name: '働き方を選ぶ', exact: true }));
  for (const [heading, label] of [
    ['仕事で使う端末は', 0],
    ['家や外から', 0],
    ['会社のデータを', 0],
  ] as const) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await tap(page.locator('main label.tm-choice').nth(label));
  }
  await tap(page.getByRole('button', { name: 'この答えで決める' }));
  await tap(page.getByRole('link', { name: /^対策リストを見る/ }));
  await expect(page.getByRole('heading', { level: 1, name: '対策リスト' })).toBeVisible();
  expect(count()).toBe(6);
});

test('twenty answers: 20', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, NOTHING);
  await openAt(page, home, '#/checklist');
  await page.getByRole('link', { name: 'まとめて20問', exact: true }).tap();
  const { tap, count } = tapper({ still: true });
  const heading = page.getByRole('heading', { level: 1 });
  for (let question = 0; question < 20; question += 1) {
    await expect(page.locator('main')).toContainText(`${question + 1}問目／20問`);
    const before = (await heading.textContent()) ?? '';
    await tap(page.locator('.tm-answer-button').nth([0, 2, 3, 1][question % 4] ?? 0));
    await expect(heading).not.toHaveText(before);
  }
  await expect(heading).toHaveText('20問、終わりました');
  expect(count()).toBe(20);
  await openAt(page, home, '#/checklist');
  await expect(page.locator('main')).toContainText('未確認11件');
  // Fewer are left than one go would have, and the offer says how many.
  await expect(page.getByRole('link', { name: /^まとめて\d+問$/ })).toHaveCount(1);
});

test('まだ, a day and a person: 3, without scrolling', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/item/2-2');
  const { tap, count } = tapper({ still: true });
  await tap(page.locator('label.tm-choice').filter({ hasText: /^まだ$/ }));
  await tap(page.getByRole('button', { name: /^今週\s*12月4日$/ }));
  await tap(page.getByRole('button', { name: '総務', exact: true }));
  await expect(page.locator('main form .tm-status-line').first()).toHaveText('保存しました。12月4日（金）、総務');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(count()).toBe(3);
});

test('from the report to the print dialog: 2', async ({ app: { page, home } }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { printed: number };
    counted.printed = 0;
    window.print = () => {
      counted.printed += 1;
    };
  });
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/report');
  const { tap, count } = tapper({ still: true });
  await tap(page.getByRole('button', { name: '紙を見る' }));
  await tap(page.getByRole('button', { name: '印刷・PDFにする' }));
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  expect(count()).toBe(2);
});

test('a link in the clipboard: 3', async ({ app: { page, home } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/');
  await page.evaluate(() => navigator.clipboard.writeText('https://zoom.us/j/1234567890?pwd=abc'));
  const { tap, count } = tapper({ still: true });
  await tap(page.getByRole('navigation').getByRole('link', { name: '会議' }));
  await tap(page.locator('a[href="#/meeting/link"]'));
  await tap(page.getByRole('button', { name: /貼り付け/ }));
  await expect(page.locator('main')).toContainText('zoom.us');
  expect(count()).toBe(3);
});

test('a lost device to the first step: 2', async ({ app: { page, home } }) => {
  await startWithAnswers(page, home, HALF);
  await openAt(page, home, '#/');
  const { tap, count } = tapper({ still: true });
  await tap(page.getByRole('banner').getByRole('link', { name: '困ったとき' }));
  await tap(page.locator('a[href="#/incident/lost-device"]'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('端末をなくした');
  // What is to be done first is on the first screen, with nothing to open.
  await expect(page.locator('main ol li, main input[type=checkbox]').first()).toBeInViewport();
  expect(count()).toBe(2);
});
