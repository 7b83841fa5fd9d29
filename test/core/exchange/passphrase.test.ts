// A passphrase that is guessed at once is not taken.
import { expect, test } from 'vitest';
import { isStrongEnough } from '../../../shared/core/exchange/passphrase.ts';

test.each([
  'さくらの花が咲く三月の朝',
  'abcdefghij',
  'うめ さくら もも きく',
  'two plus two five',
  'ｐａｓｓ１２３４５６',
  'さくら 2026 テレワーク',
  'abcdabcdab',
])('"%s" is enough', (passphrase) => {
  expect(isStrongEnough(passphrase)).toBe(true);
});

test.each([
  '',
  '1',
  '1234',
  'さくら 2026',
  'aaaaaaaaaaaa',
  '          ',
  'a b c d',
  'うめ うめ うめ うめ',
  '1212121212',
  'abcabcabcabc',
])('"%s" is too little', (passphrase) => {
  expect(isStrongEnough(passphrase)).toBe(false);
});
