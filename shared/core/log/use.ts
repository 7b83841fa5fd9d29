// Who the app is for on one device: the company, or one person. A setting, so nothing that arrives can change it.
import { FIRST_PLAN, isOwnPlan } from './path.ts';

/** Who the app is for on one device; `unset` until somebody, or an old log, said so. */
export type Use = { readonly scope: 'unset' | 'company' | 'self'; readonly ownPlan: string };

const SCOPES = ['company', 'self'] as const;

/** Reads who the app is for out of a device's settings, whatever they hold. */
export function readUse(stored: unknown): Use {
  const from = (stored !== null && typeof stored === 'object' ? stored : {}) as Record<string, unknown>;
  return {
    scope: SCOPES.find((scope) => scope === from.scope) ?? 'unset',
    ownPlan: typeof from.ownPlan === 'string' && isOwnPlan(from.ownPlan) ? from.ownPlan : '',
  };
}

export const usedPlan = ({ scope, ownPlan }: Use): string =>
  scope === 'self' && isOwnPlan(ownPlan) ? ownPlan : FIRST_PLAN;
