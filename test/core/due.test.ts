// Days that are offered, and where an item stands in time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../shared/core/answer.ts';
import { addDays, dayOfNumber } from '../../shared/core/day.ts';
import { askDay, daysLate, dueGroup, dueOffers, overdueItems } from '../../shared/core/due.ts';
import { entry } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const anyDay = fc.integer({ min: 18_000, max: 30_000 }).map(dayOfNumber);
const texts = (today: string) => dueOffers(today).map(({ kind, day }) => `${kind} ${day}`);

describe('the offered days', () => {
  test.each([
    ['2026-12-01', ['this-week 2026-12-04', 'this-month 2026-12-25', 'next-month 2027-01-29']],
    // A Friday that is the last of its month: the month ends on its last working day.
    ['2026-11-27', ['this-week 2026-11-27', 'this-month 2026-11-30', 'next-month 2026-12-25']],
    // On a weekend the week is the next one; nothing of the month is left.
    ['2026-10-31', ['next-week 2026-11-06', 'next-month 2026-11-27']],
    ['2026-12-31', ['this-week 2027-01-01', 'next-month 2027-01-29']],
  ])('on %s are %j', (today, offers) => expect(texts(today)).toEqual(offers));

  test('rise, never lie before today, and are working days', () => {
    law(
      fc.property(anyDay, (today) => {
        const days = dueOffers(today).map(({ day }) => day);
        expect(days.length).toBeGreaterThanOrEqual(2);
        expect(days).toEqual([...new Set(days)].toSorted());
        for (const day of days) {
          expect(day >= today).toBe(true);
          expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
        }
        expect(askDay(today)).toBe(days[0]);
      }),
    );
  });
});

describe('an item', () => {
  const group = (due: string, status: (typeof STATUSES)[number] = 'todo') =>
    dueGroup(entry({}, { due, status }), '2026-12-01');

  test.each([
    ['2026-11-30', 'overdue'],
    ['2025-12-31', 'overdue'],
    ['2026-12-01', 'week'],
    ['2026-12-06', 'week'],
    ['2026-12-07', 'later'],
    ['', 'none'],
    ['soon', 'none'],
  ])('due %j is in the group %s', (due, expected) => expect(group(due)).toBe(expected));

  test('is late only while something is open about it', () => {
    for (const status of STATUSES) {
      const late = daysLate(entry({}, { due: '2026-11-20', status }), '2026-12-01');
      expect(late, status).toBe(status === 'done' || status === 'na' ? 0 : 11);
    }
  });

  test('that is the most late comes first', () => {
    const late = (id: string, due: string) => entry({ id }, { status: 'todo', due });
    const entries = [late('a', '2026-11-20'), late('b', addDays('2026-12-01', 5)), late('c', '2025-11-20')];
    expect(overdueItems(entries, '2026-12-01').map(({ item }) => item.id)).toEqual(['c', 'a']);
  });
});
