// The columns of a table that somebody may have changed.
import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../shared/core/paper/csv-columns.ts';
import type { CsvColumn } from '../../../shared/core/paper/csv-words.ts';
import en from '../../../shared/i18n/en/csv.ts';
import ja from '../../../shared/i18n/ja/csv.ts';

const COLUMNS: readonly CsvColumn[] = ['code', 'title', 'status', 'owner', 'due', 'checked', 'note', 'reason'];
const find = (table: readonly (readonly string[])[], words = [ja.table, en.table]) =>
  findHeader(table, { columns: COLUMNS, words, isCode: (cell) => /^\d+-\d+$/.test(cell) });

describe('the header', () => {
  test('is the first of the lines with the most columns, and needs one of numbers', () => {
    expect(
      find([
        ['番号', '状態'],
        ['番号', '状態', '期限'],
        ['番号', '状態', '期限'],
      ]),
    ).toMatchObject({ line: 1 });
    expect(find([['状態', '担当', '期限']])).toBeNull();
    expect(find([])).toBeNull();
  });

  test('is found below thirty lines at most', () => {
    const above = (count: number) => [...Array.from({ length: count }, () => ['会社']), ['番号', '状態'], ['1-1', '']];
    expect(find(above(29))?.line).toBe(29);
    expect(find(above(30))).toBeNull();
  });
});

describe('a column', () => {
  test('has our own name, in any width and case, before any other name', () => {
    expect(find([['番号', '状況', '状態']])?.columns.status).toBe(2);
    expect(find([['ＮＯ．', ' Status ']])?.columns).toEqual({ code: 0, status: 1 });
  });

  test('of numbers is where the most numbers of ours stand', () => {
    const table = [
      ['No.', '番号', '項番'],
      ['1', '2-1', '1-1'],
      ['2', 'x', '9-2'],
      ['3', '', '1-2'],
    ];
    expect(find(table)?.columns.code).toBe(2);
  });

  test('stands for one thing only, also where two of ours have one name', () => {
    const same = { ...ja.table, columns: { ...ja.table.columns, note: ja.table.columns.status } };
    expect(find([['番号', '状態']], [same])?.columns).toEqual({ code: 0, status: 1 });
  });
});
