// What the popup shows where the page in front is at no moment of a meeting: a place, a meeting tool, or anything else.
import { GENERAL, PLACES, type PlaceId } from '../../shared/content/places.ts';
import { readStrictAddress } from '../../shared/core/meeting/address.ts';
import { findTool } from '../../shared/core/meeting/moment.ts';
import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import { findPlace } from '../../shared/core/place.ts';

/** The short list of one kind of page. `rows` are ids, at most three. */
export type PlaceList = { readonly place: PlaceId; readonly moment: string; readonly rows: readonly string[] };

export type Site =
  | { readonly kind: 'place'; readonly list: PlaceList }
  /** a page of a meeting tool whose address tells no moment: a meeting may be on, or not */
  | { readonly kind: 'tool'; readonly tool: Tool }
  /** nothing is known, and nothing is claimed: a meeting may be on here, too */
  | { readonly kind: 'unknown'; readonly list: PlaceList };

const [NOW] = GENERAL.moments;
export const UNKNOWN: Site = {
  kind: 'unknown',
  list: { place: GENERAL.id, moment: NOW.id, rows: NOW.rows },
};

/** Only the address is looked at, and nothing of it is kept. */
export function siteOf(address: string): Site {
  const found = findPlace(address, PLACES);
  if (found) {
    const { place, moment } = found;
    return { kind: 'place', list: { place: place.id, moment: moment.id, rows: moment.rows } };
  }
  const tool = findTool(readStrictAddress(address)?.host ?? '');
  return tool && tool.rule.use !== 'not-meeting' ? { kind: 'tool', tool: tool.addresses.tool } : UNKNOWN;
}
