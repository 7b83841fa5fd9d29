// The facts of a report and what changed since the last one.
import { describe, expect, test } from 'vitest';
import { path } from '../../../shared/core/log/path.ts';
import { compareWithSurvey, reportFacts } from '../../../shared/core/paper/report.ts';
import { addReportTime, changesSince, lastReport, readReportTimes } from '../../../shared/core/paper/since.ts';
import { change } from '../../support/changes.ts';
import { entry } from '../../support/entries.ts';

const clock = { today: '2026-11-24', reviewMonths: 6, offsetMinutes: -540 };
const facts = (entries: Parameters<typeof reportFacts>[0]) => reportFacts(entries, clock);

describe('a report', () => {
  test('of no answers says so without breaking', () => {
    expect(facts([])).toMatchObject({ next: [], open: [], highDue: '', weakest: null, answered: { total: 0 } });
    expect(facts([entry()])).toMatchObject({ highWithoutDue: 1, answered: { from: '', to: '', total: 0 } });
  });

  test('names the last due date only when every open ◎ has one', () => {
    const first = entry({ id: '1-1' }, { status: 'todo', due: '2026-12-25' });
    const second = entry({ id: '1-2' }, { status: 'new', due: '2026-12-04' });
    expect(facts([first, second])).toMatchObject({ highDue: '2026-12-25', highWithoutDue: 0 });
    expect(facts([first, entry({ id: '1-2' })])).toMatchObject({ highDue: '', highWithoutDue: 1 });
  });

  test('lists ◎ before ○, what has a day before what has none, まだ before 未確認; next is what home has next', () => {
    const { next, open } = facts([
      entry({ id: '1-1', priority: 'normal' }, { status: 'todo', due: '2026-12-01' }),
      entry({ id: '1-2' }, { status: 'new' }),
      entry({ id: '2-1' }, { status: 'todo' }),
      entry({ id: '2-2' }, { status: 'todo', due: '2026-12-25' }),
      entry({ id: '2-3' }, { status: 'new', due: '2026-12-04' }),
      entry({ id: 'S-1', section: 'addition', priority: 'none' }, { status: 'todo', due: '2026-11-25' }),
      entry({ id: '3-1' }, { status: 'done' }),
    ]);
    const ids = open.map(({ item }) => item.id);
    expect(ids).toEqual(['2-3', '2-2', '2-1', '1-2', '1-1', 'S-1']);
    expect(next.map(({ item }) => item.id)).toEqual(['1-2', '2-3', '2-1']);
  });

  test('puts what is overdue first, the oldest promise at the top, whatever its rank', () => {
    const { next, open, overdue } = facts([
      entry({ id: '1-1' }, { status: 'todo', due: '2026-12-01' }),
      entry({ id: '1-2', priority: 'normal' }, { status: 'unknown', due: '2026-11-20' }),
      entry({ id: 'S-1', section: 'addition', priority: 'none' }, { status: 'partly', due: '2025-11-25' }),
      entry({ id: '3-1' }, { status: 'done', due: '2025-01-01' }),
    ]);
    const ids = ['S-1', '1-2', '1-1'];
    expect(open.map(({ item }) => item.id)).toEqual(ids);
    expect(next.map(({ item }) => item.id)).toEqual(ids);
    expect(overdue.map(({ item }) => item.id)).toEqual(['S-1', '1-2']);
  });

  test('finds the threat against which least is done, not counting what does not apply', () => {
    const weakest = facts([
      entry({ id: '1-1', threats: ['loss'] }, { status: 'done' }),
      entry({ id: '1-2', threats: ['loss'] }, { status: 'todo' }),
      entry({ id: '2-1', threats: ['malware'] }, { status: 'done' }),
      entry({ id: '2-2', threats: ['malware'] }, { status: 'na' }),
      entry({ id: '2-3', threats: ['leak'] }, { status: 'todo' }),
    ]).weakest;
    expect(weakest).toBe('leak');
  });

  test('gives the days between which the answers were checked', () => {
    const { answered } = facts([
      entry({}, { status: 'done', checked: '2026-10-20' }),
      entry({}, { status: 'done', answeredAt: [Date.parse('2026-11-23T16:00:00Z'), 0] }),
    ]);
    expect(answered).toEqual({ from: '2026-10-20', to: '2026-11-24', total: 2 });
  });
});

describe('the comparison', () => {
  const measure = { table: 't', row: 'virus', percent: 64.4 };

  test('puts items of one measure together: done only if all are', () => {
    const rows = compareWithSurvey(
      [
        entry({ id: '2-1' }, { status: 'done' }),
        entry({ id: '2-2' }, { status: 'new' }),
        entry({ id: '2-3' }, { status: 'na' }),
      ],
      () => [measure],
    );
    expect(rows).toEqual([{ ...measure, items: ['2-1', '2-2', '2-3'], own: 'partly' }]);
  });

  test('says 未確認 where nobody has looked, 対象外 where nothing applies', () => {
    expect(compareWithSurvey([entry()], () => [measure])[0]?.own).toBe('new');
    expect(compareWithSurvey([entry({}, { status: 'na' })], () => [measure])[0]?.own).toBe('na');
    expect(compareWithSurvey([entry()], () => [])).toEqual([]);
  });
});

describe('since the last report', () => {
  const TIME = Date.parse('2026-08-20T03:00:00Z');
  const status = path.answer('p1', '1-1', 'status');
  const log = [
    change({ id: 'a', path: status, value: 'todo', at: [TIME - 1000, 0] }),
    change({ id: 'b', path: status, value: 'done', at: [TIME + 1000, 0] }),
    change({ id: 'c', path: path.answer('p1', '1-2', 'status'), value: 'done', at: [TIME - 1000, 0] }),
    change({ id: 'd', path: path.answer('p1', '1-2', 'status'), value: 'todo', at: [TIME + 1000, 0] }),
  ];
  const now = [
    entry({ id: '1-1' }, { status: 'done' }),
    entry({ id: '1-2' }, { status: 'todo' }),
    entry({ id: '2-1' }, { status: 'todo', due: '2026-12-04' }),
    entry({ id: '2-2' }, { status: 'new' }),
  ];

  test('tells what got done, what came open again and what got a date', () => {
    const since = changesSince(now, log, { time: TIME, plan: 'p1', offsetMinutes: -540 });
    expect(since.day).toBe('2026-08-20');
    expect(since.done.map(({ item }) => item.id)).toEqual(['1-1']);
    expect(since.reopened.map(({ item }) => item.id)).toEqual(['1-2']);
    expect(since.planned.map(({ item }) => item.id)).toEqual(['2-1']);
  });

  test('printing twice a day keeps the report of the day before to compare with', () => {
    const day = 86_400_000;
    const first = addReportTime([], TIME, -540);
    const second = addReportTime(addReportTime(first, TIME + day, -540), TIME + day + 1000, -540);
    expect(second).toEqual([TIME, TIME + day + 1000]);
    expect(lastReport(second, '2026-08-21', -540)).toBe(TIME);
    expect(lastReport(second, '2026-08-22', -540)).toBe(TIME + day + 1000);
    expect(lastReport(first, '2026-08-20', -540)).toBeNull();
  });

  test('reads only times', () => {
    expect(readReportTimes([3, 'x', -1, 2, Number.NaN])).toEqual([2, 3]);
    expect(readReportTimes('x')).toEqual([]);
  });
});
