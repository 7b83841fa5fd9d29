// Medians of runs that take turns, so that whatever else the machine does hits all sides alike.
// @ts-check

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The value that so large a share of all values does not exceed (nearest rank); NaN of none.
 * @param {readonly number[]} values @param {number} share above 0, at most 1
 */
export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

/**
 * Runs every side once per round and gives, per side, all that was seen.
 * @template T
 * @param {readonly (() => Promise<T>)[]} sides @param {number} rounds
 * @returns {Promise<T[][]>}
 */
export async function allInTurn(sides, rounds) {
  /** @type {T[][]} */
  const seen = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) seen[index]?.push(await side());
  return seen;
}

/**
 * Runs every side once per round and gives, per side, the median of each figure.
 * @template {string} F
 * @param {readonly (() => Promise<Readonly<Record<F, number>>>)[]} sides @param {number} rounds
 * @returns {Promise<Record<F, number>[]>}
 */
export async function inTurn(sides, rounds) {
  return (await allInTurn(sides, rounds)).map((runs) => {
    const names = /** @type {F[]} */ (Object.keys(runs[0] ?? {}));
    return /** @type {Record<F, number>} */ (
      Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]))
    );
  });
}
