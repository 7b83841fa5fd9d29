// Follows the address of this page: the Navigation API, else a look once a second while the page is visible.

/** Calls back now and after every change of the address, until `stop` is aborted. */
export function watchAddress(onAddress: (address: string) => void, stop: AbortSignal): void {
  let last = '';
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    onAddress(last);
  };
  look();
  const again = () => {
    last = '';
    look();
  };
  // Back from the back/forward cache: the same page, but a new visit to it.
  addEventListener('pageshow', (event) => event.persisted && again(), { signal: stop });
  if (typeof navigation === 'object' && navigation) {
    navigation.addEventListener('currententrychange', look, { signal: stop });
    return;
  }
  const timer = setInterval(() => document.visibilityState === 'visible' && look(), 1000);
  stop.addEventListener('abort', () => clearInterval(timer));
}
