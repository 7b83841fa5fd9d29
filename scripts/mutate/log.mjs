// The results of a mutation run in a file of JSON lines, so that a run that was stopped goes on where it was.
// @ts-check
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {{ id: string, outcome: Outcome, ms: number, by?: string }} Result `by`: a test that noticed it */

/** What a log is about: another seed or other mutants give another sample. @param {number} seed @param {readonly string[]} ids */
export const titleOf = (seed, ids) => ({
  seed,
  mutants: ids.length,
  of: createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16),
});

/**
 * The results that a log holds. A last line that was cut off is left out.
 * @param {string} text
 * @param {ReturnType<typeof titleOf>} title
 * @returns {Result[]}
 */
export function resultsIn(text, title) {
  const [first, ...lines] = text.split('\n').slice(0, -1);
  if (first === undefined) return [];
  if (first !== JSON.stringify(title)) throw new Error(`This log is of other mutants or another seed: ${first}`);
  return lines.map((line) => JSON.parse(line));
}

/**
 * A log that is read once and then grows by a line for each result; without a file it only remembers.
 * @param {string | undefined} file
 * @param {ReturnType<typeof titleOf>} title
 */
export function openLog(file, title) {
  const text = file && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const results = resultsIn(text, title);
  if (file && text === '') appendFileSync(file, `${JSON.stringify(title)}\n`);
  return {
    results,
    /** @param {Result} result */
    add: (result) => {
      results.push(result);
      if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
  };
}
