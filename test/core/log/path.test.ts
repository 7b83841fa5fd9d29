// Every path has its own place, and none can be mistaken for another.
import { describe, expect, test } from 'vitest';
import { ANSWER_FIELDS, path } from '../../../shared/core/log/path.ts';

const ALL = [
  path.planName('p1'),
  path.planMethods('p1'),
  path.planCondition('p1', 'mail'),
  path.planScope('p1'),
  path.finder('p1', 'main', 'Q1'),
  ...ANSWER_FIELDS.map((field) => path.answer('p1', '9-2', field)),
  path.putOff('p1', '9-2'),
  path.setting('p1', 'zoom-waiting-room'),
  path.contact('p1', 'it-support'),
  path.company('p1', 'name'),
  path.incident('p1', 'lost-device', 'steps'),
  path.rule('p1', 'device'),
  path.report('p1', 'author'),
];

describe('the paths of the log', () => {
  test('are all different', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
  });

  test('are made of letters, digits, - and _ between slashes', () => {
    for (const each of ALL) expect(each).toMatch(/^[a-z]+(-[a-z]+)*(\/[A-Za-z0-9_-]+)+$/);
  });

  test('never change: a path written years ago still means the same', () => {
    expect(ALL).toEqual([
      'plan/p1/name',
      'plan/p1/methods',
      'plan/p1/condition/mail',
      'plan/p1/scope',
      'finder/p1/main/Q1',
      'answer/p1/9-2/status',
      'answer/p1/9-2/note',
      'answer/p1/9-2/owner',
      'answer/p1/9-2/due',
      'answer/p1/9-2/checked',
      'answer/p1/9-2/reason',
      'answer/p1/9-2/missing',
      'put-off/p1/9-2',
      'setting/p1/zoom-waiting-room',
      'contact/it-support',
      'company/name',
      'incident/lost-device/steps',
      'rule/p1/device',
      'report/author',
    ]);
  });
});
