// What others sent to the shared list: told apart by the key that sealed it, merged, and kept as known.
import type { Bytes, Carrier } from '../../shared/carrier/carrier.ts';
import { readHeader } from '../../shared/carrier/object-header.ts';
import { claimOf } from '../../shared/carrier/object-name.ts';
import type { CompanyKey } from '../../shared/carrier/segment.ts';
import { previewImport } from '../../shared/core/exchange/preview.ts';
import type { Change } from '../../shared/core/log/change.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { inbox } from './inbox.ts';
import type { Arrived } from './log-segments.ts';
import type { KeptSegment } from './team-segments.ts';

/** Names as they are listed during a look, each as the object that it claims to be. */
export function listening(carrier: Carrier): { readonly carrier: Carrier; readonly listed: Set<string> } {
  const listed = new Set<string>();
  return {
    listed,
    carrier: {
      ...carrier,
      async list(signal) {
        const names = await carrier.list(signal);
        for (const name of names) listed.add(claimOf(name) ?? name);
        return names;
      },
    },
  };
}

type Sorted = { readonly own: ReadonlyMap<string, Bytes>; readonly foreign: number; readonly former: number };

export function sortInbox(company: CompanyKey, former: readonly string[]): Sorted {
  const own = new Map<string, Bytes>();
  let [others, before] = [0, 0];
  for (const [name, bytes] of inbox.value) {
    const header = readHeader(bytes);
    if (header?.kind !== 'segment') continue;
    if (header.id === company.id) own.set(name, bytes);
    else if (former.includes(header.id)) before += 1;
    else others += 1;
  }
  return { own, foreign: others, former: before };
}

type Taken = { readonly received: number; readonly conflicts: number; readonly isSaved: boolean };

/** Merges as an import does, all or nothing and durable first. */
export async function take(store: Store, changes: readonly Change[]): Promise<Taken> {
  const { fresh, differences } = previewImport(store.log.value, changes, store.now());
  if (fresh.length === 0) return { received: 0, conflicts: 0, isSaved: true };
  // A cloned computer has the same device id: from here on the two are told apart.
  if (fresh.some(({ device }) => device === store.device)) await store.renewDevice();
  const conflicts = differences.filter(({ conflict }) => conflict).length;
  const isSaved = await store.take(fresh);
  return isSaved ? { received: fresh.length, conflicts, isSaved } : { received: 0, conflicts: 0, isSaved };
}

/** Over all segments that were opened. */
export const sum = (arrived: Arrived, of: 'ahead' | 'leftOut'): number =>
  arrived.segments.reduce((all, segment) => all + segment[of], 0);

/** Each segment that was opened as it is kept, and those that are not to be kept: they are opened again, until they are taken in. */
export function asKept(arrived: Arrived, now: number, isSaved: boolean) {
  const kept = arrived.segments.map(
    ({ note: { device, name, made }, names, ids }): KeptSegment => ({
      ...{ device, name, made, names, ids },
      seen: now,
      ways: [],
    }),
  );
  const again = new Set(kept.filter((_, at) => !isSaved || (arrived.segments[at]?.ahead ?? 0) > 0).map(idOf));
  return { kept, again };
}
/** One text for all names of a segment. */
export const idOf = ({ names }: KeptSegment): string => names.join();
