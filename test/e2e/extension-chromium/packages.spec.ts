// The packages for the stores: the same bytes wherever they are built, and the one for Chromium works as it is.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../support/source-files.ts';
import { cardIn } from '../support/card-probe.ts';
import { cloneTo, newFolder, packIn, startIn, sumsOf, unpack } from '../support/packages.ts';
import { launchPersistent } from '../support/persistent.ts';

// A whole build is in it.
test.describe.configure({ timeout: 180_000 });

test('a clone starts, its packages are the same bytes as ours, and Chromium loads the unpacked one', async () => {
  const folder = newFolder();
  try {
    const here = join(folder, 'here');
    const there = join(folder, 'there');
    packIn(ROOT, here);
    const clone = join(folder, 'a clone of somebody else');
    cloneTo(clone);
    const code = await startIn(clone, async (url) => {
      expect(await (await fetch(url)).text()).toContain('<title>テレまもり</title>');
    });
    expect(code).toBe(0);
    packIn(clone, there);
    expect(sumsOf(here)).toHaveLength(4);
    expect(sumsOf(there)).toEqual(sumsOf(here));

    const context = await launchPersistent(join(folder, 'profile'), [unpack(there, 'telemamori-chromium.zip')]);
    await context.route('https://meet.google.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>page</title><link rel="icon" href="data:,">',
      }),
    );
    const page = await context.newPage();
    await page.goto('https://meet.google.com/abc-defg-hij');
    await page.bringToFront();
    expect((await (await cardIn(page)).shown()).rows.length).toBeGreaterThan(0);
    await context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
