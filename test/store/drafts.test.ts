// A sitting at one field leaves one change; what was typed before the page died is not lost.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readText } from '../../shared/core/log/state.ts';
import { dropDraft, keepDraft, storeDrafts } from '../../shared/store/drafts.ts';
import { closeAll, emptyProfile, openTestStore } from '../support/browser-storage.ts';

const PATH = 'answer/p1/1-1/note';
beforeEach(emptyProfile);
afterEach(closeAll);

test('a draft is no change, and is stored as one by the next start', async () => {
  const store = await openTestStore();
  for (const text of ['台', '台帳', '台帳は棚']) expect(await keepDraft(store, PATH, text)).toBe(true);
  expect(store.log.value).toEqual([]);
  closeAll();
  const next = await openTestStore();
  await storeDrafts(next);
  expect([next.log.value.length, readText(next.state.value, PATH)]).toEqual([1, '台帳は棚']);
  await storeDrafts(next);
  expect(next.log.value).toHaveLength(1);
});

test('a draft that was stored leaves nothing, an emptied one takes the text back', async () => {
  const store = await openTestStore();
  await keepDraft(store, PATH, '台帳');
  await dropDraft(store, PATH);
  await storeDrafts(store);
  expect(store.log.value).toEqual([]);
  await store.set([{ path: PATH, value: '台帳' }]);
  await keepDraft(store, PATH, '');
  await storeDrafts(store);
  expect(readText(store.state.value, PATH)).toBe('');
});

test('a draft goes with everything else when all is erased', async () => {
  const store = await openTestStore();
  await store.set([{ path: PATH, value: '台帳' }]);
  await keepDraft(store, PATH, '秘密');
  await store.erase();
  await storeDrafts(store);
  expect(store.log.value).toEqual([]);
});

test.each([
  ['at a path that is none', 'draft/../x', 'text'],
  ['of a kind that its path cannot hold', `draft/${PATH}`, 7],
  ['that is an object', `draft/${PATH}`, { a: 1 }],
])('a draft %s only goes', async (_, key, value) => {
  const store = await openTestStore();
  await store.values.writeValue(key, value);
  await storeDrafts(store);
  expect([store.log.value, await store.values.keys('draft/')]).toEqual([[], []]);
});
