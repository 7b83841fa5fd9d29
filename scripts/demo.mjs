// `npm run demo`: opens a browser with the extension and a meeting page of our own. Nothing is installed, nothing is kept.
// `node scripts/demo.mjs --picture=card.png` works without a display: it writes what would be seen.
// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemo } from './demo/open-demo.mjs';
import { hasDisplay, NO_BROWSER, NO_DISPLAY, whichBrowser } from './demo/which-browser.mjs';

const root = join(import.meta.dirname, '..');
const picture = process.argv.find((argument) => argument.startsWith('--picture='))?.slice('--picture='.length);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

// First what may be missing: nobody should wait for a build to hear it.
if (picture === undefined && !hasDisplay(process.platform, process.env)) stop(NO_DISPLAY);
const executable = whichBrowser() ?? stop(NO_BROWSER);

const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const profile = mkdtempSync(join(tmpdir(), 'telemamori-demo-'));
const { context, page } = await openDemo({ executable, profile, headless: picture !== undefined });
const closed = new Promise((done) => context.once('close', done));
if (picture === undefined) {
  console.log('\nThe demo is open. Rest the mouse for two seconds: the card comes at the left edge of the page.');
  console.log('Close the window, or press Ctrl-C, to end it; the profile it used is thrown away.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void context.close());
} else {
  await page.waitForFunction(() => document.querySelector('[data-telemamori]') !== null);
  await page.screenshot({ path: picture });
  console.log(`Wrote ${picture}.`);
  await context.close();
}
await closed;
rmSync(profile, { recursive: true, force: true });
