// How far a paper shrinks to fit its frame.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperScale } from '../../../pwa/parts/paper/use-paper-scale.ts';

const PAPER = 38;

describe('the scale of a paper in its frame', () => {
  test.each([
    { desc: 'a phone 360 wide with its margins', frame: 328, rem: 16, scale: 0.53 },
    { desc: 'the same with letters twice as large', frame: 328, rem: 32, scale: 0.26 },
    { desc: 'a desktop', frame: 1000, rem: 16, scale: 1 },
    { desc: 'a frame that is not laid out yet', frame: 0, rem: 16, scale: 1 },
  ])('$desc', ({ frame, rem, scale }) => {
    expect(paperScale(frame, rem)).toBe(scale);
  });

  test('the paper never stands out of its frame, and never is larger than made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 8, max: 20 }), (frame, rem) => {
        const scale = paperScale(frame, rem);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(1);
        expect(scale * PAPER * rem <= frame || scale === 0.2).toBe(true);
        expect(scale + 0.01 > frame / (PAPER * rem) || scale === 1).toBe(true);
      }),
    );
  });
});
