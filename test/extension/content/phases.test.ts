// Phases × tools × ways in: which card comes when, on pages of the four tools, with the real background behind them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tool } from '../../../shared/core/meeting/moment-types.ts';
import { parseSignCounts } from '../../../shared/core/sign-watch.ts';
import { FAKED, type Page, runScripts, showPage, wait } from '../support/fake-page.ts';
import { type Background, startBackground } from '../support/start-background.ts';

const HEX = '0123456789abcdef0123456789abcdef';
const TEAMS = 'https://teams.microsoft.com';

/** What the pages show: a sign before the meeting, one of talk, one after. */
const SIGNS: Readonly<Record<Tool, { before: string; talk: string; left: string }>> = {
  zoom: {
    before: '<div class="preview-root"></div>',
    talk: '<div id="wc-footer"></div>',
    left: '<div class="wc-leave"></div>',
  },
  teams: {
    before: '<div data-tid="calling-prejoin-screen"></div>',
    talk: '<button id="hangup-button"></button>',
    left: '<div data-tid="anon-meeting-end-screen-header"></div>',
  },
  webex: {
    before: '<button data-test="join-button"></button>',
    talk: '<button data-test="mc-share"></button>',
    left: '<div data-test="meeting-ended"></div>',
  },
  meet: {
    before: '<div jsname="Qx7uuf"></div><button data-is-muted="true"></button><h1 jsname="r4nke">a</h1>',
    talk: '<div data-participant-id="1"></div><button data-is-muted="true"></button>',
    left: '<h1 jsname="r4nke"></h1>',
  },
};

const ADDRESSES: Readonly<Record<Tool, { landing: string; prejoin: string; after: string; schedule: string }>> = {
  zoom: {
    landing: 'https://us02web.zoom.us/j/82214567890?pwd=x',
    prejoin: 'https://app.zoom.us/wc/82214567890/join',
    after: 'https://app.zoom.us/wc/home',
    schedule: 'https://zoom.us/meeting/schedule',
  },
  teams: {
    landing: `${TEAMS}/l/meetup-join/19%3ameeting_abcd%40thread.v2/0?context=x`,
    prejoin: `${TEAMS}/light-meetings/launch?agent=web&coords=eyJ9`,
    after: `${TEAMS}/light-meetings/launch?agent=web&coords=eyJ9`,
    schedule: `${TEAMS}/meetingOptions/?organizerId=o`,
  },
  webex: {
    landing: `https://midori.webex.com/webappng/sites/midori/meeting/download/${HEX}`,
    prejoin: 'https://web.webex.com/meeting/abc-123',
    after: 'https://midori.webex.com/webappng/sites/midori/dashboard',
    schedule: 'https://midori.webex.com/webappng/sites/midori/meeting/scheduler',
  },
  meet: {
    landing: 'https://meet.google.com/new',
    prejoin: 'https://meet.google.com/abc-defg-hij',
    after: 'https://meet.google.com/landing',
    schedule: 'https://calendar.google.com/calendar/u/0/r/eventedit',
  },
};

const TOOLS = ['zoom', 'teams', 'webex', 'meet'] as const;
const QUIET = 4000;
const MINUTE = 60_000;

let background: Background;
let pages: Page[] = [];
let isInFront = true;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: [...FAKED], now: new Date('2026-11-24T10:00:00') });
  isInFront = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => isInFront);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isInFront ? 'visible' : 'hidden'));
  background = await startBackground();
});
afterEach(async () => {
  isInFront = true;
  for (const page of pages) await page.leave();
  pages = [];
  document.querySelector('[data-telemamori]')?.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A navigation of the one tab: the page before is gone with its scripts. */
async function load(address: string, body = ''): Promise<Page> {
  for (const page of pages) await page.leave();
  document.querySelector('[data-telemamori]')?.remove();
  showPage(address, body);
  const page = await runScripts(background, 1);
  pages = [page];
  return page;
}

/** The page goes on to another address by itself. */
const push = (address: string, body?: string) => {
  if (body === undefined) vi.stubGlobal('location', new URL(address));
  else showPage(address, body);
};
const share = (signal: string) => document.dispatchEvent(new Event(`telemamori-share-${signal}`));

describe.each(TOOLS)('%s, joined by a link in the browser', (tool) => {
  const at = ADDRESSES[tool];
  const signs = SIGNS[tool];

  it('brings landing, pre-join and the word at the share, each at its time', async () => {
    let page = await load(at.landing);
    await wait(QUIET);
    expect(page.shown()).toBe('card 開く前に');
    page = await load(at.prejoin, signs.before);
    await wait(QUIET);
    expect(page.shown()).toBe('card 入る前');
    document.body.innerHTML = signs.talk;
    await wait(1500);
    expect(page.shown()).toBe('');
    await wait(5 * MINUTE);
    share('asked');
    await wait(500);
    expect(page.shown()).toBe('card 共有の前');
    share('started');
    expect(page.shown()).toBe('');
    await wait(MINUTE);
    share('stopped');
    await wait(QUIET);
    expect(page.shown()).toBe('');
  });

  it('the same without a load, by pushState', async () => {
    const page = await load(tool === 'webex' ? at.prejoin : at.landing, tool === 'webex' ? signs.before : '');
    if (tool !== 'webex') {
      await wait(QUIET);
      expect(page.shown()).toBe('card 開く前に');
      push(at.prejoin, signs.before);
    }
    await wait(QUIET + 1000);
    expect(page.shown()).toBe('card 入る前');
  });

  it('says nothing while people talk, from the first look on', async () => {
    const page = await load(at.prejoin, signs.talk);
    await wait(3 * MINUTE);
    expect(page.shown()).toBe('');
    expect(background.visit(1)).toMatchObject({ isInTalk: true });
  });

  it('has the word after a meeting that is left, and none after a look inside', async () => {
    let page = await load(at.prejoin, signs.talk);
    await wait(30_000);
    document.body.innerHTML = signs.left;
    await wait(QUIET);
    expect(page.shown()).toBe('');
    page = await load(at.prejoin, signs.talk);
    await wait(2 * MINUTE);
    document.body.innerHTML = signs.left;
    await wait(QUIET + 2000);
    expect(page.shown()).toBe('card 会議のあと');
  });

  it('planning pages have theirs', async () => {
    const page = await load(at.schedule);
    await wait(QUIET);
    expect(page.shown()).toBe('card 会議を作るとき');
  });

  it('a link handed to the desktop app brings nothing when the person is back', async () => {
    const page = await load(at.landing);
    await wait(600);
    isInFront = false;
    await wait(66_000);
    isInFront = true;
    await wait(10_000);
    expect(page.shown()).toBe('');
    const again = await load(at.landing);
    await wait(10_000);
    expect(again.shown()).toBe('');
    expect(background.history().cards).toBe(0);
  });

  it('a short look elsewhere only delays it, and coming back counts as a touch', async () => {
    const page = await load(at.landing);
    await wait(600);
    isInFront = false;
    await wait(10_000);
    isInFront = true;
    await wait(1200);
    expect(page.shown()).toBe('');
    await wait(1500);
    expect(page.shown()).toBe('card 開く前に');
  });
});

it.each(TOOLS)(
  '%s: an address that tells nothing takes the card away, and the next meeting brings its own',
  async (tool) => {
    const at = ADDRESSES[tool];
    const page = await load(at.schedule);
    await wait(QUIET);
    expect(page.shown()).toBe('card 会議を作るとき');
    push(`${new URL(at.schedule).origin}/nothing-that-is-known`, '');
    await wait(QUIET);
    expect(page.shown()).toBe('');
    push(at.schedule, '');
    await wait(11 * MINUTE);
    expect(page.shown()).toBe('');
    const joined = await load(at.prejoin, SIGNS[tool].before);
    await wait(QUIET);
    expect(joined.shown()).toBe('card 入る前');
  },
);

it.each(TOOLS)('%s: a page that goes away leaves nothing behind that goes on by itself', async (tool) => {
  const before = vi.getTimerCount();
  const page = await load(ADDRESSES[tool].prejoin, SIGNS[tool].before);
  await wait(QUIET);
  expect(page.shown()).toBe('card 入る前');
  expect(vi.getTimerCount()).toBeGreaterThan(before);
  await page.leave();
  expect(vi.getTimerCount()).toBe(before);
});

describe('a second meeting in the same tab', () => {
  const A = 'https://meet.google.com/abc-defg-hij';
  const B = 'https://meet.google.com/xyz-defg-hij';
  const close = async () => {
    await background.fromPage(1, 'card/end', { phase: 'prejoin', how: 'later' });
    document.querySelector('[data-telemamori]')?.remove();
  };

  it('has a card of its own an hour later, by a load', async () => {
    await load(A);
    await wait(QUIET);
    await close();
    await wait(60 * MINUTE);
    const page = await load(B);
    await wait(QUIET);
    expect(page.shown()).toBe('card 入る前');
  });

  it('has one by pushState', async () => {
    const page = await load(A);
    await wait(QUIET);
    await close();
    await wait(11 * MINUTE);
    push(B);
    await wait(QUIET + 1000);
    expect(page.shown()).toBe('card 入る前');
  });

  it('a reload of the first has none, at once and an hour later', async () => {
    await load(A);
    await wait(QUIET);
    await close();
    for (const ms of [0, 60 * MINUTE]) {
      await wait(ms);
      const page = await load(`${A}?pli=1`);
      await wait(QUIET);
      expect(page.shown()).toBe('');
    }
  });
});

describe('Teams, signed in: the address tells nothing', () => {
  const { before, talk } = SIGNS.teams;
  it.each([`${TEAMS}/v2/`, 'https://teams.cloud.microsoft/', 'https://teams.live.com/v2/', `${TEAMS}/v2/#/calendarv2`])(
    '%s: pre-join, talk and after by the signs of the page, quiet without them',
    async (address) => {
      const page = await load(address, '<p>chat</p>');
      await wait(10_000);
      expect(page.shown()).toBe('');
      expect(page.said).toEqual([]);
      document.body.innerHTML = before;
      await wait(QUIET + 1000);
      expect(page.shown()).toBe('card 入る前');
      document.body.innerHTML = talk;
      await wait(1100);
      expect(page.shown()).toBe('');
      await wait(10 * MINUTE);
      expect(page.shown()).toBe('');
      document.body.innerHTML = '<p>chat</p>';
      // A page that rebuilds itself for a moment has not ended.
      await wait(1000);
      document.body.innerHTML = talk;
      await wait(10_000);
      expect(page.shown()).toBe('');
      document.body.innerHTML = '<p>chat</p>';
      await wait(QUIET + 3000);
      expect(page.shown()).toBe('card 会議のあと');
    },
  );

  it('tells the popup its tool where it knows no more', async () => {
    await load(`${TEAMS}/v2/`);
    expect(await background.tabs.get(1)?.({ to: 'page', name: 'where' }, 0)).toEqual({ tool: 'teams' });
    document.body.innerHTML = talk;
    await wait(1100);
    expect(await background.tabs.get(1)?.({ to: 'page', name: 'where' }, 0)).toMatchObject({
      phase: 'prejoin',
      isInTalk: true,
    });
  });
});

describe('a host who comes straight into a meeting of Zoom', () => {
  it('is told nothing before it, and has the word after it', async () => {
    const page = await load('https://app.zoom.us/wc/82214567890/start', '');
    await wait(5000);
    expect(page.shown()).toBe('');
    document.body.innerHTML = SIGNS.zoom.talk;
    await wait(2 * MINUTE);
    expect(page.shown()).toBe('');
    push('https://app.zoom.us/wc/home', '');
    await wait(QUIET + 1000);
    expect(page.shown()).toBe('card 会議のあと');
  });
});

describe('a meeting inside a frame', () => {
  const FRAME = 5;
  const top = 'https://app.zoom.us/wc/home';
  const moment = { tool: 'zoom', phase: 'prejoin', mark: 'n1a' };
  const tell = (told: object | null) => background.fromPage(1, 'frame/moment', { moment: told }, FRAME);
  /** the frame as the background finds it */
  const answer = (look: () => object) => {
    const front = background.tabs.get(1);
    background.tabs.set(1, (message, frameId) => (message.to === 'frame' ? look() : front?.(message, frameId)));
  };

  it('shows its card when nobody types in the frame either', async () => {
    const page = await load(top, '<iframe></iframe>');
    let idle = 100;
    answer(() => ({ idle, boxes: [] }));
    await tell(moment);
    await wait(20_000);
    expect(page.shown()).toBe('');
    idle = 2000;
    await wait(1000);
    expect(page.shown()).toBe('card 入る前');
  });

  it('is silent in its talk, on every page around it', async () => {
    for (const address of [top, ADDRESSES.zoom.schedule, 'https://app.zoom.us/wc/meetings']) {
      const page = await load(address, '<iframe></iframe>');
      await tell({ ...moment, isInTalk: true });
      await wait(MINUTE);
      expect(page.shown()).toBe('');
    }
  });

  it('takes its card away when talk begins in the frame', async () => {
    const page = await load(top, '<iframe></iframe>');
    answer(() => ({ idle: 9000, boxes: [] }));
    await tell(moment);
    await wait(QUIET);
    expect(page.shown()).toBe('card 入る前');
    await tell({ ...moment, isInTalk: true });
    expect(page.shown()).toBe('');
  });

  it.each(['says so', 'is taken out'])('is over when the frame %s', async (how) => {
    const page = await load(top, '<iframe></iframe>');
    await tell({ ...moment, isInTalk: true });
    await wait(2 * MINUTE);
    if (how === 'says so') await tell(null);
    else document.body.innerHTML = '';
    await wait(QUIET + 4000);
    expect(page.shown()).toBe('card 会議のあと');
  });

  it('goes on when the frame loads another of its pages', async () => {
    const page = await load(top, '<iframe></iframe>');
    await tell({ ...moment, isInTalk: true });
    await wait(2 * MINUTE);
    await tell(null);
    await wait(1000);
    await tell({ ...moment, isInTalk: true });
    await wait(20_000);
    expect(page.shown()).toBe('');
    expect(background.visit(1)).toMatchObject({ isInTalk: true });
  });

  it('tells what it is, when it was touched and what stands in it', async () => {
    showPage('https://web.webex.com/meeting?mtuuid=a&preload=true', '');
    vi.stubGlobal('top', {});
    const told = vi.fn();
    background.tabs.set(1, told);
    const page = await runScripts(background, 1, FRAME);
    pages = [page];
    await wait(3000);
    expect(told).not.toHaveBeenCalled();
    document.body.innerHTML = SIGNS.webex.before;
    await wait(1000);
    expect(told).toHaveBeenLastCalledWith(
      expect.objectContaining({ moment: { tool: 'webex', phase: 'prejoin', ifShown: true }, frameId: FRAME }),
      0,
    );
    expect(await background.fromPage(1, 'frame/look')).toMatchObject({ boxes: [] });
    document.body.innerHTML = SIGNS.webex.talk;
    await wait(1000);
    expect(told.mock.lastCall?.[0]).toMatchObject({ moment: { isInTalk: true } });
    window.dispatchEvent(new Event('pagehide'));
    await wait(1);
    expect(told.mock.lastCall?.[0]).toMatchObject({ moment: null });
  });

  it('is counted as seen: each sign once, however often the page is looked at', async () => {
    showPage('https://web.webex.com/meeting?mtuuid=a', SIGNS.webex.before);
    vi.stubGlobal('top', {});
    background.tabs.set(1, vi.fn());
    const page = await runScripts(background, 1, FRAME);
    pages = [page];
    const seen = () =>
      Object.keys(Object.values(parseSignCounts(background.browser.storage.local.all().signs, '1.0.0').days)[0] ?? {});
    await wait(5000);
    expect(seen()).toEqual(['webex before']);
    for (const body of [SIGNS.webex.talk, SIGNS.webex.before, SIGNS.webex.talk, SIGNS.webex.left]) {
      document.body.innerHTML = body;
      await wait(5000);
    }
    expect(seen().sort()).toEqual(['webex before', 'webex inTalk', 'webex left']);
    expect(page.said.filter((name) => name === 'sign/seen')).toHaveLength(3);
  });

  it('a client that was loaded ahead without a place on the page says nothing', async () => {
    showPage('https://web.webex.com/meeting?mtuuid=a&preload=true', SIGNS.webex.before);
    vi.stubGlobal('top', {});
    vi.stubGlobal('innerWidth', 0);
    const told = vi.fn();
    background.tabs.set(1, told);
    pages = [await runScripts(background, 1, FRAME)];
    await wait(5000);
    expect(told).not.toHaveBeenCalled();
  });
});
