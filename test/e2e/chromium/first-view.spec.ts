// The document before any script of the app has run, and the change to the app: readable, no flash, nothing moves.
import type { BrowserContext, Page } from '@playwright/test';
import en from '../../../shared/i18n/en/home.ts';
import ja from '../../../shared/i18n/ja/home.ts';
import { baseUrl, expect, openAt, test } from '../support/app.ts';
import { startWithCompany } from '../support/months-of-use.ts';

test.use({ serviceWorkers: 'allow' });

const WORDS = { ja, en };

/** Holds back every script file of the app until it is told to let them go. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await context.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const title = (page: Page, language: keyof typeof WORDS) =>
  page.getByRole('heading', { level: 1, name: WORDS[language].firstTitle });

/** What has shifted so far, as the browser counts it. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames: what is drawn now has been counted by then.
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );

test.use({ viewport: { width: 360, height: 800 } });

// Files must come over the network, where a test can hold them back.
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  }),
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('home can be read', async ({ page }) => {
    await page.goto(`${baseUrl()}/`);
    await expect(title(page, 'ja')).toBeVisible();
    await expect(page.getByRole('link', { name: ja.start })).toBeVisible();
    await expect(page.locator('noscript')).toBeVisible();
    await expect(title(page, 'en')).toBeHidden();
  });
});

for (const language of ['ja', 'en'] as const) {
  test.describe(language, () => {
    test.use({ locale: language === 'ja' ? 'ja-JP' : 'en-GB' });

    test('a newcomer reads home at once, and the app takes it over as it stands', async ({ app, context }) => {
      const { page } = app;
      const release = await holdScripts(context);
      await page.goto(`${app.home}/`, { waitUntil: 'commit' });
      await expect(title(page, language)).toBeVisible();
      await expect(title(page, language === 'ja' ? 'en' : 'ja')).toBeHidden();
      await expect(page.getByRole('radio').first()).toBeChecked();
      const blocking = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[])
          .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
          .map(({ name }) => name.replace(/.*\/|-[\w-]{8}(?=\.)/g, '')),
      );
      expect(blocking).toEqual(['first.css']);
      const heading = await title(page, language).elementHandle();
      release();
      await expect(page.locator('#app main h1')).toBeAttached();
      await expect(page).toHaveTitle(/./);
      expect(await heading?.evaluate((element) => element.isConnected && !document.querySelector('[data-early]'))).toBe(
        true,
      );
      expect(await shifts(page)).toBe(0);
      await page.getByText(WORDS[language].forSelf, { exact: true }).click();
      await expect(page.getByRole('radio').nth(1)).toBeChecked();
      await expect(page.getByText(WORDS[language].forSelfHint)).toBeVisible();
    });

    test('another address shows nothing of home, and nothing moves', async ({ app, context }) => {
      const { page } = app;
      const release = await holdScripts(context);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
      await page.goto(`${app.home}/#/checklist`, { waitUntil: 'commit' });
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(1);
      await expect(title(page, language)).toBeHidden();
      release();
      await expect(page.locator('#app main h1')).toBeVisible();
      expect(await shifts(page)).toBe(0);
      // Only what this address shows, in this language alone.
      await page.waitForLoadState('networkidle');
      expect(asked.filter((file) => /^(?:screens|paper|words)-/.test(file))).toEqual([]);
      expect(asked.filter((file) => file.includes(language === 'ja' ? '-en-' : '-ja-'))).toEqual([]);
      expect(asked.filter((file) => file.startsWith(`list-words-${language}`))).toHaveLength(1);
    });
  });
}

test('somebody with answers never sees the first-run page, nor another theme or size', async ({ app, context }) => {
  const { page } = app;
  await startWithCompany(page, app.home);
  await openAt(page, app.home, '#/settings');
  await page.getByText('暗い', { exact: true }).click();
  await page.getByText('大', { exact: true }).click();
  await openAt(page, app.home);
  await expect(page.locator('.tm-hero')).toBeVisible();
  const release = await holdScripts(context);
  await page.goto('about:blank');
  await page.goto(`${app.home}/`, { waitUntil: 'commit' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(1);
  await expect(title(page, 'ja')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  release();
  await expect(page.locator('.tm-hero')).toBeVisible();
  expect(await shifts(page)).toBe(0);
});

test('a host whose policy knows no inline script still gets the app, in the language of the browser', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\/|-[\w-]{8}(?=\.)/g, '')));
  await context.route(`${baseUrl()}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ 'sha256-[^']+'/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(`${baseUrl()}/#/checklist`);
  await expect(page.locator('#app main h1')).toHaveText('先に働き方を選びます');
  expect(asked.filter((file) => file === 'first.js')).toHaveLength(1);
  expect(asked).toContain('early.js');
});
