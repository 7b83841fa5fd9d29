// The card on the meeting pages: right moment, right rows, one at most, and what its controls do.
import { type Extension, expect, test } from '../support/extension.ts';
import { passTime } from '../support/virtual-time.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join?fromPWA=1&pwd=SecretPass';
const MEET = 'https://meet.google.com/abc-defg-hij';

test('opens one card with at most three rows, and touches neither focus nor page', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await page.getByLabel('名前').focus();
  const state = await card.shown();
  expect(state.kind).toBe('card');
  expect(state.title).toContain('入る前');
  expect(state.rows.length).toBeGreaterThan(0);
  expect(state.rows.length).toBeLessThanOrEqual(3);
  expect(await card.hosts()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('名前');
  expect(await page.evaluate(() => document.querySelector('[data-telemamori]')?.shadowRoot)).toBeNull();
  expect(await extension.badge(page)).toBe('4');
  expect(extension.errors).toEqual([]);
});

test('thanks when everything is ticked, goes, and remembers', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const { rows } = await card.shown();
  for (const row of rows) await card.press(row);
  await expect.poll(async () => (await card.state())?.kind ?? 'gone').toBe('thanks');
  await card.gone();
  await expect.poll(() => extension.badge(page)).toBe('1');
  const stored = JSON.parse(await extension.stored())[0] as { history: { rows: object } };
  expect(Object.keys(stored.history.rows)).toHaveLength(rows.length);
});

for (const control of ['あとで', '閉じる']) {
  test(`「${control}」 ends the card for this meeting, also after a reload`, async ({ extension }) => {
    const { page, card } = await extension.visit(ZOOM);
    await card.shown();
    await card.press(control);
    await card.gone();
    await page.reload();
    await extension.settle(page);
    expect(await card.hosts()).toBe(0);
  });
}

test('a card that nobody touched stands there again after a reload, counted once', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  const before = await card.shown();
  await page.reload();
  expect((await card.shown()).rows).toEqual(before.rows);
  const [local] = JSON.parse(await extension.stored()) as [{ history: { cards: number } }];
  expect(local.history.cards).toBe(1);
});

test('「今日は出さない」 holds for every tool and every open tab, until it is taken back', async ({ extension }) => {
  const behind = await extension.visit('https://teams.microsoft.com/light-meetings/launch?agent=web&coords=eyJ9');
  await behind.card.shown();
  await extension.endGap();
  const { card } = await extension.visit(ZOOM);
  await card.shown();
  await card.press('メニュー');
  await card.press('今日は出さない');
  await card.gone();
  await behind.card.gone();
  expect(await extension.badge(behind.page)).toBe('');
  await extension.endGap();
  const other = await extension.visit(MEET);
  await extension.settle(other.page);
  expect(await other.card.hosts()).toBe(0);
  expect(await extension.badge(other.page)).toBe('');
  const options = await extension.open('options/index.html');
  await options.getByRole('button', { name: '今日は出さない' }).click();
  await expect(options.getByText('ありません。')).toBeVisible();
  const again = await extension.visit('https://meet.google.com/xyz-defg-hij');
  await again.card.shown();
});

test('「Zoomでは出さない」 leaves the other tools alone, and options bring it back', async ({ extension }) => {
  const { card } = await extension.visit(ZOOM);
  await card.shown();
  await card.press('メニュー');
  await card.press('Zoomでは出さない');
  await card.gone();
  await extension.endGap();
  const zoom = await extension.visit('https://zoom.us/j/92214567890');
  await extension.settle(zoom.page);
  expect(await zoom.card.hosts()).toBe(0);
  const meet = await extension.visit(MEET);
  await meet.card.shown();
  const options = await extension.open('options/index.html');
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).not.toBeChecked();
  await options.getByRole('button', { name: 'Zoomでは出さない' }).click();
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).toBeChecked();
});

test('「くわしく」 opens the steps of the setting in the app inside the extension', async ({ extension }) => {
  const { card } = await extension.visit('https://zoom.us/meeting/schedule');
  await card.shown();
  const opened = extension.context.waitForEvent('page');
  await card.press('くわしく');
  const app = await opened;
  await expect(app).toHaveURL(/app\/index\.html#\/meeting\/(tool\/zoom\?setting=zoom-|check\?tool=zoom)/);
  // One: what was there before the app was ready is gone, in both languages.
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('shows nothing while people are talking', async ({ extension }) => {
  const { readFileSync } = await import('node:fs');
  await extension.serve(MEET, readFileSync('test/fixtures/pages/meet-meeting.html', 'utf8'));
  const { page, card } = await extension.visit(MEET);
  await extension.settle(page);
  expect(await card.hosts()).toBe(0);
});

test('takes the card away when talk begins', async ({ extension }) => {
  const { page, card } = await extension.visit(MEET);
  await card.shown();
  await page.evaluate(() => document.querySelector('main')?.setAttribute('data-participant-id', '1'));
  await card.gone();
  expect(await card.hosts()).toBe(0);
});

/** Types for three seconds; tells how many cards stood there then, and the longest time without a key. Milliseconds */
async function typeOn({ page, card }: Awaited<ReturnType<Extension['visit']>>) {
  await page.evaluate(() => {
    const keys = [performance.now()];
    addEventListener('keydown', () => keys.push(performance.now()), { capture: true });
    Object.assign(window, { keys });
  });
  const field = page.getByLabel('名前');
  for (let key = 0; key < 20; key += 1) await field.press('a', { delay: 150 });
  const cards = await card.hosts();
  const pause = await page.evaluate(() => {
    const keys = [...(window as unknown as { keys: number[] }).keys, performance.now()];
    return Math.max(...keys.slice(1).map((at, index) => at - (keys[index] ?? at)));
  });
  return { cards, pause };
}

test('waits until nobody types, and comes only in front', async ({ extension }) => {
  const front = await extension.visit(ZOOM);
  let typed = { cards: 0, pause: 0 };
  // On a busy machine the keys come with pauses, and after a pause a card is right: then it is typed once more.
  await expect(async () => {
    await extension.forget();
    await front.page.reload();
    typed = await typeOn(front);
    expect(typed.pause).toBeLessThan(1200);
  }).toPass({ timeout: 90_000 });
  expect(typed.cards).toBe(0);
  await front.card.shown();
});

test('is a pill on a narrow page, and a card when it is pressed', async ({ extension }) => {
  const { page, card } = await extension.visit('about:blank');
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(ZOOM);
  const state = await card.shown();
  expect(state.kind).toBe('pill');
  await card.press(state.text);
  await expect.poll(async () => (await card.state())?.kind).toBe('card');
  const box = await card.box();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
});

test('becomes a pill after 45 seconds without a touch', async ({ extension }) => {
  const { page, card } = await extension.visit(ZOOM);
  await card.shown();
  await passTime(page, 25_000);
  expect((await card.state())?.kind).toBe('card');
  await passTime(page, 25_000);
  await expect.poll(async () => (await card.state())?.kind).toBe('pill');
  const [local] = JSON.parse(await extension.stored()) as [{ history: { phases: { prejoin: { ignored: number } } } }];
  expect(local.history.phases.prejoin.ignored).toBe(1);
});

test('keys in the card stay there: Space ticks a row and the page hears nothing; Escape closes and gives the focus back', async ({
  extension,
}) => {
  const { page, card } = await extension.visit(ZOOM);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'input', 'focusin']) {
      addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), {
        capture: type.startsWith('key'),
      });
    }
  });
  await card.shown();
  await page.getByLabel('名前').focus();
  await page.evaluate(() => Object.assign(window, { before: (window as unknown as { heard: string[] }).heard.length }));
  await extension.focusCard();
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-telemamori'))).toBe(true);
  await page.waitForFunction((since) => performance.now() - since > 600, await page.evaluate(() => performance.now()));
  await page.keyboard.press('Space');
  await expect
    .poll(async () => /checked/.test(await card.html()) || (await extension.stored()).includes('"ticked":1'))
    .toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await card.gone();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('名前');
  const heard = await page.evaluate(() => {
    const { heard: all, before } = window as unknown as { heard: string[]; before: number };
    return all.slice(before).filter((entry) => entry.startsWith('key') || entry.startsWith('click'));
  });
  expect(heard).toEqual([]);
});

test('hosts see what hosts need, in the language and at the place they chose', async ({ extension }) => {
  await extension.choose({ isHost: true, language: 'en', place: 'right-middle', textSize: 'large' });
  const { page, card } = await extension.visit('https://app.zoom.us/wc/82214567890/videomeeting');
  await page.setViewportSize({ width: 1280, height: 720 });
  const state = await card.shown();
  expect(state.title).toContain('Before you join');
  const box = await card.box();
  expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(1264);
  expect(box?.width).toBe(400);
});

test('「出さない」 leaves only the number on the icon', async ({ extension }) => {
  await extension.choose({ place: 'toolbar' });
  const { page, card } = await extension.visit(ZOOM);
  await extension.settle(page);
  expect(await card.hosts()).toBe(0);
  expect(await extension.badge(page)).toBe('4');
});
