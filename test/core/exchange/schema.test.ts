// A value of this device is cut to the limits before it is stored.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimValue } from '../../../shared/core/exchange/schema.ts';

test('a text that is cut never ends in half a character', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1 }), (shift) => {
      const text = `${'a'.repeat(shift)}${'😀'.repeat(20_000)}`;
      const cut = String(trimValue('answer/p1/1-1/note', text));
      expect(cut.length).toBeLessThan(text.length);
      expect(cut).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
  );
});
