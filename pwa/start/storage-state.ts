// What the browser lets this page keep, and why not.
import type { Store } from '../../shared/store/store.ts';

/** `ready`: places to keep answers are there; `pending`: one has not answered yet; `blocked`: nothing can be kept here. */
export type StorageState = 'ready' | 'pending' | 'blocked';

/** Read inside a component: it is drawn again when that changes. */
export const storageOf = (store: Store): StorageState =>
  (store as { readonly storage?: { readonly value: StorageState } }).storage?.value ?? 'ready';

/** False on http:// of a network: no service worker, no passphrase, no clipboard. Answers can still be kept there. */
export const isSecure = (): boolean => globalThis.isSecureContext !== false || !location.protocol.startsWith('http');
