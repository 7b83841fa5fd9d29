// What follows from totals: the three things to do next, what changed since the last round, a proposal for a measure.
import type { Day } from '../day.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';
import { baseOf, type ReplyCounts, type RollUp } from './roll-up.ts';

export type QuestionResult = { readonly id: QuestionId; readonly counts: ReplyCounts };

/** In the order in which they are asked. */
export const resultsOf = ({ questions }: Pick<RollUp, 'questions'>): readonly QuestionResult[] =>
  QUESTION_IDS.flatMap((id) => {
    const counts = questions[id];
    return counts ? [{ id, counts }] : [];
  });

const THREE = 3;

/** The questions with most people who are not there yet: まだ first, then 一部, then わからない. At most three. */
export const nextThree = (totals: Pick<RollUp, 'questions'>): readonly QuestionResult[] =>
  resultsOf(totals)
    .filter(({ counts }) => counts.no + counts.partly + counts.unknown > 0)
    .toSorted(
      (a, b) => b.counts.no - a.counts.no || b.counts.partly - a.counts.partly || b.counts.unknown - a.counts.unknown,
    )
    .slice(0, THREE);

/** Most open first: the order of the list. */
export const byOpen = (totals: Pick<RollUp, 'questions'>): readonly QuestionResult[] => {
  const open = ({ counts }: QuestionResult) => counts.no + counts.partly + counts.unknown;
  return resultsOf(totals).toSorted((a, b) => open(b) - open(a));
};

/** A third or more do not know: people were not told enough. */
export const isUnknownToMany = (counts: ReplyCounts): boolean =>
  counts.unknown >= 2 && counts.unknown * 3 >= baseOf(counts);

export type Before = { readonly yes: number; readonly of: number };

/** What the last round said to a question; null where it was not asked. Two rounds cannot be linked, so only numbers are compared. */
export function beforeOf(last: RollUp | null, id: QuestionId): Before | null {
  const counts = last?.questions[id];
  return counts && baseOf(counts) > 0 ? { yes: counts.yes, of: baseOf(counts) } : null;
}

type Held = {
  readonly id: string;
  readonly createdAt: number;
  readonly closedOn: Day | null;
  readonly counts: RollUp | null;
};

/** The round before this one that has totals, or null. */
export const lastBefore = <R extends Held>(rounds: readonly R[], round: Held): R | null =>
  rounds
    .filter(({ id, createdAt, counts }) => id !== round.id && createdAt < round.createdAt && counts !== null)
    .toSorted((a, b) => b.createdAt - a.createdAt)[0] ?? null;

export type Proposal = {
  readonly id: QuestionId;
  readonly yes: number;
  readonly of: number;
  readonly day: Day;
};

/** 「30人のうち24人がはい」 with its day: laid beside the answer to a measure, which it never changes. Null where nobody is counted. */
export function proposalOf(id: QuestionId, counts: ReplyCounts, day: Day): Proposal | null {
  const of = baseOf(counts);
  return of > 0 ? { id, yes: counts.yes, of, day } : null;
}

/** The proposals for one measure: of those of its questions that were asked and that somebody answered. */
export const proposalsFor = (ids: readonly QuestionId[], counts: RollUp, day: Day): readonly Proposal[] =>
  ids.flatMap((id) => {
    const asked = counts.questions[id];
    return (asked && proposalOf(id, asked, day)) ?? [];
  });
