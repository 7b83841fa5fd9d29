// A link from outside to one measure, tool, card or term: its page brings its own words and code, and no others.
import { expect, openAt, test, waitUntilKept } from '../support/app.ts';

/** address → the words that have a file of their own */
const DOORS = [
  ['#/item/9-2', ['9-2']],
  ['#/meeting/tool/zoom', ['tools/zoom']],
  ['#/incident/lost-device', ['contacts', 'incidents/lost-device']],
  ['#/glossary/vpn', ['terms/vpn']],
] as const;

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
