// Where on the page a card of this size covers nothing that a person needs.
import type { Box, CardView } from '../../messages/protocol.ts';

/** Whether a card stands on the other side than the chosen one, and how far down: 0 is the top of the window, 1 the bottom. */
export type Spot = readonly [isOther: boolean, down: number];

const STEPS = 32;
/**
 * All spots that are tried: the chosen side first, and there its middle, bottom and top; then whatever gap there is. Made for a card,
 * not for each page.
 */
export const spots = (): Spot[] =>
  [false, true].flatMap((isOther) =>
    [0.5, 1, 0, ...Array.from({ length: STEPS }, (_, n) => n / STEPS)].map((down): Spot => [isOther, down]),
  );

/** px between a card and the top or bottom of the window. */
const EDGE = 16;
/** A card may hide so much of a picture that may be one's own. */
const SHARE_OF_PICTURE = 0.1;

type Size = { readonly width: number; readonly height: number };
type Place = Size & { readonly x: number; readonly y: number };

const overlap = (a: Place, b: Place): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const isLeft = ([isOther]: Spot, { place }: CardView): boolean => (place === 'right-middle') === isOther;

/** The place of a card at a spot, in px of the window. */
export const placeAt = (spot: Spot, { width, height }: Size, view: CardView): Place => ({
  width,
  height,
  x: isLeft(spot, view) ? view.inset : innerWidth - width - view.inset,
  y: EDGE + (innerHeight - height - 2 * EDGE) * spot[1],
});

/**
 * The same as a style: what a card grows by, it grows to both sides as its spot does, so that a menu that opens at the bottom of
 * the window goes up.
 */
export function styleAt(spot: Spot, view: CardView): string {
  const [, down] = spot;
  const sides = isLeft(spot, view) ? `auto auto ${view.inset}px` : `${view.inset}px auto auto`;
  return `inset:calc(${EDGE}px + (100% - ${2 * EDGE}px)*${down}) ${sides}!important;transform:translateY(${-100 * down}%)!important`;
}

/** True if a card there covers no control, and no more than a tenth of a picture. */
export const isFree = (card: Place, boxes: readonly Box[], mayCoverLinks: boolean): boolean =>
  boxes.every((box) => {
    const covered = overlap(card, box);
    if (covered === 0 || (box.kind === 'link' && mayCoverLinks)) return true;
    return box.kind === 'picture' && covered <= box.width * box.height * SHARE_OF_PICTURE;
  });
