// `npm run demo` shows what it promises: the card of the built extension on the demo pages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';
import { openDemo } from '../../../scripts/demo/open-demo.mjs';
import { cardIn } from '../support/card-probe.ts';

test('the demo opens on a page that says so, and brings the card, at the next stop again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'telemamori-demo-'));
  const { context, page } = await openDemo({
    executable: findChromium() ?? '',
    profile,
    headless: true,
    locale: 'ja-JP',
  });
  try {
    const card = await cardIn(page);
    await expect(page.getByText('本物の会議ツールではありません。')).toBeVisible();
    const first = await card.shown();
    expect(first.rows.length).toBeGreaterThan(0);
    const box = await card.box();
    const text = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(text?.x ?? 0); // it covers nothing of the demo
    // The second stop comes at once: the demo forgets what was shown.
    await page.getByRole('link', { name: '会議の予約' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('会議を予約するページ');
    await page.mouse.move(5, 5);
    const second = await card.shown();
    expect(second.title).not.toBe(first.title);
    // Nothing of a meeting tool is fetched, whatever is opened.
    const answer = await page.goto('https://zoom.us/signin');
    expect(answer?.status()).toBe(404);
    expect(await answer?.text()).toContain('Telemamori demo');
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
