// What a page does for the answers while it is open.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSafe } from '../../shared/store/keep-safe.ts';
import { persistence, readUsage } from '../../shared/store/persist.ts';
import { closeAll, emptyProfile, openTestStore, rowsOf, until } from '../support/browser-storage.ts';

const edit = (item: number) => [{ path: `answer/p1/${item}-1/status`, value: 'done' }];

/** A browser that grants lasting storage or not, and counts how often it was asked. */
function browser(grants: boolean, persisted = false) {
  const calls = { asked: 0 };
  const storage = {
    persisted: async () => persisted,
    persist: async () => {
      calls.asked += 1;
      return grants;
    },
    estimate: async () => ({ usage: 48_000, quota: 1_000_000 }),
  };
  Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true });
  return calls;
}

beforeEach(() => {
  emptyProfile();
  persistence.value = 'unknown';
});
afterEach(closeAll);

describe('lasting storage', () => {
  test('is asked for after the first saved answer, once', async () => {
    const calls = browser(true);
    const store = await openTestStore();
    const stop = keepSafe(store);
    await until(() => persistence.value === 'may-clear');
    expect(calls.asked).toBe(0);
    await store.set(edit(1));
    await until(() => persistence.value === 'protected');
    await store.set(edit(2));
    expect(calls.asked).toBe(1);
    stop();
  });

  test('that the browser refuses is told as it is', async () => {
    const calls = browser(false);
    const store = await openTestStore();
    const stop = keepSafe(store);
    await store.set(edit(1));
    await until(() => calls.asked === 1);
    expect(persistence.value).toBe('may-clear');
    stop();
  });

  test('is asked for again when the app is installed, if there is something to lose', async () => {
    const page = new EventTarget();
    const { addEventListener, removeEventListener } = page;
    Object.assign(globalThis, {
      addEventListener: addEventListener.bind(page),
      removeEventListener: removeEventListener.bind(page),
    });
    const calls = browser(false);
    const store = await openTestStore();
    const stop = keepSafe(store);
    page.dispatchEvent(new Event('appinstalled'));
    await store.set(edit(1));
    await until(() => calls.asked === 1);
    page.dispatchEvent(new Event('appinstalled'));
    await until(() => calls.asked === 2);
    stop();
    page.dispatchEvent(new Event('appinstalled'));
    await until(() => persistence.value === 'may-clear');
    expect(calls.asked).toBe(2);
    Object.assign(globalThis, { addEventListener: undefined, removeEventListener: undefined });
  });

  test('that is granted already is not asked for', async () => {
    const calls = browser(true, true);
    const store = await openTestStore();
    const stop = keepSafe(store);
    await store.set(edit(1));
    await until(() => persistence.value === 'protected');
    expect(calls.asked).toBe(0);
    stop();
  });

  test('is unknown where the browser cannot be asked', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    const store = await openTestStore();
    keepSafe(store)();
    expect([persistence.value, await readUsage()]).toEqual(['unknown', null]);
  });
});

test('snapshots of version 0.1 go once everything is whole', async () => {
  browser(false);
  const before = await openTestStore();
  await before.set(edit(1));
  await until(async () => (await rowsOf('telemamori-copy')).length === 1);
  await before.values.writeValue('snapshot/0000000000000001/daily/1', before.log.value);
  closeAll();
  const store = await openTestStore();
  const stop = keepSafe(store);
  await until(async () => (await store.values.keys('snapshot/')).length === 0);
  stop();
});
