// Readings come only from where they are certain.
import { describe, expect, test } from 'vitest';
import { TERMS, termWords } from '../../shared/content/index.ts';
import { certainReadings, withReadings } from '../../shared/core/readings.ts';
import { spellings } from '../../shared/core/term-marks.ts';

const readings = certainReadings([
  { written: 'テレワーク端末', reading: 'てれわーくたんまつ' },
  { written: '多要素認証', reading: 'たようそにんしょう' },
  { written: '総当たり攻撃', reading: 'そうあたりこうげき' },
  { written: 'DDoS攻撃手法', reading: 'でぃーどすこうげきしゅほう' },
  { written: '上手', reading: 'じょうず' },
  { written: '上手', reading: 'うわて' },
]);

describe('certainReadings', () => {
  test('takes off the kana around the characters', () => {
    expect(readings.get('端末')).toBe('たんまつ');
    expect(readings.get('攻撃')).toBe('こうげき');
    expect(readings.get('総当')).toBe('そうあ');
  });

  test('takes a whole word of characters as it is', () => {
    expect(readings.get('多要素認証')).toBe('たようそにんしょう');
  });

  test('leaves out words with letters, whose reading has no fixed place', () => {
    expect(readings.has('攻撃手法')).toBe(false);
  });

  test('leaves out what the kana do not fix', () => {
    expect(certainReadings([{ written: '先のの後', reading: 'さきのののあと' }]).size).toBe(0);
  });

  test('leaves out a word that is read in two ways', () => {
    expect(readings.has('上手')).toBe(false);
  });

  test('finds many in the glossary, all in hiragana', async () => {
    const words = await termWords.load('ja');
    const known = certainReadings(
      TERMS.map(({ id, reading }) => ({ written: spellings(words[id])[0] ?? '', reading })),
    );
    expect(known.size).toBeGreaterThan(20);
    expect(known.get('脆弱性')).toBe('ぜいじゃくせい');
    expect([...known.values()].filter((reading) => !/^[ぁ-ゖー]+$/u.test(reading))).toEqual([]);
  });
});

describe('withReadings', () => {
  test('marks whole runs only', () => {
    expect(withReadings('端末で多要素認証を使う', readings)).toBe(
      '端末《たんまつ》で多要素認証《たようそにんしょう》を使う',
    );
    expect(withReadings('端末台帳', readings)).toBe('端末台帳');
  });
});
