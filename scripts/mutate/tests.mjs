// The unit tests that have to do with a file, run in a process that stays loaded and that ends with everything it started.
// @ts-check
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.mjs';
import { runOf } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Run} Run */
/** @typedef {import('./vitest-process.mjs').Request} Request */
/** @typedef {import('./vitest-process.mjs').Answer} Answer */

/** They look at words, pictures and the repository: not at the rules that are changed here. */
const OTHER_TESTS = ['content', 'i18n', 'ui', 'pwa', 'repo', 'scripts', 'e2e'].map((kind) => `test/${kind}/`);

/** The test files that may judge a fault, from the root. @param {string} root */
export const allTests = (root) =>
  filesIn(join(root, 'test'))
    .map((name) => `test/${name}`)
    .filter((name) => /\.test\.tsx?$/.test(name) && !OTHER_TESTS.some((folder) => name.startsWith(folder)));

const START_LIMIT_MS = 300_000;

/** @param {string} root the copy with the tests */
export function openTests(root) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** Files that held a fault since they were last loaded. @type {Set<string>} */
  const changed = new Set();

  const stop = () => {
    if (child?.pid === undefined || child.exitCode !== null) return;
    // It leads a group of its own: the tests' processes end with it.
    process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };

  /**
   * @param {Request} request @param {number} limitMs
   * @returns {Promise<Answer | undefined>} nothing when the time is over
   */
  function ask(request, limitMs) {
    const asked =
      child ?? fork(join(root, 'scripts/mutate/vitest-process.mjs'), { cwd: root, detached: true, stdio: 'ignore' });
    child = asked;
    return new Promise((done, fail) => {
      const over = setTimeout(() => end(() => done(undefined)), limitMs);
      const gone = () => end(() => fail(new Error('The process of the tests has ended')));
      const end = (/** @type {() => void} */ then) => {
        clearTimeout(over);
        asked.off('exit', gone);
        asked.removeAllListeners('message');
        then();
      };
      asked.once('exit', gone);
      asked.once('message', (/** @type {Answer} */ answer) => end(() => done(answer)));
      asked.send(request);
    });
  }

  return {
    stop,

    /** The tests that import a file. @param {string} file @returns {Promise<string[]>} */
    relatedTo: async (file) => {
      const answer = await ask({ related: file, exclude: OTHER_TESTS }, START_LIMIT_MS);
      if (!answer || !('related' in answer)) throw new Error(`No list of tests for ${file}: ${JSON.stringify(answer)}`);
      return answer.related;
    },

    /** A file on disk is another than before. @param {string} file */
    change: (file) => changed.add(file),

    /**
     * Runs tests until one fails.
     * @param {readonly string[]} files @param {number} limitMs
     * @returns {Promise<{ run: Run, times: Map<string, number>, by?: string }>} `times`: ms by test file, `by`: what failed
     */
    run: async (files, limitMs) => {
      const from = performance.now();
      const answer = await ask({ run: [...files], changed: [...changed] }, limitMs);
      const ms = Math.round(performance.now() - from);
      if (!answer) {
        stop();
        return { run: { end: 'stopped', ms }, times: new Map() };
      }
      if (!('run' in answer)) throw new Error(`The tests could not run: ${JSON.stringify(answer)}`);
      changed.clear();
      const times = new Map(answer.run.map(({ name, ms: taken }) => [name, taken]));
      const failed = answer.run.find(({ errors }) => errors.length > 0);
      const run = runOf([...answer.run.flatMap(({ errors }) => errors), ...answer.errors], ms);
      const left = files.filter((file) => !times.has(file));
      if (run.end === 'passed' && left.length > 0) throw new Error(`Tests that did not run: ${left.join(', ')}`);
      const by = failed?.name ?? (answer.errors.length > 0 ? 'an error outside the tests' : undefined);
      return { run, times, ...(by && { by }) };
    },
  };
}
