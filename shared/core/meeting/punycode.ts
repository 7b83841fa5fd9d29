// Decodes `xn--` labels (RFC 3492), so that a link check can show which letters a forged name is really made of.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

function digitOf(character: string): number {
  const digit = Number.parseInt(character, 36);
  // RFC 3492 counts a–z first, then 0–9; `parseInt` the other way round.
  return digit < 10 ? digit + 26 : digit - 10;
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / points);
  let k = 0;
  while (left > ((BASE - T_MIN) * T_MAX) / 2) {
    left = Math.floor(left / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** Decodes what follows `xn--`. Null if it is no valid Punycode. */
export function decodePunycode(encoded: string): string | null {
  if (!/^[a-z0-9-]{1,63}$/.test(encoded)) return null;
  const split = encoded.lastIndexOf('-');
  const points = split > 0 ? [...encoded.slice(0, split)] : [];
  let code = 128;
  let index = 0;
  let bias = 72;
  let at = split + 1;
  while (at < encoded.length) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charAt(at));
      at += 1;
      if (!(digit < BASE)) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    code += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (code > 0x10ffff) return null;
    points.splice(index, 0, String.fromCodePoint(code));
    index += 1;
  }
  return points.join('');
}

/** Every `xn--` label of a host decoded; a label that does not decode stays as it is. */
export const decodeHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
