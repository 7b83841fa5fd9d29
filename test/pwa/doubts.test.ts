// The list of doubts is counted, so it grows and shrinks with the data.
import { expect, test } from 'vitest';
import { DOUBT_KINDS, DOUBTS, doubtCount } from '../../pwa/screens/about/doubts.ts';
import { HOWTO, ITEMS, SURVEY, TOOL_IDS, TOOLS } from '../../shared/content/index.ts';

const doubt = (kind: (typeof DOUBT_KINDS)[number]) => DOUBTS.find((row) => row.kind === kind);

test('has one row for each kind, never more doubts than things', () => {
  expect(DOUBTS.map(({ kind }) => kind)).toEqual(DOUBT_KINDS);
  for (const { kind, n, total } of DOUBTS) expect(n, kind).toBeLessThanOrEqual(total);
});

test('counts only the nine confirmed numbers of the handbook as certain', () => {
  expect(doubt('numbers')).toEqual({ kind: 'numbers', n: 23, total: 32 });
});

test('counts every step whose screen words are doubtful', () => {
  let doubtful = 0;
  for (const systems of Object.values(HOWTO))
    for (const { checked } of Object.values(systems)) doubtful += checked.filter((known) => !known).length;
  expect(doubtful).toBeGreaterThan(0);
  expect(doubt('steps')?.n).toBe(doubtful);
});

test('counts every setting of a meeting tool that was not seen on its screen', () => {
  const unchecked = TOOL_IDS.flatMap((tool) => TOOLS[tool].settings.filter(({ checked }) => !checked));
  expect(doubt('settings')?.n).toBe(unchecked.length);
});

test('calls a table of the survey certain only if all of it is', () => {
  expect(doubt('survey')?.n).toBe(SURVEY.filter(({ confidence }) => confidence !== 'A').length);
});

test('adds up', () => {
  expect(doubtCount()).toBeGreaterThan(ITEMS.length);
  expect(doubtCount()).toBe(DOUBTS.reduce((sum, { n }) => sum + n, 0));
});
