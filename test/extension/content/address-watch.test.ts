// The address of a page: told at once, after each change, and no longer once nobody wants to know.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../extension/content/address-watch.ts';

let told: string[];
let stop: AbortController;
let isVisible: boolean;
const goTo = (name: string) => vi.stubGlobal('location', new URL(`https://kaigi.example/${name}`));
const watch = () => watchAddress((address) => void told.push(new URL(address).pathname.slice(1)), stop.signal);
const back = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = new AbortController();
  isVisible = true;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isVisible ? 'visible' : 'hidden'));
  goTo('a');
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is told at once and after each change, once each, by a look every second', () => {
  watch();
  expect(told).toEqual(['a']);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['a']);
  goTo('b');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['a', 'b']);
});

it('is not looked at while the page is hidden', () => {
  watch();
  isVisible = false;
  goTo('b');
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['a']);
  isVisible = true;
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['a', 'b']);
});

it('is told by the browser where it can, without a clock', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  watch();
  expect(vi.getTimerCount()).toBe(0);
  goTo('b');
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(told).toEqual(['a', 'b']);
});

it('is told again when the same page comes back, and not when it is only shown', () => {
  watch();
  back(false);
  expect(told).toEqual(['a']);
  back(true);
  expect(told).toEqual(['a', 'a']);
});

it.each([true, false])('is told no longer after the end (told by the browser: %s)', (canTell) => {
  const navigation = new EventTarget();
  if (canTell) vi.stubGlobal('navigation', navigation);
  watch();
  stop.abort();
  goTo('b');
  navigation.dispatchEvent(new Event('currententrychange'));
  back(true);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['a']);
  expect(vi.getTimerCount()).toBe(0);
});
