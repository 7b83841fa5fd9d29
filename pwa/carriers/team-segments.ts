// Which segments of the shared list this device has opened, and in which ways they were seen to lie. Kept, so that a look reads
// names alone but for a few (look-again.ts); what has vanished from a way is sent there again, for absence is never a deletion.
import { fieldsOf, textsOf } from '../../shared/core/parse.ts';
import type { Values } from '../../shared/store/replica/values.ts';
import type { Way } from './outbox.ts';

export type KeptSegment = {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly device: string;
  readonly name: string;
  /** milliseconds since 1970 by the clock of its device */
  readonly made: number;
  /** milliseconds since 1970 by the clock of this device, when it was opened or sealed here */
  readonly seen: number;
  /** where it was at the last look, or is about to be sent to */
  readonly ways: readonly Way[];
};

const keyOf = (company: string): string => `team-segments/${company}`;

const WAYS: readonly Way[] = ['folder', 'server'];

function readSegment(stored: unknown): KeptSegment | null {
  const { names, ids, device, name, made, seen, ways } = fieldsOf(stored);
  if (typeof device !== 'string' || typeof made !== 'number' || typeof seen !== 'number') return null;
  const lies = textsOf(ways);
  return {
    names: textsOf(names),
    ids: textsOf(ids),
    device,
    name: typeof name === 'string' ? name : '',
    made,
    seen,
    ways: WAYS.filter((way) => lies.includes(way)),
  };
}

/** @param company id of its key */
export async function keptSegments(values: Values, company: string): Promise<readonly KeptSegment[]> {
  const stored = await values.readValue(keyOf(company)).catch(() => undefined);
  return Array.isArray(stored) ? stored.map(readSegment).filter((segment) => segment !== null) : [];
}

export const keepSegments = (values: Values, company: string, segments: readonly KeptSegment[] | null): Promise<void> =>
  values.writeValue(keyOf(company), segments ?? undefined);

/** Segments as they lie after a look: one is in a way if all its objects are listed there, or wait to be sent there. */
export function asListed(
  segments: readonly KeptSegment[],
  way: Way,
  isThere: (name: string) => boolean,
): readonly KeptSegment[] {
  return segments.map((segment) => {
    const others = segment.ways.filter((one) => one !== way);
    return { ...segment, ways: segment.names.every(isThere) ? [...others, way] : others };
  });
}

/** Ids of all changes that lie in a way. */
export const idsIn = (segments: readonly KeptSegment[], way: Way): ReadonlySet<string> =>
  new Set(segments.filter(({ ways }) => ways.includes(way)).flatMap(({ ids }) => ids));

export type SeenDevice = {
  readonly device: string;
  readonly name: string;
  /** milliseconds since 1970; never later than this device saw it: a clock ahead proves nothing */
  readonly last: number;
  readonly changes: number;
};

/** The devices that have written, the latest first. */
export function devicesOf(segments: readonly KeptSegment[]): readonly SeenDevice[] {
  const devices = new Map<string, SeenDevice>();
  for (const { device, name, made, seen, ids } of [...segments].sort((a, b) => a.made - b.made)) {
    const before = devices.get(device);
    const last = made > 0 ? Math.min(made, seen) : seen;
    devices.set(device, {
      device,
      name: name || before?.name || '',
      last: Math.max(last, before?.last ?? 0),
      changes: (before?.changes ?? 0) + ids.length,
    });
  }
  return [...devices.values()].sort((a, b) => b.last - a.last);
}
