// The focus is never lost: when what had it is drawn away (a step gives way to the next, a message closes), it goes to the heading,
// or to the box that is still open around it.

/** Watches over the page until `stop` is aborted. */
export function keepFocus(stop: AbortSignal): void {
  let last: Element | null = null;
  let heading: Element | null = null;
  let box: HTMLElement | null = null;
  const remember = () => {
    last = document.activeElement;
    box = last?.closest<HTMLElement>('dialog, [role="dialog"]') ?? null;
    heading = document.querySelector('main h1');
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const next = box?.isConnected ? box : document.querySelector<HTMLElement>('main h1');
    if (!next) return; // still on its way
    next.setAttribute('tabindex', '-1');
    // The page moves only if another step stands there now.
    next.focus({ preventScroll: next === heading || next === box });
  });
  document.addEventListener('focusin', remember, { signal: stop });
  observer.observe(document.body, { childList: true, subtree: true });
  stop.addEventListener('abort', () => observer.disconnect());
}
