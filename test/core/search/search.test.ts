// Search: every word must be found, better places first, near words for a slip of the hand.
import { expect, test } from 'vitest';
import { markHits } from '../../../shared/core/search/mark-hits.ts';
import { buildIndex, nearest, search } from '../../../shared/core/search/search.ts';

const entry = (id: string, title: string, reading = '', body: string[] = []) => ({
  kind: 'x',
  id,
  title,
  reading,
  body,
});
const index = buildIndex([
  entry('body', 'ファイルの置き場所', '', ['はじめに開きます。', 'パスワードを付けて送ります。']),
  entry('inside', '会社のパスワード管理'),
  entry('start', 'パスワードの長さ'),
  entry('exact', 'パスワード'),
  entry('kanji', '多要素認証（MFA）', 'たようそにんしょう'),
]);
const ids = (query: string) => search(index, query).map((hit) => hit.entry.id);

test('the title itself comes first, then titles that begin with the word, that hold it, then bodies', () => {
  expect(ids('ぱすわーど')).toEqual(['exact', 'start', 'inside', 'body']);
});

test('each place counts more than the next: all of it, its beginning, its middle, the sentences below', () => {
  const places = buildIndex([
    entry('body', 'x', '', ['y zoom']),
    { ...entry('label', 'my zoom'), label: 'z' },
    entry('reading inside', 'x', 'my zoom'),
    entry('title inside', 'my zoom'),
    entry('reading begins', 'x', 'zoom call'),
    entry('title begins', 'zoom call'),
    entry('reading', 'x', 'zoom'),
    entry('title', 'zoom'),
  ]);
  const hits = search(places, 'zoom');
  expect(hits.map((hit) => hit.entry.id)).toEqual([
    'reading',
    'title',
    'title begins',
    'reading begins',
    'title inside',
    'reading inside',
    'label',
    'body',
  ]);
  const [first, second] = hits;
  expect(first?.score).toBe(second?.score);
});

test('kana finds kanji by its reading', () => {
  expect(ids('たようそ')).toEqual(['kanji']);
});

test('every word of the query must be found', () => {
  expect(ids('パスワード 長さ')).toEqual(['start']);
  expect(ids('パスワード 多要素')).toEqual([]);
});

test('a hit in the body brings the sentence that holds it', () => {
  expect(search(index, 'パスワード 置き場所').map((hit) => hit.sentence)).toEqual(['パスワードを付けて送ります。']);
  expect(search(index, '長さ')[0]?.sentence).toBe('');
});

test('an empty query finds nothing', () => {
  expect(ids(' 　')).toEqual([]);
});

test('a slip of the hand leads to the nearest title or reading, nonsense to none', () => {
  expect(nearest(index, 'ぱすわど').map(({ id }) => id)[0]).toBe('exact');
  expect(nearest(index, 'たようそにんしう')[0]?.id).toBe('kanji');
  expect(nearest(index, 'zzzz')).toEqual([]);
});

test('hits are marked in the original text, whatever its width, case or kana', () => {
  expect(markHits('社内のＷｉ－Ｆｉとパスワード', 'wifi ぱすわーど').filter(({ hit }) => hit)).toEqual([
    { text: 'Ｗｉ－Ｆｉ', hit: true },
    { text: 'パスワード', hit: true },
  ]);
  expect(markHits('😀VPN', 'vpn').map(({ text }) => text)).toEqual(['😀', 'VPN']);
  expect(markHits('なし', 'x')).toEqual([{ text: 'なし', hit: false }]);
});
