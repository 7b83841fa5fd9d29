// Numbers packed side by side come back as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBits, unpackBits } from '../../../shared/core/exchange/pack-bits.ts';
import { law } from '../../support/laws.ts';

test('numbers of any width come back, and no spare bit is set', () => {
  law(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(255)), (width, numbers) => {
      const cut = numbers.map((number) => number % 2 ** width);
      const bytes = Uint8Array.from(packBits(cut, width));
      expect(bytes.length).toBe(Math.ceil((cut.length * width) / 8));
      expect(unpackBits(bytes, width, cut.length)).toEqual(cut);
    }),
  );
});

test('two bits lie as they did in version 1 of the link', () => {
  expect(packBits([1, 2, 3, 0, 2], 2)).toEqual([0b01101100, 0b10000000]);
});

test('a byte too many or too few, or a bit that is set where none belongs, is refused', () => {
  expect(unpackBits(Uint8Array.of(0, 0), 3, 2)).toBeNull();
  expect(unpackBits(Uint8Array.of(), 3, 2)).toBeNull();
  expect(unpackBits(Uint8Array.of(1), 3, 2)).toBeNull();
});
