// A part of the bench whose browser is lost is done again, and says so. With a real browser: e2e/chromium/lost-browser.spec.ts.
import { describe, expect, test, vi } from 'vitest';
import { isLoss, repeatOnLoss, TRIES } from '../../bench/support/browsers.mjs';

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
