// Where on the page a card of this size covers nothing that a person needs.
import type { Box, CardView } from '../../messages/protocol.ts';

/** The three heights at which a card may stand; `top` only when the others are taken. */
export const HEIGHTS = ['middle', 'bottom', 'top'] as const;
export type Height = (typeof HEIGHTS)[number];

export const EDGE = 16;
/** A card may hide so much of a picture that may be one's own. */
const SHARE_OF_PICTURE = 0.1;

type Size = { readonly width: number; readonly height: number };
type Place = Size & { readonly x: number; readonly y: number };

const overlap = (a: Place, b: Place): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The place of a card at a height, in px of the window. */
export function placeAt(at: Height, { width, height }: Size, { place, inset }: CardView): Place {
  const free = innerHeight - height;
  const y = at === 'top' ? EDGE : at === 'bottom' ? free - EDGE : free / 2;
  return { width, height, x: place === 'right-middle' ? innerWidth - width - inset : inset, y };
}

/** True if a card there covers no control, and no more than a tenth of a picture. */
export const isFree = (card: Place, boxes: readonly Box[], mayCoverLinks: boolean): boolean =>
  boxes.every((box) => {
    const covered = overlap(card, box);
    if (covered === 0 || (box.kind === 'link' && mayCoverLinks)) return true;
    return box.kind === 'picture' && covered <= box.width * box.height * SHARE_OF_PICTURE;
  });
