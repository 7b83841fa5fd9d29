// When somebody is reminded to save their answers to a file.
import { expect, test } from 'vitest';
import { backupReminder } from '../../../shared/core/exchange/backup-reminder.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);

test.each([
  ['nothing is new, however long ago', { unsaved: 0, since: 0, asked: false }, 'quiet'],
  ['a few changes of today', { unsaved: 9, since: NOW, asked: false }, 'quiet'],
  ['ten changes', { unsaved: 10, since: NOW, asked: false }, 'ask'],
  ['one change and almost a week', { unsaved: 1, since: NOW - 7 * DAY + 1, asked: false }, 'quiet'],
  ['one change and a week', { unsaved: 1, since: NOW - 7 * DAY, asked: false }, 'ask'],
  ['many changes after the question was put', { unsaved: 99, since: 0, asked: true }, 'line'],
  ['few changes after the question was put', { unsaved: 2, since: NOW, asked: true }, 'quiet'],
] as const)('%s: %o gives %s', (_, facts, reminder) => {
  expect(backupReminder(facts, NOW)).toBe(reminder);
});
