// Every combination of flowchart answers against the handbook's decision table, written down here a second time.
import { describe, expect, test } from 'vitest';
import type { MethodNumber } from '../../shared/core/item.ts';
import {
  type FinderAnswers,
  findMethods,
  MAX_QUESTIONS,
  nextQuestion,
  OPTIONS,
  QUESTIONS,
  type QuestionId,
  questionsAsked,
  SAFER_SIDE,
} from '../../shared/core/method.ts';

type Loose = { [Q in QuestionId]?: string };

/** All 1,280 ways to answer, to say 「わからない」, or to leave a question out. */
function everyCombination(): FinderAnswers[] {
  let all: Loose[] = [{}];
  for (const question of QUESTIONS) {
    const given = [...OPTIONS[question], 'unknown'].map((option) => ({ [question]: option }));
    all = all.flatMap((answers) => [answers, ...given.map((choice) => ({ ...answers, ...choice }))]);
  }
  return all as FinderAnswers[];
}

/** The handbook's flowchart as a person would draw it; a second telling that shares no code with the first. */
function drawnByHand(answers: FinderAnswers): MethodNumber[] | null {
  const take = (question: QuestionId) => (answers[question] === 'unknown' ? SAFER_SIDE[question] : answers[question]);
  const owner = take('Q1');
  if (!owner || !take('Q2')) return null;
  const pick = (company: MethodNumber, personal: MethodNumber): MethodNumber[] =>
    owner === 'both' ? [company, personal] : [owner === 'company' ? company : personal];
  if (take('Q2') === 'no') {
    if (!take('Q5')) return null;
    return take('Q5') === 'yes' ? pick(2, 6) : pick(3, 7);
  }
  if (!take('Q3')) return null;
  if (take('Q3') === 'yes') return pick(1, 5);
  if (!take('Q4')) return null;
  return take('Q4') === 'limited' ? pick(4, 8) : pick(1, 5);
}

const COMBINATIONS = everyCombination();

describe('the method finder', () => {
  test('agrees with the flowchart for every combination of answers', () => {
    expect(COMBINATIONS).toHaveLength(5 * 4 ** 4);
    for (const answers of COMBINATIONS) {
      expect({ answers, methods: findMethods(answers)?.methods ?? null }).toEqual({
        answers,
        methods: drawnByHand(answers),
      });
    }
  });

  test('gives ④ and ⑧ only for remote access without storing and with limited work', () => {
    for (const answers of COMBINATIONS) {
      const methods = findMethods(answers)?.methods ?? [];
      if (!methods.includes(4) && !methods.includes(8)) continue;
      expect(['yes', 'unknown']).toContain(answers.Q2);
      expect([answers.Q3, answers.Q4]).toEqual(['no', 'limited']);
    }
  });

  test('asks at most four questions, and the next one is always on the path', () => {
    for (const answers of COMBINATIONS) {
      const asked = questionsAsked(answers);
      expect(asked.length).toBeLessThanOrEqual(MAX_QUESTIONS);
      expect(new Set(asked).size).toBe(asked.length);
      const next = nextQuestion(answers);
      expect(next === null).toBe(findMethods(answers) !== null);
      if (next) expect(asked).toContain(next);
    }
  });

  test('tells one reason for every question on the path, and says which were assumed', () => {
    for (const answers of COMBINATIONS) {
      const finding = findMethods(answers);
      if (!finding) continue;
      expect(finding.reasons.map(({ question }) => question)).toEqual(questionsAsked(answers));
      for (const { question, option, assumed } of finding.reasons) {
        expect(assumed).toBe(answers[question] === 'unknown');
        expect(option).toBe(assumed ? SAFER_SIDE[question] : answers[question]);
      }
    }
  });

  test('takes the side with more measures for 「わからない」: never ④ or ⑧, and ⑤ if nothing is known', () => {
    expect(findMethods({ Q1: 'unknown', Q2: 'unknown', Q3: 'unknown' })?.methods).toEqual([5]);
    expect(findMethods({ Q1: 'company', Q2: 'yes', Q3: 'no', Q4: 'unknown' })?.methods).toEqual([1]);
  });

  test('asks again when a stored answer is none of the options', () => {
    const broken = { Q1: 'company', Q2: 'perhaps' } as unknown as FinderAnswers;
    expect(nextQuestion(broken)).toBe('Q2');
    expect(findMethods(broken)).toBeNull();
  });
});
