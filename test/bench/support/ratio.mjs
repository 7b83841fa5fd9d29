// A budget of time as a ratio: so many times what the reference page took in the same run. What was promised in milliseconds is
// divided by what the reference takes on the quiet machine of docs/bench.md.
// @ts-check

/**
 * What the reference takes on that machine when nothing else runs, in milliseconds: `npm run bench -- --only reference`.
 * `paint`: its largest paint on a slow phone; `touch`, `durable`: from a touch to the next frame and until it is written, 4× slower
 * processor; `work`, `slowWork`: its work at full speed and 4× slower; `simulated`, `simulatedWork`: largest paint and work on the
 * main thread in the simulation of Lighthouse.
 */
export const QUIET_MS = /** @type {const} */ ({
  paint: 636,
  touch: 32,
  durable: 31,
  work: 19,
  slowWork: 89,
  simulated: 1029,
  simulatedWork: 527,
});

/** @typedef {keyof typeof QUIET_MS} Kind */
/** What the reference took in this run. @typedef {{ kind: Kind, ms: number }} Reference */

/** How many times as slow as the quiet machine this run was. @param {Reference} reference */
export const slowness = ({ kind, ms }) => ms / QUIET_MS[kind];

/** The ratio that a promise in milliseconds means. @param {number} promised milliseconds @param {Kind} kind */
export const ratioOf = (promised, kind) => promised / QUIET_MS[kind];

/** Browsers call a task long beyond this. Milliseconds */
const LONG_TASK_MS = 50;

/**
 * Blocking time: what tasks take beyond 50 ms, after a moment. With `slow`, as on a machine so many times as quick as this one:
 * each task is shortened before the 50 ms are taken off, else a busy machine would count far more than it is slower.
 * @param {readonly { start: number, duration: number }[]} tasks milliseconds @param {number} after milliseconds @param {number} [slow]
 * @returns {number} milliseconds
 */
export function blockingTime(tasks, after, slow = 1) {
  const parts = tasks.map(({ start, duration }) => Math.min(duration, start + duration - after));
  return parts.reduce((sum, part) => sum + Math.max(0, part / slow - LONG_TASK_MS), 0);
}
