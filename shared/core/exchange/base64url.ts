// Bytes as text that is safe in an address: base64url without padding (RFC 4648, section 5).

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new Map([...ALPHABET].map((letter, code) => [letter, code]));

export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = Math.min(bytes.length - index, 3) + 1;
    for (let place = 0; place < letters; place++) parts.push(ALPHABET.charAt((group >> (18 - 6 * place)) & 63));
  }
  return parts.join('');
}

/** The bytes, or null if the text is not exactly what `toBase64url` would write: one content has one text. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const letter of text) {
    const code = CODES.get(letter);
    if (code === undefined) return null;
    bits = ((bits << 6) | code) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 255;
    length += 1;
  }
  const rest = bits & ((1 << held) - 1);
  return rest === 0 ? bytes : null;
}
