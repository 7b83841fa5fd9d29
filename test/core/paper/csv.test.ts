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
    expect(guardCell('残り2台（1-1）')).toBe('残り2台（1-1）');
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
      { row: 3, column: '状態', kind: 'no-such-status', text: 'たぶん' },
      { row: 3, column: '期限', kind: 'no-such-day', text: '2026-02-30' },
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

describe('a table as people in a Japanese office write it', () => {
  const TODAY = '2026-11-27';
  const readHere = (table: readonly (readonly string[])[]) =>
    readCsv(table, { itemIds: ITEM_IDS, state: stored({}), plan: 'p1', words: WORDS, today: TODAY });
  const readCell = (column: string, cell: string) => {
    const { edits, problems } = readHere([
      ['番号', column],
      ['9-2', cell],
    ]);
    return problems[0]?.kind ?? edits[0]?.after ?? '';
  };

  test.each([
    ...['○', '〇', '◯', '✓', '済', '済み', '完了', 'はい', '実施済み', '完了。', 'ＯＫ', 'Yes'].map((cell) => [
      cell,
      'done',
    ]),
    ...['×', '✕', '未', 'いいえ', '未対応', 'No'].map((cell) => [cell, 'todo']),
    ...['対象外', '－', '-', '該当なし', 'N/A'].map((cell) => [cell, 'na']),
    ...['たぶん', '○×', '42', 'constructor', '__proto__'].map((cell) => [cell, 'no-such-status']),
  ])('the status %s is read as %s', (cell, meant) => {
    expect(readCell('状態', cell)).toBe(meant);
  });

  test.each([
    ...[
      '2026/4/1',
      '2026-4-1',
      '2026.4.1',
      '2026年4月1日',
      '2026年4月1日(水)',
      '２０２６／４／１（水）',
      '2026 年 4 月 1 日',
    ],
    ...['令和8年4月1日', 'R8.4.1', 'r8/4/1', '㋿8年4月1日', '令和8年4月1日（水）', '46113', '46113.5', '26/4/1'],
    ...['2026/4/1 0:00:00', '1 Apr 2026', '1-Apr-26', 'April 1, 2026', '20260401', '2026/4/1 水曜日'],
  ])('the day %s is read', (cell) => {
    expect(readCell('期限', cell)).toBe('2026-04-01');
  });

  test.each([
    ['期限', '4月1日', '2027-04-01'],
    ['期限', '12/4', '2026-12-04'],
    ['確かめた日', '4月1日', '2026-04-01'],
    ['確かめた日', '12/4', '2025-12-04'],
    ['期限', '2/29', '2028-02-29'],
    ['期限', '令和元年5月1日', '2019-05-01'],
    ['期限', '未定', ''],
    ['期限', '－', ''],
  ])('in the column %s the day %s is %s', (column, cell, day) => {
    expect(readCell(column, cell)).toBe(day);
  });

  test.each(['4月末', '来週', '12', '99999', '令和99年99月1日', '2026/13/1', '8/4/1'])(
    '%s is no day, and is told',
    (cell) => {
      expect(readCell('期限', cell)).toBe('no-such-day');
    },
  );

  test('lines above the header, a number of their own, other names and columns of their own', () => {
    const { edits, problems, rows } = readHere([
      ['テレワークの対策 一覧', '', '', '', ''],
      [''],
      ['No.', '部署', '番号', '実施状況', '締切', '担当者', '備考', '予算'],
      ['1', '総務', '9-2', '○', '4月1日', '山田', '済んだ', '0円'],
      ['2', '総務', '1-1', '?', '', '', '', ''],
      ['3', '経理', '10-1', '進んでる', '', '', '', ''],
    ]);
    expect(rows).toBe(3);
    expect(edits.filter(({ item }) => item === '9-2').map(({ field, after }) => [field, after])).toEqual([
      ['status', 'done'],
      ['owner', '山田'],
      ['due', '2027-04-01'],
      ['note', '済んだ'],
    ]);
    expect(problems.at(-1)).toEqual({ row: 6, column: '実施状況', kind: 'no-such-status', text: '進んでる' });
  });

  test('blank lines count, as a spreadsheet counts them', () => {
    const { problems } = readHere(parseTable('一覧\r\n\r\n番号,状態\r\n\r\n1-1,たぶん\r\n'));
    expect(problems).toEqual([{ row: 5, column: '状態', kind: 'no-such-status', text: 'たぶん' }]);
  });

  test('each of our own words is read back, whatever else a word may mean', () => {
    for (const words of WORDS)
      for (const [status, word] of Object.entries(words.statuses))
        expect(readCell('状態', word)).toBe(status === 'new' ? '' : status);
  });

  test.each([
    ['UTF-16 with its mark, big end first', [0xfe, 0xff, 0x75, 0x6a, 0x53, 0xf7]],
    ['UTF-16 without a mark', [0x6a, 0x75, 0xf7, 0x53, 0x2c, 0, 0x31, 0, 0x2c, 0, 0x31, 0, 0x2c, 0]],
    ['EUC-JP', [0xc8, 0xd6, 0xb9, 0xe6]],
    ['Shift_JIS', [0x94, 0xd4, 0x8d, 0x86]],
    ['JIS', [0x1b, 0x24, 0x42, 0x48, 0x56, 0x39, 0x66, 0x1b, 0x28, 0x42]],
  ])('%s is understood', (_name, bytes) => {
    expect(decodeTable(Uint8Array.from(bytes))).toMatch(/^番号/);
  });
});
