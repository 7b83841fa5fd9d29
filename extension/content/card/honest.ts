// Is this really a person who sees the card? A page can make clicks, and can hide a card under a lure.

const SETTLE_MS = 500;
const SEEN_OPACITY = 0.7;

function isSeen(host: HTMLElement): boolean {
  const faint = [document.documentElement, host].some(
    (element) => Number(getComputedStyle(element).opacity) < SEEN_OPACITY,
  );
  return !faint && (host.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** True for a trusted event on a card that has stood visible for half a second and is not covered at that point. */
export function isHonest(event: Event, host: HTMLElement, shownAt: number): boolean {
  if (!event.isTrusted || performance.now() - shownAt < SETTLE_MS || !isSeen(host)) return false;
  // Keys give clicks without a place.
  if (!(event instanceof PointerEvent) || event.pointerType === '') return true;
  return document.elementFromPoint(event.clientX, event.clientY) === host;
}
