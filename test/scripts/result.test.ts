// The figures at the end of `npm test`: nothing that went wrong may look like success.
import { describe, expect, test } from 'vitest';
import { agreeWithExit, countBrowser, countUnit, readReport, total } from '../../scripts/test/result.mjs';

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe('countUnit', () => {
  test('counts every test of every file', () => {
    const testResults = [
      { status: 'passed', assertionResults: tests('passed', 'passed') },
      { status: 'failed', assertionResults: tests('passed', 'failed') },
    ];
    expect(countUnit({ testResults })).toEqual({ passed: 3, failed: 1 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    expect(countUnit({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ passed: 0, failed: 1 });
  });

  test('counts a skipped test as a failure', () => {
    const testResults = [{ status: 'passed', assertionResults: tests('passed', 'pending', 'skipped', 'todo') }];
    expect(countUnit({ testResults })).toEqual({ passed: 1, failed: 3 });
  });
});

describe('countBrowser', () => {
  test('takes what never ran for failed, and a second try for passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countBrowser({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 5 });
  });
});

describe('agreeWithExit', () => {
  test('does not believe a clean report of a runner that ended badly', () => {
    expect(agreeWithExit({ passed: 9, failed: 0 }, false)).toEqual({ passed: 9, failed: 1 });
  });

  test('does not believe a runner that ran nothing', () => {
    expect(agreeWithExit({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('leaves other figures alone', () => {
    expect(agreeWithExit({ passed: 9, failed: 0 }, true)).toEqual({ passed: 9, failed: 0 });
    expect(agreeWithExit({ passed: 9, failed: 2 }, false)).toEqual({ passed: 9, failed: 2 });
  });
});

test('a missing report is no report', () => {
  expect(readReport('there/is/no/such/file.json')).toBeNull();
});

test('the total adds up', () => {
  expect(
    total([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});
