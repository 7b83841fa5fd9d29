// The columns of the table of answers, and their words in one language.
import type { Status } from '../answer.ts';

export const CSV_COLUMNS = [
  'code',
  'title',
  'priority',
  'listed',
  'status',
  'owner',
  'due',
  'checked',
  'note',
  'reason',
  'missing',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The words of one language. */
export type CsvWords = {
  readonly columns: { readonly [C in CsvColumn]: string };
  readonly statuses: { readonly [S in Status]: string };
};
