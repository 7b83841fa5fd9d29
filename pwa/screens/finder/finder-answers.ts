// The answers to the flowchart as the change log keeps them, and what follows from them.
import type { MethodNumber } from '../../../shared/core/item.ts';
import { METHOD_NUMBERS } from '../../../shared/core/item.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText, readValue, type State } from '../../../shared/core/log/state.ts';
import { type FinderAnswers, findMethods, OPTIONS, QUESTIONS, type QuestionId } from '../../../shared/core/method.ts';
import type { Edit } from '../../../shared/store/memory.ts';
import { PLAN } from '../../plan.ts';

const TRACK = 'main';
const FOUND = 'found';

export const isQuestion = (text: string): text is QuestionId => (QUESTIONS as readonly string[]).includes(text);

/** The answers given so far; an option that this version does not know reads as unanswered. */
export function readFinderAnswers(progress: State): FinderAnswers {
  const known = QUESTIONS.flatMap((question) => {
    const answer = readText(progress, path.finder(PLAN, TRACK, question));
    const allowed: readonly string[] = [...OPTIONS[question], 'unknown'];
    return allowed.includes(answer) ? [[question, answer] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Whether the plan's methods come from a 「わからない」: then they are the safer case, not what is known of the company. */
export function isSaferCase(progress: State): boolean {
  const finding = findMethods(readFinderAnswers(progress));
  const methods = readValue(progress, path.planMethods(PLAN));
  if (!finding?.reasons.some(({ assumed }) => assumed)) return false;
  return Array.isArray(methods) && finding.methods.some((method) => methods.includes(method));
}

/** The edit that records one answer. */
export const answerEdit = (question: QuestionId, option: string): Edit => ({
  path: path.finder(PLAN, TRACK, question),
  value: option,
});

/** Methods chosen from the list, not found by the questions. */
export function methodsByHand(progress: State): MethodNumber[] {
  const found = readText(progress, path.finder(PLAN, TRACK, FOUND))
    .split(',')
    .map(Number);
  const chosen = readValue(progress, path.planMethods(PLAN));
  return METHOD_NUMBERS.filter((method) => Array.isArray(chosen) && chosen.includes(method) && !found.includes(method));
}

/** The edits that make the found methods the plan's; what was chosen by hand stays. No edits while a question is open. */
export function decideEdits(progress: State): Edit[] {
  const finding = findMethods(readFinderAnswers(progress));
  if (!finding) return [];
  const all = new Set([...finding.methods, ...methodsByHand(progress)]);
  return [
    { path: path.planMethods(PLAN), value: METHOD_NUMBERS.filter((method) => all.has(method)) },
    { path: path.finder(PLAN, TRACK, FOUND), value: finding.methods.join(',') },
  ];
}
