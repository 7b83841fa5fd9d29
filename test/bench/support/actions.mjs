// The touches and keys that the suite `touch` measures: where each is done, and how often on one page.
// @ts-check

/** @typedef {import('./phone.mjs').Page} Page */
/** @typedef {() => Promise<unknown>} Act one touch or one key */

/**
 * `ready`: what must stand there before the first act; `settle`: what is waited for, unmeasured, behind each.
 * @typedef {{ name: string, address: string, ready: string, acts: (page: Page) => readonly Act[],
 *   settle?: (page: Page) => Promise<unknown> }} Action
 */

/** @template T @param {number} times @param {(at: number) => T} make @returns {T[]} */
const several = (times, make) => Array.from({ length: times }, (_, at) => make(at));

/** Everything that came with the last act is there. @param {Page} page */
const quiet = (page) => page.waitForLoadState('networkidle');

const STATUSES = ['できている', 'まだ'];

/** @param {Page} page @param {string} address hash */
const at = (page, address) => page.waitForURL(({ hash }) => hash.startsWith(address));

/** @type {readonly Action[]} */
export const ACTIONS = [
  {
    name: 'tick in five-minute mode',
    address: '#/checklist/quick',
    ready: '.tm-answer-button',
    acts: (page) =>
      several(4, () => async () => {
        await page.evaluate(() =>
          Object.assign(globalThis, { benchQuestion: document.querySelector('#app main h1')?.textContent }),
        );
        await page.locator('.tm-answer-button').first().click();
      }),
    // The next question has come, or the end.
    settle: (page) =>
      page.waitForFunction(
        () => document.querySelector('#app main h1')?.textContent !== /** @type {any} */ (globalThis).benchQuestion,
      ),
  },
  {
    name: 'tick on an item',
    address: '#/item/9-2',
    ready: '#app main input[type=radio]',
    acts: (page) => several(4, (turn) => () => page.getByLabel(STATUSES[turn % 2] ?? '', { exact: true }).click()),
    settle: (page) => page.getByText('保存しました').first().waitFor(),
  },
  {
    name: 'a letter typed into the search',
    address: '#/search',
    ready: 'input[type=search]',
    acts: (page) => [...'zoom'].map((letter) => () => page.keyboard.press(letter)),
    settle: quiet,
  },
  {
    name: 'a filter of the list',
    address: '#/checklist',
    ready: '#app main a[href*="#/item/"]',
    acts: (page) => several(4, () => () => page.getByRole('button', { name: '優先だけ', exact: true }).click()),
    settle: quiet,
  },
  {
    name: 'opening an item',
    address: '#/checklist',
    ready: '#app main a[href*="#/item/"]',
    acts: (page) => [() => page.locator('#app main a[href*="#/item/9-2"]').first().click()],
    settle: (page) => at(page, '#/item/9-2'),
  },
  {
    name: 'opening a report',
    address: '#/report',
    ready: '#app main form button[type=submit]',
    acts: (page) => [() => page.locator('#app main form button[type=submit]').click()],
    settle: (page) => at(page, '#/report/preview'),
  },
  {
    name: 'switching the language',
    address: '#/settings',
    ready: 'text=English',
    acts: (page) => ['English', '日本語', 'English'].map((name) => () => page.getByText(name, { exact: true }).click()),
    settle: quiet,
  },
];
