// How many tests passed and failed, read from what each runner wrote. A runner that says nothing has failed.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Result */

/** @typedef {{ status: string, message?: string, assertionResults: { status: string }[] }} UnitFile */
/** @typedef {{ testResults: UnitFile[] }} UnitReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} BrowserReport */

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
