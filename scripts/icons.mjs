// Draws the icons from the mark, once; the results are kept in git. Run it when the mark changes: `node scripts/icons.mjs`.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

const root = join(import.meta.dirname, '..');
const mark = readFileSync(join(root, 'pwa', 'public', 'icons', 'icon.svg'), 'utf8');

const PAPER = '#ffffff';
const BRAND = '#006173';
const PAUSED = '#767676';

/** @typedef {{ file: string, size: number, share: number, paper?: string, ink?: string }} Icon share: of the width that the mark takes */

/** @type {Icon[]} */
const ICONS = [
  { file: 'pwa/public/icons/icon-192.png', size: 192, share: 1 },
  { file: 'pwa/public/icons/icon-512.png', size: 512, share: 1 },
  { file: 'pwa/public/icons/icon-180.png', size: 180, share: 0.78, paper: PAPER },
  { file: 'pwa/public/icons/maskable-512.png', size: 512, share: 0.62, paper: PAPER },
  ...[16, 32, 48, 128].flatMap((size) => [
    { file: `extension/public/icons/${size}.png`, size, share: 1 },
    { file: `extension/public/icons/paused-${size}.png`, size, share: 1, ink: PAUSED },
  ]),
];

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
for (const { file, size, share, paper, ink } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  const picture = mark
    .replace(
      '<svg ',
      `<svg width="${side}" height="${side}" style="display:block;margin:${Math.round((size - side) / 2)}px" `,
    )
    .replaceAll(BRAND, ink ?? BRAND);
  await page.setContent(
    `<body style="margin:0;overflow:hidden;background:${paper ?? 'transparent'}">${picture}</body>`,
  );
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.log(`Drew ${ICONS.length} icons.`);
