// The figures at the end of `npm test`: nothing that went wrong may look like success.
import { describe, expect, test } from 'vitest';
import { inLanes } from '../../scripts/test/lanes.mjs';
import {
  agreeWithExit,
  browserFailures,
  browserProjects,
  countBrowser,
  countUnit,
  readReport,
  total,
  unitFailures,
} from '../../scripts/test/result.mjs';

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

describe('what failed', () => {
  test('is told in full, without colours: a unit test, a skipped one, a file that could not be loaded', () => {
    const testResults = [
      {
        status: 'failed',
        name: 'a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'good' },
          { status: 'failed', fullName: 'bad', failureMessages: ['\u001b[31mexpected 1\u001b[39m\nat line 3'] },
          { status: 'skipped', fullName: 'left out' },
        ],
      },
      { status: 'failed', name: 'b.test.ts', message: 'no such module', assertionResults: [] },
    ];
    expect(unitFailures({ testResults })).toEqual([
      'unit: a.test.ts: bad (failed)\nexpected 1\nat line 3',
      'unit: a.test.ts: left out (skipped)\n',
      'unit: b.test.ts\nno such module',
    ]);
  });

  test('is told of every try of a browser test, and of what went wrong outside of tests', () => {
    const results = [
      { duration: 1500, errors: [{ message: 'first', snippet: '> 7 | click' }] },
      { duration: 500, errors: [] },
    ];
    const spec = (status: string, projectName: string) => ({
      title: status,
      file: 'a.spec.ts',
      line: 7,
      tests: [{ projectName, status, results }],
    });
    const report = {
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
      errors: [{ message: 'the global setup failed' }],
      suites: [{ suites: [{ specs: [spec('flaky', 'chromium')] }], specs: [spec('expected', 'firefox')] }],
    };
    expect(browserFailures(report)).toEqual([
      'the global setup failed',
      'chromium: a.spec.ts:7 flaky (flaky)\nfirst\n> 7 | click',
    ]);
    expect(browserProjects(report)).toEqual([
      'firefox: 1 tests, 2.0 s one after the other',
      'chromium: 1 tests, 2.0 s one after the other',
    ]);
  });
});

describe('inLanes', () => {
  const job = (name: string, ...needs: string[]) => ({ name, needs });

  test('begins nothing before what it needs has ended, and gives the results in the order of the jobs', async () => {
    const told: string[] = [];
    const results = await inLanes(
      2,
      [job('slow'), job('after', 'slow', 'not chosen'), job('quick'), job('last')],
      async ({ name }) => {
        told.push(`begin ${name}`);
        for (let turn = name === 'slow' ? 50 : 1; turn > 0; turn -= 1) await Promise.resolve();
        told.push(`end ${name}`);
        return name.length;
      },
    );
    expect(results).toEqual([4, 5, 5, 4]);
    expect(told.indexOf('begin after')).toBeGreaterThan(told.indexOf('end slow'));
    expect(told.indexOf('end quick')).toBeLessThan(told.indexOf('end slow'));
  });

  test('never runs more than its lanes', async () => {
    let running = 0;
    let most = 0;
    await inLanes(
      2,
      ['a', 'b', 'c', 'd', 'e'].map((name) => job(name)),
      async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
      },
    );
    expect(most).toBe(2);
  });

  test('runs nothing beside a job that is alone, and nothing overtakes it', async () => {
    const running = new Set<string>();
    const told: string[] = [];
    const alone = { ...job('alone'), isAlone: true };
    await inLanes(3, [job('a'), job('b'), alone, job('c'), job('d')], async ({ name }) => {
      running.add(name);
      told.push([...running].join(' '));
      for (let turn = 3; turn > 0; turn -= 1) await Promise.resolve();
      running.delete(name);
    });
    expect(told).toEqual(['a', 'a b', 'alone', 'c', 'c d']);
  });

  test('says so when jobs wait for each other', async () => {
    await expect(inLanes(2, [job('a', 'b'), job('b', 'a')], async () => 1)).rejects.toThrow('a, b');
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
