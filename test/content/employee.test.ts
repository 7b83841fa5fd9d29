// The questions for one person: all that can be asked, in the order in which answers travel, each about a measure that exists.
import { describe, expect, test } from 'vitest';
import { EMPLOYEE_QUESTIONS, EMPLOYEE_TOPICS } from '../../shared/content/employee.ts';
import { ITEM_IDS, ITEMS } from '../../shared/content/items.ts';
import enWords from '../../shared/content/words/en/employee.ts';
import jaWords from '../../shared/content/words/ja/employee.ts';
import { FIRST_QUESTIONS, QUESTION_IDS } from '../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../shared/core/staff-check/reply.ts';

const length = (text: string): number => [...text].length;

describe('the questions for one person', () => {
  test('are all that can be asked, in the order in which answers travel', () => {
    expect(EMPLOYEE_QUESTIONS.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
  });

  test('are each about a measure in which every worker has a part, or about an addition', () => {
    const known: readonly string[] = ITEM_IDS;
    expect(EMPLOYEE_QUESTIONS.filter(({ item }) => !known.includes(item))).toEqual([]);
    expect(new Set(EMPLOYEE_QUESTIONS.map(({ item }) => item)).size).toBeGreaterThan(20);
  });

  test('have a topic, a first step of at most an hour, and ways to work that exist', () => {
    const methods = new Set(ITEMS.flatMap((item) => item.methods));
    for (const { id, topic, minutes, methods: only } of EMPLOYEE_QUESTIONS) {
      expect([id, EMPLOYEE_TOPICS.includes(topic)]).toEqual([id, true]);
      expect([id, minutes > 0 && minutes <= 60]).toEqual([id, true]);
      expect([id, only.every((method) => methods.has(method))]).toEqual([id, true]);
    }
  });

  test('ask the first twelve of everybody, in about three minutes', () => {
    const first = EMPLOYEE_QUESTIONS.filter(({ id }) => FIRST_QUESTIONS.includes(id));
    expect(first).toHaveLength(12);
    expect(first.filter(({ methods }) => methods.length > 0)).toEqual([]);
    expect(first.filter(({ minutes }) => minutes > 30)).toEqual([]);
  });

  test.each([
    ['ja', jaWords],
    ['en', enWords],
  ] as const)('have words for each in %s, and for each reply', (_language, words) => {
    expect(Object.keys(words.questions)).toEqual([...QUESTION_IDS]);
    expect(Object.keys(words.replies)).toEqual([...REPLIES]);
    const told = EMPLOYEE_QUESTIONS.filter((question) => question.told).map(({ id }) => id);
    expect(Object.keys(words.told)).toEqual(told);
  });

  test('are short enough for a phone, and no two are the same', () => {
    const long = [
      ...Object.values(jaWords.questions).filter(({ question }) => length(question) > 30),
      ...Object.values(enWords.questions).filter(({ question }) => length(question) > 76),
    ];
    expect(long).toEqual([]);
    for (const words of [jaWords, enWords])
      for (const part of ['title', 'question'] as const)
        expect(new Set(Object.values(words.questions).map((each) => each[part])).size).toBe(QUESTION_IDS.length);
  });

  test('speak of what is one’s own: no question asks for a list, a rule or a decision of the company’s', () => {
    const company = /全員が|社員|台帳|規程を(?:作|定)|就業規則|everyone in the company|all employees/;
    for (const words of [jaWords, enWords])
      expect(Object.values(words.questions).filter(({ question }) => company.test(question))).toEqual([]);
  });
});
