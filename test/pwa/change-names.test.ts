// Every path that the app can write has a name, and its values have words, in both languages: no path, no id, no code.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameOfChange, orderOfChange } from '../../pwa/parts/change-names/change-name.ts';
import { valueOfChange } from '../../pwa/parts/change-names/change-value.ts';
import { changeNameNeeds, changeWords } from '../../pwa/parts/change-names/change-words.ts';
import {
  CLAUSES,
  CONTACT_SLOTS,
  FLOWCHART,
  INCIDENTS,
  ITEM_IDS,
  incidentWords,
  RULE_VARIABLES,
  surveyTable,
  TOOL_IDS,
  TOOLS,
} from '../../shared/content/index.ts';
import { STATUSES } from '../../shared/core/answer.ts';
import { CONDITIONS } from '../../shared/core/item.ts';
import { LOCALES } from '../../shared/core/locale.ts';
import type { Value } from '../../shared/core/log/change.ts';
import { ANSWER_FIELDS, FIRST_PLAN, path } from '../../shared/core/log/path.ts';
import { PATH_PATTERNS, patternOf } from '../../shared/core/log/path-parts.ts';
import { missingPath } from '../../shared/core/own-replies.ts';
import { READERS } from '../../shared/core/paper/report.ts';
import { rulePath } from '../../shared/core/paper/rules.ts';
import { QUESTION_IDS } from '../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../shared/core/staff-check/reply.ts';
import { law } from '../support/laws.ts';

const OWN = 'own-abcdef012345';
const UUID = 'e1b6f6de-64b5-4fbb-9a0f-0a5d1f0f7a11';

/** Every path that the app can write in a plan, each with values that it writes there. */
function everyPath(plan: string): [string, Value[]][] {
  const text: Value[] = ['総務 03-0000-0000'];
  const moment: Value[] = [1_795_750_220_930];
  const { cards } = incidentWords.get('ja');
  const incident = (id: keyof typeof cards): [string, Value[]][] => {
    const { firstTenMinutes, firstDay, afterwards, record } = cards[id];
    const at = (list: string, count: number, values: Value[]) =>
      Array.from({ length: count }, (_, index): [string, Value[]] => [
        path.incident(plan, id, `${list}-${index + 1}`),
        values,
      ]);
    return [
      [path.incident(plan, id, 'started'), moment],
      ...at('step', firstTenMinutes.length, moment),
      ...at('day', firstDay.length, moment),
      ...at('after', afterwards.length, moment),
      ...at('note', record.length, text),
    ];
  };
  const answers = ITEM_IDS.flatMap((item) =>
    ANSWER_FIELDS.map((field): [string, Value[]] => [
      path.answer(plan, item, field),
      field === 'status' ? [...STATUSES] : field === 'due' || field === 'checked' ? ['2026-11-27'] : text,
    ]),
  );
  return [
    [path.planName(plan), text],
    [path.planMethods(plan), [[1, 5], [8], []]],
    ...CONDITIONS.map((condition): [string, Value[]] => [path.planCondition(plan, condition), [true, false]]),
    [path.planScope(plan), ['company', 'self']],
    ...FLOWCHART.questions.map(({ id, options }): [string, Value[]] => [
      path.finder(plan, 'main', id),
      [...options, 'unknown'],
    ]),
    [path.finder(plan, 'main', 'found'), ['1,5', '8']],
    ...answers,
    ...QUESTION_IDS.map((question): [string, Value[]] => [path.reply(plan, question), [...REPLIES]]),
    ...QUESTION_IDS.map((question): [string, Value[]] => [missingPath(plan, question), text]),
    ...ITEM_IDS.map((item): [string, Value[]] => [path.putOff(plan, item), ['2026-11-27']]),
    ...TOOL_IDS.flatMap((tool) =>
      TOOLS[tool].settings.map(({ id }): [string, Value[]] => [path.setting(plan, id), [true]]),
    ),
    ...CONTACT_SLOTS.map((slot): [string, Value[]] => [path.contact(plan, slot), text]),
    ...['name', 'scope', 'checker'].map((field): [string, Value[]] => [path.company(plan, field), text]),
    [path.company(plan, 'size'), (surveyTable('adoption_by_size')?.rows ?? []).map(({ id }) => id)],
    ...INCIDENTS.flatMap(({ id }) => incident(id)),
    ...RULE_VARIABLES.map(({ id }): [string, Value[]] => [rulePath.variable(plan, id), [...text, '2026-11-27']]),
    ...CLAUSES.flatMap(({ id }): [string, Value[]][] => [
      [rulePath.off(plan, id), [true]],
      [rulePath.text(plan, id), text],
    ]),
    ...READERS.map((reader): [string, Value[]] => [path.report(plan, `${reader}-times`), [[1_795_750_220_930]]]),
    [path.report(plan, 'calendar-id'), [UUID]],
    [path.report(plan, 'calendar-sequence'), [28_524_709]],
    [path.report(plan, 'calendar-events'), [['due-9-2-2026-12-04']]],
  ];
}

/** A slash between names, an id of a setting, an item or a UUID, a key word of code. */
const CODE =
  /[a-z]\/[a-z0-9]|\b(?:true|false|null|undefined|company|self)\b|[0-9a-f]{8}-[0-9a-f]{4}|\b[a-z]+-[a-z]+-[a-z]+\b|\d{6,}|\bQ\d\b/;

beforeAll(async () => {
  for (const locale of LOCALES) await Promise.all(changeNameNeeds.map((words) => words.load(locale)));
});

test('the list holds every kind of path there is', () => {
  expect(new Set(everyPath(FIRST_PLAN).map(([each]) => patternOf(each)))).toEqual(new Set(PATH_PATTERNS));
});

describe.each(LOCALES)('in %s', (locale) => {
  test('every path has a name, the same for the company and for a person, and no other path has it', () => {
    const words = changeWords(locale);
    const names = new Map<string, string>();
    for (const [each] of everyPath(FIRST_PLAN)) {
      const { group, name } = nameOfChange(each, words);
      expect([each, group]).not.toEqual([each, 'newer']);
      expect(name).not.toBe('');
      if (locale === 'ja') expect([each, CODE.test(name)]).toEqual([each, false]);
      // A clause has two forms with one title; they are one thing to a person.
      const same = names.get(name);
      if (same && !each.startsWith('rule/')) expect([each, name]).toEqual([same, name]);
      names.set(name, each);
    }
    for (const [index, [each]] of everyPath(OWN).entries())
      expect(nameOfChange(each, words)).toEqual(nameOfChange(everyPath(FIRST_PLAN)[index]?.[0] ?? '', words));
  });

  test('every value has words', () => {
    const words = changeWords(locale);
    for (const [each, values] of everyPath(FIRST_PLAN))
      for (const value of values) {
        const said = valueOfChange(each, value, words);
        expect([each, value, said]).not.toEqual([each, value, '']);
        expect([each, said === words.m.newerValue]).toEqual([each, false]);
        if (locale === 'ja') expect([each, said, CODE.test(said)]).toEqual([each, said, false]);
      }
    expect(valueOfChange('answer/p1/9-2/due', '2026-11-27', words)).toContain('2026');
    expect(valueOfChange('incident/lost-device/started', 1_795_750_220_930, words)).toContain('2026');
  });

  test('what this version does not know is called so, and never by its path or value', () => {
    const words = changeWords(locale);
    const odd = [
      'from-the-future/x',
      'answer/p1/99-9/status',
      'setting/p1/hack',
      'incident/lost-device/step-99',
      'report/x',
      'reply/own-abcdef012345/e-hack',
      'reply/own-abcdef012345/e-lock/hack',
      'reply/own-abcdef012345/e-hack/missing',
    ];
    for (const each of [...odd, 'answer/p1/constructor/status', 'contact/__proto__', 'rule/p1/off-toString'])
      expect(nameOfChange(each, words)).toEqual({ group: 'newer', name: words.m.newer });
    expect(valueOfChange('answer/p1/9-2/status', 'hacked', words)).toBe(words.m.newerValue);
    expect(valueOfChange('from-the-future/x', UUID, words)).toBe(words.m.newerValue);
  });

  test('any value at any path has words and throws nothing', () => {
    const words = changeWords(locale);
    const paths = everyPath(FIRST_PLAN).map(([each]) => each);
    const anyValue = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.integer()));
    law(
      fc.property(fc.constantFrom(...paths), anyValue, (each, value) => {
        expect(typeof valueOfChange(each, value, words)).toBe('string');
      }),
    );
  });
});

test('changes stand in the order of the checklist, group by group', () => {
  const words = changeWords('ja');
  const sorted = ['10-1', '2-1', '1-1', '9-2'].map((item) => path.answer(FIRST_PLAN, item, 'status'));
  sorted.push(path.planMethods(FIRST_PLAN), path.report(FIRST_PLAN, 'boss-times'), path.contact(FIRST_PLAN, 'lead'));
  sorted.sort((a, b) => orderOfChange(a, words) - orderOfChange(b, words));
  expect(sorted.map((each) => each.split('/')[2] ?? each)).toEqual([
    'methods',
    ...['1-1', '2-1', '9-2', '10-1'],
    'contact/lead',
    'report/boss-times',
  ]);
});
