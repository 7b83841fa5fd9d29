// The weekly notification: once a week, in working hours.
import { expect, test } from 'vitest';
import { isWeeklyDue } from '../../shared/core/weekly.ts';

test.each([
  ['on Monday morning', '2026-11-23', 8, '2026-11-16', true],
  ['never shown before', '2026-11-23', 9, '', true],
  ['too early', '2026-11-23', 7, '', false],
  ['in the evening', '2026-11-23', 18, '', false],
  ['again on the same day', '2026-11-23', 10, '2026-11-23', false],
  ['later in a week that had one', '2026-11-26', 10, '2026-11-24', false],
  ['on Wednesday, if Monday and Tuesday were missed', '2026-11-25', 17, '2026-11-20', true],
  ['on Saturday', '2026-11-28', 10, '2026-11-20', false],
  ['on Sunday', '2026-11-29', 10, '', false],
  ['on the Monday after a Friday', '2026-11-30', 8, '2026-11-27', true],
  ['after a clock that was wrong', '2026-11-25', 9, '2031-01-01', true],
  ['over the turn of the year', '2027-01-01', 9, '2026-12-28', false],
] as const)('%s (%s, %i o’clock, last on "%s"): %s', (_, today, hour, shown, isDue) => {
  expect(isWeeklyDue(today, hour, shown)).toBe(isDue);
});
