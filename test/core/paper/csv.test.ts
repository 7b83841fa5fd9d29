// The answers as a table: safe to open in a spreadsheet, and read back as the same answers.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, decodeTable, parseTable } from '../../../pwa/screens/csv/csv-file.ts';
import type { Answer } from '../../../shared/core/answer.ts';
import { path } from '../../../shared/core/log/path.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { type CsvRow, csvTable, readCode, readCsv } from '../../../shared/core/paper/csv.ts';
import { guardCell, unguardCell } from '../../../shared/core/paper/csv-cell.ts';
import { printable } from '../../../shared/core/paper/printable.ts';
import en from '../../../shared/i18n/en/csv.ts';
import ja from '../../../shared/i18n/ja/csv.ts';
import { change } from '../../support/changes.ts';
import { anyHostileText, HOSTILE } from '../../support/hostile.ts';

const WORDS = [ja.table, en.table];
const ITEM_IDS = ['1-1', '9-2', '10-1', 'S-1'];
/** What a spreadsheet takes for a formula once it has trimmed the cell. */
const STARTS_FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;

const row = (parts: Partial<CsvRow> = {}): CsvRow => ({
  id: '1-1',
  title: '使ってよい端末を決める',
  priority: '◎',
  listed: 'はい',
  status: 'done',
  owner: '',
  due: '',
  checked: '',
  note: '',
  reason: '',
  missing: '',
  ...parts,
});

const stored = (fields: Partial<Record<keyof Answer, string>>, item = '1-1') =>
  applyChanges(
    Object.entries(fields).map(([field, value], index) =>
      change({ id: `c${index}`, path: path.answer('p1', item, field as 'note'), value }),
    ),
  );

const read = (table: readonly (readonly string[])[], state = stored({})) =>
  readCsv(table, { itemIds: ITEM_IDS, state, plan: 'p1', words: WORDS });

/** Through the file and an independent reader. */
const throughFile = (table: readonly (readonly string[])[]): string[][] =>
  parse(csvText(table), { relax_column_count: true });

describe('a cell', () => {
  test('never starts a formula, whatever it holds, once it has been through a file and was trimmed', () => {
    fc.assert(
      fc.property(fc.array(anyHostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const cell of throughFile([texts.map(guardCell)]).flat()) {
          expect(cell.trim()).not.toMatch(STARTS_FORMULA);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('comes back as it was, except for characters that no paper can show', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(unguardCell(guardCell(text))).toBe(printable(text).replaceAll('\t', ' '));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(HOSTILE.slice(0, 5))('%j is marked as text', (text) => {
    expect(guardCell(text).startsWith("'")).toBe(true);
  });

  test('that only holds words is left alone', () => {
    expect(guardCell('のこり2台（1-1）')).toBe('のこり2台（1-1）');
  });
});

describe('a table', () => {
  test('read back without a change changes nothing, also with hostile notes and in either language', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, fc.constantFrom(...WORDS), (note, owner, words) => {
        const kept = { status: 'todo', note, owner: owner.slice(0, 150), due: '2026-12-04' } as const;
        const table = csvTable([row(kept)], words);
        const back = read(parseTable(`\ufeff${csvText(table)}`), stored(kept));
        expect(back).toEqual({ edits: [], problems: [], rows: 1 });
      }),
      { numRuns: 500 },
    );
  });

  test('tells every change before anything is changed', () => {
    const table = [
      ['番号', '状態', '期限', 'メモ'],
      ['#1-1', 'できている', '2026/12/4', '済んだ'],
      ['#9-2', 'Not yet', '', ''],
    ];
    expect(read(table, stored({ status: 'todo', due: '2026-12-01' })).edits).toEqual([
      { item: '1-1', field: 'status', path: 'answer/p1/1-1/status', before: 'todo', after: 'done' },
      { item: '1-1', field: 'due', path: 'answer/p1/1-1/due', before: '2026-12-01', after: '2026-12-04' },
      { item: '1-1', field: 'note', path: 'answer/p1/1-1/note', before: '', after: '済んだ' },
      { item: '9-2', field: 'status', path: 'answer/p1/9-2/status', before: 'new', after: 'todo' },
    ]);
  });

  test('leaves out what it cannot read and says in which row', () => {
    const table = [
      ['番号', '状態', '期限'],
      ['#77-1', 'できている', ''],
      ['1-1', 'たぶん', '2026-02-30'],
      ['1-1', 'できている', ''],
      ['', '', ''],
      ['9-2', 'できている', ''],
    ];
    const { edits, problems, rows } = read(table);
    expect(problems).toEqual([
      { row: 2, kind: 'no-such-code', text: '#77-1' },
      { row: 3, kind: 'no-such-status', text: 'たぶん' },
      { row: 3, kind: 'no-such-day', text: '2026-02-30' },
      { row: 4, kind: 'twice', text: '1-1' },
    ]);
    expect(edits.map(({ item }) => item)).toEqual(['9-2']);
    expect(rows).toBe(2);
  });

  test('without the column of numbers is refused', () => {
    expect(read([['a', 'b']]).problems).toEqual([{ row: 1, kind: 'no-header', text: '' }]);
    expect(read([]).problems).toEqual([{ row: 1, kind: 'no-header', text: '' }]);
  });

  test('of any cells never throws and touches only answers of known items', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyHostileText, { maxLength: 5 }), { maxLength: 5 }), (lines) => {
        const { edits } = read([['番号', 'メモ', '担当', '期限', '状態'], ...lines]);
        for (const edit of edits) expect(edit.path).toMatch(/^answer\/p1\/(1-1|9-2|10-1|S-1)\/[a-z]+$/);
      }),
    );
  });
});

describe('a number', () => {
  test.each([
    ['#9-2', '9-2'],
    ['９－２', '9-2'],
    ['9月2日', '9-2'],
    ['s-1', 'S-1'],
    [' 10-1 ', '10-1'],
    ['9', null],
    ['', null],
  ])('written %j means %j', (cell, item) => {
    expect(readCode(cell, ITEM_IDS)).toBe(item);
  });
});

describe('a file', () => {
  const text = '番号,状態\r\n#1-1,できている\r\n';

  test('is read in the encodings that Excel in Japan writes', () => {
    // 「番号」 in Shift_JIS is 94 D4 8D 86.
    expect(decodeTable(new Uint8Array([0x94, 0xd4, 0x8d, 0x86]))).toBe('番号');
    expect(parseTable(decodeTable(new TextEncoder().encode(`\ufeff${text}`)))[0]).toEqual(['番号', '状態']);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(parseTable(decodeTable(utf16))[1]).toEqual(['#1-1', 'できている']);
  });

  test('with tabs instead of commas is read too', () => {
    expect(parseTable(text.replaceAll(',', '\t'))).toEqual([
      ['番号', '状態'],
      ['#1-1', 'できている'],
    ]);
  });
});
