// When a person last used keys or pointer in this document.

let touchedAt = 0;

export const touch = (): void => {
  touchedAt = Date.now();
};

/** Milliseconds since then; by the clock on the wall, as everything that waits here. */
export const idleMs = (): number => Math.abs(Date.now() - touchedAt);

export function watchTouches(stop: AbortSignal): void {
  touch();
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    addEventListener(type, (event) => event.isTrusted && touch(), { capture: true, passive: true, signal: stop });
  }
}
