// Which browser can show the demo, and what to say if there is none.
// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.mjs';

/** Chrome itself takes no extension from the command line any more; Chromium does. */
const isBranded = (/** @type {string} */ path) => /google[- ]chrome|Google[\\/]Chrome/i.test(path);

const BY_HAND = `Or load it by hand in Chrome or Edge: npm start says how.`;

export const NO_BROWSER = `The demo needs Chromium: Google Chrome itself no longer takes an extension from the command line.
  Debian, Ubuntu:  apt install chromium
  anywhere:        npx playwright install chromium
  or give a path:  CHROMIUM_PATH=... npm run demo
${BY_HAND}`;

export const NO_DISPLAY = `There is no display here, so no window can open. Run the demo on a desktop,
or let it write a picture instead: node scripts/demo.mjs --picture=card.png`;

/**
 * Whether a window can be seen: on Linux somebody must have said where.
 * @param {string} platform @param {Readonly<Record<string, string | undefined>>} env
 */
export const hasDisplay = (platform, env) => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * A Chromium that takes extensions, or null: the one a person chose, the installed one, the one of Playwright.
 * @param {string | null} [found] @param {string | undefined} [chosen] @param {string} [own]
 */
export function whichBrowser(
  found = findChromium(),
  chosen = process.env.CHROMIUM_PATH,
  own = chromium.executablePath(),
) {
  if (chosen) return chosen;
  if (found !== null && !isBranded(found)) return found;
  return existsSync(own) ? own : null;
}
