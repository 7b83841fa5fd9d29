// Takes what is new from a carrier: names first, then only those that nobody here has read, each proved by its own name.
// Whatever a folder does to files, the result depends on which contents are there and on nothing else.

import { inParallel } from '../core/in-parallel.ts';
import { asProblem, type Bytes, type Carrier, type CarrierProblem } from './carrier.ts';
import { readHeader } from './object-header.ts';
import { claimOf, isPackName, isWhole, maxBytesOf } from './object-name.ts';
import { readPack } from './pack.ts';
import { withLimit } from './with-limit.ts';

/** At once; 64 were no faster than 16 in Chromium, and a cloud may fetch each one first. */
export const READS_AT_ONCE = 16;
const READ_LIMIT_MS = 5_000;
const LIST_LIMIT_MS = 60_000;
/** So many names without an answer in time: the rest is called "in the cloud" without asking one by one. */
const MAX_SLOW = 2 * READS_AT_ONCE;
/** Copies that are looked at when the file of the very name is not whole. */
const MAX_COPIES = 8;
/** Objects that one look takes; the next look takes the rest. */
export const MAX_NEW_OBJECTS = 10_000;
/** How long a file may be on its way before it counts as changed. */
export const ARRIVING_MS = 10 * 60_000;

export type CollectOptions = {
  /** objects and packs that were read before, by name */
  readonly known: { has(name: string): boolean };
  /** when each name was first seen without being whole: `arriving` of the look before; milliseconds since 1970 */
  readonly arriving?: ReadonlyMap<string, number>;
  /** `cloud` of the look before: asked last, so that files which never come keep nothing else from being read */
  readonly cloud?: readonly string[];
  /** milliseconds since 1970 */
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly limitMs?: number;
};

export type Collected = {
  /** new and whole, by name */
  readonly objects: ReadonlyMap<string, Bytes>;
  /** packs that were read to their end, and whole files that are no object of ours (a trial): they need not be read again */
  readonly done: readonly string[];
  /** not whole (yet), by name, with the moment in which that was first seen */
  readonly arriving: ReadonlyMap<string, number>;
  /** of those: for more than ten minutes, so they are told as changed on the way; still looked at every time */
  readonly damaged: readonly string[];
  /** named here, but the content did not come in time or cannot be opened now: no damage. Those not asked yet come first */
  readonly cloud: readonly string[];
  /** objects that are there as files of their own and in no pack that was read: what a pack would save the next reader */
  readonly single: number;
  /** files that are not ours; never read */
  readonly ignored: number;
  /** copies of what is known or was read: not needed */
  readonly copies: number;
  /** why the look ended early; what was read until then is in `objects` */
  readonly stopped: CarrierProblem | null;
  /** true: there is more than one look takes */
  readonly more: boolean;
};

/** Claimed name → the files that claim it, the one of exactly that name first. */
function claims(names: readonly string[]): { files: Map<string, string[]>; ignored: number } {
  const files = new Map<string, string[]>();
  let ignored = 0;
  for (const file of new Set(names)) {
    const claim = claimOf(file);
    if (claim === null) {
      ignored += 1;
      continue;
    }
    const known = files.get(claim);
    if (!known) files.set(claim, [file]);
    else if (file === claim) known.unshift(file);
    else known.push(file);
  }
  return { files, ignored };
}

type Outcome = { readonly bytes: Bytes } | { readonly missing: 'arriving' | 'cloud' };

/** The whole bytes of a claim, from its own file or from a copy. Rejects only with what concerns the whole carrier. */
async function readClaim(
  read: (file: string) => Promise<Bytes>,
  claim: string,
  files: readonly string[],
): Promise<Outcome> {
  let missing: 'arriving' | 'cloud' = 'arriving';
  for (const file of files.slice(0, MAX_COPIES)) {
    try {
      const bytes = await read(file);
      if (await isWhole(claim, bytes)) return { bytes };
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isOfTheWhole) throw problem;
      // Gone between the list and the reading, or too large: the same as not whole.
      if (problem.kind === 'later') missing = 'cloud';
    }
  }
  return { missing };
}

/**
 * One look into a carrier. Never rejects: what could not be done stands in the result, and what was not seen was not deleted.
 */
export async function collect(carrier: Carrier, options: CollectOptions): Promise<Collected> {
  const { known, arriving: before = new Map(), now, limitMs = READ_LIMIT_MS } = options;
  const { signal } = options;
  const objects = new Map<string, Bytes>();
  const done: string[] = [];
  const arriving = new Map<string, number>();
  const slowNames: string[] = [];
  const unasked: string[] = [];
  const packed = new Set<string>();
  let stopped: CarrierProblem | null = null;
  let names: readonly string[] = [];
  try {
    names = await withLimit(LIST_LIMIT_MS, signal, (limited) => carrier.list(limited));
  } catch (error) {
    stopped = asProblem(error);
  }
  const { files, ignored } = claims(names);
  const has = (name: string) => known.has(name) || objects.has(name);

  const take = async (claim: string): Promise<boolean> => {
    if (has(claim)) return true;
    if (slowNames.length >= MAX_SLOW) {
      unasked.push(claim);
      return true;
    }
    try {
      const read = (file: string) =>
        withLimit(limitMs, signal, (limited) => carrier.read(file, maxBytesOf(claim), limited));
      const outcome = await readClaim(read, claim, files.get(claim) ?? []);
      if ('missing' in outcome) {
        if (outcome.missing === 'cloud') slowNames.push(claim);
        else arriving.set(claim, before.get(claim) ?? now);
      } else if (isPackName(claim)) {
        for (const [name, bytes] of await readPack(outcome.bytes)) {
          packed.add(name);
          if (!has(name) && readHeader(bytes)) objects.set(name, bytes);
        }
        done.push(claim);
      } else if (readHeader(outcome.bytes)) objects.set(claim, outcome.bytes);
      else done.push(claim);
      return !signal?.aborted;
    } catch (error) {
      stopped = asProblem(error);
      return false;
    }
  };

  const late = new Map((options.cloud ?? []).map((name, index) => [name, index + 1]));
  const unread = [...files.keys()]
    .filter((claim) => !known.has(claim))
    .sort((a, b) => (late.get(a) ?? 0) - (late.get(b) ?? 0));
  // Packs first: what is inside needs no reading of its own.
  await inParallel(unread.filter(isPackName), 2, take);
  const hasKnownPack = [...files.keys()].some((claim) => isPackName(claim) && known.has(claim));
  const single = unread.filter((claim) => !isPackName(claim) && !has(claim));
  if (stopped === null) await inParallel(single.slice(0, MAX_NEW_OBJECTS), READS_AT_ONCE, take);
  return {
    objects,
    done,
    arriving,
    damaged: [...arriving].filter(([, since]) => now - since >= ARRIVING_MS).map(([name]) => name),
    cloud: [...unasked, ...slowNames],
    // A pack of an earlier look is known, and so is what was in it: then nothing is offered again.
    single: hasKnownPack ? 0 : [...files.keys()].filter((claim) => !isPackName(claim) && !packed.has(claim)).length,
    ignored,
    copies: [...files].reduce((sum, [claim, { length }]) => sum + (has(claim) ? length - 1 : 0), 0),
    stopped,
    more: single.length > MAX_NEW_OBJECTS,
  };
}
