// One slip of eye or finger in a name: each kind of slip is seen at each place, and two are too many.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlipAway } from '../../../shared/core/meeting/letters.ts';
import { law } from '../../support/laws.ts';

/** Words of at least six letters, none twice in a row. */
const anyWord = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 6, maxLength: 12 })
  .filter((letters) => letters.every((letter, at) => letter !== letters[at - 1]));
/** A word and a place behind its first letter. */
const anyPlace = anyWord.chain((letters) =>
  fc.record({ letters: fc.constant(letters), at: fc.integer({ min: 1, max: letters.length - 1 }) }),
);
const without = (letters: readonly string[], at: number): string => letters.toSpliced(at, 1).join('');
const swapped = (letters: readonly string[], at: number): string =>
  letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '').join('');

describe('one slip is', () => {
  test('a letter doubled, a letter left out, or two neighbours swapped, anywhere behind the first letter', () => {
    law(
      fc.property(anyPlace, ({ letters, at }) => {
        const word = letters.join('');
        expect(isOneSlipAway(letters.toSpliced(at, 0, letters[at - 1] ?? '').join(''), word)).toBe(true);
        expect(isOneSlipAway(without(letters, at), word)).toBe(true);
        if (at + 1 < letters.length) expect(isOneSlipAway(swapped(letters, at), word)).toBe(true);
      }),
    );
  });

  // Neighbours on the keyboard, or letters that look alike.
  test.each([
    ['micrpsoft', 'microsoft'],
    ['goog1e', 'google'],
    ['googie', 'google'],
    ['webrx', 'webex'],
    ['micreosoft', 'microsoft'],
    ['googlke', 'google'],
    ['googled', 'google'],
  ])('a letter beside the right one, in its place or behind it: %s', (name, word) => {
    expect(isOneSlipAway(name, word)).toBe(true);
  });
});

describe('no slip is', () => {
  test('the word itself, a word that lacks or has two more, and one whose first letter is another', () => {
    law(
      fc.property(anyPlace, fc.constantFrom(...'0123456789'), ({ letters, at }, digit) => {
        const word = letters.join('');
        expect(isOneSlipAway(word, word)).toBe(false);
        expect(
          isOneSlipAway(letters.toSpliced(at, 0, letters[at - 1] ?? '', letters[at - 1] ?? '').join(''), word),
        ).toBe(false);
        expect(isOneSlipAway(letters.slice(0, -2).join(''), word)).toBe(false);
        expect(isOneSlipAway(digit + word.slice(1), word)).toBe(false);
        expect(isOneSlipAway(digit + word, word)).toBe(false);
        expect(isOneSlipAway(word.slice(1), word)).toBe(false);
      }),
    );
  });

  test.each([
    ['micrzsoft', 'microsoft', 'a letter from elsewhere'],
    ['micrzosoft', 'microsoft', 'one more from elsewhere'],
    ['mircosfot', 'microsoft', 'two swaps'],
    ['micrpspft', 'microsoft', 'two letters beside'],
    ['microosof', 'microsoft', 'one doubled and one left out'],
    ['googleke', 'google', 'two more'],
    ['webvex', 'webex', 'one more beside, in a word so short that it is another'],
    ['webe', 'webex', 'the beginning of so short a word'],
  ])('%s for %s: %s', (name, word) => {
    expect(isOneSlipAway(name, word)).toBe(false);
  });

  test('leaves the end of a long word away, not of a short one', () => {
    expect(isOneSlipAway('googl', 'google')).toBe(true);
    expect(isOneSlipAway('zoo', 'zoom')).toBe(false);
  });
});
