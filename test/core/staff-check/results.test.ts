// What follows from totals: three things, the last round, a proposal; and the sentence that reminds.
import { describe, expect, test } from 'vitest';
import { numbersText, reminderKind, runsOf } from '../../../shared/core/staff-check/reminder-sentence.ts';
import {
  beforeOf,
  isUnknownToMany,
  lastBefore,
  nextThree,
  proposalOf,
  proposalsFor,
} from '../../../shared/core/staff-check/results.ts';
import type { ReplyCounts, RollUp } from '../../../shared/core/staff-check/roll-up.ts';
import { draftProblems, isOver, readRound } from '../../../shared/core/staff-check/round.ts';
import { aRound } from '../../support/staff-round.ts';

const counts = (parts: Partial<ReplyCounts>): ReplyCounts => ({
  yes: 0,
  partly: 0,
  no: 0,
  na: 0,
  unknown: 0,
  ...parts,
});
const totals = (questions: RollUp['questions']): RollUp => ({ answered: 22, asked: 30, questions, groups: [] });

describe('the three things', () => {
  test('are those with most まだ, then 一部, then わからない; a done one is none', () => {
    const three = nextThree(
      totals({
        'e-call': counts({ no: 2, yes: 20 }),
        'e-lock': counts({ yes: 22 }),
        'e-update': counts({ no: 6 }),
        'e-mfa': counts({ partly: 9 }),
        'e-mail': counts({ no: 2, partly: 1 }),
      }),
    );
    expect(three.map(({ id }) => id)).toEqual(['e-update', 'e-mail', 'e-call']);
    expect(nextThree(totals({ 'e-lock': counts({ yes: 22 }) }))).toEqual([]);
  });
});

test('many who do not know is two or more, and a third', () => {
  expect(isUnknownToMany(counts({ unknown: 1, yes: 1 }))).toBe(false);
  expect(isUnknownToMany(counts({ unknown: 3, yes: 6 }))).toBe(true);
  expect(isUnknownToMany(counts({ unknown: 3, yes: 7 }))).toBe(false);
});

test('the last round is the newest earlier one with totals; who is not concerned is not counted', () => {
  const last = totals({ 'e-call': counts({ yes: 6, no: 13, na: 2 }) });
  const now = aRound({ id: 'ff'.repeat(8), createdAt: 9 });
  const earlier = aRound({ id: '0a'.repeat(8), createdAt: 3, counts: last });
  expect(lastBefore([now, aRound({ createdAt: 1, counts: last }), earlier, aRound({ createdAt: 5 })], now)).toBe(
    earlier,
  );
  expect(beforeOf(last, 'e-call')).toEqual({ yes: 6, of: 19 });
  expect(beforeOf(last, 'e-lock')).toBeNull();
  expect(beforeOf(null, 'e-call')).toBeNull();
});

test('a proposal counts those concerned', () => {
  expect(proposalOf('e-call', counts({ yes: 24, no: 6, na: 1 }), '2026-12-05')).toEqual({
    id: 'e-call',
    yes: 24,
    of: 30,
    day: '2026-12-05',
  });
  expect(proposalOf('e-call', counts({ na: 5 }), '2026-12-05')).toBeNull();
});

test('a measure gets the proposals of those of its questions that were asked and concern somebody', () => {
  const roll = totals({ 'e-call': counts({ yes: 24, no: 6 }), 'e-lock': counts({ na: 5 }) });
  expect(proposalsFor(['e-call', 'e-lock', 'e-update'], roll, '2026-12-05')).toEqual([
    { id: 'e-call', yes: 24, of: 30, day: '2026-12-05' },
  ]);
});

test('numbers in few words', () => {
  expect(runsOf([1, 2, 3, 5])).toEqual([
    [1, 3],
    [5, 5],
  ]);
  expect(numbersText([3, 8, 9, 10, 30], '〜', '、')).toBe('3、8〜10、30');
  expect(numbersText([], '〜', '、')).toBe('');
  expect([
    reminderKind('2026-12-04', '2026-12-03'),
    reminderKind('2026-12-04', '2026-12-04'),
    reminderKind('2026-12-04', '2026-12-05'),
  ]).toEqual(['soft', 'last', 'over']);
});

describe('a draft', () => {
  const draft = {
    questions: ['e-call'],
    due: '2026-12-04',
    purpose: 'gaps',
    reader: '総務の担当',
    keptUntil: '2027-01-03',
    company: 'さくら',
  };
  test('with everything has no problem', () => expect(draftProblems(draft, '2026-12-01')).toEqual([]));
  test.each([
    [{ questions: [] }, 'questions', 'missing'],
    [{ due: '' }, 'due', 'missing'],
    [{ due: '2026-11-30' }, 'due', 'past'],
    [{ purpose: undefined }, 'purpose', 'missing'],
    [{ purpose: 'judge' }, 'purpose', 'missing'],
    [{ reader: '  ' }, 'reader', 'missing'],
    [{ reader: 'あ'.repeat(14) }, 'reader', 'long'],
    [{ keptUntil: '2026-12-04' }, 'keptUntil', 'before-due'],
    [{ keptUntil: '2026-99-01' }, 'keptUntil', 'missing'],
    [{ company: '' }, 'company', 'missing'],
  ])('without %j says so', (parts, field, why) => {
    expect(draftProblems({ ...draft, ...parts } as typeof draft, '2026-12-01')).toEqual([{ field, why }]);
  });
});

test('a round is over on the day named', () => {
  expect(isOver(aRound(), '2027-01-02')).toBe(false);
  expect(isOver(aRound(), '2027-01-03')).toBe(true);
  expect(isOver(aRound({ phase: 'ended' }), '2027-02-01')).toBe(false);
});

describe('a stored round', () => {
  test('comes back as it was', () => expect(readRound(structuredClone(aRound()))).toEqual(aRound()));
  test.each([
    null,
    'x',
    {},
    { ...aRound(), phase: 'later' },
    { ...aRound(), publicKey: new Uint8Array(3) },
    { ...aRound(), slips: -1 },
    { ...aRound(), groups: [{ from: 1, to: 99, name: '' }] },
    { ...aRound(), questions: ['from-a-later-version'] },
    { ...aRound(), due: 'soon' },
  ])('that is none is none: %#', (value) => {
    expect(readRound(value)).toBeNull();
  });
});
