// The app's real screens, driven as a person would: open an item, touch an answer, wait until it says "saved".
import type { Page } from 'puppeteer-core';
import en from '../../../shared/i18n/en/exchange.ts';
import enFrame from '../../../shared/i18n/en/frame.ts';
import ja from '../../../shared/i18n/ja/exchange.ts';
import jaFrame from '../../../shared/i18n/ja/frame.ts';

/** Items that are ticked; a few, so that each is changed often. */
export const TICKED = ['1-1', '1-2', '2-1', '3-1', '5-1', '9-2'] as const;
export const STATUSES = ['done', 'todo', 'na'] as const;

const WAIT_MS = 30_000;
/**
 * Longer than anything takes on a busy machine; a browser that went down by itself never answers. A damaged database may
 * say nothing at all, and is asked anew after half a minute: only then has the app read everything.
 */
const STUCK_MS = 120_000;

/** What the screens said was saved, and what was touched last without an answer yet. */
export type Acks = {
  readonly saved: Map<string, string>;
  /** how often each item was touched */
  readonly touches: Map<string, number>;
  touched: readonly [item: string, status: string] | null;
  /** touches that were on their way when a browser died: each may have arrived, in one database sooner than in the other */
  readonly maybe: Map<string, Set<string>>;
  count: number;
};

export const noAcks = (): Acks => ({
  saved: new Map(),
  touches: new Map(),
  touched: null,
  maybe: new Map(),
  count: 0,
});

type Told = { tell(word: string, item: string, status: string): Promise<void> };

/** Runs in the page: ticks until it is told to stop. Waits each time until the test has heard of a touch or a "saved". */
async function tick(
  items: readonly string[],
  statuses: readonly string[],
  seed: number,
  paceMs: number,
): Promise<void> {
  // A tab in the background has no frames.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 50);
    });
  const until = async (condition: () => unknown) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 3));
  };
  const radio = (status: string) => document.querySelector<HTMLInputElement>(`main input[type=radio][value=${status}]`);
  const line = () => document.querySelector('main .tm-status-line')?.textContent ?? '';
  const heading = () => document.querySelector('#app main h1')?.textContent;
  // The last status of a round differs from tab to tab: else all would show the same without ever hearing of each other.
  let dice = seed + 1;
  const roll = (sides: number) => {
    dice = (dice * 48_271) % 2_147_483_647;
    return dice % sides;
  };
  for (let round = seed; !document.documentElement.dataset.stop; round++) {
    const item = items[round % items.length] ?? '';
    const before = location.hash === `#/item/${item}` ? undefined : heading();
    location.hash = `#/item/${item}`;
    await until(() => radio('done') && heading() !== before);
    const first = roll(statuses.length);
    for (const status of [...statuses.slice(first), ...statuses.slice(0, first)]) {
      const choice = radio(status);
      if (!choice || choice.checked) continue;
      await (window as unknown as Told).tell('touched', item, status);
      radio(status)?.click(); // the one that stands there by now
      await frame();
      await frame();
      if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, paceMs));
      const overtaken = Date.now() + 2000;
      await until(() => /^(保存しました|Saved)/.test(line()) && (radio(status)?.checked || Date.now() > overtaken));
      // Another tab may have answered the same item in the meantime.
      await (window as unknown as Told).tell(radio(status)?.checked ? 'saved' : 'overtaken', item, status);
    }
  }
}

/** Notes what a page tells: an answer that is touched, and that the screen called it saved. */
export async function listen(page: Page, acks: Acks): Promise<void> {
  await page.exposeFunction('tell', (word: string, item: string, status: string) => {
    if (word === 'touched') {
      acks.touched = [item, status];
      acks.touches.set(item, (acks.touches.get(item) ?? 0) + 1);
      return;
    }
    acks.touched = null;
    if (word !== 'saved') return;
    acks.saved.set(item, status);
    acks.maybe.delete(item);
    acks.count += 1;
  });
}

/** Waits until the app is kept on the device; throws with the state of its worker if that takes too long. */
export async function waitUntilKept(page: Page): Promise<void> {
  const state = await page.evaluate(async (waitMs) => {
    const kept = navigator.serviceWorker.ready.then(() => 'kept');
    const late = new Promise<string>((resolve) => setTimeout(resolve, waitMs, 'late'));
    if ((await Promise.race([kept, late])) === 'kept') return 'kept';
    const found = await navigator.serviceWorker.getRegistration();
    return `${document.readyState}, ${(found?.installing ?? found?.waiting ?? found?.active)?.state ?? 'no worker'}`;
  }, WAIT_MS);
  if (state !== 'kept') throw new Error(`The app was not kept on the device within ${WAIT_MS} ms: ${state}`);
}

/**
 * Waits until the app has read everything, or has said that it cannot: the first view is drawn before.
 * A page that never gets there is told by what it shows.
 */
export const untilRead = (page: Page): Promise<boolean> =>
  waitFor(page, () => performance.getEntriesByName('answers-read').length > 0, STUCK_MS);

/**
 * Starts ticking in the page; comes back at once.
 * @param paceMs rest after each touch: 0 as fast as the page can, more where the browser has other work to do meanwhile
 */
export async function startTicking(page: Page, seed: number, paceMs = 0): Promise<void> {
  // A person touches what is drawn: the address of a page that is still starting would change under its first screen.
  await untilRead(page);
  void page.evaluate(tick, TICKED, STATUSES, seed, paceMs).catch(() => undefined); // the browser is killed under it
}

/** What a page shows that has come to a stop. */
const lookAt = (page: Page): Promise<string> =>
  page
    .evaluate(() => {
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
      const marks = performance.getEntriesByType('mark').map(({ name }) => name);
      const checked = document.querySelector<HTMLInputElement>('main input[type=radio]:checked')?.value;
      const shown = { hash: location.hash, h1: texts('main h1'), said: texts('main .tm-status-line'), checked };
      return JSON.stringify({
        ...shown,
        alerts: texts('[role=alert]'),
        marks,
        early: document.documentElement.dataset,
      });
    })
    .catch((error: unknown) => `the page does not answer: ${error}`);

/** Waits until that many answers were called saved in all; throws if the page is stuck or its browser has gone. */
export async function untilSaved(acks: Acks, count: number, page: Page): Promise<void> {
  for (const end = Date.now() + STUCK_MS; acks.count < count; await new Promise((resolve) => setTimeout(resolve, 5))) {
    if (Date.now() > end) {
      const stuck = `Stuck at ${acks.count} of ${count} saved; touched: ${acks.touched}`;
      throw new Error(`${stuck}; ${await lookAt(page)}`);
    }
  }
}

/** Stops ticking, and waits until every touch has become a "saved". */
export async function stopTicking(page: Page, acks: Acks): Promise<void> {
  const end = Date.now() + STUCK_MS;
  await page.evaluate(() => {
    document.documentElement.dataset.stop = 'yes';
  });
  let before: number;
  do {
    before = acks.count;
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (Date.now() > end) throw new Error(`Never at rest; touched: ${acks.touched}`);
  } while (acks.touched !== null || acks.count !== before);
}

/** The answer that the item's own screen shows, `new` if none. */
export async function answerOnScreen(page: Page, item: string): Promise<string> {
  const shown = await page.evaluate(
    async (wanted, waitMs) => {
      const heading = () => document.querySelector('#app main h1')?.textContent;
      const before = location.hash === `#/item/${wanted}` ? undefined : heading();
      location.hash = `#/item/${wanted}`;
      const end = Date.now() + waitMs;
      while (!document.querySelector('main input[type=radio][value=done]') || heading() === before) {
        if (Date.now() > end) return `nothing but: ${document.body.textContent.slice(0, 100).replaceAll('\n', ' ')}`;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return document.querySelector<HTMLInputElement>('main input[type=radio]:checked')?.value ?? 'new';
    },
    item,
    WAIT_MS,
  );
  return shown;
}

/** What is missing on the screens of everything that was called saved. */
export async function missing(page: Page, { saved, touched, maybe }: Acks): Promise<string[]> {
  await untilRead(page);
  const bad: string[] = [];
  for (const [item, status] of saved) {
    const shown = await answerOnScreen(page, item);
    // A touch that was on its way when the browser died may have arrived.
    const isOnItsWay = (touched?.[0] === item && touched[1] === shown) || maybe.get(item)?.has(shown);
    if (shown !== status && !isOnItsWay) bad.push(`${item} was saved as ${status}, the screen shows ${shown}`);
  }
  return bad;
}

/** The browser died: the touch that was on its way stays a possibility until that item is saved again. */
export function settle(acks: Acks): void {
  if (!acks.touched) return;
  const [item, status] = acks.touched;
  acks.maybe.set(item, new Set([...(acks.maybe.get(item) ?? []), status]));
  acks.touched = null;
}

/** What the app says at its start: `recovery` when it tells of lost or unreadable answers, else `other`. */
export async function greeting(page: Page): Promise<'recovery' | 'other' | 'blank'> {
  await untilRead(page);
  return page.evaluate(
    async (titles, waitMs) => {
      const heading = () => document.querySelector('#app main h1')?.textContent ?? '';
      const end = Date.now() + waitMs;
      const drawn = () => document.querySelector('#app main h1') && document.querySelector('nav');
      const told = () => titles.includes(heading()) || document.querySelector('[role=alert]');
      while (!drawn() && !told() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 300)); // the first view stands before the answers are read
      return told() ? 'recovery' : heading() === '' ? 'blank' : 'other';
    },
    [ja.recoveryTitle, en.recoveryTitle],
    WAIT_MS,
  );
}

/**
 * Whether home tells of lost or unreadable answers in the end: its screen is fetched when it is needed, and a busy machine
 * may still show the first view when everything has been read.
 */
export async function tellsOfLoss(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  const told = (titles: readonly string[]) =>
    titles.includes(document.querySelector('#app main h1')?.textContent ?? '') ||
    document.querySelector('[role=alert]') !== null;
  return page.waitForFunction(told, { timeout: WAIT_MS, polling: 50 }, [ja.recoveryTitle, en.recoveryTitle]).then(
    () => true,
    () => false,
  );
}

/** Touches one answer and tells what the screen says about it within the time. */
export function touch(
  page: Page,
  item: string,
  status: string,
  waitMs: number,
): Promise<'saved' | 'not saved' | 'unread' | 'nothing'> {
  return page.evaluate(
    async (wanted, value, patience, unread) => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const heading = () => document.querySelector('#app main h1')?.textContent;
      const radio = () => document.querySelector<HTMLInputElement>(`main input[type=radio][value=${value}]`);
      const before = location.hash === `#/item/${wanted}` ? undefined : heading();
      location.hash = `#/item/${wanted}`;
      const end = Date.now() + patience;
      while ((!radio() || heading() === before) && Date.now() < end) await pause(5);
      radio()?.click();
      await pause(150);
      while (Date.now() < end) {
        if (document.querySelector('main [role=alert]')) return 'not saved';
        const line = document.querySelector('main .tm-status-line')?.textContent ?? '';
        if (/^(保存しました|Saved)/.test(line) && radio()?.checked) return 'saved';
        if (unread.some((words) => document.querySelector('#app')?.textContent.includes(words))) return 'unread';
        await pause(10);
      }
      return 'nothing';
    },
    item,
    status,
    waitMs,
    [jaFrame, enFrame].flatMap((words) => [words.unreadTitle, words.waitingTitle]),
  );
}

/**
 * Touches one answer where storage works, though it may be slow: on a busy machine the app says for a while that it could not
 * read yet, which is true, and is looked at again. Tells what `touch` tells.
 */
export async function touchWhenRead(
  page: Page,
  item: string,
  status: string,
  waitMs: number,
): ReturnType<typeof touch> {
  await untilRead(page);
  let said = await touch(page, item, status, waitMs);
  for (const end = Date.now() + STUCK_MS; said === 'unread' && Date.now() < end; )
    said = await touch(page, item, status, waitMs);
  return said;
}

/** Waits until a condition in the page holds; false after the time. */
export async function waitFor(page: Page, condition: () => boolean, waitMs: number): Promise<boolean> {
  try {
    await page.waitForFunction(condition, { timeout: waitMs, polling: 50 });
    return true;
  } catch {
    // The time is over.
    return false;
  }
}
