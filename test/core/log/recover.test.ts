// What was read from the replicas at a start: put together, and called whole only where all of them hold all of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/core/log/change.ts';
import { judgeReplicas } from '../../../shared/core/log/recover.ts';
import type { ReplicaReport } from '../../../shared/core/log/replica-report.ts';
import { figuresOf } from '../../../shared/core/log/segment.ts';
import { mergeLogs } from '../../../shared/core/log/state.ts';
import { anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const replica = (changes: readonly Change[], parts: Partial<ReplicaReport> = {}): ReplicaReport => ({
  name: 'a',
  state: changes.length === 0 ? 'empty' : 'whole',
  changes,
  expected: changes.length,
  erasedAt: 0,
  figures: figuresOf(changes, 0),
  ...parts,
});
const NO_CLAIM = { count: 0, erasedAt: 0 };
const judge = (reports: readonly ReplicaReport[], claim = NO_CLAIM) => judgeReplicas(reports, claim);
const many = (count: number) => Array.from({ length: count }, (_, at) => change({ id: `c${at}`, at: [at, 0] }));

describe('the log', () => {
  test('is what all of them hold together, in whatever order they answer', () => {
    law(
      fc.property(anyLog, anyLog, (one, other) => {
        const [a, b] = [mergeLogs(one, []), mergeLogs(other, [])];
        const { log } = judge([replica(a), replica(b)]);
        expect(mergeLogs(log, [])).toEqual(mergeLogs(a, b));
        expect(mergeLogs(judge([replica(b), replica(a)]).log, [])).toEqual(mergeLogs(a, b));
      }),
    );
  });

  test('has from a damaged one only what no whole one has', () => {
    const whole = many(2);
    const damaged = replica([change({ id: 'c1', at: [1, 0], value: 'todo' }), change({ id: 'c2', at: [2, 0] })], {
      state: 'short',
    });
    expect(judge([damaged, replica(whole)]).log).toEqual(many(3));
  });

  test('has nothing from one that an erasure did not reach', () => {
    const late = replica(many(5), { erasedAt: 3 });
    const after = replica(many(1), { erasedAt: 4, figures: figuresOf(many(1), 4) });
    expect(judge([late, after])).toMatchObject({ found: 1, erasedAt: 4, verdict: 'mended' });
    expect(judge([late, replica([], { erasedAt: 4 })])).toMatchObject({ found: 0, erasedAt: 4, verdict: 'fresh' });
  });
});

describe('the verdict', () => {
  test('is whole where each holds everything, told by figures, by the changes, or by saying that it is the same', () => {
    const log = many(3);
    const { figures: _, ...without } = replica(log);
    for (const other of [replica(log), without, replica(log, { changes: [], same: true })])
      expect(judge([replica(log), other]).verdict).toBe('whole');
  });

  test('is mended where one lacks something, has as much of something else, or is damaged', () => {
    const log = many(3);
    const { figures: _, ...without } = replica(many(3).with(1, change({ id: 'c1', at: [1, 0], value: 'a' })));
    for (const other of [replica(many(2)), replica([]), without, replica(log, { state: 'short' })])
      expect(judge([replica(log), other])).toMatchObject({ verdict: 'mended', found: 3 });
  });

  test('is short where less is left than one of them, or the claim, remembers', () => {
    expect(judge([replica(many(2), { expected: 3 })])).toMatchObject({ verdict: 'short', expected: 3 });
    expect(judge([replica(many(2))], { count: 3, erasedAt: 0 })).toMatchObject({ verdict: 'short', expected: 3 });
    expect(judge([replica(many(3))], { count: 3, erasedAt: 0 }).verdict).toBe('whole');
  });

  test('does not count what a claim from before the last erasure remembers', () => {
    const after = replica(many(1), { erasedAt: 4, figures: figuresOf(many(1), 4) });
    expect(judge([after], { count: 9, erasedAt: 3 }).verdict).toBe('whole');
    expect(judge([after], { count: 9, erasedAt: 4 }).verdict).toBe('short');
    expect(judge([], { count: 0, erasedAt: 5 })).toMatchObject({ verdict: 'fresh', erasedAt: 5 });
  });

  test('greets nobody as new beside a place that cannot be read', () => {
    expect(judge([replica([]), replica([])]).verdict).toBe('fresh');
    expect(judge([replica([]), replica([], { state: 'unreadable' })]).verdict).toBe('short');
    expect(judge([replica([]), replica([], { state: 'unreadable', extra: true })]).verdict).toBe('fresh');
  });
});
