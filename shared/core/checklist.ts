// Methods and conditions → the items that apply, in the handbook's order, each with the reason why.
import type { Condition, Item, MethodNumber, Role } from './item.ts';
import { groupPlace, METHOD_NUMBERS } from './item.ts';
import { isOwnPlan, path } from './log/path.ts';
import { readValue, type State } from './log/state.ts';

export type Situation = {
  readonly methods: readonly MethodNumber[];
  /** true: used, false: not used; a condition left out counts as used */
  readonly conditions: { readonly [C in Condition]?: boolean };
  /** `self`: only what a teleworker does themselves */
  readonly scope: 'company' | 'self';
};

/** Why an item is on the list. */
export type Applies = {
  /** the chosen methods that call for it */
  readonly methods: readonly MethodNumber[];
  /** the conditions it depends on, all of them met */
  readonly conditions: readonly Condition[];
  /** true if no chosen method calls for it by itself, only going online at home */
  readonly because: 'method' | 'network';
};

export type ChecklistEntry = { readonly item: Item; readonly applies: Applies };

/** Methods without any network of their own: going online at home adds the network items (flowchart follow-up `network`). */
const LOCAL_WORK: readonly MethodNumber[] = [3, 7];

function whyItApplies(item: Item, { methods, conditions }: Situation): Applies | null {
  if (item.conditions.some((condition) => conditions[condition] === false)) return null;
  const calling = methods.filter((method) => item.methods.includes(method));
  if (calling.length > 0) return { methods: calling, conditions: item.conditions, because: 'method' };
  const local = methods.filter((method) => LOCAL_WORK.includes(method));
  const goesOnline = conditions.network === true && item.conditions.includes('network') && local.length > 0;
  return goesOnline ? { methods: local, conditions: item.conditions, because: 'network' } : null;
}

/**
 * The union of the items that the chosen methods call for, in the order of `items`; among the additions the new dangers come
 * first. No method chosen: nothing applies.
 */
export function buildChecklist(items: readonly Item[], situation: Situation): ChecklistEntry[] {
  const role: Role | null = situation.scope === 'self' ? 'teleworker' : null;
  const listed = items.flatMap((item) => {
    if (role && !item.roles.includes(role)) return [];
    const applies = whyItApplies(item, situation);
    return applies ? [{ item, applies }] : [];
  });
  const isAddition = ({ item }: ChecklistEntry) => item.section === 'addition';
  const additions = listed.filter(isAddition).sort((a, b) => groupPlace(a.item) - groupPlace(b.item));
  return [...listed.filter((entry) => !isAddition(entry)), ...additions];
}

const isMethod = (value: unknown): value is MethodNumber => (METHOD_NUMBERS as readonly unknown[]).includes(value);

/** The situation of one plan as the change log tells it. Numbers that are no method are left out. */
export function readSituation(state: State, plan: string, conditionIds: readonly Condition[]): Situation {
  const stored = readValue(state, path.planMethods(plan));
  const methods = Array.isArray(stored)
    ? METHOD_NUMBERS.filter((method) => stored.filter(isMethod).includes(method))
    : [];
  const conditions: { [C in Condition]?: boolean } = {};
  for (const condition of conditionIds) {
    const used = readValue(state, path.planCondition(plan, condition));
    if (typeof used === 'boolean') conditions[condition] = used;
  }
  return { methods, conditions, scope: isOwnPlan(plan) ? 'self' : 'company' };
}
