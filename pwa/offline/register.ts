// Registers the service worker, looks for new versions, and changes to one only when asked.
import { now } from '../clock.ts';
import { updateReady } from './update-ready.ts';

const WORKER = './sw.js';
const CHECK_EVERY_MS = 6 * 60 * 60 * 1000;
/** After a first visit whose offline copy could not be completed: the network was lost or the disk was full. */
const AGAIN_MS = 30_000;

type Policy = { createScriptURL(url: string): unknown };
type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
};

let registration: ServiceWorkerRegistration | null = null;
let reloadWanted = false;
let workerAddress = '';

/** The address of the worker in the form that a strict page accepts: its only trusted script address. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return WORKER;
  const policy = trustedTypes.createPolicy('sw-url', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError('Not an address of ours.');
      return url;
    },
  });
  return policy.createScriptURL(WORKER) as string;
}

function followInstalling(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // Without a controller this is the first visit: there is nothing to update.
    if (worker.state === 'installed' && navigator.serviceWorker.controller) updateReady.value = true;
  });
}

function checkNowAndThen(): void {
  let checked = now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || now() - checked < CHECK_EVERY_MS) return;
    checked = now();
    void registration?.update().catch(() => undefined); // offline: the next time will do
  });
}

function followController(): void {
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hadController) {
      hadController = true; // the first visit; this page is already the newest
    } else if (reloadWanted) {
      location.reload();
    } else {
      updateReady.value = true; // accepted in another tab; this one may hold something unsaved
    }
  });
}

/** Resolves when the first view has what it needs: keeping the rest must not slow it down. */
function quietMoment(): Promise<unknown> {
  const loaded =
    document.readyState === 'complete'
      ? Promise.resolve()
      : new Promise((done) => addEventListener('load', done, { once: true }));
  // Safari has no idle callback; the load event must do there.
  return loaded.then(() => new Promise((done) => globalThis.requestIdleCallback?.(done, { timeout: 3000 }) ?? done(0)));
}

/** Tries again later, and as soon as the network is back: without an offline copy the app opens only with a network. */
function tryAgain(): void {
  const timer = setTimeout(again, AGAIN_MS);
  addEventListener('online', again, { once: true });
  function again(): void {
    clearTimeout(timer);
    removeEventListener('online', again);
    void register();
  }
}

async function register(): Promise<void> {
  try {
    registration = await navigator.serviceWorker.register(workerAddress, { updateViaCache: 'none' });
  } catch (error) {
    console.warn('The app could not be kept on this device for use without a network.', error);
    tryAgain();
    return;
  }
  const current = registration;
  if (current.waiting && navigator.serviceWorker.controller) updateReady.value = true;
  followInstalling(current.installing);
  current.installing?.addEventListener('statechange', ({ target }) => {
    if ((target as ServiceWorker).state === 'redundant' && !current.active) tryAgain();
  });
  current.onupdatefound = () => followInstalling(current.installing);
}

/** Makes the app work without a network. Does nothing where there is no service worker (in the extension, in private windows of some browsers). */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  followController();
  await quietMoment();
  workerAddress = trustedAddress();
  await register();
  checkNowAndThen();
}

/** Changes to the new version and shows the same address again. Save what is unsaved before. */
export function applyUpdate(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    location.reload(); // another tab has changed already
    return;
  }
  reloadWanted = true;
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
