// When a click on the card counts: a person's, on a card that stood still and uncovered for half a second.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Honesty, watchHonesty } from '../../../extension/content/card/honest.ts';

type Rect = { x: number; y: number; width: number; height: number };
type Told = (entries: { isVisible?: boolean | undefined }[]) => void;

const rectOf = ({ x, y, width, height }: Rect): DOMRect =>
  ({ x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }) as DOMRect;

let host: HTMLElement;
let stop: AbortController;
let honesty: Honesty;
let tell: Told;
let open: Element[];
let place: Rect;
const disconnect = vi.fn();

/** A press as the browser makes it; an event of one's own could not be trusted. */
function press(change: object = {}): Event {
  const facts = { isTrusted: true, clientX: 20, clientY: 20, pointerType: 'mouse', ...change };
  const own = Object.entries(facts).map(([name, value]) => [name, { value }]);
  return Object.create(PointerEvent.prototype, Object.fromEntries(own)) as Event;
}
const counts = (change?: object) => honesty.isHonest(press(change));
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const popover = (rect: Rect): Element => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => rectOf(rect);
  return element;
};
const WINDOW = { x: 0, y: 0, width: 1000, height: 800 };

beforeEach(() => {
  disconnect.mockClear();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: Told) {
        tell = callback;
      }
      observe = () => undefined;
      disconnect = disconnect;
    },
  );
  place = { x: 16, y: 16, width: 320, height: 240 };
  host = document.createElement('div');
  host.getBoundingClientRect = () => rectOf(place);
  document.documentElement.append(host);
  open = [host];
  const { querySelectorAll } = Document.prototype;
  vi.spyOn(document, 'querySelectorAll').mockImplementation(function (this: Document, selector: string) {
    return (selector === ':popover-open' ? open : querySelectorAll.call(document, selector)) as never;
  });
  document.elementFromPoint = () => host;
  stop = new AbortController();
  honesty = watchHonesty(host, stop.signal);
});
afterEach(() => {
  stop.abort();
  host.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a click on the card', () => {
  it('counts half a second after it came, and not a moment sooner', () => {
    wait(499);
    expect(counts()).toBe(false);
    wait(1);
    expect(counts()).toBe(true);
  });

  it('waits again when something new is drawn', () => {
    wait(600);
    honesty.restart();
    wait(499);
    expect(counts()).toBe(false);
    wait(1);
    expect(counts()).toBe(true);
  });

  it('does not count when a script made it', () => {
    wait(600);
    expect(counts({ isTrusted: false })).toBe(false);
  });

  it('does not count on a card that has just moved under the pointer', () => {
    wait(600);
    place = { ...place, x: 680 };
    expect(counts()).toBe(false);
    wait(499);
    expect(counts()).toBe(false);
    wait(200);
    expect(counts()).toBe(true);
  });

  it('does not count under a popover that came later, though clicks go through it, nor for half a second afterwards', () => {
    wait(600);
    open = [host, popover(WINDOW)];
    wait(5000);
    expect(counts()).toBe(false);
    open = [host];
    wait(100);
    expect(counts()).toBe(false);
    wait(600);
    expect(counts()).toBe(true);
  });

  it('counts beside a popover that is elsewhere, and above one that was open before', () => {
    stop.abort();
    stop = new AbortController();
    const before = popover(WINDOW);
    open = [before, host];
    honesty = watchHonesty(host, stop.signal);
    wait(600);
    expect(counts()).toBe(true);
    open = [before, host, popover({ x: 900, y: 0, width: 50, height: 50 })];
    wait(100);
    expect(counts()).toBe(true);
    // The one from before, opened again, is on top.
    const toggle = new Event('toggle');
    document.body.append(before);
    before.dispatchEvent(toggle);
    wait(100);
    expect(counts()).toBe(false);
  });

  it('does not count where Chromium says that something is painted over it', () => {
    wait(600);
    tell([{ isVisible: false }]);
    expect(counts()).toBe(false);
    tell([{ isVisible: true }]);
    expect(counts()).toBe(false);
    wait(500);
    expect(counts()).toBe(true);
    // Firefox does not say.
    tell([{ isVisible: undefined }]);
    expect(counts()).toBe(true);
  });

  it('does not count where another element takes it, nor on a host that the page has put elsewhere or closed', () => {
    wait(600);
    document.elementFromPoint = () => document.body;
    expect(counts()).toBe(false);
    // A key has no place.
    expect(counts({ pointerType: '' })).toBe(true);
    open = [];
    wait(600);
    expect(counts({ pointerType: '' })).toBe(false);
  });

  it('does not count in a host that was moved into another element', () => {
    wait(600);
    document.body.append(host);
    wait(600);
    expect(counts()).toBe(false);
  });

  it('does not count on a card that can hardly be seen', () => {
    wait(600);
    document.documentElement.style.opacity = '0.05';
    expect(counts()).toBe(false);
    document.documentElement.style.opacity = '';
    expect(counts()).toBe(true);
  });
});

it('looks no longer once the card is gone', () => {
  expect(vi.getTimerCount()).toBe(1);
  expect(disconnect).not.toHaveBeenCalled();
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(disconnect).toHaveBeenCalledOnce();
});
