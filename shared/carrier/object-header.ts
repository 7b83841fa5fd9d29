// The outside of a sealed object: enough to sort objects by kind and by round or company, nothing of what is inside.
// "TMM" 0x01 | kind 1 | id 8 | …; the meaning of the rest belongs to whoever seals and opens.

export const KINDS = { answer: 1, segment: 2, pack: 3 } as const;
export type ObjectKind = keyof typeof KINDS;

export const HEADER_BYTES = 13;
const MAGIC = [0x54, 0x4d, 0x4d, 0x01];

export type ObjectHeader = {
  /** null: of a newer version; kept and handed on, not opened */
  readonly kind: ObjectKind | null;
  /** 16 hexadecimal digits: a round of the staff check, or a company whose log this is */
  readonly id: string;
};

/** Reads the first bytes of anything; null: no object of ours. */
export function readHeader(bytes: Uint8Array): ObjectHeader | null {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, index) => bytes[index] !== byte)) return null;
  const kind = (Object.keys(KINDS) as ObjectKind[]).find((name) => KINDS[name] === bytes[4]) ?? null;
  return { kind, id: [...bytes.subarray(5, HEADER_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/**
 * The first bytes of an object.
 * @param id 16 hexadecimal digits
 */
export function writeHeader(kind: ObjectKind, id: string): Uint8Array<ArrayBuffer> {
  if (!/^[0-9a-f]{16}$/.test(id)) throw new RangeError('An id has 16 hexadecimal digits.');
  const digits = id.match(/../g) ?? [];
  return Uint8Array.from([...MAGIC, KINDS[kind], ...digits.map((pair) => Number.parseInt(pair, 16))]);
}
