// Base64 as mail services write it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, decodeUtf8 } from '../../../shared/core/meeting/base64.ts';
import { law } from '../../support/laws.ts';

test('is read in either alphabet, with padding or without, byte for byte', () => {
  law(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const expected = String.fromCharCode(...bytes);
      const buffer = Buffer.from(bytes);
      for (const text of [buffer.toString('base64'), buffer.toString('base64url')]) {
        expect(decodeBase64(text)).toBe(expected);
        expect(decodeBase64(text.replace(/=+$/, ''))).toBe(expected);
      }
    }),
  );
});

test.each(['a b', 'a=b', 'あ', 'a.b', '%'])('"%s" is none', (text) => {
  expect(decodeBase64(text)).toBeNull();
});

test('bytes are read as UTF-8, and as nothing where they are none', () => {
  law(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeUtf8(Buffer.from(text).toString('latin1'))).toBe(text);
    }),
  );
  for (const bytes of ['\xff', '\x80', '\xe3\x81', '\xc0\xaf']) expect(decodeUtf8(bytes)).toBeNull();
});
