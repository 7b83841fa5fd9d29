// Small numbers side by side in bytes, the first at the highest bits; what is left of the last byte is zero.

/**
 * Packs numbers of `width` bits each.
 * @param width 1 to 8; larger numbers are cut to it
 */
export function packBits(numbers: readonly number[], width: number): number[] {
  const bytes: number[] = new Array(Math.ceil((numbers.length * width) / 8)).fill(0);
  for (const [index, number] of numbers.entries()) {
    for (let bit = 0; bit < width; bit++) {
      if (((number >> (width - 1 - bit)) & 1) === 0) continue;
      const at = index * width + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
    }
  }
  return bytes;
}

/** The `count` numbers in `bytes`, or null if there are too many or too few bytes or the spare bits are not zero. */
export function unpackBits(bytes: Uint8Array, width: number, count: number): number[] | null {
  if (bytes.length !== Math.ceil((count * width) / 8)) return null;
  const bit = (at: number): number => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  for (let at = count * width; at < bytes.length * 8; at++) if (bit(at) === 1) return null;
  return Array.from({ length: count }, (_, index) => {
    let number = 0;
    for (let place = 0; place < width; place++) number = number * 2 + bit(index * width + place);
    return number;
  });
}
