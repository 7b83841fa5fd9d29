// The first walk: from nothing to the first answer, offline, across a restart, in both languages, on a phone and a desktop.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/serve.mjs';
import { expect, openAt, test, waitUntilKept, watch } from '../support/app.ts';
import { launchPersistent } from '../support/persistent.ts';
import { APP_FOLDER } from '../support/serve-app.ts';

test.use({ serviceWorkers: 'allow' });

const WORDS = {
  ja: {
    start: '働き方を選ぶ',
    questions: [
      '仕事で使う端末は、だれのものですか',
      '家や外から、会社のネットワークにつなぎますか',
      '会社のデータを、手元の端末に保存しますか',
    ],
    decide: 'この答えで決める',
    result: '会社の端末で社内へ',
    list: '対策リストを見る（31件）',
    done: 'できている',
    saved: '保存しました',
  },
  en: {
    start: 'Choose how you work',
    questions: [
      'Who owns the devices used for work?',
      'Do you connect to the office network from outside?',
      'Do you save company data on the device?',
    ],
    decide: 'Use these answers',
    result: 'Company device, office network',
    list: 'See the checklist (31)',
    done: 'In place',
    saved: 'Saved',
  },
} as const;

const SCREENS = {
  phone: { width: 360, height: 800 },
  desktop: { width: 1280, height: 900 },
} as const;

/** Answers the questions so that method ① comes out, and stops on the result. */
async function findMethodOne(page: Page, words: (typeof WORDS)[keyof typeof WORDS]): Promise<void> {
  await page.getByRole('link', { name: words.start, exact: true }).click();
  for (const [index, value] of ['company', 'yes', 'unknown'].entries()) {
    await expect(page.getByRole('heading', { level: 1, name: words.questions[index] ?? '' })).toBeFocused();
    await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
    await page.locator(`input[value=${value}]`).check();
  }
  await page.getByRole('button', { name: words.decide }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.result);
}

for (const language of ['ja', 'en'] as const) {
  for (const [name, viewport] of Object.entries(SCREENS)) {
    test.describe(`${language}, ${name}`, () => {
      test.use({ viewport, locale: language === 'ja' ? 'ja-JP' : 'en-GB' });

      test('a newcomer finds the method, sees exactly its items and answers one', async ({ app }) => {
        const words = WORDS[language];
        await app.open();
        await findMethodOne(app.page, words);
        await app.page.getByRole('link', { name: words.list }).click();
        await expect(app.page.locator('a.tm-row[href*="#/item/"]')).toHaveCount(31 + 23);
        await app.page.locator('a.tm-row[href="#/item/9-2"]').click();
        await app.page.getByLabel(words.done, { exact: true }).check();
        await expect(app.page.getByRole('status').filter({ hasText: words.saved })).toBeVisible();
        await app.page.reload();
        await expect(app.page.getByLabel(words.done, { exact: true })).toBeChecked();
        const width = await app.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(width).toBeLessThanOrEqual(0);
        await expect(app.page.locator('html')).toHaveAttribute('lang', language);
      });
    });
  }
}

test('no answer gives a clear word, and nothing moves on', async ({ app }) => {
  await app.open('#/finder/Q1');
  await app.page.getByRole('button', { name: '次へ進む' }).click();
  await expect(app.page.getByText('1つ選んでください。')).toBeVisible();
  expect(app.page.url()).toContain('#/finder/Q1');
});

test('a second method joins its items to the list, and the first answers stay', async ({ app }) => {
  await app.open();
  await findMethodOne(app.page, WORDS.ja);
  await app.page.getByRole('link', { name: 'ほかの働き方も選ぶ' }).click();
  await app.page.locator('input[name=m5]').check();
  await app.page.getByRole('link', { name: '選び終わる' }).click();
  await expect(app.page.getByRole('link', { name: '対策リストを見る（32件）' })).toBeVisible();
});

test('「あとで」 brings another suggestion, never the same one again', async ({ app }) => {
  await app.open();
  await findMethodOne(app.page, WORDS.ja);
  await app.page.goto(`${app.home}/#/`);
  const suggestion = app.page.locator('.tm-hero h2');
  const first = await suggestion.textContent();
  await app.page.getByRole('button', { name: 'あとで' }).click();
  await expect(suggestion).not.toHaveText(first ?? '');
});

test('an answer is taken back with one tap, and 未確認 can be chosen again', async ({ app }) => {
  await app.open('#/item/2-1');
  const { page } = app;
  await page.getByLabel('まだ', { exact: true }).check();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await page.getByLabel('対象外', { exact: true }).check();
  await page.getByLabel('対象外の理由').fill('メールを使わないため');
  await page.getByLabel('対象外の理由').blur();
  await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('対象外の理由')).toHaveValue('メールを使わないため');
});

test('5-1 says what this very device runs, and until when each edition is supported', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+09:00'));
  const session = await page.context().newCDPSession(page);
  const says = async (platformVersion: string) => {
    await session.send('Emulation.setUserAgentOverride', {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36',
      userAgentMetadata: {
        platform: 'Windows',
        platformVersion,
        architecture: 'x86',
        model: '',
        mobile: false,
      },
    });
    await app.open('#/item/5-1');
    await page.reload();
    return expect(page.locator('.tm-note').filter({ hasText: 'この端末について' }));
  };
  const eleven = await says('15.0.0');
  await eleven.toContainText('この端末はWindows 11のようです。');
  await eleven.toContainText('Windows 11（24H2、Home・Pro）：サポートは2026年10月13日に終わっています。');
  await eleven.toContainText('Windows 11（25H2、Home・Pro）：サポートは2027年10月12日までです。');
  await eleven.toContainText('表は2026年11月27日に調べたものです。');
  const ten = await says('10.0.0');
  await ten.toContainText('Windows 10の延長（ESU、会社のパソコン、有料）：サポートは2028年10月10日までです。');
  await ten.not.toContainText('ESU (paid');
});

test('switching the language turns the whole screen, and it stays', async ({ app }) => {
  await app.open('#/settings');
  const { page } = app;
  await page.getByText('English', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${app.home}/#/item/9-2`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you use multi-factor authentication?');
  expect(await page.locator('main').innerText()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you use multi-factor authentication?');
});

test('after a restart of the browser, with the server gone, everything is there', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'telemamori-walk-'));
  const server = await serve({ dir: APP_FOLDER, quality: 4 });
  try {
    const first = await launchPersistent(profile);
    const page = await first.newPage();
    await openAt(page, server.url);
    await findMethodOne(page, WORDS.ja);
    await openAt(page, server.url, '#/item/9-2');
    await page.getByLabel('できている', { exact: true }).check();
    await expect(page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
    await waitUntilKept(page);
    await first.close();
    await server.close();

    const second = await launchPersistent(profile);
    const { problems } = watch(second, server.url);
    const again = await second.newPage();
    await openAt(again, server.url, '#/item/9-2');
    await expect(again.getByLabel('できている', { exact: true })).toBeChecked();
    await again.goto(`${server.url}/#/checklist`);
    await expect(again.locator('a.tm-row[href*="#/item/"]')).toHaveCount(31 + 23);
    expect(problems).toEqual([]);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('keyboard alone is enough for the first answer', async ({ app }) => {
  await app.open('#/finder/Q1');
  const { page } = app;
  await page.locator('input[value=company]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: WORDS.ja.questions[1] })).toBeFocused();
});
