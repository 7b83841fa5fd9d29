// The tests in real browsers: Chromium by Playwright; Firefox by Puppeteer inside the same runner.
import { defineConfig } from '@playwright/test';
import { findHeadlessChromium } from './scripts/browsers.mjs';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/e2e',
  globalSetup: './test/e2e/support/serve-app.ts',
  forbidOnly: true,
  // One more try where the machine is shared and slow; a test that needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  // Many tests wait for a page's own time: one more than there are cores keeps these busy.
  workers: 3,
  // Long enough for a machine that others use: what passes takes no longer for it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/e2e.json' }]],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: { executablePath: findHeadlessChromium() ?? '', args: ['--no-sandbox'] },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    // Those with one worker first: begun last, the other workers would have nothing to do meanwhile.
    { name: 'firefox', testDir: 'test/e2e/firefox', workers: 1 },
    { name: 'extension-firefox', testDir: 'test/e2e/extension-firefox', timeout: 180_000, workers: 1 },
    { name: 'extension-chromium', testDir: 'test/e2e/extension-chromium' },
    {
      name: 'chromium',
      testDir: 'test/e2e/chromium',
      fullyParallel: true,
      // Keeping the whole app on the device costs a fifth of a test's time; those that are about it let the worker in.
      use: { serviceWorkers: 'block' },
    },
  ],
});
