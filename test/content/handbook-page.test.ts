// The page about the handbook: every fact has words in both languages, a source, and a place in the slides' order.
import { expect, test } from 'vitest';
import { ALL_PATTERNS as PATTERNS } from '../../pwa/navigation/rare-routes.ts';
import * as content from '../../shared/content/index.ts';
import en from '../../shared/content/words/en/handbook.ts';
import ja from '../../shared/content/words/ja/handbook.ts';
import { THREATS } from '../../shared/core/item.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();
const questions = content.SURVEY_QUESTIONS.flatMap((section) => [...section.questions]);

test.each([
  ['ja', ja],
  ['en', en],
] as const)('facts and words name the same things (%s)', (_language, words) => {
  expect(Object.keys(words.readers.rows).sort()).toEqual(ids(content.READER_POINTS));
  expect(Object.keys(words.structure.parts).sort()).toEqual(ids(content.HANDBOOK_PARTS));
  expect(Object.keys(words.ranks.list).sort()).toEqual(ids(content.RANK_RULES));
  expect(Object.keys(words.guideline.editions).sort()).toEqual(ids(content.GUIDELINE_EDITIONS));
  expect(Object.keys(words.guideline.chapters).sort()).toEqual(ids(content.GUIDELINE_CHAPTERS));
  expect(Object.keys(words.plan.rows).sort()).toEqual(ids(content.PLAN_OF_2020));
  expect(Object.keys(words.notCompared.list).sort()).toEqual(ids(content.NOT_COMPARED));
  expect(Object.keys(words.survey.sections).sort()).toEqual(ids(content.SURVEY_QUESTIONS));
  expect(Object.keys(words.survey.questions).sort()).toEqual(ids(questions));
  expect(Object.keys(words.editions.list).sort()).toEqual(
    [...content.EDITIONS.map(({ id }) => `e-${id}`), content.GUIDES_RENEWED.id].sort(),
  );
});

test('the survey asked 48 questions, and every table of figures belongs to one of them', () => {
  expect(questions).toHaveLength(48);
  const named = questions.flatMap(({ tables }) => [...tables] as string[]);
  expect(named.toSorted()).toEqual(content.SURVEY.map(({ id }): string => id).toSorted());
});

test('those who answered are those of the survey', () => {
  expect([...new Set(content.SURVEY_QUESTIONS.map(({ asked }): number => asked))]).toEqual([
    content.SURVEY_SOURCE.responses,
    content.SURVEY_SOURCE.teleworkCompanies,
  ]);
});

test('editions stand in the order of their days, and each has a source', () => {
  const days = content.EDITIONS.map(({ day }): string => day);
  expect(days).toEqual(days.toSorted());
  expect(content.EDITIONS.filter(({ source }) => (source as string) === '')).toEqual([]);
});

test('the parts of the handbook lead to screens that exist', () => {
  const screens = content.HANDBOOK_PARTS.flatMap((part) => [...part.screens] as string[]);
  expect(screens.filter((screen) => !PATTERNS.includes(screen))).toEqual([]);
});

test('every threat has a story that says it is invented, and says what each of its measures does', async () => {
  const { default: words } = await import('../../shared/content/words/ja/threats.ts');
  for (const threat of THREATS) {
    const own = words.threats[threat];
    expect(content.THREAT_FACTS[threat].caseInvented).toBe(true);
    expect(own.caseText[0]).toContain('作った話');
    expect(Object.keys(own.prevents).sort()).toEqual([...content.THREAT_FACTS[threat].prevents].sort());
  }
});
