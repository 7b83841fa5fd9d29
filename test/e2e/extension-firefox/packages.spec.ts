// The package for Firefox, installed as the zip that it is.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/source-files.ts';
import { expect, shownIn, test } from '../support/extension-firefox.ts';
import { newFolder, packIn } from '../support/packages.ts';

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern
  source: async ({}, use) => {
    const folder = newFolder();
    packIn(ROOT, folder);
    await use(join(folder, 'telemamori-firefox.zip'));
    rmSync(folder, { recursive: true, force: true });
  },
});

test('Firefox takes the zip itself, and it shows its card', async ({ extension }) => {
  const page = await extension.visit('https://meet.google.com/abc-defg-hij');
  expect(Math.round((await shownIn(page)).width)).toBe(320);
  expect(extension.errors).toEqual([]);
});
