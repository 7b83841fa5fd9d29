// The search finds what people look for, and every result leads somewhere.
import { beforeAll, describe, expect, test } from 'vitest';
import { ALL_PATTERNS as PATTERNS } from '../../../pwa/navigation/rare-routes.ts';
import { matchRoute } from '../../../pwa/navigation/router.ts';
import { groupHits } from '../../../pwa/screens/search/results.tsx';
import { hrefOf, indexNeeds, KINDS, searchIndex } from '../../../pwa/screens/search/search-index.ts';
import { LOCALES } from '../../../shared/core/locale.ts';
import { search } from '../../../shared/core/search/search.ts';
import { searchMessages } from '../../../shared/i18n/search.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';

beforeAll(async () => {
  for (const locale of LOCALES) {
    await Promise.all([uiMessages, ...indexNeeds].map((words) => words.load(locale)));
  }
});

describe.each(LOCALES)('%s', (locale) => {
  test('every kind of entry is there, under a title, and leads to a screen', () => {
    const entries = searchIndex(locale).map(({ entry }) => entry);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS.filter((kind) => kind !== 'own')));
    for (const entry of entries) {
      expect(entry.title).not.toBe('');
      expect(matchRoute(hrefOf(entry), PATTERNS), hrefOf(entry)).not.toBeNull();
    }
  });

  test('every word offered as an example finds something', () => {
    for (const example of searchMessages.get(locale).examples) {
      expect(search(searchIndex(locale), example).length, example).toBeGreaterThan(0);
    }
  });
});

const first = (locale: 'ja' | 'en', query: string) => {
  const hit = search(searchIndex(locale), query)[0];
  return hit && `${hit.entry.kind} ${hit.entry.id}`;
};

test.each([
  ['ja', '9-2', 'item 9-2'],
  ['ja', 'ぶいぴーえぬ', 'term vpn'],
  ['ja', 'ﾌｨｯｼﾝｸﾞ', 'term phishing'],
  ['ja', '端末をなくした', 'incident lost-device'],
  ['ja', 'Zoom 待機室', 'setting zoom/zoom-waiting-room'],
  ['ja', '印刷 取引先', 'page report'],
  ['ja', 'ふりがな', 'page settings'],
  ['en', 'lost', 'incident lost-device'],
  ['en', 'passkeys', 'term passkey'],
] as const)('in %s, "%s" leads first to %s', (locale, query, expected) => {
  expect(first(locale, query)).toBe(expected);
});

test('both languages lead to the same pages', () => {
  const ids = LOCALES.map((locale) => searchMessages.get(locale).pages.map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
});

test('groups come with the best hit first, and each hit in one group', () => {
  const hits = search(searchIndex('ja'), 'パスワード');
  const groups = groupHits(hits);
  expect(groups[0]?.hits[0]).toBe(hits[0]);
  expect(groups.reduce((sum, group) => sum + group.hits.length, 0)).toBe(hits.length);
});
