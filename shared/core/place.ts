// Which place an address belongs to, of those that are known by their address alone. It says nothing about the page itself.
import { type PageAddress, readStrictAddress } from './meeting/address.ts';

export type PlaceHost = {
  readonly host: string;
  /** `below`: every name that ends in a dot and the host, not the bare host */
  readonly match: 'exact' | 'below';
};

/** One kind of page of a place, and what is worth a look there. */
export type PlaceMoment = {
  readonly id: string;
  /** absent: every page that is none of the others; the last one has none */
  readonly path?: RegExp;
  /** ids of rows, the first to look at first */
  readonly rows: readonly string[];
};

export type Place = {
  readonly id: string;
  readonly hosts: readonly PlaceHost[];
  /** first labels below a host that hold help, marketing, status: not the place itself */
  readonly notNames: readonly string[];
  /** paths of the hosts that are not the place itself */
  readonly notPath?: RegExp;
  readonly moments: readonly PlaceMoment[];
};

function isIn(place: Place, { host, path }: PageAddress): boolean {
  const fits = place.hosts.some((rule) =>
    rule.match === 'exact' ? host === rule.host : host.endsWith(`.${rule.host}`),
  );
  return fits && !place.notNames.includes(host.split('.')[0] ?? '') && !place.notPath?.test(path);
}

/** The place of an address and the moment there; null for every address that belongs to none of them. */
export function findPlace<P extends Place>(
  text: string,
  places: readonly P[],
): { readonly place: P; readonly moment: PlaceMoment } | null {
  const address = readStrictAddress(text);
  const place = address && places.find((one) => isIn(one, address));
  if (!place) return null;
  const moment = place.moments.find(({ path }) => !path || path.test(address.path));
  return moment ? { place, moment } : null;
}
