// What another page tells is believed only if it has the shape and the bounds of a message of ours.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPageMessage } from '../../shared/store/other-pages.ts';
import { closeAll, emptyProfile, openTestStore, until } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';
import { law } from '../support/laws.ts';

const NOW = Date.UTC(2026, 10, 27);
beforeEach(emptyProfile);
afterEach(closeAll);

test('a message of ours is read', () => {
  const message = { erasedAt: 0, changes: [change()] };
  expect(readPageMessage(message, NOW)).toEqual(message);
});

test.each([
  ['null', null],
  ['a text', 'hello'],
  ['nothing', undefined],
  ['an erasure in the far future', { erasedAt: NOW + 30 * 86_400_000 * 365, changes: [] }],
  ['an erasure that is no time', { erasedAt: 'now', changes: [] }],
  ['a negative erasure', { erasedAt: -1, changes: [] }],
  ['changes that are none', { erasedAt: 0, changes: [{ id: 1 }] }],
  ['changes that are no list', { erasedAt: 0, changes: { length: 1 } }],
])('%s is not', (_, data) => {
  expect(readPageMessage(data, NOW)).toBeNull();
});

test('nothing that arrives makes a page fail', () => {
  law(
    fc.property(fc.anything(), (data) => {
      expect(() => readPageMessage(data, NOW)).not.toThrow();
    }),
  );
});

test('a neighbour on the same origin can neither empty a page nor break it', async () => {
  const store = await openTestStore();
  await store.set([{ path: 'answer/p1/1-1/status', value: 'done' }]);
  const channel = new BroadcastChannel('telemamori-log');
  for (const data of [null, { erasedAt: store.now() + 86_400_000 * 365 * 30, changes: [] }, 7])
    channel.postMessage(data);
  channel.postMessage({ erasedAt: 0, changes: [change({ id: 'last', path: 'answer/p1/2-1/status' })] });
  await until(() => store.log.value.length === 2);
  channel.close();
  expect(store.erasedAt.value).toBe(0);
});

test('a browser that refuses the channel, as Firefox does with all site data blocked, opens all the same', async () => {
  const channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class {
    constructor() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }
  } as unknown as typeof BroadcastChannel;
  const store = await openTestStore();
  expect(await store.set([{ path: 'answer/p1/1-1/status', value: 'done' }])).toBe(true);
  globalThis.BroadcastChannel = channel;
});
