// Parts done by group, and the group that lags behind.
import { describe, expect, test } from 'vitest';
import { laggingShare, leastShares, sharesBy } from '../../shared/core/proportion.ts';
import { entry } from '../support/entries.ts';

const GROUPS: Readonly<Record<string, readonly ('rule' | 'tech')[]>> = {
  a: ['rule'],
  b: ['rule', 'tech'],
  c: ['tech'],
};
const groupsOf = (id: string) => GROUPS[id] ?? [];

describe('sharesBy', () => {
  test('counts an item in each of its groups', () => {
    const entries = [
      entry({ id: 'a' }, { status: 'done' }),
      entry({ id: 'b' }, { status: 'done' }),
      entry({ id: 'c' }),
    ];
    expect(sharesBy(entries, ['rule', 'tech'], groupsOf)).toEqual([
      { key: 'rule', done: 2, whole: 2 },
      { key: 'tech', done: 1, whole: 2 },
    ]);
  });

  test('leaves out items that do not apply', () => {
    const entries = [entry({ id: 'a' }, { status: 'na' }), entry({ id: 'b' }, { status: 'done' })];
    expect(sharesBy(entries, ['rule'], groupsOf)).toEqual([{ key: 'rule', done: 1, whole: 1 }]);
  });

  test('gives an empty row for a group without items', () => {
    expect(sharesBy([], ['tech'], groupsOf)).toEqual([{ key: 'tech', done: 0, whole: 0 }]);
  });
});

describe('leastShares', () => {
  test('finds the smallest part, not the smallest number', () => {
    const rows = [
      { key: 'rule', done: 3, whole: 12 },
      { key: 'tech', done: 2, whole: 4 },
    ] as const;
    expect(leastShares(rows).map(({ key }) => key)).toEqual(['rule']);
  });

  test('names all of equal rows', () => {
    const rows = [
      { key: 'rule', done: 1, whole: 4 },
      { key: 'tech', done: 2, whole: 8 },
      { key: 'people', done: 5, whole: 8 },
    ] as const;
    expect(leastShares(rows).map(({ key }) => key)).toEqual(['rule', 'tech']);
  });

  test('knows none when everything is done or nothing applies', () => {
    expect(leastShares([{ key: 'rule', done: 4, whole: 4 }])).toEqual([]);
    expect(leastShares([{ key: 'rule', done: 0, whole: 0 }])).toEqual([]);
  });
});

describe('laggingShare', () => {
  test('speaks only when the gap is clear', () => {
    const even = [
      { key: 'rule', done: 5, whole: 10 },
      { key: 'tech', done: 6, whole: 10 },
    ] as const;
    const uneven = [
      { key: 'rule', done: 3, whole: 10 },
      { key: 'tech', done: 6, whole: 10 },
    ] as const;
    expect(laggingShare(even)).toBeNull();
    expect(laggingShare(uneven)?.key).toBe('rule');
  });

  test('does not take a group without items for the best one', () => {
    const rows = [
      { key: 'rule', done: 0, whole: 0 },
      { key: 'tech', done: 1, whole: 10 },
    ] as const;
    expect(laggingShare(rows)).toBeNull();
  });
});
