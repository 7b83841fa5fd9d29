// The way back if a version ever keeps people from newer ones: published as sw.js, it removes the offline copy and itself.
// Answers live elsewhere and stay. Never part of a normal build of the app; `docs/deploy.md` says when to use it.
export type {};

declare const self: ServiceWorkerGlobalScope;

async function withdraw(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('workbox-')).map((name) => caches.delete(name)));
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));
