// Which values can stand at which path, and what an id and a path look like. The store asks before every record of its own.
import { cutText } from '../cut-text.ts';
import type { Scalar, Value } from '../log/change.ts';
import { MAX_ID, MAX_LIST, MAX_PATH, MAX_SHORT_TEXT, MAX_TEXT } from './limits.ts';

const ID = /^[A-Za-z0-9_-]+$/;
const PATH = /^[a-z][a-z0-9-]*(?:\/[A-Za-z0-9_-]{1,64}){1,6}$/;
const LARGEST_NUMBER = 1e15;

type Kind = 'text' | 'short' | 'flag' | 'numbers' | 'any';

/** path pattern → what its value may be; `*` stands for one id. A path that is not listed may hold any flat value. */
const KINDS: readonly (readonly [pattern: string, kind: Kind])[] = [
  ['answer/*/*/status', 'short'],
  ['answer/*/*/note', 'text'],
  ['answer/*/*/owner', 'short'],
  ['answer/*/*/due', 'short'],
  ['answer/*/*/checked', 'short'],
  ['answer/*/*/reason', 'text'],
  ['answer/*/*/missing', 'text'],
  ['plan/*/name', 'short'],
  ['plan/*/methods', 'numbers'],
  ['plan/*/condition/*', 'flag'],
  ['plan/*/scope', 'short'],
  ['finder/*/*/*', 'short'],
  ['put-off/*/*', 'short'],
  ['reply/*/*', 'short'],
  ['reply/*/*/missing', 'text'],
  ['setting/*/*', 'flag'],
  ['contact/*', 'text'],
  ['contact/*/*', 'text'],
  ['company/*', 'text'],
  ['company/*/*', 'text'],
];

function isScalar(value: unknown): value is Scalar {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= LARGEST_NUMBER;
}

/** A scalar or a flat list of scalars within the limits. An object, or a list in a list, never passes. */
export const isFlatValue = (value: unknown): value is Value =>
  Array.isArray(value) ? value.length <= MAX_LIST && value.every(isScalar) : isScalar(value);

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_ID && ID.test(value);

export const isPath = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_PATH && PATH.test(value);

/** The patterns by their first part, cut up once: a large file asks a hundred thousand times. */
const BY_FIRST_PART = new Map<string, { readonly parts: readonly string[]; readonly kind: Kind }[]>();
for (const [pattern, kind] of KINDS) {
  const parts = pattern.split('/');
  const first = parts[0] ?? '';
  BY_FIRST_PART.set(first, [...(BY_FIRST_PART.get(first) ?? []), { parts, kind }]);
}

function kindOf(path: string): Kind {
  const parts = path.split('/');
  const fits = (wanted: readonly string[]) =>
    wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === parts[index]);
  return BY_FIRST_PART.get(parts[0] ?? '')?.find((row) => fits(row.parts))?.kind ?? 'any';
}

/** Whether a value may stand at a path. `null` (taken back) may stand everywhere. */
export function isValidValue(path: string, value: unknown): value is Value {
  if (value === null) return true;
  if (!isFlatValue(value)) return false;
  switch (kindOf(path)) {
    case 'text':
      return typeof value === 'string';
    case 'short':
      return typeof value === 'string' && value.length <= MAX_SHORT_TEXT;
    case 'flag':
      return typeof value === 'boolean';
    case 'numbers':
      return Array.isArray(value) && value.every((member) => typeof member === 'number');
    case 'any':
      return true;
  }
}

/** A value of our own, cut to the limits, so that what this device stores is accepted by every other. */
export function trimValue(path: string, value: Value): Value {
  if (typeof value !== 'string') return value;
  const limit = kindOf(path) === 'short' ? MAX_SHORT_TEXT : MAX_TEXT;
  return cutText(value, limit);
}
