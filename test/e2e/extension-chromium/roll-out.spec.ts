// docs/roll-out.md, step by step, in a real Chromium: policy files, installation from an own address, updates, private windows.
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { cardIn } from '../support/card-probe.ts';
import { EXTENSION } from '../support/extension.ts';
import {
  idOfFolder,
  type Managed,
  newFolder,
  pack,
  removeFolder,
  serveUpdates,
  startManaged,
} from '../support/roll-out.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join';
const sample = readFileSync('docs/policies/chrome.json', 'utf8');
/** The browser looks at its policy files itself, some seconds after they have changed. */
const LIVE = { timeout: 40_000 };

const test = base.extend<{
  folder: string;
  start: (policy: object, extensions?: readonly string[]) => Promise<Managed>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  folder: async ({}, use) => {
    const folder = newFolder();
    await use(folder);
    removeFolder(folder);
  },
  start: async ({ folder }, use) => {
    const started: Managed[] = [];
    await use(async (policy, extensions) => {
      const managed = await startManaged(folder, policy, extensions);
      started.push(managed);
      return managed;
    });
    for (const managed of started) await managed.close();
  },
});

const settings = (id: string, values: object) => ({ '3rdparty': { extensions: { [id]: values } } });

async function ownPage(managed: Managed, path: string): Promise<Page> {
  const page = await managed.context.newPage();
  const { host } = new URL((await managed.worker()).url());
  await page.goto(`chrome-extension://${host}/${path}/index.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What the browser itself says about the extension on chrome://extensions. */
async function infoOf(page: Page, id: string): Promise<{ version: string; isPrivate: boolean; by: string }> {
  await page.goto('chrome://extensions');
  return page.evaluate(
    (wanted) =>
      new Promise((done) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: {
            getExtensionInfo: (
              id: string,
              tell: (info: {
                version: string;
                incognitoAccess: { isEnabled: boolean; isActive: boolean };
                controlledInfo?: { text: string };
              }) => void,
            ) => void;
          };
        };
        developerPrivate.getExtensionInfo(wanted, ({ version, incognitoAccess, controlledInfo }) =>
          done({
            version,
            isPrivate: incognitoAccess.isActive || incognitoAccess.isEnabled,
            by: controlledInfo?.text ?? '',
          }),
        );
      }),
    id,
  );
}

test('a real policy file locks, says what was not understood, changes live and goes without a trace', async ({
  start,
}) => {
  const id = idOfFolder(EXTENSION);
  const managed = await start(
    settings(id, { tools: ['zoom', 'slack'], perDay: 2, place: 'toolbar', contact: '総務 内線 123', fewer: false }),
    [EXTENSION],
  );
  const options = await ownPage(managed, 'options');
  await expect(options.getByText('総務 内線 123')).toBeVisible(LIVE);
  await expect(options.getByText('会社の設定です')).toHaveCount(2);
  await expect(options.getByRole('checkbox', { name: 'Webex' })).toBeDisabled();
  await expect(options.getByRole('checkbox', { name: 'Webex' })).not.toBeChecked();
  await expect(options.getByText('「tools」の一部は使えません。（"slack"）')).toBeVisible();
  await expect(options.getByText('「perDay」の値は使えません。（2）')).toBeVisible();
  await expect(options.getByText('「place」という会社の設定はありません。')).toBeVisible();
  // What is open is stored; what is locked is not, even if a page asks for it past its own dead boxes.
  await options.getByRole('radio', { name: '1日に1回まで' }).check();
  await options.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'settings/change', request: { change: { tools: ['webex'], fewer: true } } }),
  );
  const stored = () => options.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(stored).toEqual({ perDay: 1 });

  managed.setPolicy(settings(id, { tools: ['teams'], contact: '総務 内線 456' }));
  await expect(options.getByText('総務 内線 456')).toBeVisible(LIVE);
  await expect(options.getByText('会社の設定です')).toHaveCount(1);
  await expect(options.getByText('使えません')).toHaveCount(0);
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).not.toBeChecked();

  managed.setPolicy(null);
  await expect(options.getByText('総務 内線 456')).toHaveCount(0, LIVE);
  await expect(options.getByText('会社の設定です')).toHaveCount(0);
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).toBeChecked();
  expect(await stored()).toEqual({ perDay: 1 });
});

test('the sample file installs from an own address, and a new version comes while a meeting is open', async ({
  folder,
  start,
}) => {
  const first = pack(folder, EXTENSION, '0.1.0');
  const second = pack(folder, EXTENSION, '0.1.1');
  const updates = await serveUpdates(first.id);
  updates.offer('0.1.0', first.crx);
  const policy = JSON.parse(sample.replaceAll('EXTENSION_ID', first.id)) as {
    ExtensionSettings: Record<string, object>;
  };
  policy.ExtensionSettings[first.id] = {
    ...policy.ExtensionSettings[first.id],
    update_url: updates.url,
    override_update_url: true,
  };
  const managed = await start(policy);
  const { context } = managed;
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  await context.route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync('test/fixtures/pages/zoom-prejoin.html', 'utf8'),
    }),
  );
  await managed.worker();
  await expect.poll(() => context.pages().some((page) => page.url().includes('/welcome/')), LIVE).toBe(true);
  const browserPage = await context.newPage();
  expect(await infoOf(browserPage, first.id)).toMatchObject({
    version: '0.1.0',
    by: expect.stringContaining('policy'),
  });
  const options = await ownPage(managed, 'options');
  await expect(options.getByText('総務 内線 123')).toBeVisible(LIVE);
  await options.close();

  const meeting = await context.newPage();
  await meeting.goto(ZOOM);
  await meeting.bringToFront();
  const card = await cardIn(meeting);
  await card.shown();

  updates.offer('0.1.1', second.crx);
  await browserPage.bringToFront();
  await browserPage.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: { autoUpdate: () => void } };
    developerPrivate.autoUpdate();
  });
  await expect.poll(async () => (await infoOf(browserPage, first.id)).version, LIVE).toBe('0.1.1');
  await meeting.bringToFront();
  await expect.poll(() => card.hosts(), LIVE).toBe(0);
  expect(errors).toEqual([]);
  // What was counted is still there, and the same tab has a card again at its next meeting.
  const worker = await managed.worker();
  const shown = await worker.evaluate(async () => {
    const { history } = (await chrome.storage.local.get('history')) as { history: { cards: number } };
    await chrome.storage.local.set({ history: { ...history, days: {}, lastShownAt: 1 } });
    return history.cards;
  });
  expect(shown).toBe(1);
  await meeting.goto('https://app.zoom.us/wc/92214567890/join');
  await (await cardIn(meeting)).shown();
  updates.close();
});

test('in private windows it does not run, and nobody can switch that on', async ({ start }) => {
  const id = idOfFolder(EXTENSION);
  const managed = await start({}, [EXTENSION]);
  await managed.worker();
  const page = await managed.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      new Promise<void>((done) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration: (change: object, tell: () => void) => void };
        };
        developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, done);
      }),
    id,
  );
  expect((await infoOf(page, id)).isPrivate).toBe(false);
  const options = await ownPage(managed, 'options');
  expect(await options.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
});
