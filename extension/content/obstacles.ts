// What stands in front of a page, so that a card there would be dead or unseen: a modal dialog, an element in fullscreen, a popover that came later.

/** True if a card must not be on the page now. */
export const isObstructed = (): boolean =>
  document.fullscreenElement !== null || document.querySelector(':modal') !== null;

/** True if the page has opened a popover over the card since; `known` were open before. */
export const isUnderPopover = (host: HTMLElement, known: ReadonlySet<Element>): boolean => {
  const card = host.getBoundingClientRect();
  return [...document.querySelectorAll(':popover-open')].some((popover) => {
    const { left, right, top, bottom } = popover.getBoundingClientRect();
    const isApart = right <= card.left || left >= card.right || bottom <= card.top || top >= card.bottom;
    return popover !== host && !known.has(popover) && !isApart;
  });
};

/** Calls back whenever that may have changed, without watching the document itself. */
export function onObstacle(listener: (event: Event) => void, stop: AbortSignal): void {
  // `toggle` comes from dialogs and popovers; it does not bubble, so it is caught on the way down.
  for (const type of ['toggle', 'fullscreenchange', 'close'])
    document.addEventListener(type, listener, { capture: true, signal: stop });
}
