// What a touch on an answer writes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, STATUSES } from '../../shared/core/answer.ts';
import { answerEdits } from '../../shared/core/answer-edits.ts';
import { isOverdue } from '../../shared/core/due.ts';
import { needsReview } from '../../shared/core/review.ts';
import { answer } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const clock = { today: '2026-11-24', reviewMonths: 6, offsetMinutes: -540 };
const at = (day: string) => [Date.parse(`${day}T00:00:00Z`), 0] as const;
const touch = (before: Answer, status: Answer['status']) =>
  answerEdits({ plan: 'p1', item: '2-3' }, before, status, clock);

const written = (before: Answer, status: Answer['status']) =>
  Object.fromEntries(touch(before, status).edits.map(({ path, value }) => [path.split('/').at(-1), value]));

describe('the plan behind an answer', () => {
  test('わからない becomes a small task: somebody is asked by the end of the week', () => {
    expect(written(answer(), 'unknown')).toEqual({ status: 'unknown', due: '2026-11-27' });
    expect(written(answer({ status: 'todo', due: '2026-12-25' }), 'unknown')).toEqual({ status: 'unknown' });
  });

  test('who was asked, and until when, is no plan for the work', () => {
    const asked = answer({ status: 'unknown', owner: '保守の会社', due: '2026-12-04' });
    expect(written(asked, 'todo')).toEqual({ status: 'todo', owner: null, due: null });
  });

  test('a day to come stays when a done measure turns out to be open, and when an open one is done', () => {
    expect(written(answer({ status: 'done', due: '2026-12-04' }), 'todo')).not.toHaveProperty('due');
    expect(written(answer({ status: 'todo', due: '2026-11-23' }), 'done')).not.toHaveProperty('due');
    expect(written(answer({ status: 'done', due: '2026-11-23' }), 'todo')).toMatchObject({ due: null });
  });

  test('a person and a day stay from 一部 to まだ and back', () => {
    expect(written(answer({ status: 'partly', owner: '総務', due: '2026-12-04' }), 'todo')).toEqual({ status: 'todo' });
  });

  test('no answer is overdue by being given, and its way back is exact', () => {
    const days = fc.constantFrom('', '2020-01-01', '2026-11-23', '2026-11-24', '2026-12-04');
    law(
      fc.property(fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES), days, (from, to, due) => {
        const before = answer({ status: from, due, owner: '総務' });
        const { edits, back } = touch(before, to);
        const fields = new Map(edits.map(({ path, value }) => [path.split('/').at(-1), String(value ?? '')]));
        const after = { ...before, status: to, due: fields.get('due') ?? due };
        const wasLate = isOverdue({ answer: before }, clock.today);
        if (!wasLate) expect(isOverdue({ answer: after }, clock.today)).toBe(false);
        for (const { path, value } of back) {
          const field = path.split('/').at(-1) as 'status' | 'due' | 'owner';
          expect(value ?? '').toBe(field === 'status' && from === 'new' ? '' : before[field]);
        }
        expect(back.map(({ path }) => path)).toEqual(edits.map(({ path }) => path));
      }),
    );
  });
});

describe('a touch on an answer', () => {
  test('writes the state alone, and goes back to what stood there', () => {
    const { edits, back } = touch(answer({ status: 'todo' }), 'done');
    expect(edits).toEqual([{ path: 'answer/p1/2-3/status', value: 'done' }]);
    expect(back).toEqual([{ path: 'answer/p1/2-3/status', value: 'todo' }]);
  });

  test('takes an answer away where 未確認 is chosen', () => {
    expect(touch(answer({ status: 'done' }), 'new').edits).toEqual([{ path: 'answer/p1/2-3/status', value: null }]);
  });

  test('says "still so" to a faded answer by the day of the check, and can be taken back whole', () => {
    const { edits, back } = touch(answer({ status: 'done', answeredAt: at('2026-04-10') }), 'done');
    expect(edits).toEqual([{ path: 'answer/p1/2-3/checked', value: '2026-11-24' }]);
    expect(back).toEqual([{ path: 'answer/p1/2-3/checked', value: null }]);
  });

  test('is not old at once because of an older day of the check', () => {
    const before = answer({ status: 'todo', checked: '2026-01-05', answeredAt: at('2026-11-01') });
    const { edits, back } = touch(before, 'done');
    expect(edits.map(({ path, value }) => `${path} ${value}`)).toEqual([
      'answer/p1/2-3/status done',
      'answer/p1/2-3/checked 2026-11-24',
    ]);
    expect(back.map(({ path, value }) => `${path} ${value}`)).toEqual([
      'answer/p1/2-3/status todo',
      'answer/p1/2-3/checked 2026-01-05',
    ]);
  });

  test('leaves nothing that wants a review, and its way back is exact, whatever stood there', () => {
    const days = fc.constantFrom('', '2020-02-29', '2026-05-24', '2026-05-25', '2026-11-24', '2027-01-01');
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES), days, days, (from, to, checked, day) => {
        const before = answer({ status: from, checked, answeredAt: from !== 'new' && day ? at(day) : undefined });
        const { edits, back } = touch(before, to);
        const told = Object.fromEntries(edits.map(({ path, value }) => [path.split('/').at(-1), value ?? '']));
        const after = answer({
          status: to,
          checked: String(told.checked ?? checked),
          answeredAt: 'status' in told ? at(clock.today) : before.answeredAt,
        });
        expect(needsReview(after, clock)).toBe(false);
        expect(back.map(({ path }) => path)).toEqual(edits.map(({ path }) => path));
        for (const { path, value } of back) {
          if (path.endsWith('due') || path.endsWith('owner')) continue;
          expect(value).toBe(path.endsWith('checked') ? checked || null : from === 'new' ? null : from);
        }
      }),
    );
  });
});
