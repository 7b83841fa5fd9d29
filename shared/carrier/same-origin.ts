// The one door to the network: requests to a path of the very host that the app came from, and only for a drop box that the
// company has switched on. Without `dropBox` in site.json nothing imports this file, and the page's policy forbids requests.

/** An absolute path of plain folders: no host, no user, no way up, no query. */
export const isOwnPath = (path: string): boolean => /^(?:\/[0-9A-Za-z][0-9A-Za-z._-]*)*\/$/.test(path);

export type OwnRequest = {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** true: with the password of the person in charge, which the browser asks for and keeps */
  readonly withPassword?: boolean;
  readonly signal: AbortSignal;
};

/** Asks the app's own host. `origin` stands before the path in tests only; in the app the browser puts its own there. */
export type Ask = (path: string, request: OwnRequest) => Promise<Response>;

/** @param origin '' in the app */
export const sameOrigin =
  (origin = ''): Ask =>
  (path, { method, headers, body, withPassword, signal }) =>
    fetch(`${origin}${path}`, {
      method,
      headers: { ...headers },
      ...(body ? { body } : {}),
      credentials: withPassword ? 'same-origin' : 'omit',
      // A sign-in page of a network in between must not get what is meant for the company.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
