// Keeps the whole app on the device. A new version waits until the person asks for it; listeners only.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { answersAddress } from './shared-answers.ts';
import { LARGEST_SHARE, LONGEST_SHARE, SHARE_FILE, SHARE_TEXTS, SHARED_CACHE, SHARED_FILE } from './shared-file.ts';

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

/** A shared file waits for its screen; a shared text goes on as a query, as it does where there is no worker. */
async function takeShare({ request }: { readonly request: Request }): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll(SHARE_FILE).filter((one) => one instanceof File);
  const answers = await answersAddress(files);
  if (answers) return Response.redirect(`${scope}${answers}`, 303);
  const [file] = files;
  if (file && file.size > 0) {
    // Before anything of it is kept: any page may send one, and of any size.
    if (file.size > LARGEST_SHARE) return Response.redirect(`${scope}#/exchange?side=take&shared=too-large`, 303);
    await (await caches.open(SHARED_CACHE)).put(SHARED_FILE, new Response(file));
    return Response.redirect(`${scope}#/exchange?side=take&shared=1`, 303);
  }
  const texts = SHARE_TEXTS.map((name) => [name, String(form.get(name) ?? '').slice(0, LONGEST_SHARE)]);
  return Response.redirect(`${scope}?${new URLSearchParams(texts)}`, 303);
}

registerRoute(({ url }) => url.origin === self.location.origin && url.pathname === scope, takeShare, 'POST');

// The first copy serves the page that fetched it at once: what it has not opened yet works without a network, too. A later
// version waits until the person asks for it, and takes over nothing by itself.
let isFirst = false;
self.addEventListener('install', () => {
  isFirst = !self.registration.active;
});
self.addEventListener('activate', (event) => {
  if (isFirst) (event as ExtendableEvent).waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const { data } = event as ExtendableMessageEvent;
  if (data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
