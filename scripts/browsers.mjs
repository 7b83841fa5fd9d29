// Finds the browsers that the tests drive.
// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Debian's package of that name is built together with its Chromium. */
export const HEADLESS = 'chromium-headless-shell';
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * @param {string | undefined} chosen the path a person gave, taken as it is
 * @param {readonly string[]} names of programs on the search path
 * @param {readonly string[]} places
 */
function find(chosen, names, places) {
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return (
    [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) =>
      existsSync(path),
    ) ?? null
  );
}

/** Path of a Chromium, or of Chrome, or null. `CHROMIUM_PATH` chooses one. Extensions can only be tested in Chromium. */
export const findChromium = () => find(process.env.CHROMIUM_PATH, CHROMIUM_NAMES, CHROMIUM_PLACES);

/**
 * Path of the same engine without a window around it, or of Chromium where there is none: it takes two thirds of the processor
 * time. No extensions, no installed apps, no profile of an older version.
 */
export const findHeadlessChromium = () => find(process.env.CHROMIUM_PATH, [HEADLESS], []) ?? findChromium();

/** Path of a Firefox, or null. `FIREFOX_PATH` chooses one. */
export const findFirefox = () => find(process.env.FIREFOX_PATH, FIREFOX_NAMES, FIREFOX_PLACES);
