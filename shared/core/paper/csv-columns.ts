// Finds the columns of a table that somebody may have changed: lines above the header, columns of their own, other names.
import type { CsvColumn, CsvWords } from './csv-words.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What people call our columns; our own words always come first. */
const OTHER_NAMES: Readonly<Partial<Record<CsvColumn, readonly string[]>>> = {
  code: ['番号', 'no', 'no.', '項番', '対策番号', '項目番号', 'コード', 'id', 'code', 'number'],
  title: ['対策', '項目', '対策名', '内容', 'measure'],
  status: ['状態', '状況', 'ステータス', '実施状況', '対応状況', '進捗', '結果', 'status', 'state'],
  owner: ['担当', '担当者', '責任者', 'owner', 'incharge', 'assignee'],
  due: ['期限', '期日', '締切', '締め切り', '〆切', '予定日', '完了予定日', 'due', 'duedate', 'deadline'],
  checked: ['確かめた日', '確認日', '点検日', '実施日', '完了日', 'checked', 'datechecked'],
  note: ['メモ', '備考', 'コメント', '特記事項', 'note', 'notes', 'comment', 'remarks'],
  reason: ['対象外の理由', '理由', 'reason'],
};

/** So many lines may stand above the header. */
const MOST_ABOVE = 30;

export type Columns = { readonly [C in CsvColumn]?: number };
export type Header = {
  /** index of the line that holds the header */
  readonly line: number;
  readonly columns: Columns;
  /** the header as somebody wrote it */
  readonly names: readonly string[];
};

type Names = readonly (readonly [CsvColumn, readonly (readonly string[])[]])[];

/** Per column the names that may mean it, our own before others. */
const namesOf = (columns: readonly CsvColumn[], words: readonly CsvWords[]): Names =>
  columns.map((column) => [column, [words.map((set) => plain(set.columns[column])), OTHER_NAMES[column] ?? []]]);

function columnsOf(cells: readonly string[], names: Names, isCode: (column: number) => number): Columns {
  const texts = cells.map(plain);
  const found: Partial<Record<CsvColumn, number>> = {};
  for (const [column, ranks] of names) {
    const places = ranks.map((rank) => texts.flatMap((text, index) => (rank.includes(text) ? [index] : [])));
    // The number is where numbers stand: somebody's own "No." may count the lines.
    const [place] =
      column === 'code' ? [...new Set(places.flat())].sort((a, b) => isCode(b) - isCode(a)) : places.flat();
    const isTaken = Object.values(found).includes(place ?? -1);
    if (place !== undefined && !isTaken) found[column] = place;
  }
  return found;
}

/**
 * The header of a table, or null if no line among the first has a column of numbers.
 * @param isCode whether a cell names one of our items
 */
export function findHeader(
  table: readonly (readonly string[])[],
  {
    columns,
    words,
    isCode,
  }: {
    readonly columns: readonly CsvColumn[];
    readonly words: readonly CsvWords[];
    readonly isCode: (cell: string) => boolean;
  },
): Header | null {
  const names = namesOf(columns, words);
  const headers = table.slice(0, MOST_ABOVE).map((cells, line): Header => {
    const codes = (column: number) => table.slice(line + 1).filter((below) => isCode(below[column] ?? '')).length;
    return { line, names: cells, columns: columnsOf(cells, names, codes) };
  });
  const whole = headers.filter(({ columns: found }) => found.code !== undefined);
  const most = Math.max(0, ...whole.map(({ columns: found }) => Object.keys(found).length));
  return whole.find(({ columns: found }) => Object.keys(found).length === most) ?? null;
}
