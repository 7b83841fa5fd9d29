// One exchange of the shared list over one way: look, open, merge, seal what is not there yet, send. Never on the way of an
// answer: it is called by a button, and in quiet moments. Whatever ends it in between, the next one does what is left.
import type { Carrier } from '../../shared/carrier/carrier.ts';
import { companyKey } from '../../shared/carrier/segment.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { keepKnown, lookInto } from './inbox.ts';
import { openChanges } from './log-segments.ts';
import { brokenIn } from './look-again.ts';
import { sendWaiting, type Way, waitingFor } from './outbox.ts';
import { keepTeam, readAgain, type Team } from './team.ts';
import { asKept, idOf, listening, sortInbox, sum, take } from './team-arriving.ts';
import type { TeamReport } from './team-report.ts';
import { seal } from './team-sealing.ts';
import { asListed, keepSegments, keptSegments } from './team-segments.ts';
import { inTurn } from './team-turn.ts';

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
