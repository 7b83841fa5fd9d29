// Readings of characters: the word that stands there, by what stands beside it, and never half a word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READING_MARKS } from '../../shared/content/reading-marks.ts';
import { makeReader } from '../../shared/core/readings.ts';
import { law } from '../support/laws.ts';

const read = makeReader(READING_MARKS);
const spoken = (text: string): string =>
  read(text)
    .map(({ text: own, reading }) => reading ?? own)
    .join('');

describe('what stands beside a word decides', () => {
  test.each([
    ['画面を開く', 'がめんをひらく'],
    ['席を空けて、窓口を開ける', 'せきをあけて、まどぐちをあける'],
    ['人が入る。データを入れる', 'ひとがはいる。データをいれる'],
    ['点検を行った人', 'てんけんをおこなったひと'],
    ['会社へ行って', 'かいしゃへいって'],
    ['働き方と使い方', 'はたらきかたとつかいかた'],
    ['新しい方が安心', 'あたらしいほうがあんしん'],
    ['会議中、サポート中', 'かいぎちゅう、サポートちゅう'],
    ['画面の中', 'がめんのなか'],
    ['12月4日（金）', '12がつよっか（きん）'],
    ['3か月後', '3かげつご'],
    ['5分、10分', '5ふん、10ぷん'],
    ['自分、部分', 'じぶん、ぶぶん'],
    ['報告書を書く', 'ほうこくしょをかく'],
    ['対象外の3件を外す', 'たいしょうがいの3けんをはずす'],
    ['年に1回', 'ねんに1かい'],
    ['多要素認証', 'たようそにんしょう'],
    ['1人で、2人で、3人で、11人で、21人', 'ひとりで、ふたりで、3にんで、11にんで、21にん'],
    ['1月1日、1日、3日間、13日、20日', '1がつついたち、いちにち、みっかかん、13にち、はつか'],
  ])('%s', (text, reading) => {
    expect(spoken(text)).toBe(reading);
  });
});

test('a word that is only half known stays bare', () => {
  const small = makeReader('端末たんまつ');
  expect(small('端末')).toEqual([{ text: '端末', reading: 'たんまつ' }]);
  expect(small('端末鼎')).toEqual([{ text: '端末鼎' }]);
});

test('the pieces put together are the text, and readings are hiragana', () => {
  const part = fc.oneof(
    fc.constantFrom('端末', '開', '1', '人', '日', '月', 'け', '鼎', '々', '𠮷', '〇'),
    fc.string(),
  );
  law(
    fc.property(fc.array(part), (parts) => {
      const whole = parts.join('');
      const pieces = read(whole);
      expect(pieces.map(({ text: own }) => own).join('')).toBe(whole);
      for (const { reading } of pieces) expect(reading ?? 'あ').toMatch(/^[ぁ-ゖー]+$/u);
    }),
  );
});
