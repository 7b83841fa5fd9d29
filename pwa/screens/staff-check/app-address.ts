// Addresses that are given to other people.

/** Inside the extension there is no address that a phone could open. */
export const isWeb = (): boolean => location.protocol.startsWith('http');

/** The app's own address, up to its `#`. */
export const appAddress = (): string => `${location.origin}${location.pathname}`;
