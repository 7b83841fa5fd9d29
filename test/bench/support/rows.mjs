// What a benchmark tells: rows with a figure and, if something is promised, a budget; printed as one table.
// @ts-check
import { ratioOf, slowness } from './ratio.mjs';

/**
 * `budget`: at most; a row without one only tells. `least`: at least, instead of a budget. With `reference` the budget is what was
 * promised in milliseconds on a quiet machine, and the figure is judged by its ratio to the reference; `normal` is the figure as
 * it would be there, where that is not the figure divided by how slow this run was.
 * @typedef {{ what: string, figure: number, unit: string, budget?: number, least?: number,
 *   reference?: import('./ratio.mjs').Reference, normal?: number }} Row
 */

/**
 * One suite of the bench. `home`: address of the app; `reference`: of the reference page; `beside`: addresses to compare with;
 * `browsers`: where each part gets its browser from; `heard`: paths that the server was asked for since it was last emptied;
 * `rounds`: how often sides take turns, instead of the usual number.
 * @typedef {{ home: string, reference: string, beside: readonly string[], browsers: import('./browsers.mjs').Browsers,
 *   heard: string[], rounds?: number }} Place
 */
/** @typedef {(place: Place) => Promise<readonly Row[]>} Suite */

/** @param {number} figure @param {string} unit */
function written(figure, unit) {
  if (Number.isNaN(figure)) return 'nothing';
  const digits = unit === 'B' || Number.isInteger(figure) ? 0 : Math.abs(figure) < 100 ? 2 : 0;
  return figure.toFixed(digits);
}

/**
 * The figure as a ratio to the reference, and the ratio that its budget means; null without a reference.
 * @param {Row} row @returns {{ ratio: number, limit: number } | null}
 */
export function ratios({ figure, budget, reference, normal }) {
  if (!reference) return null;
  const atRest = normal ?? figure / slowness(reference);
  return { ratio: ratioOf(atRest, reference.kind), limit: ratioOf(budget ?? Number.NaN, reference.kind) };
}

/** A figure that was not measured keeps no promise, and neither does one whose reference was not. @param {Row} row */
export function isKept(row) {
  const { figure, budget, least } = row;
  if (budget === undefined) return least === undefined || figure >= least;
  const judged = ratios(row);
  return judged ? judged.ratio <= judged.limit : figure <= budget;
}

/** @param {Row} row */
export const hasBudget = ({ budget, least }) => budget !== undefined || least !== undefined;

/** @param {Row} row */
const verdict = (row) => (!hasBudget(row) ? '' : isKept(row) ? 'ok' : 'BREACH');

/** @param {Row} row */
function limitOf({ budget, least, unit }) {
  return budget !== undefined ? `of ${written(budget, unit)}` : least !== undefined ? `from ${least}` : '';
}

/** @param {Row} row */
function judgedBy(row) {
  const judged = ratios(row);
  if (!judged) return '';
  const limit = row.budget === undefined ? '' : ` of ${judged.limit.toFixed(2)}`;
  return `${judged.ratio.toFixed(2)}${limit} × ${row.reference?.kind}`;
}

/** @param {Row} row */
export function line(row) {
  const { what, figure, unit } = row;
  const told = `${what.padEnd(56)}${written(figure, unit).padStart(9)} ${limitOf(row).padEnd(11)} ${unit.padEnd(3)}`;
  return `${told} ${judgedBy(row).padEnd(row.reference ? 27 : 0)} ${verdict(row)}`.trimEnd();
}

/**
 * The same as a table in Markdown, ready to paste into docs/bench.md.
 * @param {string} suite @param {readonly Row[]} rows
 */
export function markdown(suite, rows) {
  const lines = rows.map((row) => {
    const promised = limitOf(row).replace(/^of /, '');
    const cells = [row.what, written(row.figure, row.unit), promised, row.unit, judgedBy(row), verdict(row)];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [`| ${suite} | figure | budget | unit | ratio | |`, '|---|---|---|---|---|---|', ...lines].join('\n');
}
