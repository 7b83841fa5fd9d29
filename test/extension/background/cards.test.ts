// What the background counts, keeps and allows: cards, ticks, shares and locks, over a browser in memory.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../extension/messages/protocol.ts';
import { type Background, startBackground } from '../support/start-background.ts';

const PREJOIN = { moment: { tool: 'zoom', phase: 'prejoin' } };
const LANDING = { moment: { tool: 'zoom', phase: 'landing' } };
const SHARING = { moment: { tool: 'zoom', phase: 'sharing' } };
const SECOND = 1000;
const MINUTE = 60 * SECOND;

let background: Background;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00') });
  background = await startBackground();
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const mayShow = async (request: object, tabId = 1) =>
  ((await background.fromPage(tabId, 'moment/enter', request)) as { mayShow: boolean }).mayShow;
const open = async (request: object, tabId = 1) =>
  (await background.fromPage(tabId, 'card/open', request)) as CardView | null;
const end = (phase: string, how: string, tabId = 1) => background.fromPage(tabId, 'card/end', { phase, how });
const phaseMemory = (phase: 'prejoin' | 'landing') => background.history().phases[phase];

describe('a card that is shown', () => {
  it('is noted once: in the day, in the meeting, and as the last one', async () => {
    expect(await mayShow(PREJOIN)).toBe(true);
    expect((await open(PREJOIN))?.rows).toHaveLength(3);
    expect(background.history()).toMatchObject({ cards: 1, lastShownAt: Date.now() });
    expect(Object.values(background.history().days)[0]).toMatchObject({ 'zoom prejoin': { shown: 1 } });
    expect(background.visit(1)).toMatchObject({ shown: ['prejoin'], open: { phase: 'prejoin' } });
    // The same card after a reload.
    pass(5 * SECOND);
    expect((await open(PREJOIN))?.rows).toHaveLength(3);
    expect(background.history().cards).toBe(1);
  });

  it('has all its words and pieces with it, and no number beside its title', async () => {
    await mayShow(PREJOIN);
    const view = await open(PREJOIN);
    expect(view?.title).toBe('入る前');
    expect(JSON.stringify(view?.parts.card)).toContain(view?.rows[0]?.text);
    expect(JSON.stringify(view?.parts.card)).not.toContain('3つ');
    expect(view?.parts.pill[0]).toContain('入る前 あと{n}件');
  });

  it.each(['later', 'untouched'])('counts as ignored when it ends with "%s"', async (how) => {
    await mayShow(PREJOIN);
    await open(PREJOIN);
    await end('prejoin', how);
    expect(phaseMemory('prejoin')?.ignored).toBe(1);
    expect(Object.values(background.history().days)[0]).toMatchObject({ 'zoom prejoin': { ignored: 1 } });
  });

  it('does not when something was ticked, when all was, or when the page or a share took it away', async () => {
    for (const [tabId, how] of [
      [1, 'done'],
      [2, 'taken'],
    ] as const) {
      pass(11 * MINUTE);
      await mayShow(PREJOIN, tabId);
      await open(PREJOIN, tabId);
      await end('prejoin', how, tabId);
      expect(background.visit(tabId)?.open).toBeNull();
    }
    pass(11 * MINUTE);
    await mayShow(PREJOIN, 3);
    const [row] = (await open(PREJOIN, 3))?.rows ?? [];
    await background.fromPage(3, 'card/tick', { row: row?.id, ticked: true });
    await end('prejoin', 'later', 3);
    expect(phaseMemory('prejoin')?.ignored).toBe(0);
  });

  it('counts as ignored when its page went away after 45 seconds, not before', async () => {
    await mayShow(LANDING);
    await open(LANDING);
    pass(44 * SECOND);
    await mayShow(PREJOIN);
    expect(phaseMemory('landing')?.ignored).toBe(0);
    pass(2 * SECOND);
    await mayShow(PREJOIN);
    expect(phaseMemory('landing')?.ignored).toBe(1);
    pass(MINUTE);
    await mayShow(PREJOIN);
    expect(phaseMemory('landing')?.ignored).toBe(1);
  });

  it('is open until it has been there for 45 seconds, to the millisecond', async () => {
    await mayShow(LANDING);
    await open(LANDING);
    pass(45 * SECOND - 1);
    await mayShow(LANDING);
    expect(background.visit(1)?.open).toMatchObject({ phase: 'landing' });
    expect(phaseMemory('landing')?.ignored).toBe(0);
    pass(1);
    await mayShow(LANDING);
    expect(background.visit(1)?.open).toBeNull();
    expect(phaseMemory('landing')?.ignored).toBe(1);
  });

  it('a page that takes cards away again and again silences nobody', async () => {
    for (let tabId = 1; tabId <= 3; tabId += 1) {
      pass(11 * MINUTE);
      await mayShow(PREJOIN, tabId);
      await open(PREJOIN, tabId);
      await end('prejoin', 'taken', tabId);
    }
    pass(24 * 60 * MINUTE);
    await mayShow(PREJOIN, 9);
    expect((await open(PREJOIN, 9))?.kind).toBe('card');
  });
});

describe('the phases of one meeting', () => {
  it('do not wait for each other; the next meeting waits ten minutes', async () => {
    for (const request of [LANDING, PREJOIN, SHARING]) {
      expect(await mayShow(request)).toBe(true);
      expect(await open(request)).not.toBeNull();
      pass(20 * SECOND);
    }
    expect(background.history().cards).toBe(3);
    expect(await mayShow(PREJOIN, 2)).toBe(false);
    pass(10 * MINUTE);
    expect(await mayShow(PREJOIN, 2)).toBe(true);
  });

  it('a link that was left for more than a minute is over, also after a reload', async () => {
    expect(await mayShow(LANDING)).toBe(true);
    pass(MINUTE + SECOND);
    expect(await open(LANDING)).toBeNull();
    expect(await mayShow(LANDING)).toBe(false);
    // The meeting in the browser still has its word.
    expect(await mayShow(PREJOIN)).toBe(true);
  });

  it('another mark in the same tab is another meeting', async () => {
    const at = (mark: string) => ({ moment: { ...PREJOIN.moment, mark } });
    await mayShow(at('n1a'));
    await open(at('n1a'));
    await end('prejoin', 'done');
    pass(11 * MINUTE);
    expect(await mayShow(at('n1a'))).toBe(false);
    expect(await mayShow(at('n1b'))).toBe(true);
  });
});

describe('while people talk', () => {
  it('there is no card and no number, and the meeting counts as joined', async () => {
    const talk = { moment: { ...PREJOIN.moment, isInTalk: true } };
    expect(await mayShow(talk)).toBe(false);
    expect(await open(talk)).toBeNull();
    expect(background.badges.get(1)).toBe('');
    expect(background.visit(1)).toMatchObject({ isInTalk: true, joinedAt: Date.now() });
    await open(SHARING);
    expect(background.history().cards).toBe(1);
    pass(2 * MINUTE);
    const after = { tool: 'zoom', phase: 'after', ifJoined: true };
    background.tabs.set(1, () => after);
    expect(await mayShow({ moment: after })).toBe(true);
    expect(background.badges.get(1)).toBe('4');
  });
});

describe('the number on the icon', () => {
  it('goes with the moment, be it left or followed by none that counts, and in that tab alone', async () => {
    for (const tabId of [1, 2, 3]) {
      background.tabs.set(tabId, () => PREJOIN.moment);
      await mayShow(PREJOIN, tabId);
    }
    expect([1, 2, 3].map((tabId) => background.badges.get(tabId))).toEqual(['4', '4', '4']);
    await background.fromPage(1, 'moment/leave', {});
    expect(await mayShow({ moment: { tool: 'zoom', phase: 'after', ifJoined: true } }, 2)).toBe(false);
    expect([1, 2, 3].map((tabId) => background.badges.get(tabId))).toEqual(['', '', '4']);
    await mayShow(PREJOIN, 1);
    expect(background.badges.get(1)).toBe('4');
  });
});

describe('a share', () => {
  it('is kept with its tab, takes the number away, and gives it back', async () => {
    for (const tabId of [1, 2]) {
      background.tabs.set(tabId, () => PREJOIN.moment);
      await mayShow(PREJOIN, tabId);
    }
    expect(background.badges.get(1)).toBe('4');
    await background.fromPage(1, 'share/signal', { signal: 'started' });
    expect(background.visit(1)?.isSharing).toBe(true);
    expect(background.badges.get(1)).toBe('');
    // A page can pretend a share; it does so for its own tab.
    expect(background.visit(2)?.isSharing).toBe(false);
    expect(background.badges.get(2)).toBe('4');
    await background.fromPage(1, 'share/signal', { signal: 'stopped' });
    expect(background.visit(1)?.isSharing).toBe(false);
    expect(background.badges.get(1)).toBe('4');
  });

  it('in a frame of another origin reaches the page in front', async () => {
    const told = vi.fn();
    background.tabs.set(1, told);
    await background.fromPage(1, 'share/signal', { signal: 'started' }, 7);
    expect(told).toHaveBeenCalledWith({ to: 'page', name: 'share', signal: 'started' }, 0);
  });
});

describe('a meeting in a frame', () => {
  it('tells the page in front what it is, and from which frame', async () => {
    const told = vi.fn();
    background.tabs.set(1, told);
    await background.fromPage(1, 'frame/moment', PREJOIN, 7);
    await background.fromPage(1, 'frame/moment', { moment: null }, 7);
    expect(told.mock.calls.map(([message]) => message)).toEqual([
      { to: 'page', name: 'frame-moment', moment: PREJOIN.moment, frameId: 7 },
      { to: 'page', name: 'frame-moment', moment: null, frameId: 7 },
    ]);
  });

  it('is asked how it looks; what it answers is read as if it were hostile', async () => {
    const box = { kind: 'control', x: 1, y: 2, width: 3, height: 4 };
    background.tabs.set(1, () => ({ idle: 5, boxes: [box, { ...box, x: 'far' }, { ...box, kind: 'trap' }, null] }));
    expect(await background.fromPage(1, 'frame/look')).toEqual({ idle: 5, boxes: [box] });
    background.tabs.set(1, () => ({ idle: 'now' }));
    expect(await background.fromPage(1, 'frame/look')).toBeNull();
    background.tabs.delete(1);
    expect(await background.fromPage(1, 'frame/look')).toBeNull();
  });

  it('is a number of boxes that nobody can blow up', async () => {
    const boxes = Array.from({ length: 5000 }, () => ({ kind: 'link', x: 0, y: 0, width: 1, height: 1 }));
    background.tabs.set(1, () => ({ idle: 5, boxes }));
    expect(((await background.fromPage(1, 'frame/look')) as { boxes: object[] }).boxes).toHaveLength(300);
  });
});

describe('「くわしく」', () => {
  it('opens the steps of the first open row beside the page on which one joins, which stays in front', async () => {
    await mayShow(PREJOIN);
    const [first, second] = (await open(PREJOIN))?.rows ?? [];
    await background.fromPage(1, 'card/more');
    await background.fromPage(1, 'card/tick', { row: first?.id, ticked: true });
    await background.fromPage(1, 'card/more');
    const app = 'chrome-extension://own-id/app/index.html#/meeting/check?tool=zoom&phase=prejoin&row=';
    expect(background.opened).toEqual([
      { url: `${app}${first?.id}`, active: false, openerTabId: 1 },
      { url: `${app}${second?.id}`, active: false, openerTabId: 1 },
    ]);
  });

  it('opens the very setting where the row has one, in front of a page that plans', async () => {
    const planning = { moment: { tool: 'zoom', phase: 'schedule', role: 'host' } };
    await mayShow(planning);
    await open(planning);
    await background.fromPage(1, 'card/more');
    expect(background.opened[0]?.url).toMatch(/app\/index\.html#\/meeting\/tool\/zoom\?setting=zoom-/);
    expect(background.opened[0]?.active).not.toBe(false);
  });

  it('opens nothing for a page without a card', async () => {
    await background.fromPage(1, 'card/more');
    expect(background.opened).toEqual([]);
  });
});

describe('settings', () => {
  it('that the company locked stay as they are; the others are stored', async () => {
    background.browser.storage.managed.put({ perDay: 1 });
    expect(await background.fromOwnPage('settings/change', { change: { perDay: 4, isHost: true } })).toEqual({
      saved: true,
    });
    expect(background.browser.storage.local.all().settings).toEqual({ isHost: true });
  });

  it('from a meeting page change nothing', async () => {
    await background.fromPage(1, 'settings/change', { change: { isHost: true } });
    expect(background.browser.storage.local.all()).toEqual({});
  });
});

describe('what is stored', () => {
  it('holds no address and no identity, only a mark of sixteen bits', async () => {
    await mayShow({
      moment: { ...PREJOIN.moment, mark: 'n1a', url: 'https://zoom.us/j/82214567890', title: 'secret' },
    });
    const all = JSON.stringify([background.browser.storage.local.all(), background.browser.storage.session.all()]);
    expect(all).not.toMatch(/https|82214567890|secret/);
    expect(background.visit(1)?.marks).toEqual(['n1a']);
  });

  it('goes with its tab', async () => {
    await mayShow(PREJOIN);
    background.browser.tabs.onRemoved.fire(1);
    await vi.waitFor(() => expect(background.visit(1)).toBeUndefined());
  });
});
