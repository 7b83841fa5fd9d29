// One exchange of the shared list over one way: look, open, merge, seal what is not there yet, send. Never on the way of an
// answer: it is called by a button, and in quiet moments. Whatever ends it in between, the next one does what is left.
import type { Bytes, Carrier, CarrierProblem } from '../../shared/carrier/carrier.ts';
import { readHeader } from '../../shared/carrier/object-header.ts';
import { claimOf } from '../../shared/carrier/object-name.ts';
import { type CompanyKey, companyKey } from '../../shared/carrier/segment.ts';
import { previewImport } from '../../shared/core/exchange/preview.ts';
import type { Change } from '../../shared/core/log/change.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { inbox, keepKnown, lookInto } from './inbox.ts';
import { type Arrived, inPortions, openChanges, sealChanges, unsentOf } from './log-segments.ts';
import { brokenIn } from './look-again.ts';
import { keepForSending, sendWaiting, type Way, waitingFor } from './outbox.ts';
import { keepTeam, newSecret, readAgain, type Team } from './team.ts';
import { asListed, devicesOf, idsIn, type KeptSegment, keepSegments, keptSegments } from './team-segments.ts';

declare const __APP_VERSION__: string;

/** A device without changes shows itself again after this time: what "last seen" is good for. */
const SHOW_AGAIN_MS = 7 * 86_400_000;

export type TeamReport = {
  /** changes of others that are here now and were not before */
  readonly received: number;
  /** paths on which two people wrote without knowing of each other */
  readonly conflicts: number;
  /** changes of this device that a way has now */
  readonly sent: number;
  /** objects that still wait on this device */
  readonly waiting: number;
  /** segments on their way */
  readonly incomplete: number;
  /** objects sealed by another key: another company's, or one from before */
  readonly foreign: number;
  /** of a key that was replaced: what was sent with it since then is not taken */
  readonly former: number;
  /** objects of this company that were changed on the way or say nothing that can be read */
  readonly damaged: number;
  /** changes of a clock more than a year ahead: not taken */
  readonly ahead: number;
  /** changes left out for good */
  readonly leftOut: number;
  /** segments for a newer version of the app */
  readonly newer: number;
  /** true: somebody has made a new key */
  readonly closed: boolean;
  /** true: what came could not be written; nothing of it is taken */
  readonly notSaved: boolean;
  readonly problem: CarrierProblem | null;
  /** milliseconds since 1970 */
  readonly at: number;
};

/** Names as they are listed during a look, each as the object that it claims to be. */
function listening(carrier: Carrier): { readonly carrier: Carrier; readonly listed: Set<string> } {
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

function sortInbox(company: CompanyKey, former: readonly string[]): Sorted {
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
async function take(store: Store, changes: readonly Change[]): Promise<Taken> {
  const { fresh, differences } = previewImport(store.log.value, changes, store.now());
  if (fresh.length === 0) return { received: 0, conflicts: 0, isSaved: true };
  // A cloned computer has the same device id: from here on the two are told apart.
  if (fresh.some(({ device }) => device === store.device)) await store.renewDevice();
  const conflicts = differences.filter(({ conflict }) => conflict).length;
  const isSaved = await store.take(fresh);
  return isSaved ? { received: fresh.length, conflicts, isSaved } : { received: 0, conflicts: 0, isSaved };
}

const sum = (arrived: Arrived, of: 'ahead' | 'leftOut'): number =>
  arrived.segments.reduce((all, segment) => all + segment[of], 0);

type SealOptions = {
  readonly way: Way;
  readonly segments: readonly KeptSegment[];
  readonly name: string;
  readonly closed?: boolean;
};

/** Seals what does not lie in this way yet, and keeps it for sending; the segments with it. */
async function seal(
  store: Store,
  company: CompanyKey,
  { way, segments, name, closed = false }: SealOptions,
): Promise<{ readonly segments: readonly KeptSegment[]; readonly changes: number }> {
  const { values, device, log } = store;
  const now = store.now();
  // A key that ends carries nothing new.
  const changes = closed ? [] : unsentOf(log.value, idsIn(segments, way));
  const own = segments.filter((segment) => segment.device === device && segment.ways.includes(way));
  const isShown = own.some((one) => one.name === name && now - one.seen < SHOW_AGAIN_MS);
  if (changes.length === 0 && isShown && !closed) return { segments, changes: 0 };
  const sealed: KeptSegment[] = [];
  for (const portion of inPortions(changes)) {
    const objects = await sealChanges(company, portion, { device, name, made: now, closed }, __APP_VERSION__);
    for (const [object, bytes] of objects) await keepForSending(values, way, object, bytes);
    const [names, ids] = [[...objects.keys()], portion.map(({ id }) => id)];
    sealed.push({ names, ids, device, name, made: now, seen: now, ways: [way] });
    keepKnown(names);
  }
  return { segments: [...segments, ...sealed], changes: changes.length };
}

/** Each segment that was opened as it is kept, and those that are not to be kept: they are opened again, until they are taken in. */
function asKept(arrived: Arrived, now: number, isSaved: boolean) {
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
const idOf = ({ names }: KeptSegment): string => names.join();

export type ExchangeOptions = {
  /** true: a person wants what a clock far ahead has dated, too */
  readonly takeAhead?: boolean;
};

async function exchange(
  store: Store,
  part: Team,
  { way, carrier, takeAhead }: ExchangeOptions & { readonly way: Way; readonly carrier: Carrier },
): Promise<TeamReport> {
  await store.loaded;
  const { values } = store;
  const now = store.now();
  const company = await companyKey(part.secret);
  const before = await keptSegments(values, company.id);
  const done = new Set(before.flatMap(({ names }) => names));
  keepKnown(done);
  for (const id of part.former) keepKnown((await keptSegments(values, id)).flatMap(({ names }) => names));
  const ear = listening(carrier);
  const { stopped } = await lookInto(ear.carrier, now);
  const { own, foreign, former } = sortInbox(company, part.former);
  const unopened = new Map([...own].filter(([name]) => !done.has(name)));
  const arrived = await openChanges(company, store.log.value, unopened, now, takeAhead);
  const all = arrived.segments.flatMap(({ changes }) => changes);
  const { received, conflicts, isSaved } = await take(store, all);
  const { kept, again } = asKept(arrived, now, isSaved);
  const queue = await waitingFor(values, way);
  const known = [...before, ...kept];
  const lying = before.flatMap(({ names }) => names).filter((name) => ear.listed.has(name));
  const broken = stopped ? new Set() : await brokenIn(way, carrier, lying);
  const isThere = (name: string) => (ear.listed.has(name) && !broken.has(name)) || queue.has(name);
  const listed = stopped ? known : asListed(known, way, isThere);
  // Whoever ends a key has another one before: so it was somebody else, even under the id of this device (a cloned computer).
  const closed = arrived.segments.some(({ note }) => note.closed);
  const maySend = part.isKept && !closed && part.closed === 0 && !stopped;
  const sealed = maySend
    ? await seal(store, company, { way, segments: listed, name: part.name })
    : { segments: listed, changes: 0 };
  // First that the key has ended: a page that goes away now must not know that segment and go on with the key.
  if (closed) await keepTeam(values, { ...part, closed: now });
  await keepSegments(
    values,
    company.id,
    sealed.segments.filter((segment) => !again.has(idOf(segment))),
  );
  const delivered = stopped ? null : await sendWaiting(values, way, carrier);
  const waiting = delivered?.waiting.length ?? queue.size;
  return {
    received,
    conflicts,
    sent: waiting === 0 ? sealed.changes : 0,
    waiting,
    incomplete: arrived.incomplete,
    foreign,
    former,
    damaged: arrived.refused.length,
    ahead: sum(arrived, 'ahead'),
    leftOut: sum(arrived, 'leftOut'),
    newer: arrived.newer,
    closed,
    notSaved: !isSaved,
    problem: stopped ?? delivered?.problem ?? null,
    at: now,
  };
}

/** One exchange after the other, also among several pages of this browser. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locked = async (): Promise<T> =>
    typeof navigator !== 'undefined' && navigator.locks ? navigator.locks.request('team-exchange', work) : work();
  const turn = last.then(locked, locked);
  last = turn.catch(() => undefined);
  return turn;
}

/** One exchange over this way; null if this device has no part in a shared list. Rejects where nothing can be kept here. */
export const exchangeOver = (
  store: Store,
  way: Way,
  carrier: Carrier,
  options: ExchangeOptions = {},
): Promise<TeamReport | null> =>
  inTurn(async () => {
    const part = await readAgain(store.values);
    return part && exchange(store, part, { ...options, way, carrier });
  });

export type ReplaceKey = {
  /** ways that the shared list uses, open or not */
  readonly ways: readonly Way[];
  /** devices that shall not come with the new key */
  readonly shutOut: readonly string[];
};

/**
 * A new key for everybody but those who are shut out. Under the old one a last segment says so; what comes with it later is
 * not taken. The new key is not on any card yet, so nothing is sent with it before.
 */
export const replaceKey = (store: Store, { ways, shutOut }: ReplaceKey): Promise<void> =>
  inTurn(async () => {
    const { values, device } = store;
    const part = await readAgain(values);
    if (!part) return;
    const old = await companyKey(part.secret);
    let segments = await keptSegments(values, old.id);
    const others = devicesOf(segments).filter((one) => one.device !== device);
    const named = (is: (id: string) => boolean) =>
      others.filter((one) => is(one.device)).map((one) => [one.device, one.name] as const);
    // The new key first: a page that goes away now must not leave a closed key and no other.
    await keepTeam(values, {
      ...part,
      secret: newSecret(),
      since: store.now(),
      isKept: false,
      closed: 0,
      former: [...part.former, old.id],
      expected: [...part.expected, ...named((id) => !shutOut.includes(id))].filter(([id]) => !shutOut.includes(id)),
      shutOut: [...part.shutOut, ...named((id) => shutOut.includes(id))],
    });
    for (const way of ways)
      segments = (await seal(store, old, { way, segments, name: part.name, closed: true })).segments;
    await keepSegments(values, old.id, segments);
  });
