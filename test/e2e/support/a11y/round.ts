// A page that goes through many screens, one for each language and worker: the app is loaded once, then only the address changes.
import type { Browser, Page } from '@playwright/test';
import { test as base, baseUrl, watch } from '../app.ts';
import { type Kept, startWith } from '../months-of-use.ts';
import { rememberListeners } from './keyboard.ts';
import { type Language, LOCALES, SIZES, type Size } from './looks.ts';
import type { ScreenState } from './screens.ts';

/** A screen to come from, and another one for whoever wants to go to the first. */
const ELSEWHERE = '#/about/doubts';
const FURTHER = '#/about/licences';

/** Without the query: some screens take it out of the address again. */
const pathOf = (address: string): string => address.split('?')[0] ?? '';

const elsewhere = (address: string): string => (pathOf(address) === ELSEWHERE ? FURTHER : ELSEWHERE);

/** Resolves when nothing has changed in the page for two frames in a row. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0;
        const observer = new MutationObserver(() => {
          quiet = 0;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const frame = () => {
          quiet += 1;
          if (quiet <= 2) return requestAnimationFrame(frame);
          observer.disconnect();
          return done();
        };
        requestAnimationFrame(frame);
      }),
  );

/** Loads the app, with that screen first; its way back tells that it is the app that has drawn. */
async function startElsewhere(page: Page, home: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${home}/${elsewhere(address)}`);
  await page.locator('.tm-top-bar a[href="#/about"]').waitFor();
}

/** Goes to another screen as a link would, and waits until the focus is where it belongs. */
async function goTo(page: Page, address: string, lands = 'main h1'): Promise<void> {
  await page.evaluate((target) => {
    (document.activeElement as HTMLElement | null)?.blur();
    location.hash = target;
  }, address);
  await page
    .waitForFunction(
      ([target = '', selector = '']) =>
        location.hash.split('?')[0] === target && document.activeElement?.matches(selector) === true,
      [pathOf(address), lands],
    )
    .catch(async (error: Error) => {
      const now = await page.evaluate(() => `${location.hash}, ${document.activeElement?.outerHTML.slice(0, 80)}`);
      throw new Error(`${address}: ${lands} never got the focus; ${now}`, { cause: error });
    });
  await settle(page);
}

/** Opens whatever is folded away, so that it is looked at, too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
    const folded = document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]:not(.tm-term__word)');
    for (const button of folded) button.click();
  });
  await settle(page);
}

export type Round = {
  /** shows a screen as a link would, unfolded */
  readonly show: (screen: ScreenState, size: Size) => Promise<Page>;
  /** changes the window around the screen that stands now */
  readonly resize: (size: Size) => Promise<Page>;
  /** the look at the screen that stands now leaves traces: the app is loaded again before the next one */
  readonly spoil: () => void;
  /** errors of the page and requests to other hosts since the last time it was asked */
  readonly takeProblems: () => string[];
};

async function startRound(browser: Browser, language: Language, kept: Kept): Promise<Round> {
  const home = baseUrl();
  const context = await browser.newContext({
    viewport: SIZES.phone,
    locale: LOCALES[language],
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const { problems } = watch(context, home);
  await rememberListeners(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await startWith(page, home, kept);
  let here = '';
  let told = 0;
  const resize = async (size: Size) => {
    if (page.viewportSize()?.width === SIZES[size].width) return page;
    await page.setViewportSize(SIZES[size]);
    await settle(page);
    return page;
  };
  return {
    resize,
    spoil: () => {
      here = '';
    },
    takeProblems: () => {
      const since = problems.slice(told);
      told = problems.length;
      return since;
    },
    async show({ address: { [language]: address }, lands, isAlone, reach }, size) {
      await resize(size);
      if (isAlone) {
        await page.goto('about:blank');
        await page.goto(`${home}/${address}`);
        await reach?.(page);
        await settle(page);
        return page;
      }
      if (here === '') await startElsewhere(page, home, address);
      else if (pathOf(here) === pathOf(address)) await goTo(page, elsewhere(address));
      await goTo(page, address, lands);
      here = address;
      if (reach) await reach(page);
      else await unfold(page);
      return page;
    },
  };
}

type Rounds = (language: Language, kept: Kept) => Promise<Round>;

export const test = base.extend<object, { rounds: Rounds }>({
  rounds: [
    async ({ browser }, use) => {
      const started = new Map<string, Promise<Round>>();
      await use((language, kept) => {
        const key = `${language} ${kept}`;
        const round = started.get(key) ?? startRound(browser, language, kept);
        started.set(key, round);
        return round;
      });
    },
    { scope: 'worker' },
  ],
});
