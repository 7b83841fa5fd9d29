// Law: another person's answers never become the company's, nor the company's a person's, by whatever file they come.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, careOf, firstTicks, HANDFUL, rowsBeside } from '../../../shared/core/exchange/care.ts';
import { chooseRows, previewImport, stateWith } from '../../../shared/core/exchange/preview.ts';
import { isForDevice, whoseAnswers } from '../../../shared/core/exchange/whose.ts';
import { type Change, canonicalJson } from '../../../shared/core/log/change.ts';
import { ownPlanOf, withOwnPlan } from '../../../shared/core/log/own-plan.ts';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { anyStamp, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const NOW = Date.UTC(2026, 10, 27);
const MINE = 'own-aaaa00000000';
const THEIRS = 'own-ffff00000000';

/** A history of one plan on every kind of path. */
const anyHistory = (plan: string, device = 'theirs') =>
  fc.array(
    fc.record({
      id: fc.uuid(),
      at: anyStamp,
      device: fc.constantFrom(device, 'other'),
      path: fc.constantFrom(
        path.answer(plan, '1-1', 'status'),
        path.answer(plan, '9-2', 'note'),
        path.finder(plan, 'main', 'Q1'),
        path.putOff(plan, '1-1'),
        path.contact(plan, 'lead'),
        path.company(plan, 'name'),
        path.rule(plan, 'variable-owner'),
        path.incident(plan, 'lost-device', 'note-1'),
      ),
      value: fc.constantFrom('done', 'todo', '総務', null),
    }),
    { maxLength: 12 },
  );

const valuesOf = (log: readonly Change[], plan: string) =>
  [...applyChanges(log)]
    .filter(([where, { value }]) => planOf(where) === plan && value !== null)
    .map(([where, { value }]) => `${where} ${canonicalJson(value)}`)
    .sort();

/** What an import takes without the person changing a tick. */
function taken(log: readonly Change[], file: readonly Change[], plan: string, ownPlan = ''): readonly Change[] {
  const incoming = withOwnPlan(file).filter((each) => isForDevice(each, { plan, ownPlan }));
  const preview = previewImport(log, incoming, NOW);
  const { records, edits } = chooseRows(preview, firstTicks(careOf(preview, plan)));
  expect(edits).toEqual([]);
  return mergeLogs(log, records);
}

describe('an employee’s file', () => {
  test('leaves the company’s plan as it is, old version or new', () => {
    law(
      fc.property(
        anyHistory(FIRST_PLAN, 'me'),
        anyHistory(THEIRS),
        anyHistory(FIRST_PLAN),
        fc.uuid(),
        (log, own, old, id) => {
          const legacy = [...old, change({ id, at: [2 ** 41, 0], path: path.planScope(FIRST_PLAN), value: 'self' })];
          for (const file of [own, legacy]) {
            expect(valuesOf(taken(log, file, FIRST_PLAN), FIRST_PLAN)).toEqual(valuesOf(log, FIRST_PLAN));
            expect(whoseAnswers(withOwnPlan(file), { plan: FIRST_PLAN, ownPlan: '' }).kind).not.toBe('mine');
          }
        },
      ),
    );
  });

  test('put beside changes no plan that was there, and is the same each time', () => {
    law(
      fc.property(
        anyHistory(FIRST_PLAN, 'me'),
        anyHistory(MINE, 'me'),
        anyHistory(THEIRS),
        anyHistory(FIRST_PLAN),
        (company, mine, own, other) => {
          const log = mergeLogs(company, mine);
          const file = [...own, ...other];
          const once = mergeLogs(log, beside(log, file, { plan: FIRST_PLAN, device: 'theirs' }));
          for (const plan of [FIRST_PLAN, MINE]) expect(valuesOf(once, plan)).toEqual(valuesOf(log, plan));
          expect(valuesOf(once, THEIRS)).toEqual(valuesOf(own, THEIRS));
          expect(beside(once, file, { plan: FIRST_PLAN, device: 'theirs' })).toEqual([]);
        },
      ),
    );
  });

  test('gives rows about our plan, none of which starts ticked; a ticked one takes that value alone', () => {
    law(
      fc.property(anyHistory(FIRST_PLAN, 'me'), anyHistory(THEIRS), fc.nat(), (log, own, pick) => {
        const rows = rowsBeside(log, own, { from: THEIRS, to: FIRST_PLAN, now: NOW });
        const chosen = rows[pick % Math.max(1, rows.length)];
        const before = applyChanges(log);
        const edits = chosen ? [{ path: chosen.path, value: chosen.theirs ?? null }] : [];
        const after = stateWith(before, { records: [], edits });
        for (const [where, { value }] of after)
          expect(value).toEqual(where === chosen?.path ? chosen.theirs : before.get(where)?.value);
      }),
    );
  });
});

describe('the company’s file', () => {
  test('leaves the plan of somebody who uses the app for themselves as it is', () => {
    law(
      fc.property(anyHistory(MINE, 'me'), anyHistory(FIRST_PLAN), (log, file) => {
        expect(valuesOf(taken(log, file, MINE, MINE), MINE)).toEqual(valuesOf(log, MINE));
        expect(['company', 'nobody']).toContain(whoseAnswers(file, { plan: MINE, ownPlan: MINE }).kind);
      }),
    );
  });

  test('is the company’s to the person in charge, and so is their own plan from another device', () => {
    const company = change({ path: path.answer(FIRST_PLAN, '1-1', 'status') });
    const own = change({ id: 'o', path: path.answer(MINE, '1-1', 'status') });
    const other = change({ id: 't', path: path.answer(THEIRS, '1-1', 'status') });
    const plans = { plan: FIRST_PLAN, ownPlan: MINE };
    expect(whoseAnswers([company, other], plans)).toEqual({ kind: 'mine', other: THEIRS, aside: 1 });
    expect(whoseAnswers([own], plans).kind).toBe('mine');
    expect(whoseAnswers([other], plans)).toEqual({ kind: 'person', other: THEIRS, aside: 1 });
    expect(whoseAnswers([change({ path: 'from-the-future/x' })], plans).kind).toBe('nobody');
  });
});

describe('how careful an import is', () => {
  const status = (item: number, value: string, at: number, device = 'pc'): Change =>
    change({
      id: `${device}-${item}-${at}`,
      at: [at, 0],
      device,
      path: path.answer(FIRST_PLAN, `${item}-1`, 'status'),
      value,
    });
  const methods = (value: number[], at: number): Change =>
    change({ id: `m${at}`, at: [at, 0], path: path.planMethods(FIRST_PLAN), value });
  const care = (mine: readonly Change[], theirs: readonly Change[]) =>
    careOf(previewImport(mine, theirs, NOW), FIRST_PLAN);
  const many = (count: number, value: string, at: number, device?: string) =>
    Array.from({ length: count }, (_, item) => status(item + 1, value, at, device));

  test.each([
    [HANDFUL, false],
    [HANDFUL + 1, true],
  ])('%d replaced answers: every row to be chosen is %s', (count, careful) => {
    const mine = many(count, 'todo', 1);
    const theirs = [...mine, ...many(count, 'done', 2, 'phone')];
    const found = care(mine, theirs);
    expect([found.replaced, found.careful]).toEqual([count, careful]);
    expect(firstTicks(found).size).toBe(careful ? 0 : count);
  });

  test('new answers are no replaced ones: a new phone gets everything with one tap', () => {
    const found = care([], [...many(40, 'done', 1), methods([1], 1)]);
    expect(found.careful).toBe(false);
    expect(firstTicks(found).size).toBe(41);
  });

  test('another way of working is never one tap', () => {
    expect(care([methods([1], 1)], [methods([7], 2)])).toMatchObject({ methods: true, careful: true });
    expect(care([methods([7], 2)], [methods([1], 1)])).toMatchObject({ methods: false, careful: false });
    expect(care([methods([], 1)], [methods([1], 2)])).toMatchObject({ methods: false });
  });

  test('who the app is for is no row at all', () => {
    const file = [change({ path: path.planScope(FIRST_PLAN), value: 'company' })];
    expect(care([], file).rows).toEqual([]);
  });

  test('what two people changed without knowing of each other starts unticked', () => {
    const base = status(1, 'todo', 1);
    const mine = [base, status(1, 'na', 2, 'me')];
    const known = [...mine, status(1, 'done', 3, 'phone')];
    expect(firstTicks(care(mine, known)).size).toBe(1);
    const unknown = [base, status(1, 'done', 3, 'phone')];
    expect(care(mine, unknown).rows).toMatchObject([{ conflict: true, outcome: 'changed' }]);
    expect(firstTicks(care(mine, unknown)).size).toBe(0);
  });

  test('nothing of a row that is not ticked is taken, and a ticked older value wins', () => {
    const mine = [status(1, 'done', 5), status(2, 'todo', 1)];
    const theirs = [status(1, 'todo', 2, 'phone'), status(2, 'done', 3, 'phone'), status(3, 'done', 3, 'phone')];
    const shown = previewImport(mine, theirs, NOW);
    const none = chooseRows(shown, new Set());
    expect(stateWith(applyChanges(mine), none)).toEqual(applyChanges(mine));
    const chosen = chooseRows(shown, new Set([path.answer(FIRST_PLAN, '1-1', 'status')]));
    const after = stateWith(applyChanges(mine), chosen);
    expect(['1-1', '2-1', '3-1'].map((item) => after.get(path.answer(FIRST_PLAN, item, 'status'))?.value)).toEqual([
      'todo',
      'todo',
      undefined,
    ]);
  });
});

test('a plan made of a file’s device is no plan of anybody here', () => {
  const made = beside([], [change({})], { plan: FIRST_PLAN, device: 'theirs' })[0];
  expect(planOf(made?.path ?? '')).not.toBe(ownPlanOf('theirs'));
  expect(planOf(made?.path ?? '')).toMatch(/^own-/);
});
