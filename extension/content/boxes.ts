// Where the things stand that a card must not cover: what can be pressed or filled in, and pictures such as one's own.
import type { Box } from '../messages/protocol.ts';

const CONTROLS =
  'a,button,input,select,textarea,label,[role=button],[role=combobox],[role=switch],[role=checkbox],[role=radio]';
/** Smaller ones are icons. */
const PICTURE = 14_400;

/** All boxes of this document that can be seen in its window. */
export const boxesHere = (): Box[] =>
  [...document.querySelectorAll<HTMLElement>(`${CONTROLS},video,canvas,svg,img`)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isControl = element.matches(CONTROLS);
    const isThere = width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    const kind = element.localName === 'a' ? 'link' : isControl ? 'control' : 'picture';
    return isThere && (isControl || width * height > PICTURE) ? [{ kind, x, y, width, height }] : [];
  });
