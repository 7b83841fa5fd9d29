// The lines of one list with the present answers beside them.
import {
  type ItemId,
  rowsOfScheme,
  type SchemeId,
  type SchemeRowFacts,
  type SchemeRowId,
  schemeRowId,
} from '../../../shared/content/index.ts';
import { isDay } from '../../../shared/core/day.ts';
import {
  type AnswerState,
  answerState,
  countVerdicts,
  judgeLine,
  type Verdict,
  type VerdictCounts,
} from '../../../shared/core/scheme.ts';
import { entryOf, type Plan } from '../../plan.ts';

export type AskedMeasure = { readonly id: ItemId; readonly state: AnswerState };

export type AskedLine = {
  readonly id: SchemeRowId;
  readonly facts: SchemeRowFacts;
  readonly measures: readonly AskedMeasure[];
  readonly verdict: Verdict;
};

export type AskedList = {
  readonly lines: readonly AskedLine[];
  readonly counts: VerdictCounts;
  /** whether any measure of the list was answered */
  readonly answered: boolean;
  /** the latest due date among the measures still open, or '' if one of them has none */
  readonly due: string;
};

const isOpenState = (state: AnswerState): boolean => state !== 'done' && state !== 'na';

/** When everything still open is planned for: only if every open measure has a day. */
function dueOf(plan: Plan, measures: readonly AskedMeasure[]): string {
  const days = measures.filter(({ state }) => isOpenState(state)).map(({ id }) => entryOf(plan, id)?.answer.due ?? '');
  return days.length > 0 && days.every(isDay) ? (days.toSorted().at(-1) ?? '') : '';
}

/** Measures that are not on the person's list are read all the same: a client does not ask how one works. */
export function askedList(scheme: SchemeId, plan: Plan): AskedList {
  const lines = rowsOfScheme(scheme).map((facts): AskedLine => {
    const measures = facts.items.map((id) => ({ id, state: answerState(entryOf(plan, id)?.answer.status ?? '') }));
    const states = measures.map(({ state }) => state);
    return { id: schemeRowId(facts), facts, measures, verdict: judgeLine(facts.fit, states) };
  });
  const measures = lines.flatMap((line) => line.measures);
  return {
    lines,
    counts: countVerdicts(lines.map(({ verdict }) => verdict)),
    answered: measures.some(({ state }) => state !== 'none'),
    due: dueOf(plan, measures),
  };
}
