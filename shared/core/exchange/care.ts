// Whether an import may be offered whole, or only row by row: the more of the present answers it would change, the slower.
import type { Change, Value } from '../log/change.ts';
import { movedPlan, ownPlanOf } from '../log/own-plan.ts';
import { FIRST_PLAN, isOwnPlan, path } from '../log/path.ts';
import { planOf } from '../log/path-parts.ts';
import { missingChanges } from '../log/state.ts';
import { textHash } from './checksum.ts';
import type { Difference, Preview } from './preview.ts';
import { previewImport } from './preview.ts';

/** So many of our values may be replaced before every row has to be chosen. */
export const HANDFUL = 5;

export type Care = {
  /** what can be ticked, `plan/p1/scope` of old versions left out: it decides nothing any more */
  readonly rows: readonly Difference[];
  /** the way of working in use would be another one */
  readonly methods: boolean;
  /** values of ours that newer ones would replace */
  readonly replaced: number;
  /** true: no row starts ticked, and nothing is offered whole */
  readonly careful: boolean;
};

const isSet = (value: Value | undefined): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** @param plan the plan in use */
export function careOf({ differences }: Pick<Preview, 'differences'>, plan: string): Care {
  const rows = differences.filter((row) => row.path !== path.planScope(FIRST_PLAN));
  const changed = rows.filter(({ outcome }) => outcome === 'changed');
  const methods = changed.some((row) => row.path === path.planMethods(plan) && isSet(row.mine));
  const replaced = changed.filter(({ mine }) => isSet(mine)).length;
  return { rows, methods, replaced, careful: methods || replaced > HANDFUL };
}

/** The rows that start ticked: newer and not in dispute between two people. */
export const firstTicks = ({ rows, careful }: Care): ReadonlySet<string> =>
  new Set(
    careful ? [] : rows.filter(({ outcome, conflict }) => outcome !== 'kept' && !conflict).map((row) => row.path),
  );

/** Another plan's values beside ours, as rows about our plan. All are for a person to decide: none may start ticked. */
export function rowsBeside(
  log: readonly Change[],
  others: readonly Change[],
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: number },
): readonly Difference[] {
  return careOf(previewImport(log, movedPlan(others, from, to), now), to).rows.filter(({ theirs }) => isSet(theirs));
}

/**
 * The changes that put a file beside ours, in plans of their own, where they change nothing of ours.
 * @param from all changes of the file
 * @param plan the plan in use, and the device that wrote the file: its changes to our plan get a plan made of that name
 */
export function beside(
  log: readonly Change[],
  from: readonly Change[],
  { plan, device }: { readonly plan: string; readonly device: string },
): readonly Change[] {
  const apart = from.filter((change) => {
    const about = planOf(change.path);
    return about !== null && about !== plan && isOwnPlan(about);
  });
  // A device may send both its own plan and the company's: they must not become one.
  const planFor = (each: string) =>
    ownPlanOf([`${each} ${device}`, `${device} ${each}`].map((text) => textHash(text).toString(16)).join(''));
  const ours = [FIRST_PLAN, ...(isOwnPlan(plan) ? [plan] : [])].flatMap((each) => movedPlan(from, each, planFor(each)));
  return missingChanges(log, [...apart, ...ours]);
}
