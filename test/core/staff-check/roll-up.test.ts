// The totals of a round: one result whatever the order, and nobody can be singled out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../../shared/core/staff-check/answer-sheet.ts';
import { LEAST_ANSWERS, mergeGroups, rangeProblem, type SlipRange } from '../../../shared/core/staff-check/groups.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../../shared/core/staff-check/reply.ts';
import {
  baseOf,
  counterOf,
  mayClose,
  type OpenedAnswer,
  type ReplyCounts,
  rollUp,
  totalOf,
  turnoutOf,
  voicesOf,
} from '../../../shared/core/staff-check/roll-up.ts';
import { sheet } from '../../support/staff-check.ts';

const QUESTIONS: readonly QuestionId[] = ['e-call', 'e-lock'];
const answer = (
  slip: number,
  parts: Partial<AnswerSheet> = {},
  name = `${slip}-${parts.sender ?? ''}-${parts.counter ?? 1}`,
): OpenedAnswer => ({
  name,
  slip,
  sheet: sheet(parts),
});
const round = (slips: number, groups: readonly SlipRange[] = []) => ({ slips, spare: 0, groups, questions: QUESTIONS });
const range = (from: number, to: number): SlipRange => ({ from, to, name: '' });
const people = (count: number, reply: (at: number) => 'yes' | 'no' = () => 'yes') =>
  Array.from({ length: count }, (_, at) => answer(at + 1, { sender: `s${at}`, replies: { 'e-call': reply(at) } }));

/** Sheets of a few senders on a few slips, with counters that collide. */
const anyAnswers = fc
  .array(
    fc.record({
      slip: fc.integer({ min: 1, max: 12 }),
      sender: fc.constantFrom('aa', 'bb', 'cc'),
      counter: fc.integer({ min: 1, max: 3 }),
      call: fc.option(fc.constantFrom(...REPLIES)),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ slip, sender, counter, call }) =>
      answer(slip, { sender, counter, replies: call ? { 'e-call': call } : {} }, `${slip}${sender}${counter}${call}`),
    ),
  );

/** Ranges that do not overlap, in slips 1 to 12. */
const anyRanges = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }).map((cuts) => {
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, at) => range((sorted[at] ?? 0) + 1, to));
});

describe('voices', () => {
  test('a newer counter replaces, an empty newer one takes back', () => {
    const old = answer(1, { sender: 's', counter: 1 });
    const newer = answer(1, { sender: 's', counter: 2, replies: { 'e-call': 'no' } });
    expect(voicesOf([newer, old])).toEqual([newer]);
    expect(voicesOf([newer, old, answer(1, { sender: 's', counter: 3, replies: {} })])).toEqual([]);
  });

  test('a slip has one voice, an open link one for each sender', () => {
    expect(voicesOf([answer(4, { sender: 'a' }), answer(4, { sender: 'b', counter: 2 })])).toHaveLength(1);
    expect(voicesOf([answer(0, { sender: 'a' }), answer(0, { sender: 'b' })])).toHaveLength(2);
    expect(voicesOf([answer(4, { sender: 'a' }), answer(5, { sender: 'a' })])).toHaveLength(2);
  });

  test('who takes an answer back does not take back that of somebody else on the slip', () => {
    const kept = answer(4, { sender: 'b' });
    expect(voicesOf([kept, answer(4, { sender: 'a', counter: 2, replies: {} })])).toEqual([kept]);
  });

  test('any order and any repetition give the same', () => {
    fc.assert(
      fc.property(anyAnswers, anyRanges, fc.infiniteStream(fc.nat()), (answers, ranges, dice) => {
        const shuffled = [...answers, ...answers.slice(0, 7)]
          .map((one) => ({ one, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(rollUp(round(12, ranges), shuffled)).toEqual(rollUp(round(12, ranges), answers));
        expect(counterOf(round(12), shuffled)).toEqual(counterOf(round(12), answers));
      }),
    );
  });
});

describe('the counter', () => {
  test('says how many, which slips are open, and when a slip was used by several', () => {
    const some = [answer(1, { sender: 'a' }), answer(3, { sender: 'b' })];
    expect(counterOf({ slips: 5, spare: 1, groups: [] }, some)).toEqual({
      answered: 2,
      asked: 4,
      openSlips: [2, 4, 5],
      senders: 2,
      tooMany: false,
    });
    expect(counterOf(round(5), [...some, answer(3, { sender: 'c' })])).toMatchObject({
      answered: 2,
      senders: 3,
      tooMany: true,
    });
  });

  test('tells nothing about contents to who watches it after each answer', () => {
    const replies = fc.record({ 'e-call': fc.constantFrom(...REPLIES), 'e-lock': fc.constantFrom(...REPLIES) });
    fc.assert(
      fc.property(anyAnswers, replies, (answers, other) => {
        const changed = answers.map((one) =>
          Object.keys(one.sheet.replies).length === 0 ? one : { ...one, sheet: { ...one.sheet, replies: other } },
        );
        for (let seen = 0; seen <= answers.length; seen += 1)
          expect(counterOf(round(12), changed.slice(0, seen))).toEqual(counterOf(round(12), answers.slice(0, seen)));
      }),
    );
  });
});

describe('how many of how many', () => {
  test('a share is told only where it can be true: never more answers than people, and never more than slips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), anyAnswers, (spare, answers) => {
        const asked = { slips: 12, spare, groups: [] };
        const counter = counterOf(asked, answers);
        expect(counter.answered).toBeLessThanOrEqual(asked.slips);
        const turnout = turnoutOf(counter);
        if (turnout === 'of') expect(counter.answered).toBeLessThanOrEqual(counter.asked);
        if (turnout === 'more') expect(counter.answered).toBeGreaterThan(asked.slips - spare);
        expect(turnout === 'open').toBe(spare === asked.slips);
        // the totals of the closed round are told in the same way
        const totals = rollUp({ ...asked, questions: QUESTIONS }, answers);
        if (totals) expect(turnoutOf(totals)).toBe(turnout);
      }),
    );
  });

  test('everybody, and one more on a spare slip', () => {
    expect(turnoutOf({ answered: 10, asked: 10 })).toBe('of');
    expect(turnoutOf({ answered: 11, asked: 10 })).toBe('more');
    expect(turnoutOf({ answered: 11, asked: 0 })).toBe('open');
  });
});

describe('the totals', () => {
  test('are not there for fewer than five', () => {
    expect(rollUp(round(9), people(4))).toBeNull();
    expect(mayClose(people(4))).toBe(false);
    expect(mayClose(people(5))).toBe(true);
    expect(
      rollUp(
        round(9),
        people(5, (at) => (at < 2 ? 'no' : 'yes')),
      )?.questions,
    ).toEqual({
      'e-call': { yes: 3, partly: 0, no: 2, na: 0, unknown: 0 },
      'e-lock': { yes: 0, partly: 0, no: 0, na: 0, unknown: 0 },
    });
  });

  test('a group below five goes together with the next smallest', () => {
    const ranges = [range(1, 12), range(13, 18), range(19, 22)];
    const merged = mergeGroups(ranges, people(22));
    expect(merged.map((group) => [group.ranges.map(({ from }) => from), group.members.length])).toEqual([
      [[1], 12],
      [[13, 19], 10],
    ]);
    expect(rollUp(round(22, ranges), people(22))?.groups.map(({ answered }) => answered)).toEqual([12, 10]);
  });

  test('slips outside every range are a group like the others', () => {
    expect(mergeGroups([range(1, 6)], people(12)).map((group) => [group.ranges.length, group.members.length])).toEqual([
      [1, 6],
      [0, 6],
    ]);
  });

  test('no view minus other views leaves fewer than five people', () => {
    fc.assert(
      fc.property(anyAnswers, anyRanges, (answers, ranges) => {
        const seen = rollUp(round(12, ranges), answers);
        const voices = voicesOf(answers).length;
        expect(seen === null).toBe(voices < LEAST_ANSWERS);
        if (!seen) return;
        const sizes = seen.groups.map(({ answered }) => answered);
        if (sizes.length > 0) expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(seen.answered);
        // every sum or difference of views is a union of some of the groups, or of none
        for (let which = 1; which < 2 ** sizes.length; which += 1) {
          const left = seen.answered - sizes.reduce((sum, size, at) => sum + ((which >> at) & 1 ? size : 0), 0);
          expect(left === 0 || left >= LEAST_ANSWERS).toBe(true);
        }
        for (const group of seen.groups)
          for (const id of QUESTIONS) {
            const all = seen.questions[id];
            const part = group.questions[id];
            expect(all && part && totalOf(part) <= totalOf(all)).toBe(true);
          }
      }),
    );
  });
});

test('ranges stand in order, inside the slips, beside each other', () => {
  expect(rangeProblem([range(3, 2)], 0, 9)).toBe('order');
  expect(rangeProblem([range(0, 2)], 0, 9)).toBe('outside');
  expect(rangeProblem([range(8, 10)], 0, 9)).toBe('outside');
  expect(rangeProblem([range(1, 4), range(4, 9)], 1, 9)).toBe('overlap');
  expect(rangeProblem([range(1, 4), range(5, 9)], 1, 9)).toBeNull();
});

test('those concerned are all who answered but those to whom it does not apply', () => {
  const anyCounts = fc.record(Object.fromEntries(REPLIES.map((reply) => [reply, fc.nat({ max: 500 })])));
  fc.assert(
    fc.property(anyCounts as fc.Arbitrary<ReplyCounts>, (counts) => {
      const sum = Object.values(counts).reduce((all, count) => all + count, 0);
      expect(totalOf(counts)).toBe(sum);
      expect(baseOf(counts)).toBe(sum - counts.na);
    }),
  );
});
