// A part of the bench whose browser is lost is done again, and says so.
import { describe, expect, test, vi } from 'vitest';
import { browsersOf, isLoss, repeatOnLoss, TRIES } from '../../bench/support/browsers.mjs';
import { startBrowser } from '../../bench/support/phone.mjs';

const lost = () => new Error('page.evaluate: Target page, context or browser has been closed');

describe('a part', () => {
  test('is done again when its browser is lost, which is said', async () => {
    const said: string[] = [];
    const after = vi.fn(async () => undefined);
    const part = vi.fn(async () => 7).mockRejectedValueOnce(lost());
    expect(await repeatOnLoss('paint', part, { say: (text) => said.push(text), after })).toBe(7);
    expect(part).toHaveBeenCalledTimes(2);
    expect(after).toHaveBeenCalledTimes(1);
    expect(said).toEqual([expect.stringContaining('paint: the browser was lost')]);
  });

  test('is not done again for any other error', async () => {
    const part = vi.fn(async () => Promise.reject(new Error('There is no button.')));
    await expect(repeatOnLoss('paint', part, { say: () => undefined })).rejects.toThrow('There is no button.');
    expect(part).toHaveBeenCalledTimes(1);
  });

  test('gives up when the browser is lost every time', async () => {
    const part = vi.fn(async () => Promise.reject(lost()));
    await expect(repeatOnLoss('paint', part, { say: () => undefined })).rejects.toThrow('closed');
    expect(part).toHaveBeenCalledTimes(TRIES);
  });

  test.each([
    'page.goto: Page crashed',
    'Target crashed',
    'browser has disconnected',
    'connect ECONNREFUSED 127.0.0.1:9',
  ])('is lost with “%s”', (message) => expect(isLoss(new Error(message))).toBe(true));

  test.each(['locator.waitFor: Timeout 30000ms exceeded.', 'There is no button.'])('is not lost with “%s”', (message) =>
    expect(isLoss(new Error(message))).toBe(false),
  );
});

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
