// When an answer grows old.
import { describe, expect, test } from 'vitest';
import { lastChecked, needsReview, reviewDay } from '../../shared/core/review.ts';
import { answer } from '../support/entries.ts';

const JAPAN = -540;
const clock = (today: string, reviewMonths = 6) => ({ today, reviewMonths, offsetMinutes: JAPAN });
const at = (day: string) => [Date.parse(`${day}T00:00:00Z`), 0] as const;

describe('an answer', () => {
  test('was last looked at on the day somebody wrote, else on the day of the answer, else never', () => {
    expect(lastChecked(answer({ checked: '2026-01-02', answeredAt: at('2026-05-05') }), JAPAN)).toBe('2026-01-02');
    expect(lastChecked(answer({ answeredAt: at('2026-05-05') }), JAPAN)).toBe('2026-05-05');
    expect(lastChecked(answer({ checked: 'yesterday' }), JAPAN)).toBe('');
  });

  test.each([
    ['done', '2026-05-23', false],
    ['done', '2026-05-24', true],
    ['na', '2026-05-24', true],
    ['todo', '2030-01-01', false],
    ['new', '2030-01-01', false],
  ] as const)('%s of half a year ago on %s wants a review: %s', (status, today, wants) => {
    expect(needsReview(answer({ status, checked: '2025-11-24' }), clock(today))).toBe(wants);
  });

  test('whose stamp lies beyond every calendar fades quietly', () => {
    const odd = answer({ status: 'done', answeredAt: [2 ** 48 - 1, 0] });
    expect(reviewDay(odd, 6, JAPAN)).toBe('9999-12-31');
    expect(needsReview(odd, clock('2026-11-24'))).toBe(false);
  });
});
