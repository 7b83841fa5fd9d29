// The groups of the list: nothing lost, nothing twice, overdue first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPINGS } from '../../../pwa/screens/checklist/filter.ts';
import { groupEntries, shownOrder } from '../../../pwa/screens/checklist/group-entries.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import { dayOfNumber } from '../../../shared/core/day.ts';
import { dueGroup, dueOffers, isOverdue } from '../../../shared/core/due.ts';
import { rankActions } from '../../../shared/core/next-action.ts';
import { needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import checklistWords from '../../../shared/i18n/ja/checklist.ts';
import planWords from '../../../shared/i18n/ja/plan.ts';
import { entry } from '../../support/entries.ts';
import { law } from '../../support/laws.ts';

const today = '2026-12-01';
const clock = { today, reviewMonths: 6, offsetMinutes: -540 };
const groups = (by: (typeof GROUPINGS)[number], entries: readonly AnsweredEntry[]) =>
  groupEntries(by, {
    entries,
    ranked: rankActions({ entries, putOff: new Map(), clock }).map(({ entry: one }) => one),
    today,
    isStale: ({ answer }) => needsReview(answer, clock),
  });

const anyEntries = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      owner: fc.constantFrom('', '総務', '社長'),
      due: fc.constantFrom('', '2025-11-30', '2026-11-30', '2026-12-02', '2027-03-01', 'soon'),
      category: fc.constantFrom('1', '2', 'S'),
    }),
  )
  .map((rows) => rows.map(({ category, ...answer }, index) => entry({ id: `x${index}`, category }, answer)));

describe.each(GROUPINGS)('the list by %s', (by) => {
  test('shows every item once, and what is overdue before the rest of its group', () => {
    law(
      fc.property(anyEntries, (entries) => {
        const shown = groups(by, entries);
        expect(shown.every(({ entries: own }) => own.length > 0)).toBe(true);
        const ids = shownOrder(shown).map(({ item }) => item.id);
        expect(ids.toSorted()).toEqual(entries.map(({ item }) => item.id).toSorted());
        for (const group of shown) {
          const late = group.entries.map((one) => (isOverdue(one, today) ? 0 : 1));
          expect(late).toEqual(late.toSorted());
        }
        const first = shown[0];
        if (by !== 'owner' && entries.some((one) => isOverdue(one, today))) expect(first?.kind).toBe('overdue');
      }),
    );
  });
});

test('by person, nobody is folded only where somebody is named', () => {
  const folded = (entries: AnsweredEntry[]) =>
    groups('owner', entries).map(({ kind, folded: isFolded }) => [kind, isFolded]);
  expect(folded([entry()])).toEqual([['nobody', false]]);
  expect(
    folded([entry({ id: 'a' }, { owner: '総務' }), entry({ id: 'b' }), entry({ id: 'c' }, { status: 'done' })]),
  ).toEqual([
    ['person', false],
    ['nobody', true],
    ['done', true],
  ]);
});

test('a category is folded as soon as nothing in it is left to do or to look at again', () => {
  const folded = (...answers: object[]) =>
    groups(
      'category',
      answers.map((answer, index) => entry({ id: `x${index}`, category: '1' }, answer)),
    )
      .filter(({ kind }) => kind === 'category')
      .map(({ folded: isFolded }) => isFolded);
  const done = { status: 'done', checked: today };
  expect(folded(done, { status: 'na' })).toEqual([true]);
  expect(folded(done, { status: 'partly' })).toEqual([false]);
  expect(folded(done, { status: 'unknown' })).toEqual([false]);
  expect(folded(done, { status: 'done', checked: '2026-01-01' })).toEqual([false]);
  // What is overdue stands above, but its category has something left.
  expect(folded(done, { status: 'todo', due: '2026-11-01' })).toEqual([false]);
});

test('a day offered as 来週 stands under a heading that does not leave 来週 out', () => {
  law(
    fc.property(fc.integer({ min: 18_000, max: 30_000 }).map(dayOfNumber), (day) => {
      for (const { kind, day: due } of dueOffers(day)) {
        if (kind !== 'next-week') continue;
        expect(dueGroup(entry({ id: '1-1' }, { status: 'todo', due }), day)).toBe('later');
        expect(checklistWords.dueGroups.later).toBe(`${planWords.offers[kind]}以降`);
      }
    }),
  );
});
