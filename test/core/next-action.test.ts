// The one next action: what comes first, and that 「あとで」 is heard.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, STATUSES } from '../../shared/core/answer.ts';
import { daysLate } from '../../shared/core/due.ts';
import { dueItems, type NextActionInput, nextAction, rankActions } from '../../shared/core/next-action.ts';
import type { AnsweredEntry } from '../../shared/core/summary.ts';
import { entry } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const TODAY = '2026-11-24';
const input = (entries: AnsweredEntry[], putOff: [string, { day: string; order: number }][] = []): NextActionInput => ({
  entries,
  putOff: new Map(putOff),
  clock: { today: TODAY, reviewMonths: 6, offsetMinutes: -540 },
});
const order = (entries: AnsweredEntry[]) => rankActions(input(entries)).map(({ entry: { item } }) => item.id);

const anyEntries = fc
  .array(
    fc.record({
      priority: fc.constantFrom('high', 'normal'),
      section: fc.constantFrom('handbook', 'addition'),
      cost: fc.constantFrom('free', 'free-or-paid', 'paid'),
      minutes: fc.integer({ min: 1, max: 60 }),
      status: fc.constantFrom(...STATUSES),
      due: fc.constantFrom('', '2026-11-01', '2026-11-26', '2027-05-01', 'soon'),
    }),
    { maxLength: 10 },
  )
  .map((rows) => rows.map(({ status, due, ...facts }, index) => entry({ id: `x${index}`, ...facts }, { status, due })));

describe('the order of suggestions', () => {
  test.each([
    ['◎ before ○', { priority: 'high', minutes: 60, cost: 'paid' }, { priority: 'normal', minutes: 1 }],
    ['○ before an addition of 2026', { priority: 'normal' }, { section: 'addition', priority: 'none' }],
    ['free before paid', { cost: 'free', minutes: 60 }, { cost: 'paid', minutes: 1 }],
    ['sometimes free before always paid', { cost: 'free-or-paid' }, { cost: 'paid' }],
    ['quick before slow', { minutes: 5 }, { minutes: 30 }],
    [
      'a new danger before the other additions',
      { section: 'addition', priority: 'none', group: 'danger', minutes: 60, cost: 'paid' },
      { section: 'addition', priority: 'none', group: 'service', minutes: 1 },
    ],
  ] as const)('has %s', (_, first, second) => {
    expect(order([entry({ id: 'second', ...second }), entry({ id: 'first', ...first })])).toEqual(['first', 'second']);
  });

  test.each([
    ['overdue', { due: '2026-11-23' }, 'overdue'],
    ['due today', { due: TODAY }, 'due-soon'],
    ['due in a week', { due: '2026-12-01' }, 'due-soon'],
  ] as const)('puts what is %s before the rest of its rank', (_, due, reason) => {
    const ranked = rankActions(input([entry({ id: 'plain', minutes: 1 }), entry({ id: 'due', minutes: 60 }, due)]));
    expect(ranked[0]?.entry.item.id).toBe('due');
    expect(ranked[0]?.reason).toBe(reason);
  });

  test('asks about the unanswered before the known gap', () => {
    expect(order([entry({ id: 'todo' }, { status: 'todo' }), entry({ id: 'new' }, { status: 'new' })])).toEqual([
      'new',
      'todo',
    ]);
  });

  test('holds every open entry once and nothing settled, and does not depend on how entries are mixed', () => {
    law(
      fc.property(anyEntries, (entries) => {
        const open = entries.filter(isOpen);
        expect(order(entries).sort()).toEqual(open.map(({ item }) => item.id).sort());
        const ranked = rankActions(input(entries));
        const late = ranked.map(({ entry }) => daysLate(entry, TODAY));
        expect(late).toEqual(late.toSorted((a, b) => b - a));
        const groups = ranked
          .filter(({ entry }) => daysLate(entry, TODAY) === 0)
          .map(({ entry: { item } }) => (item.section === 'addition' ? 2 : item.priority === 'high' ? 0 : 1));
        expect(groups).toEqual(groups.toSorted());
      }),
    );
  });
});

test('what is overdue comes before everything, whatever its rank, the oldest promise first', () => {
  const entries = [
    entry({ id: 'high', priority: 'high', minutes: 1 }),
    entry({ id: 'late', section: 'addition', priority: 'none', minutes: 60 }, { status: 'todo', due: '2026-11-20' }),
    entry({ id: 'later', priority: 'high' }, { status: 'unknown', due: '2026-11-23' }),
  ];
  expect(order(entries)).toEqual(['late', 'later', 'high']);
});

test('an answer of today lets the next one come first', () => {
  const answeredAt = [Date.parse(`${TODAY}T03:00:00Z`), 0] as const;
  const entries = [
    entry({ id: 'planned', priority: 'high' }, { status: 'todo', due: '2026-11-27', answeredAt }),
    entry({ id: 'fresh', priority: 'normal' }),
  ];
  expect(order(entries)).toEqual(['fresh', 'planned']);
});

describe('putting off', () => {
  test('never brings the same item back at once while another is open', () => {
    law(
      fc.property(anyEntries, fc.integer({ min: 1, max: 30 }), (entries, times) => {
        const putOff: [string, { day: string; order: number }][] = [];
        let last: string | undefined;
        for (let order = 0; order < times; order++) {
          const ranked = rankActions(input(entries, putOff));
          const id = ranked[0]?.entry.item.id;
          if (!id) return;
          if (ranked.length > 1) expect(id).not.toBe(last);
          putOff.push([id, { day: TODAY, order }]);
          last = id;
        }
      }),
    );
  });

  test('shows each open item once before any comes a second time', () => {
    const entries = ['a', 'b', 'c'].map((id) => entry({ id }));
    const putOff: [string, { day: string; order: number }][] = [];
    const shown = [0, 1, 2, 3].map((order) => {
      const id = nextAction(input(entries, putOff))?.entry.item.id ?? '';
      putOff.push([id, { day: TODAY, order }]);
      return id;
    });
    expect(shown).toEqual(['a', 'b', 'c', 'a']);
  });

  test.each([
    ['yesterday', '2026-11-23'],
    ['on no real day', 'someday'],
    ['ten years ahead by a clock gone wrong', '2036-11-24'],
  ])('%s no longer counts', (_, day) => {
    const entries = [entry({ id: 'a' }), entry({ id: 'b' })];
    expect(nextAction(input(entries, [['a', { day, order: 0 }]]))?.entry.item.id).toBe('a');
  });
});

describe('the end of a support', () => {
  const END = { id: 'a-product', item: 'old', day: '2027-02-01' };
  const at = (entries: AnsweredEntry[], today: string, day = END.day) =>
    nextAction({ ...input(entries), clock: { ...input([]).clock, today }, ends: [{ ...END, day }] });
  const settled = entry({ id: 'old' }, { status: 'done', checked: '2026-10-01' });

  test.each([
    ['90 days before', '2026-11-03', 'support-ends'],
    ['on the last day', '2027-02-01', 'support-ends'],
    ['91 days before', '2026-11-02', undefined],
    ['the day after', '2027-02-02', undefined],
  ])('%s', (_, today, reason) => {
    expect(at([settled], today)?.reason).toBe(reason);
  });

  test('asks about a settled answer before what is open, and says which product', () => {
    const next = at([entry({ id: 'open' }), settled], TODAY);
    expect(next).toMatchObject({ entry: { item: { id: 'old' } }, end: { id: 'a-product', day: '2027-02-01' } });
  });

  test('does not ask again once somebody looked, and never about what does not apply', () => {
    const seen = entry({ id: 'old' }, { status: 'done', checked: '2026-11-10' });
    expect(at([seen], TODAY)).toBeNull();
    expect(at([entry({ id: 'old' }, { status: 'na', checked: '2026-10-01' })], TODAY)).toBeNull();
  });

  test('what is overdue still comes first, and the nearer of two ends is told', () => {
    const late = entry({ id: 'late' }, { status: 'todo', due: '2026-11-01' });
    expect(at([settled, late], TODAY)?.entry.item.id).toBe('late');
    const ends = [{ ...END, id: 'later', day: '2027-02-20' }, END];
    expect(nextAction({ ...input([settled]), ends })?.end?.id).toBe('a-product');
  });

  test('never makes an open item vanish, and none stands twice', () => {
    law(
      fc.property(anyEntries, fc.subarray(['x0', 'x1', 'x2', 'x3']), (entries, ending) => {
        const ends = ending.map((item) => ({ id: 'p', item, day: '2026-12-24' }));
        const open = entries.filter(isOpen);
        const ranked = rankActions({ ...input(entries), ends }).map(({ entry: { item } }) => item.id);
        expect(ranked.sort()).toEqual(open.map(({ item }) => item.id).sort());
      }),
    );
  });
});

describe('when nothing is open', () => {
  test('an old answer is looked at again', () => {
    const next = nextAction(input([entry({ id: 'old' }, { status: 'done', checked: '2020-08-01' })]));
    expect(next).toMatchObject({ entry: { item: { id: 'old' } }, reason: 'review' });
  });

  test('and nothing is old, there is nothing to do', () => {
    expect(nextAction(input([entry({}, { status: 'done', checked: TODAY })]))).toBeNull();
    expect(nextAction(input([]))).toBeNull();
  });
});

describe('the list of due items', () => {
  test('is sorted by date, has the overdue, and leaves out the settled, the far and the dateless', () => {
    const entries = [
      entry({ id: 'next-week' }, { status: 'todo', due: '2026-12-01' }),
      entry({ id: 'late' }, { status: 'new', due: '2026-01-01' }),
      entry({ id: 'far' }, { status: 'todo', due: '2027-12-01' }),
      entry({ id: 'settled' }, { status: 'done', due: '2026-11-25' }),
      entry({ id: 'dateless' }, { status: 'todo', due: 'soon' }),
    ];
    expect(dueItems(entries, TODAY, 7).map(({ item }) => item.id)).toEqual(['late', 'next-week']);
  });
});
