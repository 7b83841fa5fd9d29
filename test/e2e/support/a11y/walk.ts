// One page that goes through many screens: the app is loaded once, then only the address changes.
import type { Browser, Page } from '@playwright/test';
import { baseUrl, watch } from '../app.ts';
import { startWithCompany } from '../months-of-use.ts';
import { rememberListeners } from './keyboard.ts';
import { type Language, LOCALES, SIZES, type Size } from './looks.ts';
import { SCREENS, type ScreenState } from './screens.ts';

/** A screen far from all others in the list, to come from. */
const ELSEWHERE = '#/about/doubts';

/** Without the query: some screens take it out of the address again. */
const pathOf = (address: string): string => address.split('?')[0] ?? '';

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
async function startElsewhere(page: Page, home: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${home}/${ELSEWHERE}`);
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

export type Walk = {
  readonly browser: Browser;
  readonly language: Language;
  readonly size: Size;
  readonly screens?: readonly ScreenState[];
  /** loads the app again for every screen, where a look leaves traces */
  readonly freshPages?: boolean;
  /** looks at the screen that stands now */
  readonly look: (page: Page, screen: ScreenState) => Promise<void>;
};

/**
 * Shows one screen after the other, each unfolded, in the order of the list; those without answers in a browser of their own.
 * @returns errors of the page and requests to other hosts meanwhile
 */
export async function walk({ browser, language, size, screens = SCREENS, freshPages, look }: Walk): Promise<string[]> {
  const home = baseUrl();
  const all: string[] = [];
  for (const fresh of [false, true]) {
    const wanted = screens.filter((screen) => screen.fresh === fresh);
    if (wanted.length === 0) continue;
    const context = await browser.newContext({
      viewport: SIZES[size],
      locale: LOCALES[language],
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
    });
    const { problems } = watch(context, home);
    await rememberListeners(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await startWithCompany(page, home, () => !fresh);
    await startElsewhere(page, home);
    let here = ELSEWHERE;
    for (const screen of wanted) {
      const address = screen.address[language];
      if (freshPages) await startElsewhere(page, home);
      else if (pathOf(here) === pathOf(address)) await goTo(page, ELSEWHERE);
      await goTo(page, address, screen.lands);
      here = address;
      if (screen.reach) await screen.reach(page);
      else await unfold(page);
      await look(page, screen);
    }
    await context.close();
    all.push(...problems);
  }
  return all;
}
