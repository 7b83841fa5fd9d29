// Which items apply, in which order, and whether each can say why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist, readSituation, type Situation } from '../../shared/core/checklist.ts';
import { CONDITIONS, METHOD_NUMBERS } from '../../shared/core/item.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { change } from '../support/changes.ts';
import { item } from '../support/entries.ts';
import { law } from '../support/laws.ts';

const situation = (parts: Partial<Situation> = {}): Situation => ({
  methods: [1],
  conditions: {},
  scope: 'company',
  ...parts,
});
const ids = (items: Parameters<typeof buildChecklist>[0], parts: Partial<Situation>) =>
  buildChecklist(items, situation(parts)).map((entry) => entry.item.id);

const anyItems = fc
  .array(
    fc.record({
      methods: fc.subarray([...METHOD_NUMBERS]),
      conditions: fc.subarray([...CONDITIONS]),
      teleworker: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ methods, conditions, teleworker }, index) =>
      item({ id: `x${index}`, methods, conditions, roles: teleworker ? ['teleworker'] : ['admin'] }),
    ),
  );
const anyMethods = fc.subarray([...METHOD_NUMBERS]);
const anyConditions = fc.dictionary(fc.constantFrom(...CONDITIONS), fc.boolean());

describe('the checklist', () => {
  test('is empty while no method is chosen', () => {
    expect(ids([item()], { methods: [] })).toEqual([]);
  });

  test('holds what a chosen method calls for, in the order given', () => {
    const items = [
      item({ id: 'b', methods: [1] }),
      item({ id: 'x', methods: [2] }),
      item({ id: 'a', methods: [1, 3] }),
    ];
    expect(ids(items, { methods: [1] })).toEqual(['b', 'a']);
  });

  test('leaves out an item whose condition is not met, and keeps one whose condition is unknown', () => {
    const items = [item({ conditions: ['mail'] })];
    expect(ids(items, { conditions: { mail: false } })).toEqual([]);
    expect(ids(items, { conditions: {} })).toEqual(['1-1']);
  });

  test('shows a teleworker only their own part', () => {
    const items = [item({ id: 'own', roles: ['teleworker'] }), item({ id: 'office', roles: ['admin'] })];
    expect(ids(items, { scope: 'self' })).toEqual(['own']);
  });

  test('adds the network items to local work once somebody goes online at home', () => {
    const items = [item({ methods: [1], conditions: ['network'] })];
    expect(ids(items, { methods: [3] })).toEqual([]);
    expect(buildChecklist(items, situation({ methods: [3, 7], conditions: { network: true } }))).toEqual([
      { item: items[0], applies: { methods: [3, 7], conditions: ['network'], because: 'network' } },
    ]);
  });

  test('of several methods is the union of theirs', () => {
    law(
      fc.property(anyItems, anyMethods, anyConditions, (items, methods, conditions) => {
        const all = new Set(ids(items, { methods, conditions }));
        const each = new Set(methods.flatMap((method) => ids(items, { methods: [method], conditions })));
        expect(all).toEqual(each);
      }),
    );
  });

  test('can tell for every item why it applies', () => {
    law(
      fc.property(anyItems, anyMethods, anyConditions, (items, methods, conditions) => {
        for (const { applies } of buildChecklist(items, situation({ methods, conditions }))) {
          expect(applies.methods.length).toBeGreaterThan(0);
          expect(applies.methods.every((method) => methods.includes(method))).toBe(true);
          expect(applies.conditions.every((condition) => conditions[condition] !== false)).toBe(true);
        }
      }),
    );
  });

  test('never grows when a condition is switched off', () => {
    law(
      fc.property(
        anyItems,
        anyMethods,
        anyConditions,
        fc.constantFrom(...CONDITIONS),
        (items, methods, conditions, off) => {
          const before = new Set(ids(items, { methods, conditions }));
          const after = ids(items, { methods, conditions: { ...conditions, [off]: false } });
          expect(after.filter((id) => !before.has(id))).toEqual([]);
        },
      ),
    );
  });
});

describe('the situation read from the log', () => {
  const read = (value: unknown) =>
    readSituation(applyChanges([change({ path: 'plan/p1/methods', value: value as number[] })]), 'p1', CONDITIONS)
      .methods;

  test.each([
    [
      [6, 1],
      [1, 6],
    ],
    [[1, 1, 1], [1]],
    [[0, 9, 1.5, '2', true], []],
    ['12', []],
    [null, []],
  ])('takes the methods of %j as %j', (stored, methods) => {
    expect(read(stored)).toEqual(methods);
  });

  test('takes conditions only from yes and no, and any other scope as the whole company', () => {
    const state = applyChanges([
      change({ id: 'a', path: 'plan/p1/condition/mail', value: false }),
      change({ id: 'b', path: 'plan/p1/condition/byod', value: 'no' }),
      change({ id: 'c', path: 'plan/p1/scope', value: 'everybody' }),
    ]);
    expect(readSituation(state, 'p1', CONDITIONS)).toEqual({
      methods: [],
      conditions: { mail: false },
      scope: 'company',
    });
  });
});
