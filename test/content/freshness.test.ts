// By when a fact is looked at again, and what is past that day or falls due in a quarter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf, report } from '../../scripts/freshness.mjs';
import {
  type DatedFact,
  dated,
  dueBetween,
  FACT_KINDS,
  isPast,
  lookAgainBy,
  lookAgainByEnd,
  pastFacts,
} from '../../shared/content/index.ts';
import { SOURCED_FACTS } from '../../shared/content/sourced-facts.ts';
import { addDays, dayOfNumber, isDay } from '../../shared/core/day.ts';
import { law } from '../support/laws.ts';

const anyDay = fc.integer({ min: 18_000, max: 40_000 }).map(dayOfNumber);
const anyKind = fc.constantFrom(...FACT_KINDS);
const anyConfidence = fc.constantFrom('A', 'B', 'C', 'U');

describe('the day to look again', () => {
  test.each([
    ['setting', '2026-11-27', 'A', '2027-05-27'],
    ['setting', '2026-11-27', 'B', '2027-02-27'],
    ['page', '2026-11', 'U', '2027-02-01'],
    ['contact', '2026-11-30', 'A', '2027-11-30'],
    ['step', '2026-08-31', 'C', '2027-02-28'],
  ] as const)('of a %s looked at on %s with confidence %s is %s', (kind, on, confidence, by) => {
    expect(lookAgainBy(kind, on, confidence)).toBe(by);
  });

  test('lies after the look, and comes no later for what is in doubt', () => {
    law(
      fc.property(anyKind, anyDay, anyConfidence, (kind, on, confidence) => {
        const by = lookAgainBy(kind, on, confidence);
        expect(isDay(by)).toBe(true);
        expect(by > on).toBe(true);
        expect(by <= lookAgainBy(kind, on, 'A')).toBe(true);
      }),
    );
  });

  test('of an end of support comes before people are told of it', () => {
    expect(lookAgainByEnd('2027-06-08', '2026-11-27', 'A')).toBe('2027-02-28');
    expect(lookAgainByEnd('2030-01-01', '2026-11-27', 'A')).toBe('2027-11-27');
    expect(lookAgainByEnd('removed', '2026-11-27', 'A')).toBe('2027-11-27');
    law(
      fc.property(anyDay, anyDay, anyConfidence, (end, on, confidence) => {
        const by = lookAgainByEnd(end, on, confidence);
        expect(by > on).toBe(true);
        if (addDays(end, -100) > on) expect(by <= addDays(end, -100)).toBe(true);
      }),
    );
  });
});

describe('lists', () => {
  const anyFacts = fc.array(
    fc
      .record({ kind: anyKind, id: fc.string(), on: anyDay, confidence: anyConfidence })
      .map(({ kind, id, on, confidence }) => dated(kind, id, on, confidence)),
  );

  test('on its day a fact is not past, the day after it is', () => {
    const fact = dated('duty', 'x', '2026-11-27', 'A');
    expect([isPast(fact, '2027-11-27'), isPast(fact, '2027-11-28')]).toEqual([false, true]);
  });

  test('what is past and what falls due share nothing, miss nothing, and stand in order', () => {
    law(
      fc.property(anyFacts, anyDay, fc.nat(4000), (facts: DatedFact[], today, ahead) => {
        const past = pastFacts(facts, today);
        const due = dueBetween(facts, today, addDays(today, ahead));
        expect(past.length + due.length).toBe(facts.filter(({ by }) => by <= addDays(today, ahead)).length);
        for (const list of [past, due]) expect(list.map(({ by }) => by)).toEqual(list.map(({ by }) => by).sort());
      }),
    );
  });
});

describe('the script', () => {
  test.each([
    ['2027-Q1', { from: '2027-01-01', to: '2027-03-31' }],
    ['2028-Q4', { from: '2028-10-01', to: '2028-12-31' }],
    [undefined, { from: '2026-11-30', to: '2027-02-28' }],
    ['2027-Q5', null],
    ['next', null],
  ])('takes %s', (quarter, period) => {
    expect(periodOf(quarter, '2026-11-30')).toEqual(period);
  });

  test('names every fact of the quarter with its source, and what is past, but nothing twice', {
    timeout: 60_000,
  }, async () => {
    const text = (await report(['2027-Q2'], '2027-03-01')) ?? '';
    const listed = [
      ...pastFacts(SOURCED_FACTS, '2027-03-01'),
      ...dueBetween(SOURCED_FACTS, '2027-04-01', '2027-06-30'),
    ];
    expect(listed.length).toBeGreaterThan(100);
    for (const { id, source } of listed) {
      expect(text).toContain(id);
      expect(text).toContain(source);
    }
    expect(text.split('\n').filter((line) => line.startsWith('20'))).toHaveLength(listed.length);
    expect(await report(['sometime'], '2027-03-01')).toBeNull();
  });

  test('writes an issue in which no source can call anybody or change the layout', { timeout: 60_000 }, async () => {
    const text = (await report(['--markdown'], '2030-01-01')) ?? '';
    const rows = text.split('\n').filter((line) => line.startsWith('- '));
    expect(rows).toHaveLength(SOURCED_FACTS.length);
    expect(rows.filter((line) => /(?<!\\)[<>@#`|]/u.test(line))).toEqual([]);
  });
});
