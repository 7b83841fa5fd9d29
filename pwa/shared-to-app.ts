// What another app shared to this one (share target): the query becomes an address of ours, and is gone from the address bar.

import { hrefWith } from './navigation/router.ts';
import { LONGEST_SHARE, SHARE_TEXTS } from './offline/shared-file.ts';

/** The hash address for a query such as `?share-text=…`, or null if nothing was shared. A shared text may hold a link. */
export function sharedAddress(search: string): string | null {
  const query = new URLSearchParams(search);
  const shared = SHARE_TEXTS.map((name) => query.get(name))
    .filter(Boolean)
    .join(' ');
  if (!shared) return null;
  const answers = /#\/i\/[A-Za-z0-9_.-]+/.exec(shared)?.[0];
  return answers ?? hrefWith(['meeting', 'link'], { text: shared.slice(0, LONGEST_SHARE) });
}

/** Takes a share out of the address before the first screen is chosen. */
export function takeShared(): void {
  const address = sharedAddress(location.search);
  if (address) history.replaceState(null, '', `${location.pathname}${address}`);
}
