// Bytes as address-safe text, and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/core/exchange/base64url.ts';
import { crc32, textHash } from '../../../shared/core/exchange/checksum.ts';
import { law } from '../../support/laws.ts';

test('bytes come back, and the text is what the platform writes', () => {
  law(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

test.each(['A', 'AAAAA', 'AB', 'AA=', 'AA A', 'A+', 'あ', 'AA\n'])('"%s" is no such text', (text) => {
  expect(fromBase64url(text)).toBeNull();
});

test('one content has one text', () => {
  law(
    fc.property(fc.string({ unit: fc.constantFrom(...'ABCghwxyz0189-_'), maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text);
      if (bytes) expect(toBase64url(bytes)).toBe(text);
    }),
    1_000,
  );
});

test('the check sums are the published ones', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(textHash('foobar')).toBe(0xbf9cf968);
});
