// Takes the pictures for the stores and the README into store/pictures: 1280 × 800, in both languages, and a small tile of 440 × 280.
// Needs a built dist/: `npm run build`, then `node scripts/store-pictures.mjs`.
// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { openDemo } from './demo/open-demo.mjs';
import { companyLog, NOW, putLog } from './gallery/state.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const OUT = join(root, 'store', 'pictures');
const executable = findChromium() ?? '';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ width: number, height: number }} Size */

/** What fits below the sentence, pixel for pixel. */
const WIDE = { width: 1120, height: 668 };
const PHONE = { width: 360, height: 668 };

const WORDS = {
  ja: {
    name: 'テレまもり',
    card: ['会議に入る前に、3つだけ。', 'まだ設定を変えられるときに、左の端でそっと知らせます'],
    phone: ['今日することは1つ。', '理由・時間・お金・手順つき。ネットがなくても使えます'],
    list: ['当てはまる対策だけ。', '質問は最大4つ。会社の働き方から選び出します'],
    report: ['1枚の報告書に。', '社長にも、取引先にも、そのまま渡せます'],
    tile: '会議の前に、そっと。',
  },
  en: {
    name: 'Telemamori',
    card: ['Three things before you join.', 'A quiet card at the left edge, while a setting can still be changed'],
    phone: ['One thing to do today.', 'With reason, minutes, cost and steps. Works with no network'],
    list: ['Only what applies to you.', 'At most four questions find how your company teleworks'],
    report: ['One page for the boss.', 'Or for a client, or an insurer'],
    tile: 'A quiet word before the meeting.',
  },
};

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { width: 1280px; height: 800px; overflow: hidden; display: grid; grid-template-rows: 132px 1fr; background: linear-gradient(165deg, #e3f1f3, #b9dde4); color: #00313a;
    font-family: "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", system-ui, sans-serif; }
  header { padding: 24px 64px 0; display: grid; grid-template-columns: auto 1fr; column-gap: 20px; align-items: center; align-content: start; }
  header svg { width: 60px; height: 60px; grid-row: span 2; }
  h1 { font-size: 36px; line-height: 1.25; }
  p { font-size: 19px; line-height: 1.5; color: #24545d; }
  .shots { display: flex; gap: 36px; justify-content: center; align-items: start; }
  .shots img { display: block; border-radius: 14px 14px 0 0; box-shadow: 0 12px 40px rgb(0 49 58 / 0.28); background: #fff; }
`;

const mark = readFileSync(join(root, 'pwa', 'public', 'icons', 'icon.svg'), 'utf8');

/** @param {Buffer} png */
const asAddress = (png) => `data:image/png;base64,${png.toString('base64')}`;

/**
 * One picture: a sentence above what was seen.
 * @param {import('@playwright/test').Page} page @param {Language} language
 * @param {'card' | 'phone' | 'list' | 'report'} name @param {readonly Buffer[]} shots
 */
async function compose(page, language, name, shots) {
  const [title, text] = WORDS[language][name];
  await page.setContent(`<html lang="${language}"><style>${STYLE}</style><body><header>${mark}<h1>${title}</h1><p>${text}</p></header>
    <div class="shots">${shots.map((shot) => `<img src="${asAddress(shot)}" alt="">`).join('')}</div></body></html>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  writeFileSync(join(OUT, `${language}-${name}.png`), await page.screenshot());
}

/** The small tile, which has space for a name and one sentence. @param {import('@playwright/test').Page} page @param {Language} language */
async function composeTile(page, language) {
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<html lang="${language}"><style>${STYLE} body { width: 440px; height: 280px; display: grid; place-content: center; justify-items: center; gap: 10px; grid-template-rows: none; }
    svg { width: 92px; height: 92px; } h1 { font-size: 40px; }</style><body>${mark}<h1>${WORDS[language].name}</h1><p>${WORDS[language].tile}</p></body></html>`);
  writeFileSync(join(OUT, `${language}-tile.png`), await page.screenshot());
  await page.setViewportSize({ width: 1280, height: 800 });
}

/**
 * The app with a company's answers.
 * @param {import('@playwright/test').Browser} browser @param {string} home @param {Language} language @param {Size} size @param {readonly string[]} addresses
 */
async function shootApp(browser, home, language, size, addresses) {
  const context = await browser.newContext({
    viewport: size,
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'Asia/Tokyo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(`${home}/icons/icon.svg`);
  await page.evaluate(putLog, companyLog());
  const shots = [];
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(`${home}/${address}`);
    await page.locator('main h1').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    // A sheet of paper is what is to be seen, not the buttons above it.
    await page
      .locator('.tm-paper-frame')
      .first()
      .evaluate((sheet) => sheet.scrollIntoView(), undefined, { timeout: 100 })
      .catch(() => undefined);
    shots.push(await page.screenshot());
  }
  await context.close();
  return shots;
}

/** The extension on a demo page. @param {Language} language */
async function shootCard(language) {
  const profile = mkdtempSync(join(tmpdir(), 'telemamori-pictures-'));
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  const { context, page } = await openDemo({ executable, profile, headless: true, locale });
  await page.setViewportSize(WIDE);
  await page.waitForFunction(() => document.querySelector('[data-telemamori]') !== null);
  const card = await page.screenshot();
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return card;
}

mkdirSync(OUT, { recursive: true });
const server = await serve({ dir: join(root, 'dist', 'pwa') });
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const language of /** @type {const} */ (['ja', 'en'])) {
    const card = await shootCard(language);
    await compose(page, language, 'card', [card]);
    const phones = await shootApp(browser, server.url, language, PHONE, ['#/', '#/item/9-2', '#/incident/lost-device']);
    await compose(page, language, 'phone', phones);
    const [list = card, report = card] = await shootApp(browser, server.url, language, WIDE, [
      '#/item/9-2',
      '#/report/preview',
    ]);
    await compose(page, language, 'list', [list]);
    await compose(page, language, 'report', [report]);
    await composeTile(page, language);
    console.log(`${language}: 4 pictures and a tile in store/pictures`);
  }
} finally {
  await browser.close();
  await server.close();
}
