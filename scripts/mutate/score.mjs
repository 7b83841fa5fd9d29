// What the results of a mutation run come to: counts, the share that was noticed, and how far a sample lets one trust it.
// @ts-check

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {{ killed: number, outOfTime: number, survived: number, unclear: number }} Counts */

/** The normal distribution's 97.5 % point, for an interval of 95 %. */
const Z = 1.959964;

/**
 * The 95 % interval of Wilson for a share, see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @param {number} hits
 * @param {number} total of nothing, everything is possible: [0, 1]
 * @returns {[low: number, high: number]} shares from 0 to 1
 */
export function wilson(hits, total) {
  if (total === 0) return [0, 1];
  const share = hits / total;
  const weight = 1 + Z ** 2 / total;
  const middle = (share + Z ** 2 / (2 * total)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** @param {readonly Outcome[]} outcomes @returns {Counts} */
export function countsOf(outcomes) {
  const counts = { killed: 0, outOfTime: 0, survived: 0, unclear: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/**
 * The score in one line: what ran out of time is noticed, too, and told apart; what stayed unclear is not in the score.
 * @param {Counts} counts
 */
export function scoreLine({ killed, outOfTime, survived, unclear }) {
  const noticed = killed + outOfTime;
  const total = noticed + survived;
  const [low, high] = wilson(noticed, total);
  const parts = [`${killed} by a failing test`, `${outOfTime} out of time`, `${survived} survived`];
  if (unclear > 0) parts.push(`${unclear} unclear and not counted`);
  const share =
    total === 0 ? 'no score' : `${percent(noticed / total)}, 95 % interval ${percent(low)} to ${percent(high)}`;
  return `mutants: ${noticed} of ${total} killed (${share}; ${parts.join(', ')})`;
}
