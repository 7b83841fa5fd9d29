// What one mutant comes to, from how its tests ran: a fault counts as noticed only where the same tests pass without it, in time.
// @ts-check

/** @typedef {'killed' | 'outOfTime' | 'survived' | 'unclear'} Outcome */
/**
 * How some test files ran: `failed` a test or the loading of a file, `slow` a test only for its own limit of time, `stopped` nothing
 * came back within the limit of the whole run.
 * @typedef {{ end: 'passed' | 'failed' | 'slow' | 'stopped', ms: number }} Run
 */

/** The tests of a fault may take so much longer than without it, and so many ms more, before they are stopped. */
const PATIENCE = 5;
const PATIENCE_MS = 30_000;

/** How long the tests of a mutant may run. @param {number} baseMs how long they take without a fault @returns {number} in ms */
export const limitOf = (baseMs) => PATIENCE_MS + PATIENCE * baseMs;

/** The messages of Vitest for a test or a hook that did not end. */
const OVER_TIME = /^(?:Test|Hook) timed out in \d+ms/;

/**
 * How a run ended, from what its tests say.
 * @param {readonly string[]} messages of everything that failed
 * @param {number} ms
 * @returns {Run}
 */
export const runOf = (messages, ms) => {
  if (messages.length === 0) return { end: 'passed', ms };
  return { end: messages.every((message) => OVER_TIME.test(message)) ? 'slow' : 'failed', ms };
};

/**
 * What a mutant comes to. A run that took too long says something only where the same tests, run again without the fault right after
 * it, pass in a third of its time: otherwise the machine was slow, not the fault.
 * @param {Run} run
 * @param {Run} [after] the tests without the fault, run after one that took too long
 * @returns {Outcome}
 */
export function outcomeOf(run, after) {
  if (run.end === 'passed') return 'survived';
  if (run.end === 'failed') return 'killed';
  return after?.end === 'passed' && after.ms * 3 < run.ms ? 'outOfTime' : 'unclear';
}
