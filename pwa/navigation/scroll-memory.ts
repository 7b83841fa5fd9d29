// Keeps each history entry's place on the page: back leads to where one was, a new screen starts at its top.
import { newId } from '../clock.ts';

const places = new Map<string, number>();

/** The entry whose screen is on the page. While another one is on its way, the address is already that of the other. */
let shown = '';

const givenKey = (): string | undefined => history.state?.place;

/** Name of the present history entry, given when its screen is first shown. */
function entryKey(): string {
  const key = givenKey() ?? newId();
  history.replaceState({ place: key }, '');
  return key;
}

/** Starts to remember, when the first screen has been drawn; until `stop` is aborted. */
export function followPlace(stop: AbortSignal): void {
  shown = entryKey();
  // Not when the screen changes: the page is another one by then, and what was far down has moved up with it.
  const remember = () => {
    if (givenKey() === shown) places.set(shown, scrollY);
  };
  addEventListener('scroll', remember, { passive: true, signal: stop });
}

/** Call after a new screen has been drawn. */
export function restorePlace(): void {
  shown = entryKey();
  scrollTo(0, places.get(shown) ?? 0);
}
