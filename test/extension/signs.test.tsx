// A tool that has changed its pages is noticed: one honest line in the options, no address in it, and the sign is off.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../extension/messages/protocol.ts';
import { PAGES_WITHOUT } from '../../shared/core/sign-watch.ts';
import { installBrowser, type OwnBrowser, ZOOM_PAGE } from '../support/own-browser.ts';
import { button, press } from '../ui/draw.tsx';
import { showPage } from './show-page.tsx';

let browser: OwnBrowser;
const PREJOIN = { moment: { tool: 'zoom', phase: 'prejoin' } };
const enough = PAGES_WITHOUT.inTalk;

const from = (tab: number, frameId = 0) => ({ ...ZOOM_PAGE, frameId, tab: { id: tab } });
const enter = (tab: number) => browser.tell({ name: 'moment/enter', request: PREJOIN }, from(tab));
const see = (sign: string, frameId = 0) =>
  browser.tell({ name: 'sign/seen', request: { tool: 'zoom', sign } }, from(1, frameId));

beforeAll(async () => {
  browser = installBrowser();
  await import('../../extension/background/main.ts');
});

beforeEach(() => {
  for (const area of Object.values(browser.areas)) for (const key of Object.keys(area)) delete area[key];
  return () => vi.useRealTimers();
});

async function visitMany(times: number): Promise<void> {
  for (let tab = 1; tab <= times; tab += 1) await enter(tab);
}

describe('the options', () => {
  it('say nothing while a sign was seen, nor after a few pages', async () => {
    await visitMany(enough - 1);
    expect((await showPage('options')).textContent).not.toContain('見えなくなったしるし');
    await see('inTalk');
    await see('before');
    await visitMany(enough * 2);
    expect((await showPage('options')).textContent).not.toContain('「会議中」のしるし');
  });

  it('say how often, in both languages, with a line to copy that has tool, sign and month and no address', async () => {
    await visitMany(enough);
    const english = await showPage('options', 'en');
    expect(english.textContent).toContain(`on meeting pages of Zoom ${enough} times in 7 days`);
    const root = await showPage('options');
    expect(root.textContent).toContain(`Zoomの会議のページを${enough}回開きました`);
    const report = root.querySelector('code')?.textContent ?? '';
    const month = new Date().toISOString().slice(0, 7);
    expect(report).toMatch(
      new RegExp(`^Telemamori 1\\.0\\.0, ${month}: zoom \\w+ not seen on ${enough} meeting pages$`),
    );
    expect(report).not.toMatch(/https?:|zoom\.us|\d{9}/);
    const copied = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } });
    await press(button(root, '作り手に知らせる文をコピーZoom'));
    expect(copied).toHaveBeenCalledWith(report);
  });

  it('count a visit once, however often its page is loaded', async () => {
    for (let load = 0; load < enough * 3; load += 1) await enter(1);
    expect((await showPage('options')).textContent).not.toContain('見えなくなったしるし');
  });

  it('forget it when the record is deleted', async () => {
    await visitMany(enough);
    await browser.tell({ name: 'record/clear', request: {} });
    expect((await showPage('options')).textContent).not.toContain('見えなくなったしるし');
  });
});

describe('a sign of talk that is off', () => {
  const open = (tab: number) =>
    browser.tell({ name: 'card/open', request: PREJOIN }, from(tab)) as Promise<CardView | null>;

  it('leaves the card before joining its first minute, and no more: people may be talking', async () => {
    await visitMany(enough);
    expect(await open(1)).not.toBeNull();
    const visit = browser.areas.session['visit-2'] as { joinedAt: number };
    visit.joinedAt -= 61_000;
    browser.areas.local.history = {};
    expect(await open(2)).toBeNull();
    // One sight, in a frame as well, and it is on again.
    await see('inTalk', 3);
    expect(await open(2)).not.toBeNull();
  });
});

describe('what a page says of signs', () => {
  it.each([
    [{ tool: 'skype', sign: 'inTalk' }, ZOOM_PAGE],
    [{ tool: 'zoom', sign: '__proto__' }, ZOOM_PAGE],
    [
      { tool: 'zoom', sign: 'inTalk' },
      { ...ZOOM_PAGE, url: 'https://zoom.us.example/' },
    ],
  ])('is dropped where it is %j', async (request, sender) => {
    await browser.tell({ name: 'sign/seen', request }, sender);
    expect(browser.areas.local).toEqual({});
  });
});
