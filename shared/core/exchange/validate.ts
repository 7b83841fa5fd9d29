// Decides, field by field, whether something from outside is a change record of ours. Builds a fresh record from what
// passed; nothing of the parsed object itself is ever kept, spread or assigned. No recursion: a value is flat by rule.
import { type Change, MAX_COUNTER, type Scalar, type Stamp, type Value } from '../change.ts';
import { LATEST_STAMP_MS, MAX_ID, MAX_LIST, MAX_PATH, MAX_SHORT_TEXT, MAX_TEXT, MAX_UNKNOWN_FIELDS } from './limits.ts';

const ID = /^[A-Za-z0-9_-]+$/;
const PATH = /^[a-z][a-z0-9-]*(?:\/[A-Za-z0-9_-]{1,64}){1,6}$/;
const FIELD = /^[a-z][A-Za-z0-9-]{0,39}$/;
const KNOWN_FIELDS: readonly string[] = ['id', 'at', 'device', 'path', 'value'];
/** Legal as keys of a JSON object, but names that code may trip over. */
const FORBIDDEN_FIELDS: readonly string[] = ['constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];
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
  ['plan/*/name', 'short'],
  ['plan/*/methods', 'numbers'],
  ['plan/*/condition/*', 'flag'],
  ['plan/*/scope', 'short'],
  ['finder/*/*/*', 'short'],
  ['put-off/*/*', 'short'],
  ['setting/*/*', 'flag'],
  ['contact/*', 'text'],
  ['company/*', 'text'],
];

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

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
export function fitsPath(path: string, value: unknown): value is Value {
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
  return value.length <= limit ? value : value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

export function readStamp(value: unknown): Stamp | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [ms, counter]: unknown[] = value;
  const inRange = (part: unknown, largest: number): part is number =>
    typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= largest;
  return inRange(ms, LATEST_STAMP_MS) && inRange(counter, MAX_COUNTER) ? [ms + 0, counter + 0] : null;
}

const copyValue = (value: Value): Value => (Array.isArray(value) ? [...value] : value);

/** The fields of a record that a later version may have added: `undefined` if one of them cannot be carried. */
function readUnknownFields(from: Record<string, unknown>): [string, Value][] | undefined {
  const names = Object.keys(from).filter((name) => !KNOWN_FIELDS.includes(name));
  if (names.length === 0) return [];
  if (names.length > MAX_UNKNOWN_FIELDS) return undefined;
  const fields: [string, Value][] = [];
  for (const name of names.sort()) {
    const value = from[name];
    if (!FIELD.test(name) || FORBIDDEN_FIELDS.includes(name) || !isFlatValue(value)) return undefined;
    fields.push([name, copyValue(value)]);
  }
  return fields;
}

/** A fresh change record, unknown fields included, or null if anything about it is not allowed. */
export function readChange(from: unknown): Change | null {
  if (!isPlainObject(from)) return null;
  const own = (name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined);
  const [id, device, path, value] = [own('id'), own('device'), own('path'), own('value')];
  const at = readStamp(own('at'));
  if (!isId(id) || !isId(device) || !isPath(path) || !at || !fitsPath(path, value)) return null;
  const unknown = readUnknownFields(from);
  if (!unknown) return null;
  return { id, at, device, path, value: copyValue(value), ...Object.fromEntries(unknown) };
}
