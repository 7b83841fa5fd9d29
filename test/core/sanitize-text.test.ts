// Text from anywhere, made fit to be shown.
import { expect, test } from 'vitest';
import { plainText } from '../../shared/core/sanitize-text.ts';

test.each([
  ['ふつうの文 123 😀', 'ふつうの文 123 😀'],
  ['一行目\r\n二行目\rさん\tタブ', '一行目\n二行目\nさん\tタブ'],
  ['file\u202Egnp.exe', 'filegnp.exe'],
  ['\u2066a\u2069\u0000\u001b[31m\u0085b', 'a[31mb'],
])('%j is shown as %j', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});
