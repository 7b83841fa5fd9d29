// Flowchart answers → telework methods ① to ⑧: one decision table. Source: the ministry's slides of October 2020;
// how to go on after 「わからない」 is ours (the side with more measures).
import type { MethodNumber } from './item.ts';

export const QUESTIONS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

type Options = {
  /** whose devices */
  Q1: 'company' | 'personal' | 'both';
  /** connects to the office network */
  Q2: 'yes' | 'no';
  /** saves company data on the device */
  Q3: 'yes' | 'no';
  /** how much of the work */
  Q4: 'full' | 'limited';
  /** uses cloud services */
  Q5: 'yes' | 'no';
};
export type Option<Q extends QuestionId = QuestionId> = Options[Q];
export type FinderAnswers = { readonly [Q in QuestionId]?: Options[Q] | 'unknown' };

export const OPTIONS: { readonly [Q in QuestionId]: readonly Options[Q][] } = {
  Q1: ['company', 'personal', 'both'],
  Q2: ['yes', 'no'],
  Q3: ['yes', 'no'],
  Q4: ['full', 'limited'],
  Q5: ['yes', 'no'],
};

/** Where 「わからない」 leads: always the side that shows more measures. */
export const SAFER_SIDE: { readonly [Q in QuestionId]: Options[Q] } = {
  Q1: 'personal',
  Q2: 'yes',
  Q3: 'yes',
  Q4: 'full',
  Q5: 'yes',
};

/** No path through the flowchart is longer than this. */
export const MAX_QUESTIONS = 4;

type Row = {
  readonly Q1: 'company' | 'personal';
  readonly Q2: Options['Q2'];
  readonly Q3?: Options['Q3'];
  readonly Q4?: Options['Q4'];
  readonly Q5?: Options['Q5'];
  readonly method: MethodNumber;
};

/** First match wins; a question that a row leaves out does not matter for it. */
export const DECISION_TABLE: readonly Row[] = [
  { Q1: 'company', Q2: 'yes', Q3: 'yes', method: 1 },
  { Q1: 'company', Q2: 'yes', Q3: 'no', Q4: 'full', method: 1 },
  { Q1: 'company', Q2: 'yes', Q3: 'no', Q4: 'limited', method: 4 },
  { Q1: 'company', Q2: 'no', Q5: 'yes', method: 2 },
  { Q1: 'company', Q2: 'no', Q5: 'no', method: 3 },
  { Q1: 'personal', Q2: 'yes', Q3: 'yes', method: 5 },
  { Q1: 'personal', Q2: 'yes', Q3: 'no', Q4: 'full', method: 5 },
  { Q1: 'personal', Q2: 'yes', Q3: 'no', Q4: 'limited', method: 8 },
  { Q1: 'personal', Q2: 'no', Q5: 'yes', method: 6 },
  { Q1: 'personal', Q2: 'no', Q5: 'no', method: 7 },
];

export type Reason = {
  readonly question: QuestionId;
  readonly option: Option;
  /** true if the person answered 「わからない」 and we took the safer side */
  readonly assumed: boolean;
};

export type Finding = {
  readonly methods: readonly MethodNumber[];
  readonly reasons: readonly Reason[];
};

/** The option taken, or undefined for none; a word that is no option (damaged data, a later version) is none. */
function resolve<Q extends QuestionId>(answers: FinderAnswers, question: Q): Options[Q] | undefined {
  const answer: unknown = answers[question];
  return answer === 'unknown' ? SAFER_SIDE[question] : OPTIONS[question].find((option) => option === answer);
}

/** The questions on the path that these answers take, in order; the last one may still be unanswered. */
export function questionsAsked(answers: FinderAnswers): QuestionId[] {
  const asked: QuestionId[] = ['Q1'];
  if (!resolve(answers, 'Q1')) return asked;
  asked.push('Q2');
  const connects = resolve(answers, 'Q2');
  if (!connects) return asked;
  if (connects === 'no') return [...asked, 'Q5'];
  asked.push('Q3');
  if (resolve(answers, 'Q3') === 'no') asked.push('Q4');
  return asked;
}

/** The first question on the path without an answer, or null when the path is complete. */
export function nextQuestion(answers: FinderAnswers): QuestionId | null {
  return questionsAsked(answers).find((question) => !resolve(answers, question)) ?? null;
}

/**
 * The methods these answers lead to, with a reason per question asked, or null while a question is open.
 * 「両方ある」 gives one method for the company's devices and one for the employees' own.
 */
export function findMethods(answers: FinderAnswers): Finding | null {
  if (nextQuestion(answers)) return null;
  const asked = questionsAsked(answers);
  const owner = resolve(answers, 'Q1');
  const owners = owner === 'both' ? (['company', 'personal'] as const) : owner ? [owner] : [];
  const fits = (row: Row, question: QuestionId) =>
    question === 'Q1' || row[question] === undefined || row[question] === resolve(answers, question);
  const methods = owners.flatMap((who) => {
    const row = DECISION_TABLE.find(
      (entry) => entry.Q1 === who && QUESTIONS.every((question) => fits(entry, question)),
    );
    return row ? [row.method] : [];
  });
  const reasons = asked.flatMap((question): Reason[] => {
    const option = resolve(answers, question);
    return option ? [{ question, option, assumed: answers[question] === 'unknown' }] : [];
  });
  return { methods, reasons };
}
