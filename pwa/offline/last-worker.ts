// The way back if a version ever keeps people from newer ones: published as sw.js, it removes the offline copy and itself.
// Answers live elsewhere and stay. Never part of a normal build of the app; `docs/deploy.md` says when to use it.
import { SHARED_CACHE } from './shared-file.ts';

declare const self: ServiceWorkerGlobalScope;

/** Other apps of this origin may keep caches of the same kind: ours end with our scope, or hold what was shared to us. */
const isOurs = (name: string): boolean =>
  (name.startsWith('workbox-') && name.endsWith(`-${self.registration.scope}`)) || name === SHARED_CACHE;

async function withdraw(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));
