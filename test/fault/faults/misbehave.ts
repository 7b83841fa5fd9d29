// IndexedDB misbehaving in thirty ways: no white screen, nothing called saved that is not, nothing lost, and everything
// is saved by itself once the browser behaves again.
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { kill, launch, newProfile, removeProfile } from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { MISBEHAVIOURS, type Misbehaviour, misbehave } from '../support/misbehave.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { answerOnScreen, greeting, touch, touchWhenRead, waitFor } from '../support/screen.ts';
import { serveApp } from '../support/served-app.ts';

/** Longer than any silence the app itself waits for. */
const PATIENCE_MS = 45_000;
const AT_ONCE = 3;

const setActive = (page: Page, active: boolean) =>
  page.evaluate((on) => {
    Object.assign(window, { faultActive: on });
    if (on) (window as unknown as { faultPulse(): void }).faultPulse();
  }, active);

async function openFresh(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

const isSaved = () =>
  /^(保存しました|Saved)/.test(document.querySelector('main .tm-status-line')?.textContent ?? '') &&
  !document.querySelector('main [role=alert]');

async function prepare(context: BrowserContext, url: string): Promise<string[]> {
  const page = await openFresh(context, `${url}/#/item/1-1`);
  const first = await touchWhenRead(page, '1-1', 'done', PATIENCE_MS);
  const second = await touchWhenRead(page, '1-2', 'todo', PATIENCE_MS);
  await page.close();
  return first === 'saved' && second === 'saved' ? [] : [`before the fault: ${first}, ${second}`];
}

/** Runs in a page of the same origin without the app: whether any database, or the copy in files, holds this answer. */
async function isStored(path: string, value: string): Promise<boolean> {
  const isIt = (row: unknown) => {
    const { path: where, value: what } = row as { path: string; value: unknown };
    return where === path && what === value;
  };
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('telemamori').catch(() => null);
  const files = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> } | null)?.values();
  for await (const handle of files ?? []) {
    const file = await handle.getFile();
    const stream = handle.name.endsWith('.gz')
      ? file.stream().pipeThrough(new DecompressionStream('gzip'))
      : file.stream();
    const lines = (await new Response(stream).text()).split('\n').filter((line) => line.startsWith('{'));
    if (lines.some((line) => isIt(JSON.parse(line)))) return true;
  }
  for (const name of ['telemamori', 'telemamori-copy', 'telemamori-spare']) {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => request.transaction?.abort(); // it is not there: leave it so
      request.onerror = () => resolve([]);
      request.onsuccess = () => {
        const all = request.result.transaction('log').objectStore('log').getAll();
        all.onsuccess = () => {
          request.result.close();
          resolve(all.result);
        };
        all.onerror = () => reject(all.error);
      };
    });
    if (rows.some(isIt)) return true;
  }
  return false;
}

async function underFault(page: Page, row: Misbehaviour, bare: Page): Promise<string[]> {
  const bad: string[] = [];
  const shown = await greeting(page);
  if (shown === 'blank') return ['a white screen'];
  if (row.when === 'start') {
    const hitsAll = row.database === 'both' && row.times === 0;
    if (shown === 'recovery') {
      // Nothing can be read: the app says so, and reads again when asked.
      if (!hitsAll) bad.push('the other copy could be read, but the app says that answers are missing');
      await setActive(page, false);
      await page.reload({ waitUntil: 'domcontentloaded' });
      if ((await greeting(page)) === 'blank') bad.push('a white screen afterwards');
      return bad;
    }
  } else await setActive(page, true);
  const said = await touch(page, '1-1', 'na', PATIENCE_MS);
  if (said === 'nothing') bad.push('the screen says neither saved nor not saved');
  if ((await answerOnScreen(page, '1-1')) !== 'na') bad.push('the answer is not on the screen');
  if (said === 'saved') {
    const isThere = await bare.evaluate(isStored, 'answer/p1/1-1/status', 'na');
    return isThere ? bad : [...bad, 'the screen says saved, and no place has it'];
  }
  await setActive(page, false);
  // A place that never answers is told of; what was answered meanwhile must be there after a restart.
  if (said === 'unread') return bad;
  if (!(await waitFor(page, isSaved, PATIENCE_MS))) bad.push('it was not saved by itself after the fault');
  return bad;
}

async function once(browser: Browser, url: string, row: Misbehaviour): Promise<string[]> {
  const context = await browser.createBrowserContext();
  try {
    const bad = await prepare(context, url);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) =>
      problems.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
    );
    await page.evaluateOnNewDocument(misbehave, row);
    await page.goto(`${url}/#/`, { waitUntil: 'domcontentloaded' });
    const bare = await openFresh(context, `${url}/manifest.webmanifest`);
    bad.push(...(await underFault(page, row, bare)), ...problems);
    await bare.close();
    const wanted = await answerOnScreen(page, '1-1').catch(() => 'done');
    await page.close();
    const after = await openFresh(context, `${url}/#/item/1-1`);
    // What only the copy in files has comes a moment after what the databases have.
    for (const end = Date.now() + PATIENCE_MS / 3; Date.now() < end; )
      if ((await answerOnScreen(after, '1-1')) === wanted) break;
    const answers = [await answerOnScreen(after, '1-1'), await answerOnScreen(after, '1-2')];
    if (answers[0] !== wanted && answers[0] !== 'done')
      bad.push(`1-1 was ${wanted}, after a restart it is ${answers[0]}`);
    if (wanted === 'na' && answers[0] !== 'na') bad.push('the answer under the fault is gone after a restart');
    if (answers[1] !== 'todo') bad.push(`1-2 was todo, after a restart it is ${answers[1]}`);
    return bad;
  } finally {
    await context.close();
  }
}

/** So many ways, drawn by chance; none comes again before all have come. */
function inTurns(count: number, random: Random): Misbehaviour[] {
  const drawn: Misbehaviour[] = [];
  while (drawn.length < count) {
    const left = [...MISBEHAVIOURS];
    while (left.length > 0 && drawn.length < count) drawn.push(...left.splice(random.below(left.length), 1));
  }
  return drawn;
}

export const misbehaviour: Fault = {
  name: 'misbehave',
  what: `IndexedDB failing in ${MISBEHAVIOURS.length} ways, others in each run until all have had their turn`,
  short: 8,
  medium: 30,
  long: 90,
  async run({ count, seed }) {
    const app = await serveApp();
    const profile = newProfile();
    const bad: string[] = [];
    let runs = 0;
    const browser = await launch('chromium-leveldb', profile);
    const waiting = inTurns(count, randomFrom(seed));
    /** Most of the time the app waits for a silent browser, so several wait side by side, each with storage of its own. */
    const worker = async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        const name = `${row.what} ${row.how}, ${row.database}, ${row.when}${row.times ? `, ${row.times} times` : ''}`;
        const problems = await once(browser, app.url, row).catch((error: unknown) => [String(error)]);
        bad.push(...problems.map((problem) => `${name}: ${problem}`));
        runs += 1;
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    } finally {
      await kill(browser, profile);
      await app.close();
      removeProfile(profile);
    }
    return { runs, bad };
  },
};
