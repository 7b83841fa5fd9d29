// Whose answers a file or link holds, seen from the plan in use, before any row of it is shown.
import type { Change } from '../log/change.ts';
import { FIRST_PLAN, isOwnPlan, path } from '../log/path.ts';
import { planOf } from '../log/path-parts.ts';
import { applyChanges } from '../log/state.ts';

/** The plans of one device: the one on the screen, and the person's own if they have one. */
export type DevicePlans = { readonly plan: string; readonly ownPlan: string };

export type Whose = {
  /** `mine`: something in it is about the plan in use; `person`, `company`: it is only about another plan; `nobody`: no plan at all */
  readonly kind: 'mine' | 'person' | 'company' | 'nobody';
  /** the other plan that holds most, or '' */
  readonly other: string;
  /** values in it that are about other plans and are left out */
  readonly aside: number;
};

const SCOPE = path.planScope(FIRST_PLAN);

/**
 * False for what is about another person's plan, or about the company's while the app is for one person. Plans and paths of
 * newer versions are nobody's here: they are kept and handed on.
 */
export function isForDevice({ path: where }: Change, { plan, ownPlan }: DevicePlans): boolean {
  const about = planOf(where);
  if (about === null || about === plan || (ownPlan !== '' && about === ownPlan)) return true;
  return about !== FIRST_PLAN && !isOwnPlan(about);
}

/** Who the app is for is decided on the device: an old version's way to say so counts for nothing that arrives. */
const tells = (change: Change): boolean => change.value !== null && change.path !== SCOPE;

export function whoseAnswers(incoming: readonly Change[], mine: DevicePlans): Whose {
  const counts = new Map<string, number>();
  let own = 0;
  for (const change of applyChanges(incoming).values()) {
    const about = planOf(change.path);
    if (about === null || !tells(change)) continue;
    if (isForDevice(change, mine)) own += 1;
    else counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  const [other = ''] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([plan]) => plan);
  const aside = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (own > 0) return { kind: 'mine', other, aside };
  if (other === '') return { kind: 'nobody', other, aside };
  return { kind: isOwnPlan(other) ? 'person' : 'company', other, aside };
}
