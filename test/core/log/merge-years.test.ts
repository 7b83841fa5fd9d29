// Years of changes come out of a database in the order of random ids: merging puts them in the order of their stamps.
import { describe, expect, test } from 'vitest';
import { type Change, compareChanges } from '../../../shared/core/log/change.ts';
import { mergeLogs } from '../../../shared/core/log/state.ts';

/** Pseudo-random numbers from 0 to 1, the same ones each time. */
function dice(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48_271) % 2_147_483_647;
    return value / 2_147_483_647;
  };
}

/** Changes of honest and wrong clocks, many in the same millisecond, in the order of random ids. */
function years(count: number, seed: number): Change[] {
  const roll = dice(seed);
  const clocks = [() => 1.79e12 + Math.floor(roll() * 1e6), () => Math.floor(roll() * 2 ** 42), () => 0, () => 4096];
  const odd = [-1, 0.5, Number.MAX_SAFE_INTEGER, 2 ** 44];
  return Array.from({ length: count }, (_, index) => {
    const clock = clocks[Math.floor(roll() * clocks.length)] ?? (() => 0);
    return {
      id: `${Math.floor(roll() * 1e9)}-${index}`,
      at: [index % 500 === 7 ? (odd[index % odd.length] ?? 0) : clock(), Math.floor(roll() * 5)] as const,
      device: roll() < 0.5 ? 'a' : 'b',
      path: `answer/p1/${index % 40}/note`,
      value: index,
    };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isSorted = (log: readonly Change[]): boolean =>
  log.every((one, index) => index === 0 || compareChanges(log[index - 1] as Change, one) < 0);

describe('merging years of changes', () => {
  test.each([1, 2, 3])('keeps each of them once, in the order of their stamps (seed %i)', (seed) => {
    const all = years(5000, seed);
    const merged = mergeLogs(all, all.slice(1000, 3000));
    const held = new Set(merged);
    expect(merged).toHaveLength(all.length);
    expect(all.filter((one) => !held.has(one))).toEqual([]);
    expect(isSorted(merged)).toBe(true);
  });

  test('keeps each of them once, whatever stands where a stamp should be', () => {
    const all = years(2000, 4).map((one, index) =>
      index % 3 === 0
        ? { ...one, at: [[Number.NaN, -0.5, Number.POSITIVE_INFINITY][(index % 9) / 3] ?? 0, 0] as const }
        : one,
    );
    const held = new Set(mergeLogs(all, []));
    expect(held.size).toBe(all.length);
    expect(all.filter((one) => !held.has(one))).toEqual([]);
  });
});
