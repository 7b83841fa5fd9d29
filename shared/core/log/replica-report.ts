// What a place that holds changes says of itself, and what is made of that.
import type { Change } from './change.ts';

/**
 * `whole`: holds what its integrity record says; `empty`: nothing in it, and nothing says otherwise; `short`: changes are
 * missing or altered; `unreadable`: the place said that it could not be opened or read. Silence is none of these.
 */
export type ReplicaState = 'whole' | 'empty' | 'short' | 'unreadable';

/** How many changes there are, the exclusive or of their hashes, and the last erasure: equal figures mean equal logs. */
export type Figures = { readonly count: number; readonly hash: number; readonly erasedAt: number };

export type ReplicaReport = {
  readonly name: string;
  readonly state: ReplicaState;
  readonly changes: readonly Change[];
  /** changes that there were, as far as this replica remembers */
  readonly expected: number;
  /** when everything was last erased, as far as this replica knows; milliseconds since 1970, 0 if never */
  readonly erasedAt: number;
  /** of a whole replica, if it can tell */
  readonly figures?: Figures;
  /** it holds exactly what was named when it was asked, and has not handed it over again */
  readonly same?: boolean;
  /** it adds what it has, and says nothing about what there should be: it may lag behind */
  readonly extra?: boolean;
};

/**
 * `pending`: not everything has answered yet; `fresh`: nobody has used this browser yet; `whole`: all replicas agree;
 * `mended`: one was damaged, but together they hold everything; `short`: there was more than can be found. Only `short`
 * wants the person's attention.
 */
export type Verdict = 'pending' | 'fresh' | 'whole' | 'mended' | 'short';

export type Health = {
  readonly verdict: Verdict;
  /** changes found, all replicas together */
  readonly found: number;
  /** changes that there were, as far as anything remembers */
  readonly expected: number;
  readonly copies: readonly { readonly name: string; readonly state: ReplicaState }[];
};

export type RecoveryReport = Health & {
  readonly log: readonly Change[];
  /** when everything was last erased, 0 if never */
  readonly erasedAt: number;
};

/** What is remembered outside the replicas: how many changes there were, and the last erasure before that. */
export type Claim = { readonly count: number; readonly erasedAt: number };

export const unreadable = (name: string): ReplicaReport => ({
  name,
  state: 'unreadable',
  changes: [],
  expected: 0,
  erasedAt: 0,
});

export const isSameLog = (a: Figures, b: Figures | undefined): boolean =>
  b !== undefined && a.count === b.count && a.hash === b.hash && a.erasedAt === b.erasedAt;
