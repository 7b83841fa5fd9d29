// The answers as a table for a spreadsheet, and such a table read back as changes to look at before they are taken.

import { type Answer, readAnswer, STATUSES, type Status } from '../answer.ts';
import type { Day } from '../day.ts';
import { type AnswerField, path } from '../log/path.ts';
import type { State } from '../log/state.ts';
import { guardCell, unguardCell } from './csv-cell.ts';
import { type Columns, findHeader } from './csv-columns.ts';
import { CSV_COLUMNS, type CsvColumn, type CsvWords } from './csv-words.ts';
import { readDay, readShortDay } from './read-day.ts';
import { readEverydayStatus } from './status-words.ts';

export type CsvRow = { readonly [C in Exclude<CsvColumn, 'code' | 'status'>]: string } & {
  readonly id: string;
  readonly status: Status;
};

/** `#9-2`: without the sign, Excel turns 9-2 into the second of September. */
export const csvCode = (id: string): string => `#${id}`;

/** Header and rows, every cell guarded. */
export function csvTable(rows: readonly CsvRow[], words: CsvWords): string[][] {
  const line = (row: CsvRow) =>
    CSV_COLUMNS.map((column) => {
      if (column === 'code') return csvCode(row.id);
      return guardCell(column === 'status' ? words.statuses[row.status] : row[column]);
    });
  return [CSV_COLUMNS.map((column) => words.columns[column]), ...rows.map(line)];
}

export type CsvEdit = {
  readonly item: string;
  readonly field: AnswerField;
  readonly path: string;
  readonly before: string;
  readonly after: string;
};

export type CsvProblem = {
  /** counted as a spreadsheet does: its first line is row 1 */
  readonly row: number;
  /** the header of the column, as the table has it; left out if it is about the whole row */
  readonly column?: string;
  readonly kind: 'no-header' | 'no-such-code' | 'twice' | 'no-such-status' | 'no-such-day' | 'too-long';
  readonly text: string;
};

export type CsvReading = {
  readonly edits: readonly CsvEdit[];
  readonly problems: readonly CsvProblem[];
  /** rows with a known code */
  readonly rows: number;
};

export type CsvInput = {
  readonly itemIds: readonly string[];
  readonly state: State;
  readonly plan: string;
  /** the words of every language: a file may come from somebody who uses the other one */
  readonly words: readonly CsvWords[];
  /** for days without a year; without it they are not read */
  readonly today?: Day;
};

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The item of a cell such as `#9-2`, `9-2`, `９－２`, or `9月2日`, which is what Excel makes of it. */
export function readCode(cell: string, itemIds: readonly string[]): string | null {
  const text = plain(unguardCell(cell))
    .replace(/^#/, '')
    .replace(/[‐-―−ー]/g, '-');
  const dated = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  const wanted = dated ? `${dated[1]}-${dated[2]}` : text.replace(/^0+(?=\d)/, '');
  return itemIds.find((id) => id.toLowerCase() === wanted) ?? null;
}

function readStatus(cell: string, words: readonly CsvWords[]): Status | null {
  const text = plain(cell);
  return (
    STATUSES.find((status) => status === text || words.some((set) => plain(set.statuses[status]) === text)) ??
    readEverydayStatus(cell)
  );
}

const MAX_LENGTH: Readonly<Partial<Record<CsvColumn, number>>> = { owner: 200, note: 4000, reason: 4000, missing: 200 };
const FIELDS = [
  'status',
  'owner',
  'due',
  'checked',
  'note',
  'reason',
  'missing',
] as const satisfies readonly AnswerField[];

type Read = { value: string } | { problem: CsvProblem['kind'] };

/** How people leave a day open. */
const NO_DAY = /^(?:[-―ー–—−]|なし|未定|none|tbd)$/i;

function readField(
  field: (typeof FIELDS)[number],
  cell: string,
  { words, today }: Pick<CsvInput, 'words' | 'today'>,
): Read {
  const text = unguardCell(cell).trim();
  if (field === 'status') {
    const status = text === '' ? 'new' : readStatus(text, words);
    return status ? { value: status } : { problem: 'no-such-status' };
  }
  if (field === 'due' || field === 'checked') {
    // A day that somebody looked is past, a day until when is to come.
    const read = () => (today ? readShortDay(text, today, field === 'checked') : readDay(text));
    const day = text === '' || NO_DAY.test(plain(text)) ? '' : read();
    return day === null ? { problem: 'no-such-day' } : { value: day };
  }
  return text.length > (MAX_LENGTH[field] ?? 0) ? { problem: 'too-long' } : { value: text };
}

/** What our own table would have held for this text: outer blanks, tabs and steering characters are no change. */
const same = (before: string, after: string): boolean =>
  unguardCell(guardCell(before)).trim() === after.replace(/\r\n?/g, '\n');

/** What a table would change. Nothing is changed here; rows that cannot be read are told and left out. */
export function readCsv(table: readonly (readonly string[])[], input: CsvInput): CsvReading {
  const { itemIds, state, plan, words } = input;
  const isCode = (cell: string) => readCode(cell, itemIds) !== null;
  const header = findHeader(table, { columns: CSV_COLUMNS, words, isCode });
  const columns: Columns = header?.columns ?? {};
  const codeAt = columns.code;
  if (!header || codeAt === undefined)
    return { edits: [], problems: [{ row: 1, kind: 'no-header', text: '' }], rows: 0 };
  const edits: CsvEdit[] = [];
  const problems: CsvProblem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of table.slice(header.line + 1).entries()) {
    const row = header.line + index + 2;
    const code = line[codeAt] ?? '';
    if (line.every((cell) => cell.trim() === '')) continue;
    const item = readCode(code, itemIds);
    if (!item || seen.has(item)) {
      problems.push({ row, kind: item ? 'twice' : 'no-such-code', text: code });
      continue;
    }
    seen.add(item);
    const answer: Answer = readAnswer(state, plan, item);
    for (const field of FIELDS) {
      const at = columns[field];
      if (at === undefined) continue;
      const cell = line[at] ?? '';
      const read = readField(field, cell, input);
      const column = header.names[at] ?? '';
      if ('problem' in read) problems.push({ row, column, kind: read.problem, text: cell });
      else if (!same(answer[field], read.value)) {
        edits.push({
          item,
          field,
          path: path.answer(plan, item, field),
          before: answer[field],
          after: read.value,
        });
      }
    }
  }
  return { edits, problems, rows: seen.size };
}
