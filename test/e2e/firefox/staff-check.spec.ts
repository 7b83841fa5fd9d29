// The whole staff check between two browsers: the person in charge in Chromium, five employees with a strip each, three of them in
// Firefox and two on Chromium phones; their answers come back as text, as a file and as a code before the camera.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as Chromium } from '@playwright/test';
import type { BrowserContext, Page as FirefoxPage } from 'puppeteer-core';
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { readCodes } from '../../support/codes.ts';
import { expect, openAt, test, watch } from '../support/app.ts';
import { cameraOf } from '../support/camera.ts';
import { launchFirefox, watchFirefox } from '../support/firefox.ts';
import { counted, paste, prepare, storedRound } from '../support/staff.ts';

const PHONE = { width: 360, height: 800 };
const FILE = '社内チェックの答え.tmm';

/** A button of the app by the first words on it, pressed as a person does: only that lets a page write to the clipboard. */
const press = (page: FirefoxPage, name: string): Promise<void> =>
  page.locator(`::-p-xpath(//main//button[starts-with(normalize-space(), "${name}")])`).click();

const headingOf = (page: FirefoxPage): Promise<string> =>
  page.evaluate(() => document.querySelector('main h1')?.textContent ?? '');

/** Answers one question after the other in the page itself: a message for each press would take ten times as long. */
const answerAll = (page: FirefoxPage, first: string, others: string): Promise<void> =>
  page.evaluate(
    async (total, firstWords, words) => {
      for (let n = 1; n <= total; n += 1) {
        const find = () =>
          document.querySelector('main')?.textContent?.includes(`${n}問目／${total}問`) &&
          [...document.querySelectorAll('main button')].find(({ textContent }) =>
            textContent?.trim().startsWith(n === 1 ? firstWords : words),
          );
        let button = find();
        while (!button) {
          await new Promise((next) => setTimeout(next, 20));
          button = find();
        }
        (button as HTMLButtonElement).click();
      }
      while (document.querySelector('main')?.textContent?.includes('問目／'))
        await new Promise((next) => setTimeout(next, 20));
    },
    FIRST_QUESTIONS.length,
    first,
    others,
  );

/** Opens a strip in Firefox and answers all its questions with the same words; ends where the ways to hand over stand. */
async function answerInFirefox(context: BrowserContext, link: string, words: string): Promise<FirefoxPage> {
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.goto(link);
  await press(page, '答えはじめる');
  await answerAll(page, words, words);
  if ((await headingOf(page)) === 'この端末から分かったこと') await press(page, '次へ');
  await page.waitForSelector('::-p-text(これを渡します)');
  return page;
}

/** The same on a phone with Chromium; gives the link of the answer. */
async function answerOnPhone(browser: Chromium, link: string, words: string): Promise<string> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: PHONE });
  const { problems } = watch(context, link);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(link);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await button('答えはじめる').click();
  for (let n = 1; n <= FIRST_QUESTIONS.length; n += 1) {
    await expect(page.getByText(`${n}問目／${FIRST_QUESTIONS.length}問`)).toBeVisible();
    await button(words).click();
  }
  await expect(page.getByRole('heading', { name: 'これを渡します' }).or(button('次へ'))).toBeVisible();
  if (await button('次へ').isVisible()) await button('次へ').click();
  await button(/リンクをコピーする/).click();
  await expect(page.getByText('コピーしました。', { exact: false })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  expect(problems).toEqual([]);
  return text;
}

test('five people with Firefox and phones answer by their strips; text, file and camera bring all of it back', async ({
  app,
  browser,
}) => {
  test.setTimeout(240_000); // sixty questions in two browsers on one machine
  const { page, home } = app;
  await prepare(page, home, '5');
  const round = await storedRound(page);
  await openAt(page, home, `#/staff/${round.id}/slips`);
  await expect(page.locator('.tm-print-host .tm-paper')).toBeAttached();
  const strips = readCodes(await page.pdf({ preferCSSPageSize: true }), 150);
  expect(strips.length).toBe(round.slips);
  await openAt(page, home, `#/staff/${round.id}`);

  const folder = await mkdtemp(join(tmpdir(), 'telemamori-answers-'));
  const firefox = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      // Lets a test read what a press has copied, without the question that a person would see.
      'dom.events.testing.asyncClipboard': true,
    },
  });
  try {
    const context = await firefox.createBrowserContext();
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = strips;

    const byText = await answerInFirefox(context, first, 'できている');
    const { problems } = watchFirefox(byText, home);
    await press(byText, 'リンクをコピーする');
    await byText.waitForSelector('::-p-text(コピーしました。)');
    await paste(page, `答えました。 ${await byText.evaluate(() => navigator.clipboard.readText())} お願いします`);
    await expect(counted(page)).toHaveText('1');

    // The person with the first strip thinks again at once: the newer answer takes the place of the older.
    await press(byText, '渡しました');
    await press(byText, '答えを変えて渡す');
    await answerAll(byText, 'まだ', 'できている');
    await byText.waitForSelector('::-p-text(これを渡します)');
    await press(byText, 'リンクをコピーする');
    await byText.waitForSelector('::-p-text(コピーしました。)');
    await paste(page, await byText.evaluate(() => navigator.clipboard.readText()));
    await expect(page.getByText('新しい答えと入れ替えました。', { exact: false })).toBeVisible();
    await expect(counted(page)).toHaveText('1');
    expect(problems).toEqual([]);

    const byFile = await answerInFirefox(context, second, 'まだ');
    await press(byFile, 'ファイルに保存する');
    await expect.poll(() => readdir(folder)).toEqual([FILE]);
    await expect.poll(async () => (await readFile(join(folder, FILE))).length).toBeGreaterThan(0);
    await page.locator('input[type=file][multiple]').setInputFiles(join(folder, FILE));
    await expect(counted(page)).toHaveText('2');

    const byCode = await answerInFirefox(context, third, 'わからない');
    await press(byCode, '画面を見せて渡す');
    const code = await byCode.waitForSelector('main [role=img]');
    if (!code) throw new Error('There is no code on the screen.');
    await page.evaluate(cameraOf, Buffer.from(await code.screenshot()).toString('base64'));
    await page.getByRole('button', { name: 'カメラで続けて受け取る' }).click();
    await expect(counted(page)).toHaveText('3');

    const links = [await answerOnPhone(browser, fourth, '一部できている'), await answerOnPhone(browser, fifth, 'まだ')];
    await paste(page, links.join('\n'));
    await expect(counted(page)).toHaveText('5');
  } finally {
    await firefox.close();
    await rm(folder, { recursive: true, force: true });
  }

  await page.getByRole('button', { name: '締める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '締める' }).click();
  await expect(page.getByRole('heading', { name: '5人の答え' })).toBeVisible();
  await expect(page.getByText('一部 1人・まだ 3人・わからない 1人')).toBeVisible();
});
