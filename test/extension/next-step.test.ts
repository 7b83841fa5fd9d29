// App and popup read one log: whatever is answered or put off, both name the same next action.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readNextStep } from '../../extension/popup/next-step.tsx';
import { nextInPlan } from '../../pwa/plan.ts';
import { ITEMS } from '../../shared/content/items.ts';
import { planOf } from '../../shared/core/plan.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../shared/store/settings.ts';
import type { Store } from '../../shared/store/store.ts';
import { closeAll, emptyProfile, openTestStore } from '../support/browser-storage.ts';

// The real one refuses to load outside an extension.
vi.mock('../../extension/platform/browser.ts', () => ({ browser: {} }));

const NOW = Date.parse('2026-11-27T03:00:00Z');
const NO_VALUES = { readValue: async () => undefined, writeValue: async () => undefined, keys: async () => [] };
const TODAY = '2026-11-27';

beforeEach(() => {
  emptyProfile();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(async () => {
  closeAll();
  vi.useRealTimers();
  await changeSettings(NO_VALUES, DEFAULT_SETTINGS);
});

const ofApp = (store: Store) => nextInPlan(planOf(store.state.value, ITEMS))?.entry.item.id;
const ofPopup = async () => (await readNextStep())?.first?.id;

test('nothing before a method is chosen', async () => {
  const store = await openTestStore();
  await store.set([{ path: 'company/name', value: 'まもり商店' }]);
  expect([ofApp(store), await ofPopup()]).toEqual([undefined, undefined]);
});

test('the same after あとで, again and again', async () => {
  const store = await openTestStore();
  await store.set([{ path: 'plan/p1/methods', value: [1, 6] }]);
  const named: (string | undefined)[] = [];
  for (let time = 0; time < 4; time += 1) {
    const id = ofApp(store);
    expect(await ofPopup()).toBe(id);
    named.push(id);
    await store.set([{ path: `put-off/p1/${id}`, value: TODAY }]);
  }
  expect(new Set(named).size).toBe(4);
});

test('the same when all is answered and one answer wants a review, after the interval of the settings', async () => {
  const store = await openTestStore();
  await store.set([{ path: 'plan/p1/methods', value: [1, 6] }]);
  const { entries } = planOf(store.state.value, ITEMS);
  await store.set(entries.map(({ item }) => ({ path: `answer/p1/${item.id}/status`, value: 'done' })));
  expect([ofApp(store), await ofPopup()]).toEqual([undefined, undefined]);
  await store.set([{ path: 'answer/p1/9-2/checked', value: '2026-10-01' }]);
  await changeSettings(store.values, { reviewMonths: 1 });
  expect([ofApp(store), await ofPopup()]).toEqual(['9-2', '9-2']);
});
