// When the app may be kept on the device: once the page is quiet. What keeps it is loaded then, where a browser can keep anything.

/** Resolves when the first view has what it needs: downloading the rest must not slow it down. */
function whenIdle(): Promise<unknown> {
  const loaded =
    document.readyState === 'complete'
      ? Promise.resolve()
      : new Promise((done) => addEventListener('load', done, { once: true }));
  // Safari has no requestIdleCallback (https://caniuse.com/requestidlecallback); the load event must do there.
  return loaded.then(() => new Promise((done) => globalThis.requestIdleCallback?.(done, { timeout: 3000 }) ?? done(0)));
}

/** Without a network now, it is asked for again when there is one. */
const load = (): Promise<typeof import('./offline-copy.ts')> =>
  import('./offline-copy.ts').catch(() =>
    new Promise((online) => addEventListener('online', online, { once: true })).then(load),
  );

/**
 * Makes the app work without a network. Does nothing where there is no service worker (in the extension, in private windows of
 * some browsers), or where all site data is blocked: Firefox would report an error for each try.
 */
export async function keepWhenQuiet(): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.cookieEnabled || !location.protocol.startsWith('http')) return;
  const first = navigator.serviceWorker.controller;
  await whenIdle();
  await (await load()).keepOffline(first);
}
