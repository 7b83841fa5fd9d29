// Only nine item numbers may be called the handbook's, and what the slides say about seven of them stays as it is.
import { expect, test } from 'vitest';
import { findItem, HANDBOOK_NUMBERS, ITEM_SOURCES, ITEMS, isNumberConfirmed } from '../../shared/content/index.ts';
import itemDetailWords from '../../shared/content/words/ja/item-details.ts';
import itemWords from '../../shared/content/words/ja/items.ts';

const NINE = ['1-1', '1-2', '2-1', '2-2', '2-3', '3-1', '3-2', '4-1', '5-1'] as const;

test('exactly these nine are marked as confirmed, and say where from', () => {
  const confirmed = ITEMS.filter(({ id }) => isNumberConfirmed(id));
  expect(confirmed.map((item) => item.id)).toEqual([...NINE]);
  expect([...HANDBOOK_NUMBERS]).toEqual([...NINE]);
  expect(
    confirmed.filter((item) => !ITEM_SOURCES[item.id].source.startsWith('confirmed')).map((item) => item.id),
  ).toEqual([]);
});

test('no other item claims a confirmed source', () => {
  const claiming = ITEMS.filter(
    (item) => !isNumberConfirmed(item.id) && ITEM_SOURCES[item.id].source.startsWith('confirmed'),
  );
  expect(claiming.map((item) => item.id)).toEqual([]);
});

test.each([
  ['2-1', 'high', ['malware'], /ウイルス対策ソフト/u],
  ['2-2', 'normal', ['malware'], /メール/u],
  ['2-3', 'normal', ['malware'], /アプリ/u],
  ['3-1', 'high', ['access'], /許/u],
  ['3-2', 'normal', ['access'], /境目/u],
  ['4-1', 'high', ['leak'], /のぞき見.*ロック/u],
  ['5-1', 'high', ['access'], /OSやソフト/u],
] as const)('item %s keeps rank %s, threat %j and subject', (id, priority, threats, subject) => {
  const item = findItem(id);
  expect(item?.priority).toBe(priority);
  expect(item?.threats).toEqual(threats);
  expect(`${itemWords.items[id].title}${itemDetailWords[id].requirement}`).toMatch(subject);
});

test.each([
  ['1-1', ['malware', 'access', 'loss'], /端末/u],
  ['1-2', ['access', 'leak'], /情報/u],
] as const)('item %s keeps threats %j and subject; its rank is ours', (id, threats, subject) => {
  expect(findItem(id)?.threats).toEqual(threats);
  expect(itemWords.items[id].title).toMatch(subject);
});
