// Runs things side by side, but none before what it needs.
// @ts-check

/**
 * Runs every job, `lanes` at the same time, in their order as far as `needs` allows. A need that is not among the jobs counts as
 * there already. A job that is `isAlone` fills every core by itself: it begins when nothing runs, and nothing begins beside it.
 * @template {{ readonly name: string, readonly needs?: readonly string[], readonly isAlone?: boolean }} Job
 * @template Result
 * @param {number} lanes
 * @param {readonly Job[]} jobs
 * @param {(job: Job) => Promise<Result>} run
 * @returns {Promise<Result[]>} in the order of the jobs; rejects if a job does, or if jobs wait for each other
 */
export async function inLanes(lanes, jobs, run) {
  const open = new Set(jobs.map(({ name }) => name));
  const waiting = new Map(jobs.map((job, index) => [index, job]));
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  /** @type {Result[]} */
  const results = [];
  let isFull = false;
  while (waiting.size > 0 || running.size > 0) {
    for (const [index, job] of waiting) {
      if (isFull || running.size >= lanes) break;
      if (job.needs?.some((need) => open.has(need))) continue;
      if (job.isAlone && running.size > 0) break;
      isFull = job.isAlone ?? false;
      waiting.delete(index);
      const done = run(job).then((result) => {
        results[index] = result;
        open.delete(job.name);
        running.delete(job.name);
        isFull = false;
      });
      running.set(job.name, done);
    }
    if (running.size === 0) throw new Error(`They wait for each other: ${[...open].join(', ')}`);
    await Promise.race(running.values());
  }
  return results;
}
