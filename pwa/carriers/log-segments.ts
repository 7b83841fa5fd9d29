// Several people in charge: what this device has changed, as a sealed segment, and what others have, merged as any exchange is.
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { type CompanyKey, openSegments, sealSegment } from '../../shared/carrier/segment.ts';
import { type Origin, readFile, writeFile } from '../../shared/core/exchange/file.ts';
import type { Change } from '../../shared/core/log/change.ts';
import { isOwnPlan } from '../../shared/core/log/path.ts';
import { planOf } from '../../shared/core/log/path-parts.ts';
import { splitReachable } from '../../shared/core/log/reachable.ts';
import { gunzip, gzip } from '../../shared/store/compress.ts';

/** Who sent what: for the history, and for the list of devices. */
export type SegmentOrigin = {
  readonly device: string;
  /** milliseconds since 1970, 0 if nobody knows */
  readonly made: number;
  readonly changes: number;
};

export type Arrived = {
  /** of the company's plan, each once, taken in by nobody yet */
  readonly changes: readonly Change[];
  /** ids of all changes that lie in the carriers: they need not be sent */
  readonly ids: ReadonlySet<string>;
  readonly from: readonly SegmentOrigin[];
  readonly incomplete: number;
};

/** A plan of one person's own never leaves this device with the company's. */
const isOfCompany = ({ path }: Change): boolean => !isOwnPlan(planOf(path) ?? '');

/** The changes that lie in no segment yet, sealed: one segment a session, never one a tick. Empty if there are none. */
export async function sealChanges(
  company: CompanyKey,
  log: readonly Change[],
  sent: ReadonlySet<string>,
  origin: Origin,
): Promise<ReadonlyMap<string, Bytes>> {
  const fresh = log.filter((change) => isOfCompany(change) && !sent.has(change.id));
  if (fresh.length === 0) return new Map();
  return sealSegment(company, await gzip(writeFile(fresh, origin)));
}

/**
 * What other devices have changed. Hostile until proven: read by the reader of exchange files, and without stamps that no later
 * answer could overtake.
 */
export async function openChanges(
  company: CompanyKey,
  log: readonly Change[],
  objects: ReadonlyMap<string, Bytes>,
): Promise<Arrived> {
  const { whole, incomplete } = await openSegments(company, objects);
  const known = new Set(log.map(({ id }) => id));
  const ids = new Set<string>();
  const found = new Map<string, Change>();
  const from: SegmentOrigin[] = [];
  for (const [, bytes] of [...whole].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = await gunzip(bytes);
    const file = text.ok ? readFile(text.value) : text;
    if (!file.ok || file.value.kind !== 'open') continue;
    const { header, records } = file.value.file;
    for (const change of records) {
      ids.add(change.id);
      if (isOfCompany(change) && !known.has(change.id)) found.set(change.id, change);
    }
    from.push({ device: header.device, made: Date.parse(header.created) || 0, changes: records.length });
  }
  return { changes: splitReachable(log, [...found.values()]).reachable, ids, from, incomplete };
}
