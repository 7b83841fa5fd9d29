// One pipeline from the log to the plan: what every part of the product reads from it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEMS } from '../../shared/content/items.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { dueOf, entryOf, fadedOf, nextOf, planOf, putOffOf, rankedOf } from '../../shared/core/plan.ts';
import { change } from '../support/changes.ts';

const clock = { today: '2026-11-27', reviewMonths: 6, offsetMinutes: -540 };
const NOW = Date.parse('2026-11-27T03:00:00Z');

let ids = 0;
const at = (path: string, value: string | readonly number[], ms = NOW) => {
  ids += 1;
  return change({ id: `c${ids}`, at: [ms, 0], path, value: value as string });
};
const METHODS = at('plan/p1/methods', [1, 6]);
const planFrom = (...changes: ReturnType<typeof at>[]) => planOf(applyChanges([METHODS, ...changes]), ITEMS);

describe('planOf', () => {
  test('lists nothing before a method is chosen', () => {
    const plan = planOf(applyChanges([]), ITEMS);
    expect([plan.hasMethod, plan.entries, nextOf(plan, { clock })]).toEqual([false, [], null]);
  });

  test('joins every item that applies with its answer', () => {
    const plan = planFrom(at('answer/p1/5-2/status', 'done'));
    expect(plan.hasMethod).toBe(true);
    expect(plan.entries.find(({ item }) => item.id === '5-2')?.answer.status).toBe('done');
  });
});

describe('entryOf', () => {
  test('gives the answer of an item that does not apply, too', () => {
    const plan = planOf(applyChanges([at('answer/p1/5-2/status', 'todo')]), ITEMS);
    const item = ITEMS.find(({ id }) => id === '5-2');
    if (!item) throw new Error('There is no item 5-2.');
    expect(entryOf(plan, item)).toMatchObject({ item, applies: { methods: [] }, answer: { status: 'todo' } });
  });
});

describe('what was put off', () => {
  test('is in the order in which it was put off, by the stamps of the changes', () => {
    const plan = planFrom(
      at('put-off/p1/7-1', '2026-11-27', NOW + 2),
      at('put-off/p1/5-2', '2026-11-27', NOW + 1),
      at('put-off/p1/0-0', '2026-11-27', NOW),
    );
    expect([...putOffOf(plan)]).toEqual([
      ['5-2', { day: '2026-11-27', order: 0 }],
      ['7-1', { day: '2026-11-27', order: 1 }],
    ]);
  });

  test('is not the next action while anything else is open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (picks) => {
        let plan = planFrom();
        const changes: ReturnType<typeof at>[] = [];
        for (const [step] of picks.entries()) {
          const before = nextOf(plan, { clock })?.entry.item.id ?? '';
          changes.push(at(`put-off/p1/${before}`, clock.today, NOW + step));
          plan = planFrom(...changes);
          expect(nextOf(plan, { clock })?.entry.item.id).not.toBe(before);
          expect(rankedOf(plan, { clock }).at(-1)?.entry.item.id).toBe(before);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('due is what is open and near, faded is what is settled and old', () => {
  const old = Date.parse('2026-04-01T00:00:00Z');
  const plan = planFrom(
    at('answer/p1/5-2/due', '2026-12-01'),
    at('answer/p1/7-1/due', '2026-12-31'),
    at('answer/p1/7-1/status', 'todo'),
    at('answer/p1/9-2/status', 'done', old),
    at('answer/p1/1-1/status', 'done'),
  );
  expect(dueOf(plan, clock.today, 7).map(({ item }) => item.id)).toEqual(['5-2']);
  expect(fadedOf(plan, clock).map(({ item }) => item.id)).toEqual(['9-2']);
});
