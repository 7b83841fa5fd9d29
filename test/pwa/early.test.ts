// The script before the first paint, run as the document runs it, on what the store and the settings really write.
import { beforeEach, expect, test } from 'vitest';
import { EARLY_SCRIPT } from '../../scripts/build/early-script.mjs';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { writeMarker } from '../../shared/store/marker.ts';
import { changeSettings } from '../../shared/store/settings.ts';

const files = { readValue: async () => undefined, writeValue: async () => undefined };

/** Runs the script at an address and gives what it says on the document. */
function run(address: string): DOMStringMap {
  location.hash = address;
  const script = document.createElement('script');
  Object.assign(script.dataset, {
    ja: './ja.js',
    jaHome: './home.js',
    jaList: './list.js ./list.css',
    jaPage: './page.js',
  });
  Object.assign(script.dataset, { en: './en.js', enHome: './home.js', enList: './list.js', enPage: './page.js' });
  script.textContent = EARLY_SCRIPT;
  document.head.append(script);
  return document.documentElement.dataset;
}

/** What was asked for by the first frame. */
const fetched = async () => {
  await new Promise((done) => requestAnimationFrame(done));
  return [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));
};

beforeEach(async () => {
  document.head.replaceChildren();
  localStorage.clear();
  await changeSettings(files, { language: 'ja', theme: 'auto', textSize: 'standard' });
});

test('takes a browser without a marker for a newcomer, and one whose answers were erased, too', async () => {
  expect(run('').early).toBe('first');
  writeMarker(DATABASE_NAME, { count: 0, erasedAt: 1_700_000_000_000 });
  expect(run('#/').early).toBe('first');
  expect(await fetched()).toEqual(['./ja.js', './ja.js']);
});

test.each([0, 1_700_000_000_000])('knows somebody who has answers, erased before at %d', async (erasedAt) => {
  writeMarker(DATABASE_NAME, { count: 3, erasedAt });
  expect(run('').early).toBe('home');
  expect(await fetched()).toEqual(['./ja.js', './home.js']);
});

test.each([
  ['#/checklist', './list.css'],
  ['#/item/9-2?from=home', './list.css'],
  ['#/checklist/quick', './page.js'],
  ['#/settings', './page.js'],
])('asks for what %s shows', async (address, last) => {
  expect(run(address).early).toBe('page');
  expect((await fetched()).at(-1)).toBe(last);
});

test('puts language, theme and size of the settings onto the document', async () => {
  await changeSettings(files, { language: 'en', theme: 'dark', textSize: 'large' });
  expect(run('')).toMatchObject({ theme: 'dark', textSize: 'large' });
  expect(document.documentElement.lang).toBe('en');
  expect(await fetched()).toEqual(['./en.js']);
});

test('settings and marker that cannot be read are as good as none', () => {
  localStorage.setItem('telemamori-settings', '{');
  localStorage.setItem(`telemamori-marker-${DATABASE_NAME}`, 'x');
  expect(run('').early).toBe('first');
});
