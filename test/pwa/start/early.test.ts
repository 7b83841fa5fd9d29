// The script before the first paint, run as the document runs it, on what the store and the settings really write.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EARLY_SCRIPT } from '../../../scripts/build/early-script.mjs';
import keys from '../../../shared/core/early-keys.json' with { type: 'json' };
import { DATABASE_NAME } from '../../../shared/store/database-name.ts';
import { openNote } from '../../../shared/store/replica/note.ts';
import { changeSettings } from '../../../shared/store/settings.ts';

const files = { readValue: async () => undefined, writeValue: async () => undefined, keys: async () => [] };

/** jsdom imports nothing: the script writes into the page what it would import. */
const RUNNABLE = `async function imported(file) { document.body.append(file); }
${EARLY_SCRIPT.replaceAll('import(', 'imported(')}`;

let runs = 0;

/** How often the last document was to start its app. */
const begun = () => (document.body.textContent ?? '').split(`./app-${runs}.js`).length - 1;

/** Runs the script at an address and gives what it says on the document. */
function run(address: string): DOMStringMap {
  location.hash = address;
  runs += 1;
  const script = document.createElement('script');
  Object.assign(script.dataset, {
    app: `./app-${runs}.js`,
    ja: './ja.js',
    jaHome: './home.js',
    jaItem: './item.js ./item.css',
    jaList: './list.js ./list.css',
    jaPage: './page.js',
  });
  Object.assign(script.dataset, {
    en: './en.js',
    enHome: './home.js',
    enItem: './item.js',
    enList: './list.js',
    enPage: './page.js',
  });
  script.textContent = RUNNABLE;
  document.head.append(script);
  return document.documentElement.dataset;
}

/** What comes right behind the style sheet. */
const behind = () => vi.advanceTimersByTime(100);

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** What was asked for by now. */
const fetched = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  document.head.replaceChildren();
  document.body.replaceChildren();
  delete document.documentElement.dataset.begun;
  localStorage.clear();
  await changeSettings(files, { language: 'ja', theme: 'auto', textSize: 'standard' });
});

afterEach(async () => {
  await nextFrame(); // what the frame still begins goes with its timers
  vi.useRealTimers();
});

test('takes a browser without a marker for a newcomer, who waits for the style sheet only', () => {
  expect(run('').early).toBe('first');
  expect(fetched()).toEqual([]);
  behind();
  expect(fetched()).toEqual(['./ja.js']);
});

test('takes a browser whose answers were erased for a newcomer', () => {
  openNote(DATABASE_NAME).writeClaim({ count: 0, erasedAt: 1_700_000_000_000 });
  expect(run('#/').early).toBe('first');
});

test.each([0, 1_700_000_000_000])('knows somebody who has answers, erased before at %d', (erasedAt) => {
  openNote(DATABASE_NAME).writeClaim({ count: 3, erasedAt });
  expect(run('').early).toBe('home');
  expect(fetched()).toEqual(['./ja.js']);
  behind();
  expect(fetched()).toEqual(['./ja.js', './home.js']);
});

test.each([
  ['#/checklist', './list.css'],
  ['#/item/9-2?from=home', './item.css'],
  ['#/checklist/quick', './page.js'],
  ['#/settings', './page.js'],
])('asks for what %s shows, and starts at once', (address, last) => {
  expect(run(address).early).toBe('page');
  expect(begun()).toBe(1);
  behind();
  expect(fetched().at(-1)).toBe(last);
});

/** The page drawn ahead that the last document asked for. */
const drawnAhead = () => /\.\/doors\/[^.]+\.js/.exec(document.body.textContent ?? '')?.[0];

test.each([
  ['#/item/9-2', './doors/ja/item/9-2.js'],
  ['#/item/S-7', './doors/ja/item/S-7.js'],
  ['#/meeting/tool/zoom', './doors/ja/meeting/tool/zoom.js'],
  ['#/incident/lost-device', './doors/ja/incident/lost-device.js'],
  ['#/glossary/vpn', './doors/ja/glossary/vpn.js'],
  ['#/item/9-2?from=home', undefined],
  ['#/item/../../x', undefined],
  ['#/item/', undefined],
  ['#/glossary', undefined],
  ['#/checklist', undefined],
  ['', undefined],
])('at %s a newcomer gets the page drawn ahead: %s', (address, file) => {
  run(address);
  expect(drawnAhead()).toBe(file);
});

test('a page drawn ahead has its styles asked for at once', () => {
  run('#/item/9-2');
  expect(fetched()).toEqual(['./ja.js', './item.css']);
});

test('nobody else gets a page drawn ahead', () => {
  openNote(DATABASE_NAME).writeClaim({ count: 3, erasedAt: 0 });
  run('#/item/9-2');
  expect(drawnAhead()).toBeUndefined();
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { controller: {} } });
  openNote(DATABASE_NAME).writeClaim({ count: 0, erasedAt: 1 });
  delete document.documentElement.dataset.begun;
  run('#/item/9-2');
  expect(drawnAhead()).toBeUndefined();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('asks at once where the app is on the device already', () => {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { controller: {} } });
  run('#/checklist');
  expect(fetched()).toEqual(['./ja.js', './list.js', './list.css']);
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('puts language, theme and size of the settings onto the document', async () => {
  await changeSettings(files, { language: 'en', theme: 'dark', textSize: 'large' });
  expect(run('')).toMatchObject({ theme: 'dark', textSize: 'large' });
  expect(document.documentElement.lang).toBe('en');
  behind();
  expect(fetched()).toEqual(['./en.js']);
});

test('shares its keys with the settings and the marker', async () => {
  await changeSettings(files, { language: 'en' });
  openNote(DATABASE_NAME).writeClaim({ count: 1, erasedAt: 0 });
  expect(Object.keys(localStorage).sort()).toEqual(Object.values(keys).sort());
});

test('settings and marker that cannot be read are as good as none', () => {
  localStorage.setItem('telemamori-settings', '{');
  localStorage.setItem(`telemamori-marker-${DATABASE_NAME}`, 'x');
  expect(run('').early).toBe('first');
});

test('starts the app behind the first frame of a newcomer', async () => {
  run('');
  await nextFrame();
  expect(begun()).toBe(0);
  behind();
  expect(begun()).toBe(1);
});

test('does nothing when the file beside the document runs, too', () => {
  run('');
  document.documentElement.lang = 'xx';
  run('');
  expect(document.documentElement.lang).toBe('xx');
  behind();
  expect(fetched()).toEqual(['./ja.js']);
});

test('starts the app at once in a page that nobody looks at: it gets no frame', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  run('');
  expect(begun()).toBe(1);
});
