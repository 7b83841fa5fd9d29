// The laws of stamps and records: own edits keep their order, devices never disagree about the winner.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOCK_START,
  type Clock,
  canonicalChange,
  canonicalJson,
  compareChanges,
  compareStamps,
  isTooFarAhead,
  LATEST_WALL_MS,
  MAX_COUNTER,
  MAX_MS,
  nextStamp,
  type Stamp,
  seeStamp,
  stampAfter,
  TRUSTED_LEAD_MS,
} from '../../../shared/core/log/change.ts';
import { anyChange, anyHostileLog, anyStamp, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const NOW = Date.UTC(2026, 10, 24);
const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000;
const isValid = ([ms, counter]: Stamp) => ms >= 0 && ms <= MAX_MS && counter >= 0 && counter <= MAX_COUNTER;

describe('stamps', () => {
  test('follow the wall clock while it runs forward', () => {
    expect(nextStamp([NOW, 5], NOW + 1)).toEqual([NOW + 1, 0]);
  });

  test('count on within a millisecond that stands still', () => {
    expect(nextStamp([NOW, 5], NOW)).toEqual([NOW, 6]);
  });

  test('go to the next millisecond when the counter is full', () => {
    expect(nextStamp([NOW, MAX_COUNTER], NOW)).toEqual([NOW + 1, 0]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1.5, 2 ** 60])(
    'stay whole, in range and in order when the clock says %s',
    (now) => {
      const stamp = nextStamp([1, 1], now);
      expect(isValid(stamp)).toBe(true);
      expect(stamp.every(Number.isInteger)).toBe(true);
      expect(compareStamps(stamp, [1, 1])).toBeGreaterThan(0);
    },
  );

  test('of a clock far beyond the year 2100 stay where other devices still accept them', () => {
    expect(nextStamp(CLOCK_START, 2 ** 47)[0]).toBe(LATEST_WALL_MS);
  });

  test('never put an edit before an earlier one of the same device while its clock jumps by less than a day', () => {
    const jumps = fc.array(fc.integer({ min: 0, max: TRUSTED_LEAD_MS }), { minLength: 2, maxLength: 40 });
    law(
      fc.property(jumps, fc.array(anyStamp, { maxLength: 40 }), (offsets, foreign) => {
        let clock: Clock = CLOCK_START;
        let last: Stamp = CLOCK_START;
        for (const [index, offset] of offsets.entries()) {
          const now = NOW + offset;
          const seen = foreign[index];
          if (seen && seen[0] < NOW) clock = seeStamp(clock, seen, now);
          const stamp = nextStamp(clock, now);
          expect(compareStamps(stamp, last)).toBeGreaterThan(0);
          clock = seeStamp(clock, stamp, now);
          last = stamp;
        }
      }),
    );
  });

  test('are at most a day ahead of the clock, whatever was seen and however it jumped', () => {
    const jumps = fc.array(fc.integer({ min: -TEN_YEARS, max: 10 * TEN_YEARS }), { minLength: 2, maxLength: 40 });
    law(
      fc.property(jumps, fc.array(anyStamp, { maxLength: 40 }), (offsets, foreign) => {
        let clock: Clock = CLOCK_START;
        for (const [index, offset] of offsets.entries()) {
          const now = NOW + offset;
          clock = seeStamp(clock, foreign[index] ?? CLOCK_START, now);
          const stamp = nextStamp(clock, now);
          expect(isTooFarAhead(stamp, now)).toBe(false);
          clock = seeStamp(clock, stamp, now);
        }
      }),
    );
  });

  test('of an edit on a far path go just beyond it and leave all others where they were', () => {
    law(
      fc.property(anyStamp, (far) => {
        const stamp = nextStamp([NOW, 0], NOW, far);
        if (isTooFarAhead(far, NOW)) expect(stamp).toEqual(stampAfter(far));
        const clock = seeStamp([NOW, 0], stamp, NOW);
        expect(isTooFarAhead(nextStamp(clock, NOW), NOW)).toBe(false);
      }),
    );
  });

  test('of an edit are later than the record they replace, even one from the far future', () => {
    law(
      fc.property(anyStamp, anyStamp, fc.integer(), (clock, current, now) => {
        const stamp = nextStamp(clock, now, current);
        expect(compareStamps(stamp, current)).toBeGreaterThan(0);
        expect(isValid(stamp)).toBe(true);
      }),
    );
  });
});

describe('a foreign stamp', () => {
  test('moves our clock when it is believable', () => {
    expect(seeStamp([NOW, 0], [NOW + TRUSTED_LEAD_MS, 3], NOW)).toEqual([NOW + TRUSTED_LEAD_MS, 3]);
  });

  test('more than a day ahead does not move our clock', () => {
    expect(seeStamp([NOW, 0], [NOW + TRUSTED_LEAD_MS + 1, 0], NOW)).toEqual([NOW, 0]);
  });

  test('never moves our clock back, unless it was far ahead itself', () => {
    law(
      fc.property(anyStamp, anyStamp, fc.integer({ min: 0, max: 2 ** 43 }), (clock, seen, now) => {
        if (isTooFarAhead(clock, now)) return;
        expect(compareStamps(seeStamp(clock, seen, now), clock)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the winner of two records', () => {
  test.each([
    ['the later millisecond', { at: [2, 0] }, { at: [1, 9] }],
    ['the higher counter', { at: [1, 1] }, { at: [1, 0] }],
    ['the greater device at the same stamp', { device: 'b' }, { device: 'a' }],
    ['the greater value at the same stamp and device', { value: 'todo' }, { value: 'done' }],
    ['the greater id when all else is equal', { id: 'c2' }, { id: 'c1' }],
  ] as const)('is %s', (_, winner, loser) => {
    expect(compareChanges(change(winner), change(loser))).toBeGreaterThan(0);
    expect(compareChanges(change(loser), change(winner))).toBeLessThan(0);
  });

  test('is the same whoever asks, and the order has no rings', () => {
    law(
      fc.property(anyHostileLog, (log) => {
        for (const a of log) {
          for (const b of log) {
            expect(Math.sign(compareChanges(a, b))).toBe(-Math.sign(compareChanges(b, a)) + 0);
            for (const c of log) {
              if (compareChanges(a, b) > 0 && compareChanges(b, c) > 0) expect(compareChanges(a, c)).toBeGreaterThan(0);
            }
          }
        }
      }),
      100,
    );
  });

  test('is undecided only between equal records', () => {
    law(
      fc.property(anyChange, anyChange, (a, b) => {
        if (compareChanges(a, b) === 0) expect(canonicalJson(a)).toBe(canonicalJson(b));
      }),
    );
  });
});

describe('canonical JSON', () => {
  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonicalJson({ a: [{ c: 3, d: 2 }], b: 1 }));
  });

  test('is read back as the same value', () => {
    law(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('of a change is the same written in one go, with unknown fields and in any order of keys', () => {
    const anyExtra = fc.option(
      fc.dictionary(
        fc.constantFrom('aaa', 'mood', 'zzz'),
        anyChange.map(({ value }) => value),
      ),
    );
    law(
      fc.property(anyChange, anyExtra, fc.boolean(), (one, extra, turned) => {
        const whole = Object.entries({ ...one, ...extra });
        const written = Object.fromEntries(turned ? whole.reverse() : whole) as typeof one;
        expect(canonicalChange(written)).toBe(canonicalJson(written));
      }),
    );
  });
});
