// What the page may do at its address.

/** False on http:// of a network: no service worker, no passphrase, no clipboard. Answers can still be kept there. */
export const isSecure = (): boolean => globalThis.isSecureContext !== false || !location.protocol.startsWith('http');
