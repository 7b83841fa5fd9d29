// What a file is said to hold before it is made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../shared/core/exchange/contents.ts';
import type { Change, Value } from '../../../shared/core/log/change.ts';
import { ANSWER_FIELDS, path } from '../../../shared/core/log/path.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';

const stateOf = (values: Readonly<Record<string, Value>>) =>
  applyChanges(
    Object.entries(values).map(
      ([at, value], index): Change => ({ id: `c${index}`, at: [1, index], device: 'd', path: at, value }),
    ),
  );

const OUR_PATHS = [
  path.planName('p1'),
  path.planMethods('p1'),
  path.planCondition('p1', 'vpn'),
  path.planScope('p1'),
  path.finder('p1', 'main', 'Q1'),
  ...ANSWER_FIELDS.map((field) => path.answer('p1', '1-1', field)),
  path.putOff('p1', '1-1'),
  path.setting('p1', 'zoom-waiting-room'),
  path.contact('p1', 'lead'),
  path.company('p1', 'name'),
  path.incident('p1', 'lost-device', 'started'),
  path.rule('p1', 'owner'),
  path.report('p1', 'boss-times'),
  path.contact('own-abcd1234', 'lead'),
  path.incident('own-abcd1234', 'lost-device', 'started'),
];

describe('the contents of a file', () => {
  test('name contacts and the times of incidents', () => {
    const state = stateOf({
      [path.contact('p1', 'lead')]: '山田 03',
      [path.incident('p1', 'lost-device', 'started')]: 1,
    });
    expect(contentsOf(state)).toEqual([
      { kind: 'contacts', count: 1 },
      { kind: 'incidents', count: 1 },
    ]);
  });

  test('know every path that this app writes', () => {
    const state = stateOf(Object.fromEntries(OUR_PATHS.map((one) => [one, 'x'])));
    expect(contentsOf(state).map(({ kind }) => kind)).not.toContain('other');
  });

  test('leave nothing out: the counts add up to all that is set', () => {
    const value = fc.constantFrom<Value>('x', 1, true, null);
    const anyPath = fc.oneof(fc.constantFrom(...OUR_PATHS), fc.string());
    fc.assert(
      fc.property(fc.dictionary(anyPath, value), (values) => {
        const set = Object.values(values).filter((one) => one !== null).length;
        expect(contentsOf(stateOf(values)).reduce((sum, { count }) => sum + count, 0)).toBe(set);
      }),
    );
  });
});
