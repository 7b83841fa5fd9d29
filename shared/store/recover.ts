// Judges what was read from the copies at start: is everything there, can it be put together again, or is something lost?
import { type Change, canonicalJson, type Stamp } from '../core/change.ts';
import { isFlatValue } from '../core/exchange/fits.ts';
import { mergeLogs } from '../core/progress.ts';
import type { Contents } from './change-log.ts';
import { addRows, agrees, NO_ROWS } from './integrity.ts';

/**
 * `whole`: holds what its integrity record says; `empty`: nothing in it, and nothing says otherwise; `short`: rows are
 * missing or altered; `unreadable`: the browser could not open or read it.
 */
export type CopyState = 'whole' | 'empty' | 'short' | 'unreadable';

export type CopyReport = { readonly name: string; readonly state: CopyState; readonly rows: readonly Change[] };

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

export type Judgement = Health & { readonly log: readonly Change[] };

const isStamp = (value: unknown): value is Stamp =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isSafeInteger(part));

/** Whether a row from our own disk can be used. Rows that cannot are left where they are. */
export function isRecord(row: unknown): row is Change {
  if (row === null || typeof row !== 'object') return false;
  const { id, at, device, path, value } = row as Record<string, unknown>;
  const named = typeof id === 'string' && typeof device === 'string' && typeof path === 'string';
  return named && isStamp(at) && isFlatValue(value);
}

/** What one database's contents are worth; `null` stands for a database that could not be read. */
export function reportCopy(name: string, contents: Contents | null): CopyReport & { expected: number } {
  if (!contents) return { name, state: 'unreadable', rows: [], expected: 0 };
  const { rows, integrity } = contents;
  const usable = rows.filter(isRecord);
  const expected = integrity?.count ?? rows.length;
  if (rows.length === 0 && expected === 0) return { name, state: 'empty', rows: [], expected };
  const intact = usable.length === rows.length && (!integrity || agrees(addRows(NO_ROWS, rows), integrity));
  return { name, state: intact ? 'whole' : 'short', rows: usable, expected };
}

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

const holdsAll = (copy: CopyReport, log: readonly Change[]) =>
  copy.state === 'whole' &&
  copy.rows.length === log.length &&
  canonicalJson(mergeLogs(copy.rows, [])) === canonicalJson(log);

/**
 * @param marker how many records this browser remembers outside the databases
 */
export function judgeCopies(copies: readonly (CopyReport & { expected: number })[], marker: number): Judgement {
  const log = union(copies);
  const expected = Math.max(marker, ...copies.map((copy) => copy.expected));
  const states = copies.map(({ name, state }) => ({ name, state }));
  const unreadable = states.some(({ state }) => state === 'unreadable');
  const verdict = ((): Verdict => {
    if (log.length < expected) return 'short';
    // A database that cannot be read beside one that is empty: there may have been answers, so nobody is greeted as new.
    if (log.length === 0) return unreadable ? 'short' : 'fresh';
    return copies.every((copy) => holdsAll(copy, log)) ? 'whole' : 'mended';
  })();
  return { verdict, found: log.length, expected: Math.max(expected, log.length), copies: states, log };
}
