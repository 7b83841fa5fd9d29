// One cell of a table for a spreadsheet program: it must never be run as a formula.
import { printable } from './printable.ts';

/** What makes Excel and others read a cell as a formula, in plain, full-width and small form. */
const TRIGGER = /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−|%]/u;
/** Our mark in front of such a cell, which a spreadsheet takes as text; a text that already looks marked gets one more. */
const MARKED = /^'+[\s\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−|%]/u;

/** The cell as it is written: no steering characters, no tabs, and a `'` where it would start a formula. */
export function guardCell(text: string): string {
  const clean = printable(text).replaceAll('\t', ' ');
  return TRIGGER.test(clean) || MARKED.test(clean) ? `'${clean}` : clean;
}

/** The cell as it was before `guardCell`. */
export const unguardCell = (text: string): string => (MARKED.test(text) ? text.slice(1) : text);
