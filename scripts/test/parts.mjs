// The parts of the test run: quick ones first, browsers last.
// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ensureBrowsers } from '../ensure-browsers.mjs';
import { runQuietly } from './quiet.mjs';
import {
  agreeWithExit,
  browserFailures,
  browserProjects,
  countBrowser,
  countUnit,
  readReport,
  total,
  unitFailures,
} from './result.mjs';

/** @typedef {import('./result.mjs').Result} Result */
/** @typedef {Result & { notes?: readonly string[], failures?: readonly string[] }} Outcome notes: one line each */
/** @typedef {{ reports: string, isLong: boolean }} RunOptions reports: an existing folder for what runners write */
/** @typedef {{ name: string, needs?: readonly string[], isAlone?: boolean, run: (options: RunOptions) => Promise<Outcome> }} Part */

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/** One program for each set of rules: a page, a worker and the pure core do not see the same world. */
const TYPE_PROJECTS = ['.', 'shared/core', 'pwa/offline', 'extension/background'];

/**
 * The script behind a command of an installed package, so that it runs without a shell on every system.
 * @param {string} packageName @param {string} bin
 */
function scriptOf(packageName, bin) {
  let folder = join(root, 'node_modules', packageName);
  if (!existsSync(folder)) folder = dirname(require.resolve(`${packageName}/package.json`));
  const entry = require(join(folder, 'package.json')).bin;
  return join(folder, typeof entry === 'string' ? entry : entry[bin]);
}

/** @param {string} script @param {readonly string[]} args @param {Record<string, string>} env */
const node = (script, args, env = {}) => runQuietly(script, args, { cwd: root, env });

/**
 * A tool that counts nothing: it ends well, or everything it said is the failure.
 * @param {string} script @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function one(script, args) {
  const { exitedWell, said } = await node(script, args);
  return exitedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [said] };
}

/**
 * What a runner reported; without failures in its report, but a bad end, everything it said is the failure.
 * @param {Result | null} result @param {{ exitedWell: boolean, said: string }} end @param {readonly string[]} failures
 * @returns {Outcome}
 */
function outcomeOf(result, end, failures) {
  const agreed = result ? agreeWithExit(result, end.exitedWell) : { passed: 0, failed: 1 };
  return { ...agreed, failures: agreed.failed > 0 && failures.length === 0 ? [end.said] : failures };
}

/** @returns {Promise<Outcome>} */
async function types() {
  const results = await Promise.all(
    TYPE_PROJECTS.map((project) => one(scriptOf('typescript', 'tsc'), ['--noEmit', '-p', project])),
  );
  return { ...total(results), failures: results.flatMap(({ failures = [] }) => failures) };
}

/** @param {RunOptions} options @returns {Promise<Outcome>} */
async function unit({ reports }) {
  const file = join(reports, 'unit.json');
  const end = await node(scriptOf('vitest', 'vitest'), ['run', '--reporter=json', `--outputFile.json=${file}`]);
  /** @type {import('./result.mjs').UnitReport | null} */
  const report = readReport(file);
  return outcomeOf(report && countUnit(report), end, report ? unitFailures(report) : []);
}

/**
 * The real browsers, with the app and with the extension, in one call, so that no worker is idle while others have work.
 * @param {RunOptions} options
 * @returns {Promise<Outcome>}
 */
async function browsers({ reports, isLong }) {
  const problem = ensureBrowsers();
  const file = join(reports, 'browsers.json');
  const end = await node(scriptOf('@playwright/test', 'playwright'), ['test', '--reporter=json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(isLong ? { TEST_FORM: 'long' } : {}),
  });
  /** @type {import('./result.mjs').BrowserReport | null} */
  const report = readReport(file);
  const failures = [...(problem === null ? [] : [problem]), ...(report ? browserFailures(report) : [])];
  const notes = report ? browserProjects(report) : [];
  return { ...outcomeOf(report && countBrowser(report), end, failures), notes };
}

/**
 * A script of ours that counts for itself; lines of it that are worth telling even if all is well.
 * @param {string} script @param {(isLong: boolean) => readonly string[]} args @param {RegExp} [worthTelling]
 * @returns {(options: RunOptions) => Promise<Outcome>}
 */
const counted =
  (script, args, worthTelling) =>
  async ({ reports, isLong }) => {
    const file = join(reports, `${script.replaceAll(/[^\w]+/g, '-')}.json`);
    const end = await node(join(root, script), [...args(isLong), `--report=${file}`]);
    /** @type {Result | null} */
    const result = readReport(file);
    const notes = end.said.split('\n').filter((line) => worthTelling?.test(line));
    return { ...outcomeOf(result, end, []), notes };
  };

/** @type {readonly Part[]} */
export const PARTS = [
  { name: 'build', run: () => one(join(root, 'scripts', 'build.mjs'), []) },
  { name: 'types', run: types },
  { name: 'lint', run: () => one(scriptOf('@biomejs/biome', 'biome'), ['ci', '--colors=off']) },
  { name: 'sizes', needs: ['build'], run: counted('scripts/sizes.mjs', () => [], /over the promised/) },
  { name: 'unit', isAlone: true, run: unit },
  { name: 'mutants', isAlone: true, run: counted('scripts/mutate.mjs', () => ['--short']) },
  { name: 'browsers', needs: ['build'], run: browsers },
  {
    name: 'fault',
    needs: ['build'],
    run: counted('test/fault/run.mjs', (isLong) => [isLong ? '--medium' : '--short', '--at-once=2']),
  },
];
