// Shares of the survey add up as they did when the tables were read, so that no number slips unnoticed.
import { expect, test } from 'vitest';
import { SURVEY, SURVEY_SOURCE, type SurveyTableId, surveyTable } from '../../shared/content/index.ts';

const round = (number: number): number => Math.round(number * 10) / 10;
const sum = (numbers: readonly number[]): number => round(numbers.reduce((total, number) => total + number, 0));
const shares = (id: SurveyTableId): readonly number[] =>
  surveyTable(id)?.rows.map((row) => row.percent ?? Number.NaN) ?? [];

test.each([
  ['adoption', 100.0],
  ['start_time', 99.9],
  ['future', 100.0],
  ['guideline_awareness', 100.1],
  // About 2 % gave no answer.
  ['security_structure', 98.0],
] as const)('the shares of %s sum to %d', (id, expected) => {
  expect(sum(shares(id))).toBe(expected);
});

test('tables with one answer each are exactly those whose sum is known', () => {
  const single = SURVEY.filter((table) => table.kind === 'single').map((table) => table.id);
  expect(single.sort()).toEqual(['adoption', 'future', 'guideline_awareness', 'security_structure', 'start_time']);
});

test('each company size sums to about 100, and the sizes to all companies', () => {
  const bySize = surveyTable('adoption_by_size');
  for (const row of bySize?.rows ?? []) expect([100.0, 100.1], row.id).toContain(sum(row.values ?? []));
  expect(sum(bySize?.rows.map((row) => row.n ?? 0) ?? [])).toBe(SURVEY_SOURCE.responses);
  expect(bySize?.n).toBe(SURVEY_SOURCE.responses);
});

test('the sizes, weighted, give the shares of all companies', () => {
  const rows = surveyTable('adoption_by_size')?.rows ?? [];
  const weighted = shares('adoption').map(
    (_, series) => rows.reduce((total, row) => total + (row.values?.[series] ?? 0) * (row.n ?? 0), 0) / 5433,
  );
  shares('adoption').forEach((share, series) => {
    expect(Math.abs((weighted[series] ?? 0) - share)).toBeLessThan(0.1);
  });
});

test('companies that telework, and those that began because of the pandemic, are the shares they should be', () => {
  const [before = 0, because = 0, , none = 0] = shares('adoption');
  const all = SURVEY_SOURCE.responses;
  expect(Math.abs(SURVEY_SOURCE.teleworkCompanies / all - (before + because) / 100)).toBeLessThan(0.001);
  expect(Math.abs((surveyTable('future')?.n ?? 0) / all - because / 100)).toBeLessThan(0.001);
  expect(Math.abs((surveyTable('reasons_not_adopt')?.n ?? 0) / all - none / 100)).toBeLessThan(0.001);
});

test('those who used the guideline and those who did not are the groups of the next questions', () => {
  const [used = 0, unused = 0] = shares('guideline_awareness');
  expect(
    Math.abs((surveyTable('guideline_useful')?.n ?? 0) / SURVEY_SOURCE.teleworkCompanies - used / 100),
  ).toBeLessThan(0.001);
  expect(
    Math.abs((surveyTable('guideline_not_used')?.n ?? 0) / SURVEY_SOURCE.teleworkCompanies - unused / 100),
  ).toBeLessThan(0.001);
});

test('the two pairs that may be swapped keep their sums: 21.3 stopped or will stop, 21.6 with a team or a person', () => {
  expect(sum(shares('future').slice(2))).toBe(21.3);
  expect(sum(shares('security_structure').filter((share) => share === 11.6 || share === 10.0))).toBe(21.6);
});

test('every share is a percentage and every table says how sure it is', () => {
  for (const table of SURVEY) {
    expect(table.n, table.id).toBeGreaterThan(100);
    expect(table.confidence, table.id).toMatch(/^[ABC](\/[ABC])?$/u);
    for (const row of table.rows) {
      for (const share of row.values ?? [row.percent ?? Number.NaN]) {
        expect(share >= 0 && share <= 100, `${table.id}/${row.id}`).toBe(true);
      }
    }
  }
});
