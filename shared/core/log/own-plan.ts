// The plan of somebody who uses the app for themselves, and how answers get into it: as new changes with the stamps of the
// old ones, so that nothing is overwritten, the history stays, and two devices that do it get the very same changes.

import { textHash } from '../exchange/checksum.ts';
import { MAX_ID } from '../exchange/limits.ts';
import type { Change } from './change.ts';
import { FIRST_PLAN, isOwnPlan, path } from './path.ts';
import { inPlan, planOf } from './path-parts.ts';
import { applyChanges, readValue, type State } from './state.ts';
import type { Use } from './use.ts';

const LENGTH = 12;

/** An own plan's id out of a random text (the id of a change, a UUID). */
export function ownPlanOf(random: string): string {
  const letters = random.replace(/[^A-Za-z0-9]/g, '');
  // A short or empty id (a damaged header, a test) still gives one, always the same.
  return `own-${(letters.length >= LENGTH ? letters : `${letters}${textHash(random).toString(16)}00000000`).slice(0, LENGTH)}`;
}

/**
 * Versions up to 0.1 kept one person's own answers at the company's paths and said so in `plan/p1/scope`. The plan that such
 * answers get now, or null if the state is the company's. Made of the very change that said so: all devices and files that
 * share it name the same plan.
 */
export function legacyOwnPlan(state: State): string | null {
  const scope = path.planScope(FIRST_PLAN);
  const change = state.get(scope);
  return change && readValue(state, scope) === 'self' ? ownPlanOf(change.id) : null;
}

const movedId = (id: string, plan: string): string => {
  const mark = `m${textHash(plan).toString(36)}`;
  const whole = `${mark}-${id}`;
  if (whole.length <= MAX_ID) return whole;
  const short = `${mark}-${textHash(id).toString(36)}-`;
  return short + id.slice(short.length - MAX_ID);
};

/** A change of one plan as it stands in another: the same moment, device and value. */
export const movedChange = (change: Change, plan: string): Change => ({
  ...change,
  id: movedId(change.id, plan),
  path: inPlan(change.path, plan),
  value: change.value,
});

/** All changes of the plan `from`, as they stand in the plan `to`. Nothing else is given back. */
export const movedPlan = (changes: readonly Change[], from: string, to: string): Change[] =>
  changes.filter((change) => planOf(change.path) === from).map((change) => movedChange(change, to));

/** What a file or link of an old version says, with one person's own answers in their own plan. */
export function withOwnPlan(changes: readonly Change[]): readonly Change[] {
  const plan = legacyOwnPlan(applyChanges(changes));
  if (!plan) return changes;
  return changes.map((change) => (planOf(change.path) === FIRST_PLAN ? movedChange(change, plan) : change));
}

/**
 * What leaves this device: without what was moved out of the company's plan and is there in the person's own as well. An
 * older app would take it for the company's.
 */
export function withoutMoved(changes: readonly Change[], plan: string): readonly Change[] {
  if (!isOwnPlan(plan)) return changes;
  const ids = new Set(changes.map(({ id }) => id));
  return changes.filter((change) => planOf(change.path) !== FIRST_PLAN || !ids.has(movedId(change.id, plan)));
}

/** The own plans that hold something, the one with the most first. */
export function ownPlansIn(state: State): string[] {
  const counts = new Map<string, number>();
  for (const { path: where, value } of state.values()) {
    const plan = planOf(where);
    if (plan && value !== null && isOwnPlan(plan)) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([plan]) => plan);
}

const hasAnswers = (state: State, plan: string): boolean =>
  [...state.values()].some(({ path: where, value }) => value !== null && planOf(where) === plan);

/**
 * What a device without a setting is for: an old version's own use, or a log that came back from a copy without its
 * settings. A log that holds the company's answers is the company's, whatever else lies beside it.
 */
export function foundUse(state: State): Use {
  const legacy = legacyOwnPlan(state);
  if (legacy) return { scope: 'self', ownPlan: legacy };
  const [own] = ownPlansIn(state);
  if (hasAnswers(state, FIRST_PLAN)) return { scope: 'company', ownPlan: '' };
  return own ? { scope: 'self', ownPlan: own } : { scope: 'unset', ownPlan: '' };
}
