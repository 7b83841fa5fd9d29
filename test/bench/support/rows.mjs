// What a benchmark tells: rows with a figure and, if something is promised, a budget; printed as one table.
// @ts-check

/**
 * `budget`: at most; a row without one only tells. `least`: at least, instead of a budget.
 * @typedef {{ what: string, figure: number, unit: string, budget?: number, least?: number }} Row
 */

/** One suite of the bench. `beside`: addresses to compare with. @typedef {{ home: string, beside: readonly string[] }} Place */
/** @typedef {(place: Place) => Promise<readonly Row[]>} Room */

/** @param {number} figure @param {string} unit */
function written(figure, unit) {
  if (Number.isNaN(figure)) return 'nothing';
  const digits = unit === 'B' || Number.isInteger(figure) ? 0 : Math.abs(figure) < 100 ? 2 : 0;
  return figure.toFixed(digits);
}

/** A figure that was not measured keeps no promise. @param {Row} row */
export function isKept({ figure, budget, least }) {
  if (budget !== undefined) return figure <= budget;
  return least === undefined || figure >= least;
}

/** @param {Row} row */
export function line(row) {
  const { what, figure, unit, budget, least } = row;
  const limit = budget !== undefined ? `of ${written(budget, unit)}` : least !== undefined ? `from ${least}` : '';
  const verdict = budget === undefined && least === undefined ? '' : isKept(row) ? 'ok' : 'BREACH';
  return `${what.padEnd(56)}${written(figure, unit).padStart(9)} ${limit.padEnd(11)} ${unit.padEnd(3)} ${verdict}`.trimEnd();
}
