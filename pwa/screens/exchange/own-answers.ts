// A person says: that other device is mine. From then on both hold one plan.
import { failure, type Result } from '../../../shared/core/errors.ts';
import { movedPlan } from '../../../shared/core/log/own-plan.ts';
import { FIRST_PLAN } from '../../../shared/core/log/path.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { missingChanges, type State } from '../../../shared/core/log/state.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { changeSettings, settings } from '../../../shared/store/settings.ts';
import type { Store } from '../../../shared/store/store.ts';
import { exchangeOf } from '../../exchange.ts';

/** Whether anything is set in a plan. */
export const hasAnswers = (state: State, plan: string): boolean =>
  plan !== '' && [...state.values()].some(({ path, value }) => value !== null && planOf(path) === plan);

/**
 * Takes another own plan as this person's. If both hold answers, they become the plan whose id sorts first: whichever
 * device does it, the outcome is the same. The company's answers and, where there are any, the use of the app stay.
 */
export async function joinOwnPlans(store: Store, preview: ImportPreview): Promise<Result<{ readonly added: number }>> {
  const { other } = preview.whose;
  const { ownPlan, scope } = settings.peek();
  const state = store.state.peek();
  if (preview.whose.kind !== 'person' || other === '') return failure('nothing-new');
  const both = hasAnswers(state, ownPlan);
  const target = both && ownPlan < other ? ownPlan : other;
  const theirs = preview.others.filter(({ path }) => planOf(path) === other);
  const mine = both && target !== ownPlan ? movedPlan(store.log.peek(), ownPlan, target) : [];
  const moved = target === other ? theirs : movedPlan(theirs, other, target);
  const records = missingChanges(store.log.peek(), [...moved, ...mine]);
  const result = await exchangeOf(store).applyImport(preview, { records, edits: [] });
  if (!result.ok && result.problem.code !== 'nothing-new') return result;
  const isCompany = scope !== 'self' && hasAnswers(state, FIRST_PLAN);
  await changeSettings(store.values, { ownPlan: target, scope: isCompany ? scope : 'self' }).catch(() => undefined);
  return result;
}
