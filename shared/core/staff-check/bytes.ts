// Bytes one after the other: a writer, and a reader that never goes past the end.

/** False if half a surrogate pair stands in the text: it has no UTF-8. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

export const utf8 = (text: string): Uint8Array => {
  // encodeURIComponent stands for TextEncoder, which the pure core does not have; half a surrogate pair would make it throw.
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return Uint8Array.from(escaped.match(/%..|./g) ?? [], (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
};

/** The text of UTF-8 bytes, or null if they are none. */
export function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param hex lower case, two letters a byte; RangeError for anything else */
export function bytesOfHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new RangeError('These are not the letters of bytes.');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A number as bytes, the highest first. RangeError if it does not fit. */
export function numberBytes(number: number, length: number): number[] {
  if (!Number.isSafeInteger(number) || number < 0 || number >= 256 ** length)
    throw new RangeError(`${number} does not fit into ${length} bytes.`);
  return Array.from({ length }, (_, at) => Math.floor(number / 256 ** (length - 1 - at)) % 256);
}

/** Takes bytes from the front; what is not there any more comes as `null`, and stays so. */
export function byteReader(bytes: Uint8Array) {
  let at = 0;
  const take = (length: number): Uint8Array | null => {
    if (at + length > bytes.length) {
      at = bytes.length + 1;
      return null;
    }
    at += length;
    return bytes.slice(at - length, at);
  };
  return {
    take,
    number: (length: number): number | null => take(length)?.reduce((sum, byte) => sum * 256 + byte, 0) ?? null,
    /** True if exactly everything was taken. */
    isDone: (): boolean => at === bytes.length,
  };
}
