// Folding: what counts as the same word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldQuery } from '../../../shared/core/search/fold.ts';
import { law } from '../../support/laws.ts';

test.each([
  ['katakana and hiragana', 'パスワード', 'ぱすわーど'],
  ['half-width kana with its voice mark', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
  ['full-width letters and case', 'ＶＰＮ', 'vpn'],
  ['a long mark at the end', 'サーバー', 'サーバ'],
  ['a long mark before a kanji', 'サーバー証明書', 'サーバ証明書'],
  ['a hyphen between letters', 'Wi-Fi', 'wifi'],
  ['a reading in brackets', '脆弱性《ぜいじゃくせい》の対策', '脆弱性の対策'],
  ['a middle dot', 'ウイルス・マルウェア', 'ウイルスマルウェア'],
])('%s makes no difference', (_, a, b) => {
  expect(fold(a.normalize('NFKC')).text).toBe(fold(b).text);
});

test.each([
  ['item numbers keep their hyphen', '9-2', '92'],
  ['a long mark inside a word counts', 'ビール', 'ビル'],
])('%s', (_, a, b) => {
  expect(fold(a).text).not.toBe(fold(b).text);
});

test('each folded character knows where it came from', () => {
  const { text, at } = fold('ａ《え》・パ');
  expect(text).toBe('aぱ');
  expect(at).toEqual([0, 5]);
});

test('any text folds to as many places as characters, in rising order, and folding twice changes nothing more', () => {
  law(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      expect(folded.at).toHaveLength(folded.text.length);
      expect(folded.at.every((place, index) => index === 0 || place >= (folded.at[index - 1] ?? 0))).toBe(true);
    }),
  );
});

test('a query is cut at spaces of any width, and a plural s is dropped', () => {
  expect(foldQuery(' 多要素　認証 Passwords ')).toEqual(['多要素', '認証', 'password']);
  expect(foldQuery('access')).toEqual(['access']);
  expect(foldQuery('  、。 ')).toEqual([]);
});
