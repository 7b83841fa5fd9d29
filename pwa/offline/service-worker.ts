// Keeps the whole app on the device. A new version waits until the person asks for it; listeners only.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { readonly url: string; readonly revision: string | null }[];
};

const scope = new URL(self.registration.scope).pathname;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

// One document serves every address of the app, whatever its query (links shared to the app arrive as a query).
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.origin === self.location.origin &&
    (url.pathname === scope || url.pathname === `${scope}index.html`),
  createHandlerBoundToURL('index.html'),
);

self.addEventListener('message', (event) => {
  const { data } = event as ExtendableMessageEvent;
  if (data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
