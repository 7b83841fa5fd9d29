// How many tests passed and failed, read from what each runner wrote. A runner that says nothing has failed.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ readonly passed: number, readonly failed: number }} Result */

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} UnitTest */
/** @typedef {{ status: string, name?: string, message?: string, assertionResults: UnitTest[] }} UnitFile */
/** @typedef {{ testResults: UnitFile[] }} UnitReport */
/** @typedef {{ message?: string, stack?: string, snippet?: string }} BrowserError */
/** @typedef {{ projectName: string, status: string, results: { duration: number, errors?: BrowserError[] }[] }} BrowserTest */
/** @typedef {{ title: string, file: string, line: number, tests: BrowserTest[] }} BrowserSpec */
/** @typedef {{ specs?: BrowserSpec[], suites?: BrowserSuite[] }} BrowserSuite */
/**
 * @typedef {object} BrowserReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {BrowserError[]} [errors]
 * @property {BrowserSuite[]} [suites]
 */

/**
 * The sum of several results.
 * @param {readonly Result[]} results
 * @returns {Result}
 */
export const total = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

/**
 * A runner whose exit says "wrong" while its report says "all fine" has failed once.
 * @param {Result} result @param {boolean} exitedWell
 * @returns {Result}
 */
export function agreeWithExit(result, exitedWell) {
  const isSilent = result.passed + result.failed === 0;
  return result.failed === 0 && (!exitedWell || isSilent) ? { ...result, failed: 1 } : result;
}

/**
 * Counts a vitest report. A file that could not be loaded counts as one failure; a skipped test has not passed.
 * @param {UnitReport} report
 * @returns {Result}
 */
export function countUnit({ testResults }) {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return { passed, failed: statuses.length - passed + broken };
}

/**
 * Counts a Playwright report. A test that did not run has not passed; one that passed at the second try (CI only) has, and the
 * list above the figures names it as flaky.
 * @param {BrowserReport} report
 * @returns {Result}
 */
export function countBrowser({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/**
 * One text for each unit test, or file, that did not pass: where, and the whole message.
 * @param {UnitReport} report
 */
export const unitFailures = ({ testResults }) =>
  testResults.flatMap(({ name = '', status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== 'passed');
    const own = status === 'failed' && failed.length === 0 ? [`unit: ${name}\n${message}`] : [];
    return [
      ...own,
      ...failed.map(
        ({ fullName = '', status: how, failureMessages = [] }) =>
          `unit: ${name}: ${fullName} (${how})\n${failureMessages.join('\n')}`,
      ),
    ].map(stripVTControlCharacters);
  });

/** @param {BrowserSuite} suite @returns {BrowserSpec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {BrowserError} error */
const textOf = ({ message = '', stack = '', snippet = '' }) => [stack || message, snippet].filter(Boolean).join('\n');

/**
 * One text for each browser test that did not pass at once: where, and the whole message of every try.
 * @param {BrowserReport} report
 */
export const browserFailures = ({ suites = [], errors = [] }) =>
  [
    ...errors.map(textOf),
    ...suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status !== 'expected')
        .map(({ projectName, status, results }) => {
          const said = results.flatMap(({ errors: wrong = [] }) => wrong.map(textOf));
          return `${projectName}: ${file}:${line} ${title} (${status})\n${said.join('\n')}`;
        }),
    ),
  ].map(stripVTControlCharacters);

/**
 * One line for each browser project: how many tests, and how long they took one after the other.
 * @param {BrowserReport} report
 */
export function browserProjects({ suites = [] }) {
  /** @type {Map<string, { count: number, ms: number }>} */
  const projects = new Map();
  for (const { tests } of suites.flatMap(specsOf))
    for (const { projectName, results } of tests) {
      const { count, ms } = projects.get(projectName) ?? { count: 0, ms: 0 };
      projects.set(projectName, { count: count + 1, ms: results.reduce((sum, { duration }) => sum + duration, ms) });
    }
  return [...projects].map(
    ([name, { count, ms }]) => `${name}: ${count} tests, ${(ms / 1000).toFixed(1)} s one after the other`,
  );
}

/**
 * Reads a report, or null if the runner left none that can be read.
 * @template T
 * @param {string} file
 * @returns {T | null}
 */
export function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // cut off in the middle: the runner died
  }
}
