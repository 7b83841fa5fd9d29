// One order everywhere: whatever was answered, promised, put off or is about to lose its support, home, list, questions, report,
// the sheet of a person and the popup agree on what comes first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsLeft } from '../../pwa/screens/checklist/quick-session.ts';
import { ITEMS } from '../../shared/content/items.ts';
import { ANSWERS, isOpen } from '../../shared/core/answer.ts';
import { dayOf } from '../../shared/core/day.ts';
import { overdueItems } from '../../shared/core/due.ts';
import type { Change, Value } from '../../shared/core/log/change.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import type { NextAction } from '../../shared/core/next-action.ts';
import { reportFacts } from '../../shared/core/paper/report.ts';
import { openByPerson } from '../../shared/core/people.ts';
import { actionsOf, nextOf, planOf, putOffOf, rankedOf } from '../../shared/core/plan.ts';
import { law } from '../support/laws.ts';
import { isCode, readSource, sourceFiles } from '../support/source-files.ts';

/** A whole company is drawn each time: fewer than usual are enough. */
const RUNS = 120;
const TODAY = '2026-12-01';
const CLOCK = { today: TODAY, reviewMonths: 6, offsetMinutes: -540 };
const LISTED = planOf(applyChanges([line(0, '2026-12-01', 'plan/p1/methods', [1])]), ITEMS).entries.map(
  ({ item }) => item.id,
);

function line(index: number, day: string, path: string, value: Value): Change {
  return { id: `c${index}`, at: [Date.parse(`${day}T03:00:00Z`), index], device: 'd', path, value };
}

const answers = fc.record({
  status: fc.option(fc.constantFrom(...ANSWERS)),
  due: fc.option(fc.constantFrom('2025-10-30', '2026-11-20', '2026-12-01', '2026-12-04', '2027-02-01', 'soon')),
  owner: fc.option(fc.constantFrom('総務', '社長')),
  day: fc.constantFrom('2025-06-01', '2026-11-20', TODAY),
  putOff: fc.option(fc.constantFrom(TODAY, '2026-11-30'), { freq: 6 }),
});

/** A whole log of a company, and the ends of support that are near. */
const states = fc
  .tuple(
    fc.array(answers, { minLength: LISTED.length, maxLength: LISTED.length }),
    fc.subarray(LISTED, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([given, ending, settled]) => {
    let n = 1;
    const changes = given.flatMap(({ status, due, owner, day, putOff }, index) => {
      const item = LISTED[index] ?? '';
      const fields: [string, string | null][] = [
        [`answer/p1/${item}/status`, settled ? 'done' : status],
        [`answer/p1/${item}/due`, due],
        [`answer/p1/${item}/owner`, owner],
        [`put-off/p1/${item}`, putOff],
      ];
      return fields.flatMap(([path, value]) => (value === null ? [] : [line(n++, day, path, value)]));
    });
    const ends = ending.map((item) => ({ id: 'windows-10', item, day: '2026-12-24' }));
    return { plan: planOf(applyChanges([line(0, TODAY, 'plan/p1/methods', [1]), ...changes]), ITEMS), ends };
  });

const ids = (list: readonly { readonly item: { readonly id: string } }[]) => list.map(({ item }) => item.id);
const idsOf = (list: readonly NextAction[]) => ids(list.map(({ entry }) => entry));

test('home, list, popup and report begin with the same, and go on with the same', () => {
  law(
    fc.property(states, ({ plan, ends }) => {
      const now = { clock: CLOCK, ends };
      const actions = actionsOf(plan, now);
      expect(nextOf(plan, now)).toEqual(actions[0] ?? null);
      const { next } = reportFacts(plan.entries, CLOCK, { ends, putOff: putOffOf(plan) });
      expect(ids(next)).toEqual(idsOf(actions).slice(0, 3));
      expect(new Set(idsOf(actions)).size).toBe(actions.length);
    }),
    RUNS,
  );
});

test('what is open stands in the list, on the sheet of its person and among all actions in one order', () => {
  law(
    fc.property(states, ({ plan, ends }) => {
      const now = { clock: CLOCK, ends };
      const open = rankedOf(plan, now).map(({ entry }) => entry);
      expect(idsOf(actionsOf(plan, now).filter(({ entry }) => isOpen(entry)))).toEqual(ids(open));
      for (const { name, entries } of openByPerson(open, TODAY))
        expect(ids(entries)).toEqual(ids(open.filter(({ answer }) => answer.owner === name)));
    }),
    RUNS,
  );
});

test('a session asks in that order, and nothing that was answered today', () => {
  law(
    fc.property(states, ({ plan, ends }) => {
      const actions = actionsOf(plan, { clock: CLOCK, ends });
      const isToday = ({ entry: { answer } }: NextAction) =>
        answer.status !== 'new' &&
        answer.answeredAt !== undefined &&
        dayOf(answer.answeredAt[0], CLOCK.offsetMinutes) === TODAY;
      const asked = questionsLeft(actions, { clock: CLOCK, asked: new Set() });
      expect(asked).toEqual(idsOf(actions.filter((action) => !isToday(action))));
    }),
    RUNS,
  );
});

test('every overdue item that nobody put off today stands before everything else', () => {
  law(
    fc.property(states, ({ plan, ends }) => {
      const late = ids(overdueItems(plan.entries, TODAY)).filter((id) => putOffOf(plan).get(id)?.day !== TODAY);
      const first = idsOf(actionsOf(plan, { clock: CLOCK, ends })).slice(0, late.length);
      expect(first.toSorted()).toEqual(late.toSorted());
    }),
    RUNS,
  );
});

test('no screen makes an order of its own: only the plan and the report read the law itself', () => {
  const readers = sourceFiles().filter(
    (file) => isCode(file) && /\b(?:rankActions|allActions|nextAction)\(/.test(readSource(file)),
  );
  expect(readers.toSorted()).toEqual([
    'shared/core/next-action.ts',
    'shared/core/paper/report.ts',
    'shared/core/plan.ts',
  ]);
});
