// Sequences of addresses in a real browser, and every address where nothing may appear.
import { readFileSync } from 'node:fs';
import { NOWHERE } from '../../fixtures/addresses.ts';
import { expect, test } from '../support/extension.ts';

const page = (name: string) => readFileSync(`test/fixtures/pages/${name}.html`, 'utf8');
const cardsShown = (stored: string): number =>
  (JSON.parse(stored) as [{ history?: { cards?: number } }])[0].history?.cards ?? 0;

test('a guest’s way into Teams is five loads and one card', async ({ extension }) => {
  const join = '19%3ameeting_a%40thread.v2/0';
  const { page: tab, card } = await extension.visit(`https://teams.microsoft.com/l/meetup-join/${join}?context=x`);
  const loads = [
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=u&type=meetup-join&deeplinkId=d',
    `https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${join}`,
    'https://teams.microsoft.com/light-meetings/launch?agent=web&coords=eyJ9',
    'https://teams.microsoft.com/light-meetings/launch?agent=web&coords=eyJ9&lightExperience=true',
  ];
  for (const address of loads) {
    await tab.waitForLoadState('load');
    await tab.goto(address);
  }
  await card.shown();
  expect(await card.hosts()).toBe(1);
  await tab.reload();
  await card.shown();
  expect(cardsShown(await extension.stored())).toBe(1);
});

test('a meeting inside a frame is one card on the page in front', async ({ extension }) => {
  await extension.serve(
    'https://app.zoom.us/wc/home',
    '<!doctype html><title>Zoom</title><iframe id="webclient" src="/wc/82214567890/join" width="900" height="600"></iframe>',
  );
  const { page: tab, card } = await extension.visit('https://app.zoom.us/wc/home');
  const state = await card.shown();
  expect(state.title).toContain('入る前');
  expect(await card.hosts()).toBe(1);
  const [frame] = tab.frames().slice(1);
  expect(await frame?.evaluate(() => document.querySelectorAll('[data-telemamori]').length)).toBe(0);
  expect(cardsShown(await extension.stored())).toBe(1);
  // The meeting ends with its frame, on the same address.
  await extension.backdate(90_000);
  await tab.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(async () => (await card.state())?.title ?? '').toContain('会議のあと');
  expect(await card.hosts()).toBe(1);
});

test('Meet is entered and left without a load', async ({ extension }) => {
  await extension.serve('https://meet.google.com/landing', page('meet-prejoin'));
  const { page: tab, card } = await extension.visit('https://meet.google.com/landing');
  await extension.settle(tab);
  expect(await card.hosts()).toBe(0);
  await tab.evaluate(() => history.pushState({}, '', '/abc-defg-hij'));
  expect((await card.shown()).title).toContain('入る前');
  await tab.evaluate(() => history.replaceState({}, '', '/abc-defg-hij?pli=1'));
  expect(await card.hosts()).toBe(1);
  expect(await extension.badge(tab)).toBe('4');
  await tab.evaluate(() => history.pushState({}, '', '/landing'));
  await card.gone();
  await expect.poll(() => extension.badge(tab)).toBe('');
  await tab.evaluate(() => history.pushState({}, '', '/abc-defg-hij'));
  await expect.poll(() => extension.badge(tab)).toBe('4');
  await tab.evaluate(() => history.pushState({}, '', '/tel/abc'));
  await expect.poll(() => extension.badge(tab)).toBe('');
  // What is stored meanwhile in another tab brings no number to a page without a moment.
  await extension.endGap();
  await extension.settle(tab);
  expect(await card.hosts()).toBe(0);
});

test('after a meeting of a minute, the start page is after it', async ({ extension }) => {
  const { page: tab, card } = await extension.visit('https://meet.google.com/abc-defg-hij');
  await card.shown();
  await extension.backdate(90_000);
  await tab.evaluate(() => history.pushState({}, '', '/landing'));
  expect((await card.shown()).title).toContain('会議のあと');
});

test('handing over to the app by a hash keeps the card that stands there', async ({ extension }) => {
  const { page: tab, card } = await extension.visit('https://us02web.zoom.us/j/82214567890?pwd=x');
  const before = await card.shown();
  await tab.evaluate(() => {
    location.hash = '#success';
  });
  await extension.settle(tab);
  expect((await card.state())?.rows).toEqual(before.rows);
  expect(await card.hosts()).toBe(1);
});

test('from the link to the client to the share: each has its card, without a wait between them', async ({
  extension,
}) => {
  const { page: tab, card } = await extension.visit('https://us02web.zoom.us/j/82214567890');
  expect((await card.shown()).title).toContain('開く前に');
  await tab.goto('https://app.zoom.us/wc/82214567890/join');
  expect((await card.shown()).title).toContain('入る前');
  await tab.evaluate(() => document.dispatchEvent(new Event('telemamori-share-asked')));
  await expect.poll(async () => (await card.state())?.title ?? '').toContain('共有の前');
  expect(cardsShown(await extension.stored())).toBe(3);
});

test('nothing at all happens on addresses that are no moment', async ({ extension }) => {
  test.setTimeout(180_000);
  const { page: tab } = await extension.visit('about:blank');
  const web = NOWHERE.filter(({ address }) => /^https?:/.test(address));
  expect(web.length).toBeGreaterThanOrEqual(60);
  for (const { desc, address } of web) {
    await tab.goto(address, { waitUntil: 'load' }).catch(() => undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-telemamori]').length), desc).toBe(0);
  }
  await extension.settle(tab);
  // The background was never told of a moment, so no card can have been on its way.
  expect(await extension.stored()).toBe('[{},{},{}]');
  expect(extension.errors).toEqual([]);
});

test('pages that are no meeting tool’s get no script of ours', async ({ extension }) => {
  const { page: tab } = await extension.visit('https://example.com/');
  const wrapped = () => tab.evaluate(() => Symbol.for('telemamori-share') in navigator.mediaDevices.getDisplayMedia);
  expect(await wrapped()).toBe(false);
  await tab.goto('https://support.zoom.us/');
  expect(await wrapped()).toBe(false);
  await tab.goto('https://zoom.us/j/82214567890');
  expect(await wrapped()).toBe(true);
});
