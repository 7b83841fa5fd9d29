// Hostile files through the real screen of a real browser: nothing of them runs, no screen breaks, a refusal changes no
// row of the databases, and what was taken in can be shown everywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { kill, launch, newProfile, openPage, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { mutate } from '../support/mutate.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { touchWhenRead } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';

const BACKUPS = join(process.cwd(), 'test', 'fixtures', 'backups');
const PATIENCE_MS = 45_000;
/** Reading a file, deciding and drawing the answer, in a browser that shares its machine. */
const MAX_MS = 3000;
const SCREENS = [
  '#/',
  '#/checklist',
  '#/item/1-1',
  '#/item/9-2',
  '#/status',
  '#/contacts',
  '#/report',
  '#/finder/methods',
];

const texts = (): string[] =>
  readdirSync(BACKUPS)
    .filter((name) => name.endsWith('.telemamori.json'))
    .map((name) => readFileSync(join(BACKUPS, name), 'utf8'));

/** Hostile, but valid: it is read, and must do no harm on any screen. */
function poisoned(text: string, random: Random): string {
  const marks = [
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '\'"><script>alert(1)</script>',
    '\u202Egnp.exe',
    'javascript:alert(1)',
    'a'.repeat(400),
  ];
  return text.replaceAll(/"value":"[^"]*"/g, (value) =>
    random.chance(0.4) ? `"value":${JSON.stringify(random.pick(marks))}` : value,
  );
}

type Outcome = { readonly kind: 'refused' | 'preview' | 'beside' | 'locked' | 'nothing'; readonly ms: number };

/** Runs in the page: chooses a file with this text, and tells what the screen says. */
async function choose(text: string, patience: number): Promise<Outcome> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 3));
  location.hash = '#/exchange?side=take';
  const end = Date.now() + patience;
  const input = () => document.querySelector<HTMLInputElement>('main input[type=file][multiple]');
  while (!input() && Date.now() < end) await pause();
  const files = new DataTransfer();
  files.items.add(new File([text], 'x.telemamori.json', { type: 'application/json' }));
  const field = input();
  if (!field) return { kind: 'nothing', ms: 0 };
  const started = performance.now();
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  while (Date.now() < end) {
    if (location.hash.startsWith('#/exchange/import')) {
      const ms = performance.now() - started;
      if (document.querySelector('main [role=alert]')) return { kind: 'refused', ms };
      if (document.querySelector('main table')) return { kind: 'preview', ms };
      if (document.querySelector('main .tm-sides')) return { kind: 'beside', ms };
      if (document.querySelector('main form input')) return { kind: 'locked', ms };
    }
    await pause();
  }
  return { kind: 'nothing', ms: performance.now() - started };
}

/** Every row of both databases, as one text. */
async function rows(): Promise<string> {
  const all: unknown[] = [];
  for (const name of ['telemamori', 'telemamori-copy']) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    all.push(
      await new Promise((resolve, reject) => {
        const request = database.transaction('log').objectStore('log').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    );
    database.close();
  }
  return JSON.stringify(all);
}

/** Runs in the page: takes the shown import in, and waits until the screen says so. */
async function apply(patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  document.querySelector<HTMLInputElement>('main input[type=checkbox]')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const table = document.querySelector('main table');
  const below = [...document.querySelectorAll<HTMLButtonElement>('main button')].filter(
    (button) => table && table.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const yes = below.at(-1);
  if (!yes) return true; // nothing in it is new, so there is nothing to say yes to
  yes.click();
  while (document.querySelector('main table') && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return !document.querySelector('main table');
}

/** Runs in the page: keeps the shown answers of somebody else beside the own ones, and waits until the screen says so. */
async function keepBeside(patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  const keep = document.querySelector<HTMLButtonElement>('main [aria-labelledby=keep-beside] button');
  if (!keep) return false;
  keep.click();
  while (document.querySelector('main .tm-sides') && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return !document.querySelector('main .tm-sides');
}

/** Runs in the page: opens each screen; tells those that are not drawn. */
async function visit(addresses: readonly string[], patience: number): Promise<string[]> {
  const bad: string[] = [];
  for (const address of addresses) {
    location.hash = address;
    const end = Date.now() + patience;
    await new Promise((resolve) => setTimeout(resolve, 60));
    while (!document.querySelector('#app main h1') && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (!document.querySelector('#app main h1')) bad.push(`${address} is not drawn`);
    if (document.querySelector('main img[src=x], main script')) bad.push(`${address} holds an element of the file`);
  }
  return bad;
}

async function once(
  page: Page,
  random: Random,
  base: readonly string[],
  tally: Record<string, number>,
): Promise<string[]> {
  const good = random.pick(base);
  const text = random.chance(0.3) ? poisoned(good, random) : mutate(good, random);
  const before = await page.evaluate(rows);
  const { kind, ms } = await page.evaluate(choose, text, PATIENCE_MS);
  tally[kind] = (tally[kind] ?? 0) + 1;
  tally['slowest (ms)'] = Math.max(tally['slowest (ms)'] ?? 0, Math.round(ms));
  if (kind === 'nothing') return ['the screen says nothing'];
  const bad = ms > MAX_MS ? [`the answer took ${ms.toFixed(0)} ms`] : [];
  if ((await page.evaluate(rows)) !== before) bad.push('rows changed before the person said yes');
  if (kind !== 'preview' && kind !== 'beside') return bad;
  if (random.chance(0.4)) {
    if (!(await page.evaluate(kind === 'preview' ? apply : keepBeside, PATIENCE_MS)))
      bad.push('the import was not taken in');
    bad.push(...(await page.evaluate(visit, SCREENS, PATIENCE_MS)));
  }
  return bad;
}

export const hostileScreen: Fault = {
  name: 'hostile-screen',
  what: 'hostile files through the real screen of a browser',
  short: 12,
  medium: 60,
  long: 5000,
  async run({ count, seed }) {
    const app = await serveApp();
    const profile = newProfile();
    const browser = await launch('chromium-leveldb', profile);
    const base = texts();
    const bad: string[] = [];
    const tally: Record<string, number> = {};
    let name = 'start';
    let runs = 0;
    try {
      const page = await openPage(browser, `${app.url}/#/item/1-1`);
      page.on('pageerror', (error) =>
        bad.push(`${name}: uncaught ${error instanceof Error ? error.message : String(error)}`),
      );
      page.on('console', (message) => {
        if (message.type() === 'error') bad.push(`${name}: console: ${message.text()}`);
      });
      page.on('dialog', (dialog) => {
        bad.push(`${name}: a script ran: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(app.url))
          bad.push(`${name}: request to ${request.url()}`);
      });
      await touchWhenRead(page, '1-1', 'done', PATIENCE_MS);
      for (; runs < count; runs++) {
        name = `--seed ${seed + runs} --count 1`;
        bad.push(...(await once(page, randomFrom(seed + runs), base, tally)).map((problem) => `${name}: ${problem}`));
      }
    } finally {
      await kill(browser, profile);
      await app.close();
      removeProfile(profile);
    }
    return { runs, bad, figures: tally };
  },
};
