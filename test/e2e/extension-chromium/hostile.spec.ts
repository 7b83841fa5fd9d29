// Pages that are strict, broken or against us: they work as without us, and there is one card or none.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/extension.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join';
const PAGE = readFileSync('test/fixtures/pages/zoom-prejoin.html', 'utf8');
const withScript = (script: string) => PAGE.replace('</body>', `<script>${script}</script></body>`);

test('a strict content policy with Trusted Types does not keep the card away', async ({ extension }) => {
  const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await extension.serve(ZOOM, PAGE, { 'content-security-policy': policy });
  const { page, card } = await extension.visit(ZOOM);
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  const state = await card.shown();
  expect(state.kind).toBe('card');
  const box = await card.box();
  expect(box).toMatchObject({ x: 16, width: 320 });
  expect(violations.filter((text) => /telemamori|shadow|adoptedStyle/i.test(text))).toEqual([]);
});

test('overwritten builtins and polluted prototypes do not reach it', async ({ extension }) => {
  const script = `Element.prototype.attachShadow = () => { throw new Error('page'); };
    Object.prototype.rows = 'polluted'; Array.prototype.map = () => []; document.createElement = () => null;
    window.fetch = window.setTimeout = () => { throw new Error('page'); };`;
  await extension.serve(ZOOM, PAGE.replace('<head>', `<head><script>${script}</script>`));
  const { card } = await extension.visit(ZOOM);
  expect((await card.shown()).rows.length).toBe(3);
});

test('a page that removes the card has its way: no fight, no error', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await page.evaluate(() => document.querySelector('[data-telemamori]')?.remove());
  await extension.settle(page);
  expect(await card.hosts()).toBe(0);
  expect(extension.errors).toEqual([]);
});

test('a page that mutates five thousand times a second still has one card', async ({ extension }) => {
  await extension.serve(
    ZOOM,
    withScript(
      `setInterval(() => { for (let i = 0; i < 50; i += 1) { const p = document.createElement('i'); document.body.append(p); p.remove(); } }, 10);`,
    ),
  );
  const { card } = await extension.visit(ZOOM);
  await card.shown();
  expect(await card.hosts()).toBe(1);
});

test('synthetic clicks tick nothing and close nothing', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-telemamori]');
    const box = host?.getBoundingClientRect();
    for (let y = 0; y < (box?.height ?? 0); y += 8) {
      const at = { clientX: (box?.left ?? 0) + 40, clientY: (box?.top ?? 0) + y, bubbles: true, composed: true };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, at));
    }
    host?.click();
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  });
  await extension.settle(page);
  expect((await card.state())?.kind).toBe('card');
  expect(await extension.stored()).toContain('"ticked":[]');
});

test('a real click on a card that the page made nearly invisible does nothing', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.05'));
  await card.press(rows[0] ?? '');
  expect(await extension.stored()).toContain('"ticked":[]');
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await card.press(rows[0] ?? '');
  await expect.poll(() => extension.stored()).not.toContain('"ticked":[]');
});

test('a page that covers the card takes its clicks, not ours', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
    cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;opacity:0.01;border:0';
    document.body.append(cover);
    cover.showPopover();
  });
  await card.press(rows[0] ?? '');
  expect(await extension.stored()).toContain('"ticked":[]');
});

test('a later layer that lets clicks through hides the card and takes its clicks with it, in whatever root it stands', async ({
  extension,
}) => {
  for (const isInRoot of [false, true]) {
    await extension.forget();
    const { page, card } = await extension.visit(ZOOM);
    const { rows } = await card.shown();
    await page.evaluate((isHidden) => {
      const cover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'click anywhere' });
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff;border:0;pointer-events:none';
      const holder = document.createElement('div');
      document.body.append(holder);
      (isHidden ? holder.attachShadow({ mode: 'closed' }) : holder).append(cover);
      cover.showPopover();
    }, isInRoot);
    await card.press(rows[0] ?? '');
    expect(await extension.stored()).toContain('"ticked":[]');
    await page.close();
  }
});

test('a page cannot move the card under the pointer', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  const before = await card.box();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent =
      '[data-telemamori]{--tm-inset:680px!important;left:680px!important;inset:680px!important;translate:680px!important;margin:99px!important}';
    document.head.append(style);
    const host = document.querySelector<HTMLElement>('[data-telemamori]');
    if (host) host.dataset.place = 'right-middle';
  });
  expect(await card.box()).toEqual(before);
});

test('a card that the page moves all the same takes no click for half a second', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  await page.waitForFunction((since) => performance.now() - since > 700, await page.evaluate(() => performance.now()));
  const box = await card.box();
  if (!box) throw new Error('The card has no place.');
  // In the breath before the click, so that no machine is too slow for it; by little, so that the row stays under the pointer.
  await page.evaluate(() => {
    const move = () => {
      document.documentElement.style.zoom = '1.01';
    };
    addEventListener('mouseup', move, { capture: true, once: true });
  });
  await page.mouse.click(box.x + 60, box.y + 76);
  expect(await page.evaluate(() => document.documentElement.style.zoom)).toBe('1.01');
  expect(await extension.stored()).toContain('"ticked":[]');
  await card.press(rows[0] ?? '');
  await expect.poll(() => extension.stored()).not.toContain('"ticked":[]');
});

test('a page cannot end our script, and what it pretends is for its own tab', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await page.evaluate(() => document.dispatchEvent(new Event('telemamori-bye')));
  await extension.settle(page);
  expect((await card.state())?.kind).toBe('card');
  await extension.endGap();
  await page.evaluate(() => document.dispatchEvent(new Event('telemamori-share-started')));
  await card.gone();
  const other = await extension.visit('https://meet.google.com/abc-defg-hij');
  expect((await other.card.shown()).kind).toBe('card');
  // A card that a pretended share took away was not ignored by anybody.
  expect(await extension.stored()).not.toContain('"ignored":1');
});

test('forged share signals can hide a card or show the share card, no more', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await page.evaluate(() => {
    for (const what of ['asked', 'started', 'nonsense']) document.dispatchEvent(new Event(`telemamori-share-${what}`));
    window.postMessage({ to: 'page', name: 'close' }, '*');
    window.postMessage({ name: 'settings/change', request: { change: { tools: [] } } }, '*');
  });
  await card.gone();
  await page.evaluate(() => document.dispatchEvent(new Event('telemamori-share-stopped')));
  await extension.settle(page);
  expect(await card.hosts()).toBeLessThanOrEqual(1);
  expect(await extension.stored()).not.toContain('settings');
});

test('a modal dialog and fullscreen hide the card; it is back afterwards', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append('page');
    document.body.append(dialog);
    dialog.showModal();
  });
  await card.gone();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await card.shown();
  await page.evaluate(() => {
    addEventListener('pointerdown', () => void document.querySelector('.video')?.requestFullscreen(), { once: true });
  });
  await page.mouse.click(640, 20);
  await card.gone();
  await page.evaluate(() => document.exitFullscreen());
  await card.shown();
  expect(await card.hosts()).toBe(1);
});

test('right-to-left, zoomed and click-through pages keep the card whole and in place', async ({ extension }) => {
  const style =
    '<style>html{direction:rtl;font-size:40px;zoom:1.1}body{pointer-events:none}*{--surface:red!important;--text:red;color:red;animation:none}div{display:none!important}[popover]{opacity:.1;left:900px}</style>';
  await extension.serve(ZOOM, PAGE.replace('</head>', `${style}</head>`));
  const { page, card } = await extension.visit(ZOOM);
  await page.setViewportSize({ width: 1280, height: 720 });
  const { rows } = await card.shown();
  const box = await card.box();
  expect(box?.x ?? 0).toBeLessThan(40);
  expect(box?.width ?? 0).toBeGreaterThan(300);
  await card.press(rows[0] ?? '');
  await expect.poll(() => extension.stored()).not.toContain('"ticked":[]');
});

test('a tiny window shows a pill that stays inside and scrolls inside when open', async ({ extension }) => {
  const { page, card } = await extension.visit('about:blank');
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(ZOOM);
  const pill = await card.shown();
  await card.press(pill.text);
  const box = await card.box();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
});

test('the worker may be stopped between any two steps', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  for (const row of rows.slice(0, 2)) {
    await extension.stopWorker();
    await page.bringToFront();
    await card.press(row);
    await expect.poll(async () => (await card.html()).includes(row)).toBe(true);
  }
  await extension.stopWorker();
  await page.bringToFront();
  await page.reload();
  await card.shown();
  const [local, session] = JSON.parse(await extension.stored()) as [
    { history: { cards: number } },
    Record<string, { ticked: string[] }>,
  ];
  expect(local.history.cards).toBe(1);
  const visits = Object.entries(session).filter(([key]) => key.startsWith('visit-'));
  expect(visits.map(([, { ticked }]) => ticked.length)).toEqual([2]);
});

test.describe('an extension that is replaced', () => {
  test.use({ ownBrowser: true });

  test('after an update of the extension the old card goes and the page goes on', async ({ extension }) => {
    const { page, card } = await extension.visit(ZOOM);
    await card.shown();
    await (await extension.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('[data-telemamori]').length)).toBe(0);
    await page.getByLabel('名前').fill('works');
    expect(extension.errors).toEqual([]);
  });
});

test('a full disk of the extension is no error of the page', async ({ extension }) => {
  await (await extension.worker()).evaluate(async () => {
    await chrome.storage.local.set({ filler: 'x'.repeat(10_485_000 - 400) }).catch(() => undefined);
  });
  const { page, card } = await extension.visit(ZOOM);
  await extension.settle(page);
  expect(await card.hosts()).toBeLessThanOrEqual(1);
  await page.getByLabel('名前').fill('works');
  expect(extension.errors).toEqual([]);
});

test('a clock that was wrong by years does not silence the cards', async ({ extension }) => {
  await (await extension.worker()).evaluate(async () => {
    const far = Date.now() + 5 * 365 * 86_400_000;
    const phases = { prejoin: { ignored: 0, quietUntil: far, rounds: 1, lastRows: [] } };
    await chrome.storage.local.set({ history: { lastShownAt: far, phases, days: { '2031-01-01': {} } } });
  });
  const { card } = await extension.visit(ZOOM);
  expect((await card.shown()).kind).toBe('card');
});
