// Whether a page is drawn in one piece.
import { drawn } from '../start/first-paint.ts';

/** Not where a visit begins, unless its page stands there already, drawn ahead of the app (pwa/start/door.js): it must not shrink. */
export const isDrawnWhole = (): boolean => drawn.peek() || document.documentElement.dataset.early === 'page-drawn';
