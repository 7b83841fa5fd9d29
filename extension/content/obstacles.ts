// What stands in front of a page, so that a card there would be dead or unseen: a modal dialog, an element in fullscreen.

/** True if a card must not be on the page now. */
export const isObstructed = (): boolean =>
  document.fullscreenElement !== null || document.querySelector(':modal') !== null;

/** Calls back whenever that may have changed, without watching the document itself. */
export function onObstacle(listener: (event: Event) => void, stop: AbortSignal): void {
  // `toggle` comes from dialogs and popovers; it does not bubble, so it is caught on the way down.
  for (const type of ['toggle', 'fullscreenchange', 'close'])
    document.addEventListener(type, listener, { capture: true, signal: stop });
}
