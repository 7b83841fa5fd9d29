// The bench goes on when a browser is lost in the middle of a part: its own process is killed here.
import { expect, test } from '@playwright/test';
import { browsersOf } from '../../bench/support/browsers.mjs';
import { startBrowser } from '../../bench/support/phone.mjs';

test('the own process of the browser is killed in the middle: the part is done again in a new browser', async () => {
  const said: string[] = [];
  const browsers = browsersOf({ say: (text) => said.push(text) });
  const seen: number[] = [];
  try {
    const result = await browsers.part('killed', async (browser) => {
      const devtools = await browser.newBrowserCDPSession();
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
      const own = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
      seen.push(own);
      const page = await browser.newPage();
      if (seen.length === 1) process.kill(own, 'SIGKILL');
      return page.evaluate(() => 6 * 7);
    });
    expect(result).toBe(42);
    expect(new Set(seen).size).toBe(2);
    expect(said).toEqual([expect.stringContaining('killed: the browser was lost')]);
  } finally {
    await browsers.close();
  }
});

test('parts that go well share one browser', async () => {
  let started = 0;
  const browsers = browsersOf({
    start: () => {
      started += 1;
      return startBrowser();
    },
  });
  await browsers.part('first', async (browser) => browser.version());
  await browsers.part('second', async (browser) => browser.version());
  await browsers.close();
  expect(started).toBe(1);
});
