// Where a card may stand: it covers no control, and at most a tenth of a picture.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree, placeAt, spots } from '../../../extension/content/card/spot.ts';
import type { Box, CardView } from '../../../extension/messages/protocol.ts';

const view = { place: 'left-middle', inset: 16 } as CardView;
const SIZE = { width: 320, height: 240 };
const card = { x: 16, y: 100, ...SIZE };
const box = (kind: Box['kind'], x: number, y: number, width: number, height: number): Box => ({
  kind,
  x,
  y,
  width,
  height,
});

describe('isFree', () => {
  const table: readonly (readonly [desc: string, box: Box, mayCoverLinks: boolean, isFree: boolean])[] = [
    ['a button below it', box('control', 40, 120, 10, 10), false, false],
    ['a button that it touches with one pixel', box('control', 335, 339, 50, 50), false, false],
    ['a button beside it', box('control', 336, 100, 50, 50), false, true],
    ['a link on a landing page', box('link', 40, 120, 10, 10), false, false],
    ['a link of a side bar on a planning page', box('link', 40, 120, 10, 10), true, true],
    ['a button on a planning page', box('control', 40, 120, 10, 10), true, false],
    ['a picture of which it hides a tenth', box('picture', 16, 100, 320, 2400), false, true],
    ['a picture of which it hides more', box('picture', 16, 100, 320, 2399), false, false],
  ];
  it.each(table)('%s', (_desc, one, mayCoverLinks, free) => expect(isFree(card, [one], mayCoverLinks)).toBe(free));

  it('says yes only if no pixel of a control is covered', () => {
    const at = fc.integer({ min: 0, max: 60 });
    const size = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(at, at, size, size, (x, y, width, height) => {
        const small = { x: 20, y: 20, width: 10, height: 10 };
        const isInside = (px: number, py: number) => px >= x && px < x + width && py >= y && py < y + height;
        let covered = 0;
        for (let px = 20; px < 30; px += 1) for (let py = 20; py < 30; py += 1) if (isInside(px, py)) covered += 1;
        expect(isFree(small, [box('control', x, y, width, height)], false)).toBe(covered === 0);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('placeAt', () => {
  it('is inside the window, at the side that was asked for or, only then, at the other', () => {
    for (const place of ['left-middle', 'left-bottom', 'right-middle'] as const) {
      for (const spot of spots()) {
        const at = placeAt(spot, SIZE, { ...view, place });
        expect(at).toMatchObject(SIZE);
        expect(at.x).toBe((place === 'right-middle') !== spot[0] ? innerWidth - 16 - 320 : 16);
        expect(at.y).toBeGreaterThanOrEqual(16);
        expect(at.y + at.height).toBeLessThanOrEqual(innerHeight - 16);
      }
    }
    const sides = spots().map(([isOther]) => isOther);
    expect(sides.lastIndexOf(false)).toBeLessThan(sides.indexOf(true));
  });
});
