// The parts of the test run, in their order: quick ones first, browsers last.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ensureBrowsers } from '../ensure-browsers.mjs';
import { agreeWithExit, countBrowser, countUnit, readReport, total } from './result.mjs';

/** @typedef {import('./result.mjs').Result} Result */
/** @typedef {{ name: string, run: (reports: string) => Promise<Result> }} Part reports: an existing folder for what runners write */

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/** One program for each set of rules: a page, a worker and the pure core do not see the same world. */
const TYPE_PROJECTS = ['.', 'shared/core', 'pwa/offline', 'extension/background'];

const FAULT = join(root, 'test', 'fault', 'run.mjs');

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

/**
 * Runs a script with this Node and shows what it says; tells whether it ended well.
 * @param {string} script @param {readonly string[]} args @param {Record<string, string>} env
 * @returns {Promise<boolean>}
 */
function node(script, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}

/** @param {boolean} isGood @returns {Result} */
const one = (isGood) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function types() {
  const results = [];
  for (const project of TYPE_PROJECTS.filter((folder) => existsSync(join(root, folder, 'tsconfig.json'))))
    results.push(one(await node(scriptOf('typescript', 'tsc'), ['--noEmit', '-p', project])));
  return total(results);
}

/** @param {string} reports */
async function unit(reports) {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const exitedWell = await node(scriptOf('vitest', 'vitest'), args);
  const report = readReport(file);
  return report ? agreeWithExit(countUnit(report), exitedWell) : one(false);
}

/**
 * One of the real browsers, with the app and with the extension.
 * @param {'chromium' | 'firefox'} project the end of the names of its projects in playwright.config.ts
 * @returns {(reports: string) => Promise<Result>}
 */
const browser = (project) => async (reports) => {
  const problem = ensureBrowsers();
  if (problem !== null) console.error(problem);
  const file = join(reports, `${project}.json`);
  const args = ['test', `--project=*${project}`];
  const exitedWell = await node(scriptOf('@playwright/test', 'playwright'), args, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file);
  return report ? agreeWithExit(countBrowser(report), exitedWell) : one(false);
};

/**
 * A script of ours that counts for itself.
 * @param {string} script @param {readonly string[]} args
 * @returns {(reports: string) => Promise<Result>}
 */
const counted = (script, args) => async (reports) => {
  const file = join(reports, `${script.replaceAll(/[^\w]+/g, '-')}.json`);
  const exitedWell = await node(script, [...args, `--report=${file}`]);
  /** @type {Result | null} */
  const result = readReport(file);
  return result ? agreeWithExit(result, exitedWell) : one(false);
};

/** @type {readonly Part[]} */
export const PARTS = [
  { name: 'types', run: types },
  { name: 'lint', run: async () => one(await node(scriptOf('@biomejs/biome', 'biome'), ['ci', '--colors=off'])) },
  { name: 'unit', run: unit },
  { name: 'build', run: async () => one(await node(join(root, 'scripts', 'build.mjs'), [])) },
  { name: 'sizes', run: counted(join(root, 'scripts', 'sizes.mjs'), []) },
  { name: 'chromium', run: browser('chromium') },
  ...(existsSync(join(root, 'test', 'e2e', 'firefox')) ? [{ name: 'firefox', run: browser('firefox') }] : []),
  ...(existsSync(FAULT) ? [{ name: 'fault', run: counted(FAULT, ['--short', '--at-once=3']) }] : []),
];
