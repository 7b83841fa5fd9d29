// Keeps the app on the device (workbox-window), looks for new versions, and changes to one only when asked.
import { h } from 'preact';
import { Workbox } from 'workbox-window';
import { now } from '../clock.ts';
import { UpdateNotice } from './update-notice.tsx';
import { updateReady } from './update-ready.ts';

const WORKER = './sw.js';
const CHECK_INTERVAL_MS = 6 * 60 * 60 * 1000;
/** After a first visit whose offline copy could not be completed: the network was lost or the disk was full. */
const RETRY_MS = 30_000;

type ScriptAddress = ConstructorParameters<typeof Workbox>[0];
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): Exclude<ScriptAddress, string> };
};

let registration: ServiceWorkerRegistration | undefined;
let workbox: Workbox | undefined;
let reloadWanted = false;

/** The worker's address as Trusted Types accept it: the only script address that the policy of the page creates. */
function trustedAddress(): ScriptAddress {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return WORKER;
  const policy = trustedTypes.createPolicy('sw-url', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError('Not the address of the service worker.');
      return url;
    },
  });
  return policy.createScriptURL(WORKER);
}

const notice = () => h(UpdateNotice, { applyUpdate });

/** Without a controller this is the first visit: there is nothing to update. */
function offerWaiting(): void {
  if (registration?.waiting && navigator.serviceWorker.controller) updateReady.value = notice;
}

/** workbox-window stops listening after one version that it did not register itself, so what waits is looked up here, too. */
function checkOnReturn(): void {
  let checked = now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    offerWaiting();
    if (now() - checked < CHECK_INTERVAL_MS) return;
    checked = now();
    void workbox?.update().catch(() => undefined); // offline: the next time will do
  });
}

/** Tries again later, and as soon as the network is back: without an offline copy the app opens only with a network. */
function retryLater(address: ScriptAddress): void {
  const timer = setTimeout(again, RETRY_MS);
  addEventListener('online', again, { once: true });
  function again(): void {
    clearTimeout(timer);
    removeEventListener('online', again);
    void register(address);
  }
}

/** Registers the worker. Each attempt has its own Workbox: one that has seen a worker fail takes the next for a stranger. */
async function register(address: ScriptAddress): Promise<void> {
  const attempt = new Workbox(address, { updateViaCache: 'none' });
  workbox = attempt;
  attempt.addEventListener('waiting', offerWaiting);
  attempt.addEventListener('redundant', () => {
    if (attempt === workbox && !registration?.active) retryLater(address);
  });
  attempt.addEventListener('controlling', ({ isUpdate }) => {
    if (!isUpdate || attempt !== workbox) return;
    if (reloadWanted) location.reload();
    else updateReady.value = notice; // accepted in another tab; this one may hold something unsaved
  });
  try {
    registration = await attempt.register();
    offerWaiting(); // a version that waited before: its event comes before the registration
  } catch (error) {
    console.warn('The app could not be kept on this device for use without a network.', error);
    retryLater(address);
  }
}

/**
 * Makes the app work without a network.
 * @param first the worker that answered when the page began, if any
 */
export async function keepOffline(first: ServiceWorker | null): Promise<void> {
  await register(trustedAddress());
  // Another tab may have changed to a new version while this page was loading.
  if (first && navigator.serviceWorker.controller !== first) updateReady.value = notice;
  checkOnReturn();
}

/** Changes to the new version and shows the same address again. Save what is unsaved before. */
function applyUpdate(): void {
  if (!registration?.waiting) {
    location.reload(); // another tab has changed already
    return;
  }
  reloadWanted = true;
  workbox?.messageSkipWaiting();
}
