// How a time grows with what there is to do: the exponent, as the slope of a straight line through the logarithms.
// @ts-check

/** @typedef {readonly [amount: number, ms: number]} Point */

/** What may be added to growing as the work does, because a measure is never quite even. */
export const MAX_SLOPE = 1.15;

/**
 * The slope over the upper half of the points, in order of their amounts (three of four, three of five): what is always paid, as
 * the start of the app, hides the growth of small amounts. 1: as the work; 2: with its square.
 * @param {readonly Point[]} points @returns {number} NaN for less than two points
 */
export function slope(points) {
  const upper = [...points].sort(([a], [b]) => a - b).slice(-(Math.floor(points.length / 2) + 1));
  if (upper.length < 2) return Number.NaN;
  const x = upper.map(([amount]) => Math.log(amount));
  const y = upper.map(([, ms]) => Math.log(ms));
  const mean = (/** @type {readonly number[]} */ of) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const middleX = mean(x);
  const middleY = mean(y);
  const along = x.reduce((sum, value, at) => sum + (value - middleX) * ((y[at] ?? Number.NaN) - middleY), 0);
  return along / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
}

/**
 * The row of a slope, with its budget.
 * @param {string} what grows @param {readonly Point[]} points @returns {import('./rows.mjs').Row}
 */
export const slopeRow = (what, points) => ({
  what: `${what}: growth (1: as the work)`,
  figure: slope(points),
  unit: '',
  budget: MAX_SLOPE,
});
