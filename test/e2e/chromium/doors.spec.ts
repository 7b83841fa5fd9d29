// A link from outside to one measure, tool, card or term: its page brings its own words and code, and no others.
import type { Locator } from '@playwright/test';
import { expect, openAt, test, waitUntilKept } from '../support/app.ts';

/** address → the words that have a file of their own */
const DOORS = [
  ['#/item/9-2', ['9-2']],
  ['#/meeting/tool/zoom', ['tools/zoom']],
  ['#/incident/lost-device', ['contacts', 'incidents/lost-device']],
  ['#/glossary/vpn', ['terms/vpn']],
] as const;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [address, words] of DOORS)
    test(`${address} brings its own words and no others`, async ({ app }) => {
      const asked: string[] = [];
      app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await app.open(address);
      await app.page.waitForLoadState('networkidle');
      const alone = asked.flatMap((path) => /\/items\/[\w-]+\/ja\/(.+)\.js$/.exec(path)?.[1] ?? []);
      expect(alone.sort()).toEqual([...words]);
      expect(
        asked.filter((path) =>
          /\/(?:words|items|list|list-words|paper-words|own-words|staff-words|screens|staff|paper|parts|item-facts)-/.test(
            path,
          ),
        ),
      ).toEqual([]);
    });
});

test.describe('on a phone, before the app is there', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [address, locale, heading] of [
    ['#/item/9-2', 'ja-JP', '多要素認証'],
    ['#/item/9-2', 'en-US', 'multi-factor'],
    ['#/meeting/tool/zoom', 'ja-JP', 'Zoom'],
    ['#/incident/lost-device', 'ja-JP', 'パソコン'],
    ['#/incident/lost-device', 'en-US', 'device'],
    ['#/glossary/vpn', 'ja-JP', 'VPN'],
  ] as const)
    test.describe(locale, () => {
      test.use({ locale });

      test(`${address} says what it says to a newcomer, and the app draws the same over it`, async ({
        app: { page, home },
      }) => {
        let letGo = () => {};
        const held = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        await page.route(/\/assets\/first-(?!words)[^/]+\.js$/, async (route) => {
          await held;
          await route.continue();
        });
        // Not until it has loaded: it does not, as long as the app is held up.
        await page.goto(`${home}/${address}`, { waitUntil: 'commit' });
        const main = page.locator('main[inert]');
        await expect(main).toBeVisible();
        await expect(main).toContainText(heading);
        const text = async (of: Locator) => (await of.allTextContents()).join('').replace(/\s+/g, '');
        const before = await text(main);
        const top = await main.locator('h1').first().boundingBox();
        expect(before.length).toBeGreaterThan(100);
        letGo();
        const drawn = page.locator('#app main');
        await expect(drawn.locator('h1').first()).toBeAttached();
        await expect(page.locator('main[inert]')).toHaveCount(0);
        await expect.poll(() => text(drawn)).toContain(before.slice(0, 100));
        expect(await drawn.locator('h1').first().boundingBox()).toEqual(top);
      });
    });

  test('an address that names nothing has no page drawn ahead, and says that it names nothing', async ({
    app: { page, home },
  }) => {
    await openAt(page, home, '#/glossary/nothing-of-that-name');
    await expect(page.locator('#app main')).toContainText('その言葉はありません');
  });

  test('somebody who has answers waits for the answers', async ({ app: { page, home } }) => {
    await openAt(page, home, '#/item/1-1');
    await page.getByRole('radio', { name: 'できている', exact: true }).check();
    await expect(page.getByText(/^保存しました/).first()).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await expect(page.getByRole('radio', { name: 'できている', exact: true })).toBeChecked();
    expect(asked.filter((path) => path.includes('/doors/'))).toEqual([]);
  });
});

test('on a wide screen the page waits for the list beside it', async ({ app: { page, home } }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const door = page.waitForResponse(/\/doors\/ja\/item\/9-2\.js$/);
  await page.route(/\/assets\/first-(?!words)[^/]+\.js$/, () => undefined);
  await page.goto(`${home}/#/item/9-2`, { waitUntil: 'commit' });
  await (await door).finished();
  // Its styles come last: by then it has looked.
  await expect.poll(() => page.locator('head link[rel=stylesheet]').count()).toBeGreaterThan(1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(page.locator('main[inert]')).toHaveCount(0);
});

test.describe('once the app is on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the page that brought it opens everything without a network, and without being loaded again', async ({
    app: { page, home },
    context,
  }) => {
    await openAt(page, home, '#/item/9-2');
    await waitUntilKept(page);
    await context.setOffline(true);
    for (const [address, heading] of [
      ['#/item/4-1', /./],
      ['#/meeting/tool/teams', /Teams/],
      ['#/incident/lost-device', /./],
      ['#/glossary/vpn', /VPN/],
      ['#/status', /./],
    ] as const) {
      const before = await page.locator('#app main h1').first().textContent();
      await page.evaluate((target) => {
        location.hash = target;
      }, address);
      await expect(page.locator('#app main h1').first()).not.toHaveText(before ?? '');
      await expect(page.locator('#app main h1').first()).toHaveText(heading);
      await expect(page.getByText('読み込めませんでした')).toHaveCount(0);
    }
  });
});
