// The quick look for a tool's name must never leave out what the thorough one would find.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BRANDS, brandsIn, lookFor, readPart } from '../../../shared/core/meeting/brand-signs.ts';

/** A name as forgers write it: letters doubled, left out, swapped for digits or pairs that look alike; words around it. */
const altered = fc
  .tuple(
    fc.constantFrom(...BRANDS.map(({ word }) => word)),
    fc.array(
      fc.tuple(
        fc.nat(16),
        fc.constantFrom('', '0', '1', '3', '5', 'rn', 'vv', 'cl', 'n', 'o', 'oo', 's', 'z', 'м', 'о'),
      ),
      {
        maxLength: 3,
      },
    ),
    fc.constantFrom('', 'my', 'us02', 'join', '4', 'x'),
    fc.constantFrom('', 's', 'us', 'meeting', '365', '1'),
  )
  .map(([word, slips, before, behind]) => {
    const letters = [...word];
    for (const [at, by] of slips) letters[at % letters.length] = by;
    return before + letters.join('') + behind;
  });

it('the quick look finds every brand that the thorough one finds', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(altered, { minLength: 1, maxLength: 3 }), (texts) => {
      const parts = texts.map(readPart);
      const shown = BRANDS.filter((brand) => parts.some((part) => lookFor(part, brand) !== null));
      found += shown.length;
      expect(brandsIn(parts)).toEqual(expect.arrayContaining(shown));
    }),
    { seed: 20261127, numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(1000);
});

it('and leaves out nearly all of them for any other name', () => {
  for (const text of ['kaisha', 'example', 'a17', 'www', 'portal']) expect(brandsIn([readPart(text)])).toEqual([]);
});
