// Several people in charge: what this device has changed, as a sealed segment, and what others have, fit to be merged.
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { type CompanyKey, openSegments, sealSegment } from '../../shared/carrier/segment.ts';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import type { Change } from '../../shared/core/log/change.ts';
import { isOwnPlan } from '../../shared/core/log/path.ts';
import { planOf } from '../../shared/core/log/path-parts.ts';
import { splitReachable } from '../../shared/core/log/reachable.ts';
import { gunzip, gzip } from '../../shared/store/compress.ts';
import { noteLine, readNote, type SegmentNote } from './segment-note.ts';

/**
 * A change that lies further ahead of this device's clock is not taken in until its day is near or a person says so: one of the
 * two clocks is wrong by so much that somebody has to look. Smaller differences are merged as in any exchange.
 */
const MOST_LEAD_MS = 366 * 86_400_000;

/** The latest moment of each path that is known and lies beyond `limit`: what was taken in once may be overtaken. */
function farOnes(known: readonly Change[], limit: number): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { path, at } of known) if (at[0] > (tops.get(path) ?? limit)) tops.set(path, at[0]);
  return tops;
}

export type OpenedSegment = {
  readonly note: SegmentNote;
  /** names of the objects that hold it */
  readonly names: readonly string[];
  /** ids of all changes in it, taken in or not: where it lies, they need not be sent */
  readonly ids: readonly string[];
  /** of the company's plan, fit to be taken in */
  readonly changes: readonly Change[];
  /** changes of a clock far ahead: not taken in now, so the segment is to be opened again */
  readonly ahead: number;
  /** changes that are left out for good: beyond every clock, of one person's own, or not readable */
  readonly leftOut: number;
};

export type Arrived = {
  readonly segments: readonly OpenedSegment[];
  /** segments of which a part is on its way */
  readonly incomplete: number;
  /** names of objects that claim to be of this company and say nothing that can be read */
  readonly refused: readonly string[];
  /** segments that only a newer version can read */
  readonly newer: number;
};

/** A plan of one person's own never leaves this device with the company's. */
const isOfCompany = ({ path }: Change): boolean => !isOwnPlan(planOf(path) ?? '');

/** The changes that have to be sent where these ids lie already. */
export const unsentOf = (log: readonly Change[], there: ReadonlySet<string>): readonly Change[] =>
  log.filter((change) => isOfCompany(change) && !there.has(change.id));

/** In one segment, with the longest texts 15 MB: within what sealing and its reader take, so that nothing is left out. */
const MOST_CHANGES = 250;

/** Changes as several segments carry them, in their order; without any, one that only shows the device. */
export const inPortions = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(changes.length / MOST_CHANGES)) }, (_, at) =>
    changes.slice(at * MOST_CHANGES, (at + 1) * MOST_CHANGES),
  );

/**
 * Changes of this device, sealed: one segment a session, never one a tick. Without changes it only shows the device.
 * @param app version of this app
 */
export async function sealChanges(
  company: CompanyKey,
  changes: readonly Change[],
  note: SegmentNote,
  app: string,
): Promise<ReadonlyMap<string, Bytes>> {
  const file = changes.length > 0 ? writeFile(changes, { app, created: note.made, device: note.device }) : '';
  return sealSegment(company, await gzip(noteLine(note) + file));
}

type Inside = Pick<OpenedSegment, 'note'> & { readonly changes: readonly Change[]; readonly skipped: number };

/** What one segment says, or why that cannot be read. */
async function inside(bytes: Bytes): Promise<Inside | 'newer' | 'unreadable'> {
  const text = await gunzip(bytes);
  if (!text.ok) return 'unreadable';
  const noted = readNote(text.value);
  if (noted?.file === '') return { note: noted.note, changes: [], skipped: 0 };
  const file = readFile(noted?.file ?? text.value);
  if (!file.ok) return file.problem.code === 'file-newer' ? 'newer' : 'unreadable';
  if (file.value.kind !== 'open') return 'unreadable';
  const { header, records, skipped } = file.value.file;
  const note = noted?.note ?? {
    device: header.device,
    name: '',
    made: Date.parse(header.created) || 0,
    closed: false,
  };
  return { note, changes: records, skipped };
}

/**
 * What other devices have changed. Hostile until proven: read by the reader of exchange files, without stamps that no later
 * answer could overtake, and without anybody's own plan.
 * @param now milliseconds since 1970
 * @param takeAhead a person wants those of a clock far ahead, too
 */
export async function openChanges(
  company: CompanyKey,
  log: readonly Change[],
  objects: ReadonlyMap<string, Bytes>,
  now: number,
  takeAhead = false,
): Promise<Arrived> {
  const { whole, names, incomplete, refused } = await openSegments(company, objects);
  const segments: OpenedSegment[] = [];
  const unreadable: string[] = [];
  let newer = 0;
  const limit = takeAhead ? Number.POSITIVE_INFINITY : now + MOST_LEAD_MS;
  const known = [...log];
  for (const [key, bytes] of [...whole].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = await inside(bytes);
    const held = names.get(key) ?? [];
    if (read === 'newer') newer += 1;
    if (read === 'unreadable') unreadable.push(...held);
    if (read === 'newer' || read === 'unreadable') continue;
    const { reachable } = splitReachable(known, read.changes.filter(isOfCompany));
    const far = farOnes(known, limit);
    const changes = reachable.filter(({ at, path }) => at[0] <= limit || at[0] <= (far.get(path) ?? 0) + 1);
    const ahead = reachable.length - changes.length;
    for (const change of changes) known.push(change);
    segments.push({
      note: read.note,
      names: held,
      ids: read.changes.map(({ id }) => id),
      changes,
      ahead,
      leftOut: read.skipped + read.changes.length - reachable.length,
    });
  }
  return { segments, incomplete, refused: [...refused, ...unreadable], newer };
}
