// Typing a filled-in sheet back in: one line per item, `9-2 1 12/4`, on any keyboard, with Japanese input on or off.
import type { Status } from '../answer.ts';
import type { Day } from '../day.ts';
import { readShortDay } from './read-day.ts';

/**
 * The numbers printed beside the boxes of the sheet. A sheet may be typed in years after it was printed: no digit ever
 * changes its meaning, new ones are added (4 and 5 came second).
 */
export const STATUS_DIGIT = {
  done: '1',
  todo: '2',
  na: '3',
  partly: '4',
  unknown: '5',
  new: '0',
} as const satisfies Record<Status, string>;

/** The states with a box on the sheet, in the order of their numbers. */
export const PAPER_ANSWERS = ['done', 'todo', 'na', 'partly', 'unknown'] as const satisfies readonly Status[];

export type EntryLine =
  | { readonly kind: 'entry'; readonly item: string; readonly status: Status | null; readonly due: Day | null }
  | { readonly kind: 'no-such-code'; readonly code: string }
  | { readonly kind: 'no-such-status'; readonly item: string; readonly text: string }
  | { readonly kind: 'no-such-day'; readonly item: string; readonly text: string }
  | { readonly kind: 'empty' };

const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー]/g, '-')
    .replace(/[、,]/g, ' ')
    .trim()
    .toUpperCase();

const bare = (id: string): string => id.replace('-', '').toUpperCase();

/** The item of a code as typed: `9-2`, `92`, `９－２`, `s1`. */
function findItem(code: string, itemIds: readonly string[]): string | null {
  const text = code.replace(/^#/, '');
  return itemIds.find((id) => id.toUpperCase() === text) ?? itemIds.find((id) => bare(id) === text) ?? null;
}

const readStatus = (text: string): Status | null =>
  (Object.keys(STATUS_DIGIT) as Status[]).find((status) => STATUS_DIGIT[status] === text) ?? null;

/** What one line says. `status` and `due` are null if the line leaves them out. */
export function readEntryLine(line: string, itemIds: readonly string[], today: Day): EntryLine {
  const [code = '', second, ...rest] = clean(line).split(/\s+/);
  if (code === '') return { kind: 'empty' };
  const item = findItem(code, itemIds);
  if (!item) return { kind: 'no-such-code', code };
  if (second === undefined) return { kind: 'entry', item, status: null, due: null };
  const status = readStatus(second);
  if (!status) return { kind: 'no-such-status', item, text: second };
  const dayText = rest.join('');
  const due = dayText === '' ? null : readShortDay(dayText, today);
  if (dayText !== '' && !due) return { kind: 'no-such-day', item, text: dayText };
  return { kind: 'entry', item, status, due };
}

/** The code to offer next: the one after `item`, or the first. */
export function nextCode(item: string | null, itemIds: readonly string[]): string {
  const index = item === null ? -1 : itemIds.indexOf(item);
  return itemIds[index + 1] ?? itemIds[0] ?? '';
}
