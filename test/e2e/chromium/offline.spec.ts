// The app without a network, on the home screen, and when a new version comes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { baseUrl, expect, openAt, test, waitUntilKept, watch } from '../support/app.ts';
import { serveCopy, VERSION_MARK } from '../support/app-copy.ts';
import { launchPersistent } from '../support/persistent.ts';

test.use({ serviceWorkers: 'allow' });

const update = (page: Page) => page.getByRole('button', { name: '新しい版にする' });

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('opens every kind of address without a network after one visit', async ({ app, context }) => {
  await app.open();
  await waitUntilKept(app.page);
  await context.setOffline(true);
  for (const address of ['#/', '#/checklist', '#/item/9-2', '#/finder/methods', '#/incident', '#/glossary']) {
    await app.page.goto('about:blank');
    await openAt(app.page, app.home, address);
    await expect(app.page.locator('main')).not.toContainText('この画面を開けませんでした');
  }
});

test('works in English without a network though it was installed in Japanese', async ({ app, context }) => {
  await app.open();
  await waitUntilKept(app.page);
  await context.setOffline(true);
  await app.page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['en-US'] }));
  await app.page.addInitScript(() => Object.defineProperty(navigator, 'language', { get: () => 'en-US' }));
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app.page.locator('#app main h1')).toBeAttached();
});

test('opens from the home screen though the server is gone and the browser was closed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'telemamori-profile-'));
  const copy = await serveCopy();
  const first = await launchPersistent(profile);
  const page = await first.newPage();
  await openAt(page, copy.home);
  await waitUntilKept(page);
  await first.close();
  await copy.stop();
  const second = await launchPersistent(profile);
  const { problems } = watch(second, copy.home);
  await openAt(await second.newPage(), copy.home, '#/checklist');
  expect(problems).toEqual([]);
  await second.close();
  await copy.remove();
  rmSync(profile, { recursive: true, force: true });
});

test('an offline copy that could not be completed is made when the network is back', async ({ context, page }) => {
  const copy = await serveCopy();
  const putBack = copy.withhold(/^paper-.*\.js$/);
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...given) {
      const made = await register.apply(this, given);
      made.installing?.addEventListener('statechange', ({ target }) => {
        document.documentElement.dataset.copy = (target as ServiceWorker).state;
      });
      return made;
    };
  });
  await openAt(page, copy.home);
  await expect(page.locator('html')).toHaveAttribute('data-copy', 'redundant');
  putBack();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await waitUntilKept(page);
  await copy.stop();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('#app main h1')).toBeAttached();
  await copy.remove();
});

test.describe('asked from within the page', () => {
  // The page's own policy lets it ask nobody; the worker does.
  test.use({ bypassCSP: true });

  test('a later start asks the network for nothing; without one the console stays empty', async ({ context, page }) => {
    const copy = await serveCopy();
    await openAt(page, copy.home);
    await waitUntilKept(page);
    await page.close();
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    const openEverything = async () => {
      const later = await context.newPage();
      await openAt(later, copy.home);
      const manifest = await later.evaluate(async () => {
        const { href = '' } = document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? {};
        return (await fetch(href)).json();
      });
      expect(manifest.start_url).toBe('./#/');
      await openAt(later, copy.home, '#/checklist');
      await later.close();
    };
    const before = copy.requests.length;
    await openEverything();
    // Browsers themselves look whether there is a newer worker.
    expect(copy.requests.slice(before).filter((path) => path !== '/sw.js')).toEqual([]);
    await copy.stop();
    await context.setOffline(true);
    await openEverything();
    expect(said).toEqual([]);
    await copy.remove();
  });
});

test('can be added to the home screen', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'telemamori-profile-'));
  const copy = await serveCopy();
  const context = await launchPersistent(profile);
  const page = await context.newPage();
  await openAt(page, copy.home);
  await waitUntilKept(page);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await context.close();
  await copy.remove();
  rmSync(profile, { recursive: true, force: true });
});

test('says that a new version waits, and changes to it only when asked', async ({ context, page }) => {
  const copy = await serveCopy();
  copy.publish('one');
  const { problems } = watch(context, copy.home);
  await openAt(page, copy.home);
  await waitUntilKept(page);
  await page.reload();
  await expect(page.locator(VERSION_MARK)).toHaveAttribute('content', 'one');
  copy.publish('two');
  await lookForUpdate(page);
  await expect(update(page)).toBeVisible();
  await page.reload();
  await expect(page.locator(VERSION_MARK)).toHaveAttribute('content', 'one');
  await openAt(page, copy.home, '#/checklist');
  await update(page).click();
  await expect(page.locator(VERSION_MARK)).toHaveAttribute('content', 'two');
  expect(new URL(page.url()).hash).toBe('#/checklist');
  await expect(update(page)).toHaveCount(0);
  expect(problems).toEqual([]);
  await copy.remove();
});

test('leaves a second tab alone when the first one changes to the new version', async ({ context, page }) => {
  const copy = await serveCopy();
  copy.publish('one');
  await openAt(page, copy.home);
  await waitUntilKept(page);
  await page.reload();
  const second = await context.newPage();
  await openAt(second, copy.home, '#/checklist');
  copy.publish('two');
  await lookForUpdate(page);
  await update(page).click();
  await expect(page.locator(VERSION_MARK)).toHaveAttribute('content', 'two');
  await expect(second.locator(VERSION_MARK)).toHaveAttribute('content', 'one');
  await expect(update(second)).toBeVisible();
  await update(second).click();
  await expect(second.locator(VERSION_MARK)).toHaveAttribute('content', 'two');
  await copy.remove();
});

test.describe('asked for a file from within the page', () => {
  // The page's own policy lets it ask nobody; the worker does.
  test.use({ bypassCSP: true });

  test('a file that does not exist is told so, not answered with the app', async ({ page }) => {
    await openAt(page, baseUrl());
    await waitUntilKept(page);
    const status = await page.evaluate(async () => (await fetch('./assets/nothing-here.js')).status);
    expect(status).toBe(404);
  });
});

test('the last worker removes the offline copy and itself, and leaves the answers', async ({ page }) => {
  const copy = await serveCopy();
  copy.publish('one');
  await openAt(page, copy.home);
  await waitUntilKept(page);
  await page.reload();
  await expect(page.locator('#app main h1')).toBeAttached();
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  const before = await databases();
  expect(before).not.toEqual([]);
  copy.publish('two');
  copy.publishLastWorker();
  await lookForUpdate(page);
  await expect(page.locator(VERSION_MARK)).toHaveAttribute('content', 'two');
  expect(await databases()).toEqual(before);
  await page
    .evaluate(() => caches.keys())
    .then((names) => expect(names.filter((name) => name.startsWith('workbox-'))).toHaveLength(0));
  await copy.remove();
});
