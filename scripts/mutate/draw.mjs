// A random sample of a list that can be drawn again: the same seed gives the same order, and a larger sample begins with the smaller.
// @ts-check

/**
 * Numbers in [0, 1), the same for the same seed (mulberry32).
 * @param {number} seed a whole number
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many of a list in random order, each with the same chance and none twice: the first steps of a Fisher-Yates shuffle.
 * @template T
 * @param {readonly T[]} list
 * @param {number} count more than there are gives all
 * @param {number} seed
 * @returns {T[]}
 */
export function drawn(list, count, seed) {
  const random = randomFrom(seed);
  const rest = [...list];
  for (let at = 0; at < Math.min(count, rest.length); at += 1) {
    const other = at + Math.floor(random() * (rest.length - at));
    [rest[at], rest[other]] = [/** @type {T} */ (rest[other]), /** @type {T} */ (rest[at])];
  }
  return rest.slice(0, count);
}

/**
 * Some of a list, evenly spread over it.
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @returns {T[]}
 */
export const spread = (list, count) =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, at) => /** @type {T} */ (list[Math.floor(((at + 0.5) * list.length) / count)]));
