// Whether this page can seal anything at all.

/** Web cryptography is there on https and on this machine only: https://w3c.github.io/webappsec-secure-contexts/ */
export const canSeal = (): boolean => globalThis.isSecureContext && crypto.subtle !== undefined;
