// What an import would change, shown before anything is written: per path both values, and warnings where they are due.
import { type Change, canonicalJson, TRUSTED_LEAD_MS, type Value } from '../log/change.ts';
import { applyChanges, mergeLogs, missingChanges, type State } from '../log/state.ts';
import { LINK_DEVICE } from './link.ts';

/** More than this share of the ticks cleared asks a second time. */
export const SHRINK_SHARE = 0.3;
/** Fewer ticks than this are no pattern. */
const SHRINK_LEAST = 3;

/** `newer`: replaces, keeps the newer of each; `all`: makes this device like the file, as new edits of our own. */
export type ImportMode = 'newer' | 'all';

/** One path about which the two sides do not say the same. */
export type Difference = {
  readonly path: string;
  /** undefined: not set */
  readonly mine: Value | undefined;
  readonly theirs: Value | undefined;
  readonly mineAt: number | undefined;
  readonly theirsAt: number | undefined;
  /** `added`: only they have it; `changed`: theirs is newer; `kept`: mine is newer */
  readonly outcome: 'added' | 'changed' | 'kept';
  /** device that wrote the value; undefined: not set */
  readonly mineBy: string | undefined;
  readonly theirsBy: string | undefined;
  /** true: both sides set it without knowing of the other, so that only a person can say which is right */
  readonly conflict: boolean;
};

export type Preview = {
  /** the records that are new here */
  readonly fresh: readonly Change[];
  /** sorted by path; `kept` ones change nothing in the mode `newer` */
  readonly differences: readonly Difference[];
  /** paths on which both sides agree */
  readonly same: number;
  /** records that claim the id of a different record of ours; they are left out */
  readonly clashes: number;
  /** milliseconds by which the farthest stamp lies ahead of now, 0 if none is more than a day ahead */
  readonly futureMs: number;
  /** ticks (できている) that would be lost, and how many there are now, in the mode `newer` */
  readonly cleared: number;
  readonly ticks: number;
  /** true: ask a second time, because much would be lost */
  readonly shrinks: boolean;
  /** the same for the mode `all`, where ticks that the file does not have go, too */
  readonly replacing: { readonly cleared: number; readonly shrinks: boolean };
  /** the state after an import that keeps the newer of each */
  readonly after: State;
};

const isTick = (path: string, value: Value | undefined) =>
  value === 'done' && path.startsWith('answer/') && path.endsWith('/status');

/** Whether so many lost ticks out of so many want a second yes. */
export const losesMuch = (lost: number, ticks: number): boolean => lost >= SHRINK_LEAST && lost > ticks * SHRINK_SHARE;

/** Ticks (できている) that the chosen differences take away. */
export const lostTicks = (rows: readonly Pick<Difference, 'path' | 'mine' | 'theirs'>[]): number =>
  rows.filter(({ path, mine, theirs }) => isTick(path, mine) && theirs !== 'done').length;

const seen = (change: Change | undefined): Value | undefined => (change?.value === null ? undefined : change?.value);

const sameValue = (a: Value | undefined, b: Value | undefined) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** Records of `incoming` whose id stands for something else here: only a damaged or hostile file has them. */
function withoutClashes(log: readonly Change[], incoming: readonly Change[]): { honest: Change[]; clashes: number } {
  const known = new Map(log.map((change) => [change.id, change]));
  const honest = mergeLogs(incoming, []).filter((change) => {
    const held = known.get(change.id);
    return !held || canonicalJson(held) === canonicalJson(change);
  });
  return { honest, clashes: incoming.length - honest.length };
}

/** A link tells the last value alone, never what its writer knew of ours. */
const knew = (theirs: Change, incoming: ReadonlySet<string>, mine: Change): boolean =>
  theirs.device === LINK_DEVICE || theirs.device === mine.device || incoming.has(mine.id);

function differencesOf(before: State, after: State, incoming: readonly Change[]): { rows: Difference[]; same: number } {
  const rows: Difference[] = [];
  const ids = new Set(incoming.map(({ id }) => id));
  let same = 0;
  for (const [path, record] of applyChanges(incoming)) {
    const mine = before.get(path);
    if (sameValue(seen(mine), seen(record))) {
      same += 1;
      continue;
    }
    const wins = after.get(path) !== mine;
    const outcome = !wins ? 'kept' : seen(mine) === undefined ? 'added' : 'changed';
    rows.push({
      path,
      mine: seen(mine),
      theirs: seen(record),
      mineAt: mine?.at[0],
      theirsAt: record.at[0],
      outcome,
      mineBy: mine?.device,
      theirsBy: record.device,
      conflict: outcome === 'changed' && mine !== undefined && !knew(record, ids, mine),
    });
  }
  return { rows: rows.sort((a, b) => (a.path < b.path ? -1 : 1)), same };
}

/**
 * Compares the records of a file or link with the log of this device. Writes nothing.
 * @param now milliseconds since 1970
 */
export function previewImport(log: readonly Change[], incoming: readonly Change[], now: number): Preview {
  const { honest, clashes } = withoutClashes(log, incoming);
  const fresh = missingChanges(log, honest);
  const before = applyChanges(log);
  const after = applyChanges(fresh, before);
  const theirs = applyChanges(honest);
  const { rows, same } = differencesOf(before, after, honest);
  const ticked = [...before].filter(([path, change]) => isTick(path, seen(change))).map(([path]) => path);
  const ticks = ticked.length;
  const replaced = ticked.filter((path) => seen(theirs.get(path)) !== 'done').length;
  const isShrinking = (lost: number) => losesMuch(lost, ticks);
  const cleared = rows.filter((row) => row.outcome === 'changed' && isTick(row.path, row.mine)).length;
  const lead = fresh.reduce((most, change) => Math.max(most, change.at[0] - now), 0);
  return {
    fresh,
    differences: rows,
    same,
    clashes,
    futureMs: lead > TRUSTED_LEAD_MS ? lead : 0,
    cleared,
    ticks,
    shrinks: isShrinking(cleared),
    replacing: { cleared: replaced, shrinks: isShrinking(replaced) },
    after,
  };
}

/** The edits that make this device say what the incoming records say: older answers come back, what they lack is cleared. */
export function replacingEdits(state: State, incoming: readonly Change[]): { path: string; value: Value }[] {
  const wanted = applyChanges(incoming);
  const paths = [...new Set([...state.keys(), ...wanted.keys()])].sort();
  return paths.flatMap((path) => {
    const value = wanted.get(path)?.value ?? null;
    return sameValue(state.get(path)?.value, value) ? [] : [{ path, value }];
  });
}

/** The edits that take an import back: only where its record still counts, so that later edits of the person stay. */
export function undoingEdits(
  before: ReadonlyMap<string, Value>,
  imported: ReadonlySet<string>,
  state: State,
): { path: string; value: Value }[] {
  return [...state.values()]
    .filter((change) => imported.has(change.id))
    .map(({ path, value }) => ({ path, value, old: before.get(path) ?? null }))
    .filter(({ value, old }) => !sameValue(value, old))
    .map(({ path, old }) => ({ path, value: old }));
}

/** What a person takes in of a preview: changes as they are, and values of their own that go over newer ones. */
export type Choice = {
  readonly records: readonly Change[];
  readonly edits: readonly { readonly path: string; readonly value: Value }[];
};

/** The state after a choice is taken in, for looking at it before. */
export function stateWith(state: State, { records, edits }: Choice): State {
  const after = new Map(applyChanges(records, state));
  for (const { path, value } of edits)
    after.set(path, { id: '', device: '', at: after.get(path)?.at ?? [0, 0], path, value });
  return after;
}

/**
 * The changes behind the ticked rows. Of a row that is not ticked nothing is taken that would count; a ticked row whose
 * value is older than ours becomes an edit of this device.
 * @param shown may hold a part of the rows only; the others count as not ticked
 */
export function chooseRows(shown: Pick<Preview, 'fresh' | 'differences'>, ticked: ReadonlySet<string>): Choice {
  const refused = new Set(
    shown.differences.filter(({ path, outcome }) => outcome !== 'kept' && !ticked.has(path)).map(({ path }) => path),
  );
  return {
    records: shown.fresh.filter(({ path }) => !refused.has(path)),
    edits: shown.differences
      .filter(({ path, outcome }) => outcome === 'kept' && ticked.has(path))
      .map(({ path, theirs }) => ({ path, value: theirs ?? null })),
  };
}
