// Is this really a person who sees the card? A page can make clicks, hide a card under a lure, or move it under the pointer.
import { onObstacle } from '../obstacles.ts';

const SETTLE_MS = 500;
const SAMPLE_MS = 100;
const SEEN_OPACITY = 0.7;

function isSeen(host: HTMLElement): boolean {
  const faint = [document.documentElement, host].some(
    (element) => Number(getComputedStyle(element).opacity) < SEEN_OPACITY,
  );
  return !faint && (host.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

const openPopovers = (): Element[] => [...document.querySelectorAll(':popover-open')];

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

export type Honesty = {
  /** True for a trusted event on a card that has stood still and uncovered for half a second, at a point that is the card's. */
  readonly isHonest: (event: Event) => boolean;
  /** something new is drawn: it has to be seen first */
  readonly restart: () => void;
};

/** Watches a card as long as it lives. */
export function watchHonesty(host: HTMLElement, stop: AbortSignal): Honesty {
  let since = 0;
  let place = '';
  let isOnTop = true;
  let isUncovered = true;
  /** What opens after the card lies above it, even if clicks go through. What was open before and is still open does not. */
  let earlier = openPopovers();
  const restart = () => {
    since = performance.now();
  };
  const sample = () => {
    const open = openPopovers();
    earlier = earlier.filter((popover) => open.includes(popover));
    const box = host.getBoundingClientRect();
    const above = open.filter((one) => !earlier.includes(one) && overlaps(one.getBoundingClientRect(), box));
    isOnTop = above.length === 0 && host.parentNode === document.documentElement && earlier.includes(host);
    const now = [box.x, box.y, box.width, box.height, isOnTop].join();
    if (now !== place) restart();
    place = now;
  };
  // Chromium tells what is painted over the card, also where that lets clicks through. Elsewhere the answer is undefined.
  const observer = globalThis.IntersectionObserver
    ? new IntersectionObserver(
        (entries) => {
          const { isVisible } = entries.at(-1) as { isVisible?: boolean };
          if (isUncovered !== (isVisible ?? true)) restart();
          isUncovered = isVisible ?? true;
        },
        { trackVisibility: true, delay: SAMPLE_MS } as IntersectionObserverInit,
      )
    : null;
  observer?.observe(host);
  // Closed and opened again in one breath, it has come out on top.
  onObstacle(({ target }) => {
    earlier = earlier.filter((popover) => popover === host || popover !== target);
  }, stop);
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  stop.addEventListener('abort', () => {
    clearInterval(timer);
    observer?.disconnect();
  });
  return {
    restart,
    isHonest(event) {
      sample();
      if (!event.isTrusted || !isUncovered || !isOnTop || performance.now() - since < SETTLE_MS || !isSeen(host))
        return false;
      // Keys give clicks without a place.
      if (!(event instanceof PointerEvent) || event.pointerType === '') return true;
      return document.elementFromPoint(event.clientX, event.clientY) === host;
    },
  };
}
