// What clients and subsidies ask: whole lists, measures that exist, and doubt where it belongs.
import { expect, test } from 'vitest';
import {
  findItem,
  ITEMS,
  rowsOfScheme,
  SCHEME_IDS,
  SCHEME_ROWS,
  SCHEMES,
  schemeRowId,
} from '../../shared/content/index.ts';
import ja from '../../shared/content/words/ja/schemes.ts';

/** Criteria of the list of 27 March 2026. */
const SCS_CRITERIA = 81;

test('every line has its words, and no words are left over', () => {
  expect(Object.keys(ja.rows).sort()).toEqual(SCHEME_ROWS.map(schemeRowId).sort());
  expect(new Set(SCHEME_ROWS.map(schemeRowId)).size).toBe(SCHEME_ROWS.length);
});

test.each(SCHEME_IDS)('%s is complete', (scheme) => {
  expect(rowsOfScheme(scheme)).toHaveLength(SCHEMES[scheme].asked);
});

test('the criteria of SCS add up', () => {
  const sum = SCHEME_ROWS.reduce((total, row) => total + ('criteria' in row ? row.criteria : 0), 0);
  expect(sum).toBe(SCS_CRITERIA);
});

test('measures exist, each once in a line, and only a line without any is out of reach', () => {
  for (const row of SCHEME_ROWS) {
    expect(row.items.filter((id) => !findItem(id))).toEqual([]);
    expect(new Set(row.items).size).toBe(row.items.length);
    expect(row.fit === 'open').toBe(row.items.length === 0);
  }
});

test('the additions for the gaps belong to a line each', () => {
  const used = new Set<string>(SCHEME_ROWS.flatMap((row) => row.items));
  const gaps = ITEMS.filter(({ id }) => /^S-(1[7-9]|2[0-3])$/u.test(id));
  expect(gaps).toHaveLength(7);
  expect(gaps.filter(({ id }) => !used.has(id))).toEqual([]);
});

test('what was not compared with an official text is not called official', () => {
  expect(SCHEME_ROWS.filter(({ checked, confidence }) => !checked && confidence === ('A' as string))).toEqual([]);
});
