// Judges what was read from the copies at start: is everything there, can it be put together again, or is something lost?
import { type Change, isSameChange } from '../core/log/change.ts';
import { addChanges, agrees, NO_CHANGES } from '../core/log/integrity.ts';
import { isChange } from '../core/log/is-change.ts';
import { mergeLogs } from '../core/log/state.ts';
import type { Contents } from './change-log.ts';
import type { Marker } from './marker.ts';

/**
 * `whole`: holds what its integrity record says; `empty`: nothing in it, and nothing says otherwise; `short`: rows are
 * missing or altered; `unreadable`: the browser could not open or read it.
 */
export type CopyState = 'whole' | 'empty' | 'short' | 'unreadable';

export type CopyReport = {
  readonly name: string;
  readonly state: CopyState;
  readonly rows: readonly Change[];
  /** rows that there were, as far as this copy remembers */
  readonly expected: number;
  /** when everything was last erased, as far as this copy knows */
  readonly erasedAt: number;
};

/**
 * `fresh`: nobody has used this browser yet; `whole`: all copies agree; `mended`: a copy was damaged, but together they
 * hold everything; `short`: there was more than can be found. Only `short` wants the person's attention.
 */
export type Verdict = 'fresh' | 'whole' | 'mended' | 'short';

export type Health = {
  readonly verdict: Verdict;
  /** records found, all copies together */
  readonly found: number;
  /** records that there were, as far as anything remembers */
  readonly expected: number;
  readonly copies: readonly { readonly name: string; readonly state: CopyState }[];
};

export type Judgement = Health & {
  readonly log: readonly Change[];
  /** when everything was last erased, 0 if never */
  readonly erasedAt: number;
};

/** What one database's contents are worth; `null` stands for a database that could not be read. */
export function reportCopy(name: string, contents: Contents | null): CopyReport {
  if (!contents) return { name, state: 'unreadable', rows: [], expected: 0, erasedAt: 0 };
  const { rows, integrity } = contents;
  const usable = rows.filter(isChange);
  const { count: expected = rows.length, erasedAt = 0 } = integrity ?? {};
  if (rows.length === 0 && expected === 0) return { name, state: 'empty', rows: [], expected, erasedAt };
  const intact = usable.length === rows.length && (!integrity || agrees(addChanges(NO_CHANGES, rows), integrity));
  return { name, state: intact ? 'whole' : 'short', rows: usable, expected, erasedAt };
}

/** A copy that an erasure did not reach, for the page went away in the middle of it: nothing in it counts. */
const withoutErased = (report: CopyReport, erasedAt: number): CopyReport =>
  report.state === 'unreadable' || report.erasedAt >= erasedAt
    ? report
    : { ...report, state: 'empty', rows: [], expected: 0 };

/** Whole copies first: a damaged one only fills in what they do not have. */
function union(copies: readonly CopyReport[]): Change[] {
  const sound = copies
    .filter(({ state }) => state === 'whole')
    .reduce<Change[]>((log, { rows }) => mergeLogs(log, rows), []);
  const known = new Set(sound.map(({ id }) => id));
  const rest = copies.filter(({ state }) => state === 'short').flatMap(({ rows }) => rows);
  return mergeLogs(
    sound,
    rest.filter(({ id }) => !known.has(id)),
  );
}

function holdsAll(copy: CopyReport, log: readonly Change[]): boolean {
  if (copy.state !== 'whole' || copy.rows.length !== log.length) return false;
  const rows = new Map(copy.rows.map((row) => [row.id, row]));
  return log.every((change) => {
    const row = rows.get(change.id);
    return row !== undefined && isSameChange(row, change);
  });
}

/**
 * @param marker what this browser remembers outside the databases
 * @param spare a database that is not one of the copies now, and may still hold what only it has
 */
export function judgeCopies(reports: readonly CopyReport[], marker: Marker, spare: CopyReport | null): Judgement {
  const lastErasure = Math.max(spare?.erasedAt ?? 0, ...reports.map((report) => report.erasedAt));
  const copies = reports.map((report) => withoutErased(report, lastErasure));
  const log = mergeLogs(union(copies), spare ? withoutErased(spare, lastErasure).rows : []);
  // A marker from before the erasure counts what is meant to be gone.
  const remembered = marker.erasedAt >= lastErasure ? marker.count : 0;
  const expected = Math.max(remembered, ...copies.map((copy) => copy.expected));
  const states = copies.map(({ name, state }) => ({ name, state }));
  const unreadable = states.some(({ state }) => state === 'unreadable');
  const verdict = ((): Verdict => {
    if (log.length < expected) return 'short';
    // A database that cannot be read beside one that is empty: there may have been answers, so nobody is greeted as new.
    if (log.length === 0) return unreadable ? 'short' : 'fresh';
    return copies.every((copy) => holdsAll(copy, log)) ? 'whole' : 'mended';
  })();
  // With nothing left in them, the databases may have forgotten an erasure that the marker remembers.
  const erasedAt = log.length === 0 ? Math.max(lastErasure, marker.erasedAt) : lastErasure;
  return { verdict, found: log.length, expected: Math.max(expected, log.length), copies: states, log, erasedAt };
}
