// The rules draft: which clauses fit the plan, in which form, and with whose words.
import type { Status } from '../answer.ts';
import type { Situation } from '../checklist.ts';
import { type Day, isDay } from '../day.ts';
import type { Condition, MethodNumber } from '../item.ts';
import { path } from '../log/path.ts';
import { readText, readValue, type State } from '../log/state.ts';
import type { AnsweredEntry } from '../summary.ts';

export type ClauseFacts = {
  readonly id: string;
  readonly chapter: string;
  readonly items: readonly string[];
  readonly methods: readonly MethodNumber[];
  readonly excludeMethods: readonly MethodNumber[];
  readonly conditions: readonly string[];
  /** `done`: a rule in force; `todo`: the same with the day by which it will be */
  readonly when: 'always' | 'done' | 'todo';
};

export type Clause = {
  readonly id: string;
  readonly chapter: string;
  readonly form: ClauseFacts['when'];
  readonly items: readonly string[];
  /** the last due date of the items behind a `todo` clause, '' if there is none or it has passed: nobody can promise that */
  readonly due: string;
  /** false if somebody switched it off */
  readonly on: boolean;
  /** the text somebody wrote in place of ours, or '' */
  readonly ownText: string;
};

/** Both forms of a clause share one switch: it stays off when the item gets done. */
export const clauseKey = (id: string): string => id.replace(/t$/, '');

export const rulePath = {
  variable: (plan: string, variable: string) => path.rule(plan, `variable-${variable}`),
  off: (plan: string, clause: string) => path.rule(plan, `off-${clauseKey(clause)}`),
  text: (plan: string, clause: string) => path.rule(plan, `text-${clause}`),
} as const;

/** Of わからない the day is one to ask by, not one by which a rule will be kept. */
const NO_PLAN: readonly Status[] = ['done', 'na', 'unknown'];

/** The form that the answers call for, or null if no item behind it applies. */
function formOf(itemIds: readonly string[], entries: ReadonlyMap<string, AnsweredEntry>): 'done' | 'todo' | null {
  const behind = itemIds.flatMap((id) => {
    const entry = entries.get(id);
    return entry && entry.answer.status !== 'na' ? [entry] : [];
  });
  if (behind.length === 0) return null;
  return behind.every(({ answer }) => answer.status === 'done') ? 'done' : 'todo';
}

function fits(clause: ClauseFacts, { methods, conditions }: Situation): boolean {
  if (!methods.some((method) => clause.methods.includes(method))) return false;
  if (methods.some((method) => clause.excludeMethods.includes(method))) return false;
  return clause.conditions.every((condition) => conditions[condition as Condition] !== false);
}

export type RulesInput = {
  readonly clauses: readonly ClauseFacts[];
  readonly situation: Situation;
  readonly entries: readonly AnsweredEntry[];
  readonly state: State;
  readonly plan: string;
  readonly today: Day;
};

/** The clauses of the draft in the order of `clauses`: one form each, those switched off among them. */
export function chooseClauses({ clauses, situation, entries, state, plan, today }: RulesInput): Clause[] {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]));
  return clauses.flatMap((clause): Clause[] => {
    if (!fits(clause, situation)) return [];
    const form = clause.when === 'always' ? 'always' : formOf(clause.items, byId);
    if (form === null || form !== clause.when) return [];
    const dues = clause.items
      .map((id) => byId.get(id)?.answer)
      .flatMap((answer) => (answer && !NO_PLAN.includes(answer.status) && isDay(answer.due) ? [answer.due] : []));
    const due = dues.sort().at(-1) ?? '';
    return [
      {
        id: clause.id,
        chapter: clause.chapter,
        form,
        items: clause.items,
        due: form === 'todo' && due >= today ? due : '',
        on: readValue(state, rulePath.off(plan, clause.id)) !== true,
        ownText: readText(state, rulePath.text(plan, clause.id)),
      },
    ];
  });
}
