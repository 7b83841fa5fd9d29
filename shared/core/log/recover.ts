// Judges what was read from the replicas at start: is everything there, can it be put together again, or is something lost?
import { type Change, isSameChange } from './change.ts';
import {
  type Claim,
  type Figures,
  isSameLog,
  type RecoveryReport,
  type ReplicaReport,
  type Verdict,
} from './replica-report.ts';
import { mergeLogs } from './state.ts';

/** A replica that an erasure did not reach, for the page went away in the middle of it: nothing in it counts. */
const withoutErased = (report: ReplicaReport, erasedAt: number): ReplicaReport =>
  report.state === 'unreadable' || report.erasedAt >= erasedAt
    ? report
    : { ...report, state: 'empty', changes: [], expected: 0, same: false };

/** Whole replicas first: a damaged one only fills in what they do not have. */
function union(replicas: readonly ReplicaReport[]): readonly Change[] {
  const logs = replicas.filter(({ state, changes }) => state === 'whole' && changes.length > 0);
  const [first, ...others] = logs;
  const differing = others.filter(({ figures }) => !figures || !isSameLog(figures, first?.figures));
  const sound = differing.reduce<readonly Change[]>(
    (log, { changes }) => mergeLogs(log, changes),
    first?.changes ?? [],
  );
  const rest = replicas.filter(({ state }) => state === 'short').flatMap(({ changes }) => changes);
  if (rest.length === 0) return sound;
  const known = new Set(sound.map(({ id }) => id));
  return mergeLogs(
    sound,
    rest.filter(({ id }) => !known.has(id)),
  );
}

function holdsAll(replica: ReplicaReport, log: readonly Change[], figures: Figures | undefined): boolean {
  if (replica.state !== 'whole') return false;
  if (replica.same) return true;
  if (replica.changes.length !== log.length) return false;
  if (replica.figures && isSameLog(replica.figures, figures)) return true;
  const held = new Map(replica.changes.map((change) => [change.id, change]));
  return log.every((change) => {
    const other = held.get(change.id);
    return other !== undefined && isSameChange(other, change);
  });
}

/**
 * Puts together what the replicas hold, and says how sound it is.
 * @param reports one for each replica that has answered
 * @param claim what this browser remembers outside of them
 */
export function judgeReplicas(reports: readonly ReplicaReport[], claim: Claim): RecoveryReport {
  const lastErasure = Math.max(0, ...reports.map((report) => report.erasedAt));
  const present = reports.map((report) => withoutErased(report, lastErasure));
  const own = present.filter(({ extra }) => !extra);
  const log = union(present);
  // A claim from before the erasure counts what is meant to be gone.
  const remembered = claim.erasedAt >= lastErasure ? claim.count : 0;
  const expected = Math.max(remembered, ...own.map((replica) => replica.expected));
  const isUnreadable = own.some(({ state }) => state === 'unreadable');
  const figures = own.find((replica) => replica.state === 'whole' && replica.changes.length === log.length)?.figures;
  const verdict = ((): Verdict => {
    if (log.length < expected) return 'short';
    // A database that cannot be read beside one that is empty: there may have been answers, so nobody is greeted as new.
    if (log.length === 0) return isUnreadable ? 'short' : 'fresh';
    return own.every((replica) => holdsAll(replica, log, figures)) ? 'whole' : 'mended';
  })();
  // With nothing left in them, the replicas may have forgotten an erasure that the claim remembers.
  const erasedAt = log.length === 0 ? Math.max(lastErasure, claim.erasedAt) : lastErasure;
  const copies = own.map(({ name, state }) => ({ name, state }));
  return { verdict, found: log.length, expected: Math.max(expected, log.length), copies, log, erasedAt };
}
