// One mutant on trial: the tests that name its file first, then all that import it, each of them green without the fault.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitOf, outcomeOf } from './outcome.mjs';
import { allTests } from './tests.mjs';

/** @typedef {import('./sources.mjs').PlacedMutant} PlacedMutant */
/** @typedef {ReturnType<typeof import('./sources.mjs').copyOf>} Copy */
/** @typedef {ReturnType<typeof import('./tests.mjs').openTests>} Tests */
/** @typedef {import('./log.mjs').Result} Result */

const BASE_LIMIT_MS = 600_000;

/** @param {Copy} copy @param {Tests} tests */
export function openTrial(copy, tests) {
  /** test file → ms without a fault; only of files that passed @type {Map<string, number>} */
  const base = new Map();
  /** source → the tests that import it in some way @type {Map<string, string[]>} */
  const known = new Map();

  /** The tests that name a file: known at once, and most faults are noticed there. @param {string} file */
  const directTests = (file) =>
    allTests(copy.path).filter((name) => readFileSync(join(copy.path, name), 'utf8').includes(`/${file}'`));

  /** All other tests that import a file. @param {string} file @param {readonly string[]} direct */
  async function otherTests(file, direct) {
    const related = known.get(file) ?? (await tests.relatedTo(file));
    known.set(file, related);
    return related.filter((name) => !direct.includes(name));
  }

  /** Runs those that have not run without a fault yet: a red one ends everything. @param {readonly string[]} files */
  async function makeBase(files) {
    const left = files.filter((file) => !base.has(file));
    if (left.length === 0) return;
    const { run, times, by } = await tests.run(left, BASE_LIMIT_MS);
    if (run.end !== 'passed') throw new Error(`The tests fail without a fault (${run.end}): ${by ?? left.join(', ')}`);
    for (const [file, ms] of times) base.set(file, ms);
  }

  const baseMs = (/** @type {readonly string[]} */ files) =>
    files.reduce((sum, file) => sum + (base.get(file) ?? 0), 0);

  /** @param {PlacedMutant} mutant @param {readonly string[]} files @returns {Promise<Omit<Result, 'id'>>} */
  async function attempt(mutant, files) {
    if (files.length === 0) return { outcome: 'survived', ms: 0 };
    await makeBase(files);
    const ordered = files.toSorted((a, b) => (base.get(a) ?? 0) - (base.get(b) ?? 0));
    tests.change(mutant.file);
    const { run, by } = await copy.with(mutant, () => tests.run(ordered, limitOf(baseMs(files))));
    tests.change(mutant.file);
    // The process was ended, too: its start and its look at the sources are no part of what the tests take.
    if (run.end === 'stopped') await tests.relatedTo(mutant.file);
    const isOver = run.end === 'slow' || run.end === 'stopped';
    const after = isOver ? (await tests.run(ordered, BASE_LIMIT_MS)).run : undefined;
    return { outcome: outcomeOf(run, after), ms: run.ms, ...(by && { by }) };
  }

  /**
   * What a mutant comes to.
   * @param {PlacedMutant} mutant
   * @returns {Promise<Result>}
   */
  return async (mutant) => {
    const direct = directTests(mutant.file);
    const first = await attempt(mutant, direct);
    if (first.outcome !== 'survived') return { id: mutant.id, ...first };
    const second = await attempt(mutant, await otherTests(mutant.file, direct));
    return { id: mutant.id, ...second, ms: first.ms + second.ms };
  };
}
