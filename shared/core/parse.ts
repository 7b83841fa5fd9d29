// Readers for what comes from storage, a message or an address: a value of the type that is wanted, or nothing. Never throws.
// What comes in a file or a link has stricter guards of its own (core/exchange).

export type Fields = Readonly<Record<string, unknown>>;

/** An object with named fields: neither null nor a list. */
export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The fields of an object; those of anything else are none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Reads one of a few known values. */
export const oneOf =
  <T>(allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((one) => one === value);

/** Reads a list and leaves out what does not belong there; undefined if it is no list. */
export const listOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): readonly T[] | undefined =>
    Array.isArray(value) ? value.filter(is) : undefined;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] => listOf(isText)(value) ?? [];

/** A number that can be counted with; undefined for NaN, infinity and everything else. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A number above 0, else 0: a count, or milliseconds of a moment that has been. */
export const positiveOf = (value: unknown): number => Math.max(numberOf(value) ?? 0, 0);
