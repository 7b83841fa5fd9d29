// The questions of a session: first the same one as on the home screen, and none of today twice.
import { expect, test } from 'vitest';
import { questionsLeft, tallyOf } from '../../../pwa/screens/checklist/quick-session.ts';
import { ANSWERS } from '../../../shared/core/answer.ts';
import { allActions, nextAction } from '../../../shared/core/next-action.ts';
import { entry } from '../../support/entries.ts';

const clock = { today: '2026-12-01', reviewMonths: 6, offsetMinutes: -540 };
const today = [Date.parse('2026-12-01T03:00:00Z'), 0] as const;
const longAgo = [Date.parse('2025-11-01T03:00:00Z'), 0] as const;

const ENTRIES = [
  entry({ id: 'normal', priority: 'normal' }),
  entry({ id: 'high', priority: 'high' }),
  entry({ id: 'late', priority: 'normal' }, { status: 'todo', due: '2026-11-20', answeredAt: longAgo }),
  entry({ id: 'today', priority: 'high' }, { status: 'unknown', due: '2026-12-04', answeredAt: today }),
  entry({ id: 'done', priority: 'high' }, { status: 'done', answeredAt: today }),
  entry({ id: 'faded', priority: 'normal' }, { status: 'done', answeredAt: longAgo }),
];
const input = { entries: ENTRIES, putOff: new Map(), clock };
const actions = allActions(input);

test('a session asks what is overdue, then what nobody looked at, then what has faded', () => {
  const ids = questionsLeft(actions, { clock, asked: new Set() });
  expect(ids).toEqual(['late', 'high', 'normal', 'faded']);
  expect(ids[0]).toBe(nextAction(input)?.entry.item.id);
});

test('the next session goes on where the last one stopped', () => {
  expect(questionsLeft(actions, { clock, asked: new Set(['late', 'high']) })).toEqual(['normal', 'faded']);
});

test('the tally counts each answer once, in the order of the screens', () => {
  const given = new Map([
    ['a', 'todo'],
    ['b', 'done'],
    ['c', 'todo'],
  ] as const);
  expect(tallyOf(given, ANSWERS)).toEqual([
    { status: 'done', n: 1 },
    { status: 'todo', n: 2 },
  ]);
});
