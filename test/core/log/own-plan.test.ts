// A person's own plan: apart from the company's on every path, and old answers get into it without loss.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ID } from '../../../shared/core/exchange/limits.ts';
import { isId, isPath } from '../../../shared/core/exchange/schema.ts';
import { type Change, canonicalJson } from '../../../shared/core/log/change.ts';
import {
  foundUse,
  legacyOwnPlan,
  movedPlan,
  ownPlanOf,
  ownPlansIn,
  withOwnPlan,
  withoutMoved,
} from '../../../shared/core/log/own-plan.ts';
import { FIRST_PLAN, isOwnPlan, path } from '../../../shared/core/log/path.ts';
import { inPlan, PATH_PATTERNS, patternOf, planOf } from '../../../shared/core/log/path-parts.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { readUse, usedPlan } from '../../../shared/core/log/use.ts';
import { missingPath } from '../../../shared/core/own-replies.ts';
import { anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const OWN = 'own-abcdef012345';

/** Every way to make a path, for one plan. */
const pathsOf = (plan: string): string[] => [
  path.planName(plan),
  path.planMethods(plan),
  path.planCondition(plan, 'byod'),
  path.planScope(plan),
  path.finder(plan, 'main', 'Q1'),
  path.answer(plan, '9-2', 'status'),
  path.putOff(plan, '9-2'),
  path.reply(plan, 'e-lock'),
  missingPath(plan, 'e-lock'),
  path.setting(plan, 'zoom-passcode'),
  path.contact(plan, 'it-support'),
  path.company(plan, 'name'),
  path.incident(plan, 'lost-device', 'step-1'),
  path.rule(plan, 'variable-owner'),
  path.report(plan, 'boss-times'),
];

const scope = (id: string, value: string, at = 1): Change =>
  change({ id, at: [at, 0], path: path.planScope(FIRST_PLAN), value });

/** Logs of an old version in which somebody's own answers stand at the company's paths. */
const anyOldLog = fc.tuple(anyLog, fc.uuid()).map(([log, id]) => [...log, scope(id, 'self')]);

const values = (log: readonly Change[], plan: string) =>
  new Map(
    [...applyChanges(log)]
      .filter(([where]) => planOf(where) === plan)
      .map(([where, { value }]) => [inPlan(where, FIRST_PLAN), canonicalJson(value)]),
  );

describe('a path', () => {
  test('of an own plan is never one of the company, and every way to make one is on the list', () => {
    const company = pathsOf(FIRST_PLAN);
    expect(new Set([...company, ...pathsOf(OWN)]).size).toBe(2 * company.length);
    expect(new Set(company.map(patternOf))).toEqual(new Set(PATH_PATTERNS));
    // One more is made where only those need it who have replies: it is no part of the first view.
    expect(Object.keys(path)).toHaveLength(company.length - 1);
  });

  test('says its plan, and goes into another and back', () => {
    for (const plan of [FIRST_PLAN, OWN]) for (const each of pathsOf(plan)) expect(planOf(each)).toBe(plan);
    expect(pathsOf(FIRST_PLAN).map((each) => inPlan(each, OWN))).toEqual(pathsOf(OWN));
    expect(pathsOf(OWN).map((each) => inPlan(each, FIRST_PLAN))).toEqual(pathsOf(FIRST_PLAN));
    expect(pathsOf(OWN).every(isPath)).toBe(true);
  });

  test('of a newer version belongs to nobody and moves nowhere', () => {
    expect([planOf('from-the-future/x/y'), patternOf('from-the-future/x/y')]).toEqual([null, null]);
    expect(inPlan('from-the-future/x/y', OWN)).toBe('from-the-future/x/y');
    expect(patternOf('answer/p1/9-2/status/more')).toBeNull();
  });
});

describe('an own plan', () => {
  test('has an id that a path can hold, whatever it is made of', () => {
    law(fc.property(fc.string(), (text) => void expect(isOwnPlan(ownPlanOf(text))).toBe(true)));
    expect(ownPlanOf('5d1c0000-0000-4000')).toBe('own-5d1c00000000');
    expect(isOwnPlan(FIRST_PLAN)).toBe(false);
  });

  test('of old answers holds all of them, with their history, and the company’s paths stay as they were', () => {
    law(
      fc.property(anyOldLog, (log) => {
        const plan = legacyOwnPlan(applyChanges(log)) ?? '';
        const moved = movedPlan(log, FIRST_PLAN, plan);
        expect(values(moved, plan)).toEqual(values(log, FIRST_PLAN));
        expect(moved.map(({ at, device, value }) => [at, device, value])).toEqual(
          log.filter((each) => planOf(each.path) === FIRST_PLAN).map(({ at, device, value }) => [at, device, value]),
        );
        const after = mergeLogs(log, moved);
        expect(values(after, FIRST_PLAN)).toEqual(values(log, FIRST_PLAN));
        expect(after.length).toBe(mergeLogs(log, []).length + new Set(moved.map(({ id }) => id)).size);
      }),
    );
  });

  test('is the same on two devices that moved the same answers, and moving again adds nothing', () => {
    law(
      fc.property(anyOldLog, (log) => {
        const plan = legacyOwnPlan(applyChanges(log)) ?? '';
        const once = mergeLogs(log, movedPlan(log, FIRST_PLAN, plan));
        const other = mergeLogs([...log].reverse(), movedPlan([...log].reverse(), FIRST_PLAN, plan));
        expect(other).toEqual(once);
        expect(mergeLogs(once, movedPlan(once, FIRST_PLAN, plan))).toEqual(once);
        expect(legacyOwnPlan(applyChanges(once))).toBe(plan);
      }),
    );
  });

  test('gives ids that every reader accepts, different for different plans', () => {
    const long = change({ id: 'x'.repeat(MAX_ID) });
    const ids = [OWN, 'own-aaaa00000000'].map((plan) => movedPlan([long], FIRST_PLAN, plan)[0]?.id ?? '');
    expect(ids.every(isId)).toBe(true);
    expect(new Set([...ids, long.id]).size).toBe(3);
  });

  test('leaves the device without the answers that an older app would take for the company’s', () => {
    law(
      fc.property(anyOldLog, (log) => {
        const plan = legacyOwnPlan(applyChanges(log)) ?? '';
        const all = mergeLogs(log, movedPlan(log, FIRST_PLAN, plan));
        const sent = withoutMoved(all, plan);
        expect(sent.some((each) => planOf(each.path) === FIRST_PLAN)).toBe(false);
        expect(values(sent, plan)).toEqual(values(all, plan));
        expect(withoutMoved(all, FIRST_PLAN)).toBe(all);
      }),
    );
  });
});

describe('what arrives from an old version', () => {
  test('is put into the person’s own plan if it says that it is one person’s, and is left alone if not', () => {
    law(
      fc.property(anyLog, (log) => {
        const own = withOwnPlan([...log, scope('5d1c0000-0000-4000-8000-000000000001', 'self')]);
        expect(own.some((each) => planOf(each.path) === FIRST_PLAN)).toBe(false);
        expect(withOwnPlan([...log, scope('s', 'company')]).map(({ path: where }) => where)).toContain('plan/p1/scope');
        expect(withOwnPlan(log)).toBe(log);
      }),
    );
  });

  test('counts by the last word: somebody may have tried the other use', () => {
    const back = [scope('a', 'self', 1), scope('b', 'company', 2)];
    expect(withOwnPlan(back)).toBe(back);
    expect(legacyOwnPlan(applyChanges([scope('a', 'company', 1), scope('b', 'self', 2)]))).toBe(ownPlanOf('b'));
  });
});

describe('who the app is for', () => {
  test('is read from the settings of the device, whatever they hold', () => {
    expect(readUse({ scope: 'self', ownPlan: OWN })).toEqual({ scope: 'self', ownPlan: OWN });
    for (const odd of [null, 7, 'self', { scope: 'all' }, { scope: 'self', ownPlan: 'p1' }, { ownPlan: '../x' }])
      expect(usedPlan(readUse(odd))).toBe(FIRST_PLAN);
    expect(usedPlan(readUse({ scope: 'self', ownPlan: OWN }))).toBe(OWN);
    expect(usedPlan(readUse({ scope: 'company', ownPlan: OWN }))).toBe(FIRST_PLAN);
  });

  test('is found in a log whose settings are lost', () => {
    const mine = change({ id: 'm', path: path.answer(OWN, '9-2', 'status') });
    const theirs = change({ id: 't', path: path.answer('own-ffff00000000', '9-2', 'status') });
    const more = change({ id: 'n', path: path.answer(OWN, '1-1', 'status') });
    const company = change({ id: 'c', path: path.answer(FIRST_PLAN, '9-2', 'status') });
    expect(foundUse(applyChanges([]))).toEqual({ scope: 'unset', ownPlan: '' });
    expect(foundUse(applyChanges([mine, more, theirs]))).toEqual({ scope: 'self', ownPlan: OWN });
    expect(foundUse(applyChanges([mine, company]))).toEqual({ scope: 'company', ownPlan: '' });
    expect(foundUse(applyChanges([company, scope('s', 'self')]))).toEqual({ scope: 'self', ownPlan: ownPlanOf('s') });
    const gone = change({ id: 'g', path: path.answer('own-eeee00000000', '9-2', 'status'), value: null });
    expect(ownPlansIn(applyChanges([mine, theirs, more, company, gone]))).toEqual([OWN, 'own-ffff00000000']);
  });

  test('is the same on every device, the one with the most first and of equals the first by name', () => {
    const plans = ['own-aaaa00000000', 'own-bbbb00000000', 'own-cccc00000000'];
    const anyAnswers = fc.uniqueArray(fc.tuple(fc.constantFrom(...plans), fc.constantFrom('1-1', '2-1', '9-2')), {
      selector: String,
    });
    law(
      fc.property(anyAnswers, fc.func(fc.integer()), (answers, weight) => {
        const log = answers.map(([plan, item]) => change({ id: plan + item, path: path.answer(plan, item, 'status') }));
        const shuffled = log.toSorted((a, b) => weight(a.id) - weight(b.id));
        const found = ownPlansIn(applyChanges(shuffled));
        const sizeOf = (plan: string) => answers.filter(([own]) => own === plan).length;
        const expected = plans.filter((plan) => sizeOf(plan) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a));
        expect(found).toEqual(expected);
      }),
    );
  });
});
