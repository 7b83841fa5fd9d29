// Answers read as somebody else's list: never better than the mapping, never better than the answers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../shared/core/answer.ts';
import {
  ANSWER_STATES,
  type AnswerState,
  answerState,
  countVerdicts,
  FITS,
  judgeLine,
  VERDICTS,
} from '../../shared/core/scheme.ts';
import { law } from '../support/laws.ts';

const anyFit = fc.constantFrom(...FITS);
const anyStates = fc.array(fc.constantFrom(...ANSWER_STATES), { maxLength: 5 });
/** smaller is better */
const rank = (fit: string) => (FITS as readonly string[]).indexOf(fit);

describe('a line', () => {
  test.each([
    ['fits', ['done', 'done'], 'fits'],
    ['partly', ['done', 'done'], 'partly'],
    ['open', ['done'], 'open'],
    ['fits', ['done', 'not'], 'partly'],
    ['fits', ['some'], 'partly'],
    ['fits', ['not', 'none', 'unknown'], 'open'],
    ['fits', ['done', 'na'], 'fits'],
    ['fits', ['na', 'na'], 'na'],
    ['partly', ['na'], 'na'],
    ['fits', [], 'open'],
  ] as const)('%s with %j is %s', (fit, states, verdict) => {
    expect(judgeLine(fit, states)).toBe(verdict);
  });

  test('is never better than what the mapping reaches, and never fits without every measure done', () => {
    law(
      fc.property(anyFit, anyStates, (fit, states) => {
        const verdict = judgeLine(fit, states);
        if (verdict === 'na') expect(states.every((state) => state === 'na')).toBe(true);
        else expect(rank(verdict)).toBeGreaterThanOrEqual(rank(fit));
        if (verdict === 'fits') expect(states.filter((state) => state !== 'na' && state !== 'done')).toEqual([]);
      }),
    );
  });

  test('never gets worse when one of its measures gets better', () => {
    const better: AnswerState[][] = [
      ['none', 'some'],
      ['none', 'done'],
      ['not', 'some'],
      ['not', 'done'],
      ['unknown', 'some'],
      ['unknown', 'done'],
      ['some', 'done'],
    ];
    law(
      fc.property(anyFit, anyStates, fc.constantFrom(...better), fc.nat(5), (fit, states, [from, to], at) => {
        const place = Math.min(at, states.length);
        const before = states.toSpliced(place, 0, from as AnswerState);
        const after = states.toSpliced(place, 0, to as AnswerState);
        expect(rank(judgeLine(fit, after))).toBeLessThanOrEqual(rank(judgeLine(fit, before)));
      }),
    );
  });
});

test('every status has a state, a half-done one is half done, and foreign words count as not answered', () => {
  expect(STATUSES.filter((status) => status !== 'new' && answerState(status) === 'none')).toEqual([]);
  expect(['new', 'partly', 'unknown', 'done', 'todo', 'na'].map(answerState)).toEqual([
    'none',
    'some',
    'unknown',
    'done',
    'not',
    'na',
  ]);
  law(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString')), (word) => {
      expect(ANSWER_STATES).toContain(answerState(word));
    }),
  );
  expect(['constructor', '__proto__', 'toString', ''].map(answerState)).toEqual(['none', 'none', 'none', 'none']);
});

test('counts add up', () => {
  law(
    fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
      const { fits, partly, open, na, total } = countVerdicts(verdicts);
      expect(fits + partly + open + na).toBe(total);
      expect(total).toBe(verdicts.length);
    }),
  );
});
