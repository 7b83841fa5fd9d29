// The extension in real Firefox: the same card, the same pages, the same silence.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ALL_PATTERNS } from '../../../extension/hosts.ts';
import { NOWHERE } from '../../fixtures/addresses.ts';
import {
  cardBox,
  expect,
  FIREFOX_EXTENSION,
  hostsIn,
  settle,
  shownIn,
  storedIn,
  test,
} from '../support/extension-firefox.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join?pwd=SecretPass';
const PAGE = readFileSync('test/fixtures/pages/zoom-prejoin.html', 'utf8');
/** From the top of the card: its head, then its rows. */
const ROW = { first: 48 + 6 + 22, foot: 26 };

test('lint finds no error and no warning', () => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', FIREFOX_EXTENSION, '--output', 'json'], {
    encoding: 'utf8',
  });
  const { summary, errors, warnings } = JSON.parse(stdout) as { summary: object; errors: object[]; warnings: object[] };
  expect([...errors, ...warnings]).toEqual([]);
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
});

const PAGES: readonly (readonly [desc: string, address: string, x: number])[] = [
  ['Zoom, before joining', ZOOM, 16],
  ['Zoom, the link', 'https://us02web.zoom.us/j/82214567890', 16],
  ['Teams, before joining', 'https://teams.microsoft.com/light-meetings/launch?agent=web', 84],
  ['Webex, before joining', 'https://midori.webex.com/wbxmjs/joinservice/sites/midori/meeting/join', 16],
  ['Meet, before joining', 'https://meet.google.com/abc-defg-hij', 16],
  ['Zoom, planning', 'https://zoom.us/meeting/schedule', 16],
];
for (const [desc, address, x] of PAGES) {
  test(`shows one card: ${desc}`, async ({ extension }) => {
    const page = await extension.visit(address);
    const box = await shownIn(page);
    expect(Math.round(box.x)).toBe(x);
    expect(Math.round(box.width)).toBe(320);
    expect(await hostsIn(page)).toBe(1);
    expect(extension.errors).toEqual([]);
  });
}

test('a tick is kept, 「あとで」 ends the card, and nothing of the address is stored', async ({ extension }) => {
  const page = await extension.visit(ZOOM);
  const box = await shownIn(page);
  await settle(page);
  await page.mouse.click(box.x + 60, box.y + ROW.first);
  const options = await extension.open('options/index.html');
  await expect.poll(() => storedIn(options)).toContain('"ticked":1');
  await page.bringToFront();
  await page.mouse.click(box.x + box.width - 40, box.y + box.height - ROW.foot);
  await expect.poll(() => hostsIn(page)).toBe(0);
  await page.reload();
  await settle(page);
  expect(await hostsIn(page)).toBe(0);
  const stored = await storedIn(options);
  for (const secret of ['82214567890', 'SecretPass', 'app.zoom.us', 'http']) expect(stored).not.toContain(secret);
});

test('strict content policy and Trusted Types do not keep the card away', async ({ extension }) => {
  const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = await extension.visit(ZOOM, { body: PAGE, headers: { 'content-security-policy': policy } });
  const box = await shownIn(page);
  expect(Math.round(box.width)).toBe(320);
});

test('Meet is entered by pushState', async ({ extension }) => {
  const page = await extension.visit('https://meet.google.com/landing', { body: PAGE });
  await settle(page);
  expect(await hostsIn(page)).toBe(0);
  await page.evaluate(() => history.pushState({}, '', '/abc-defg-hij'));
  await shownIn(page);
});

test('a meeting in a frame is one card in front', async ({ extension }) => {
  const page = await extension.visit('https://app.zoom.us/wc/home', {
    body: '<!doctype html><title>Zoom</title><script>if (window === top) document.write(\'<iframe src="/wc/82214567890/join" width="900" height="600"></iframe>\')</script>',
  });
  await shownIn(page);
  expect(await hostsIn(page)).toBe(1);
});

test('the card goes in the instant in which a share begins', async ({ extension }) => {
  const page = await extension.visit(ZOOM);
  await shownIn(page);
  const left = await page.evaluate(() => {
    document.dispatchEvent(new Event('telemamori-share-asked'));
    document.dispatchEvent(new Event('telemamori-share-started'));
    return document.querySelectorAll('[data-telemamori]').length;
  });
  expect(left).toBe(0);
  const name = await page.evaluate(() =>
    navigator.mediaDevices.getDisplayMedia({ video: false }).catch((error: Error) => error.name),
  );
  expect(name).toBe('TypeError');
  expect(await page.evaluate(() => navigator.mediaDevices.getDisplayMedia.name)).toBe('getDisplayMedia');
});

test('a modal dialog hides the card and gives it back', async ({ extension }) => {
  const page = await extension.visit(ZOOM);
  await shownIn(page);
  await page.evaluate(() => {
    document.body.append(document.createElement('dialog'));
    document.querySelector('dialog')?.showModal();
  });
  await expect.poll(() => cardBox(page)).toBeNull();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await shownIn(page);
});

test('synthetic clicks tick nothing', async ({ extension }) => {
  const page = await extension.visit(ZOOM);
  await shownIn(page);
  await settle(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-telemamori]')?.click());
  const options = await extension.open('options/index.html');
  expect(await storedIn(options)).toContain('"ticked":[]');
});

test('after a new version was installed there is one card, not two', async ({ extension }) => {
  const page = await extension.visit(ZOOM);
  await shownIn(page);
  await extension.reinstall();
  await page.bringToFront();
  await settle(page);
  expect(await hostsIn(page)).toBeLessThanOrEqual(1);
  await page.reload();
  await settle(page);
  expect(await hostsIn(page)).toBeLessThanOrEqual(1);
  expect(extension.errors).toEqual([]);
});

test('with the pages withheld nothing happens there, and welcome and popup ask for them', async ({ extension }) => {
  const options = await extension.open('options/index.html');
  const removed = await options.evaluate(
    (origins) =>
      (
        globalThis as unknown as { browser: { permissions: { remove(p: object): Promise<boolean> } } }
      ).browser.permissions.remove({ origins }),
    [...ALL_PATTERNS],
  );
  expect(removed).toBe(true);
  const page = await extension.visit(ZOOM);
  await settle(page);
  expect(await hostsIn(page)).toBe(0);
  const welcome = await extension.open('welcome/index.html');
  await welcome.waitForFunction(
    () => document.body.textContent?.includes('許可する') || document.body.textContent?.includes('Allow'),
  );
  const popup = await extension.open('popup/index.html');
  await popup.waitForFunction(() => /許可がありません|has no permission/.test(document.body.textContent ?? ''));
  expect(extension.errors).toEqual([]);
});

test('nothing happens on addresses that are no moment', async ({ extension }) => {
  const page = await extension.visit('https://example.com/');
  const some = NOWHERE.filter(({ address }, index) => address.startsWith('https:') && index % 4 === 0);
  for (const { desc, address } of some) {
    await page.goto(address).catch(() => undefined);
    expect(await hostsIn(page), desc).toBe(0);
  }
  const options = await extension.open('options/index.html');
  expect(await storedIn(options)).toBe('[{},{}]');
});

test('popup, options, welcome and the app open and speak', async ({ extension }) => {
  for (const path of ['popup', 'options', 'welcome']) {
    const page = await extension.open(`${path}/index.html`);
    expect(await page.$eval('h1', (heading) => heading.textContent)).not.toBe('');
  }
  const app = await extension.open('app/index.html');
  expect(await app.$eval('h1', (heading) => heading.textContent)).not.toBe('');
});
