// Chance that can be repeated: the same seed gives the same run.

export type Random = {
  /** 0 up to but not including 1 */
  next(): number;
  /** a whole number from 0 up to but not including `below` */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
};

/** Mulberry32 by Tommy Ettinger (public domain), a small generator of good enough quality. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
  };
}
