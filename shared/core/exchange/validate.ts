// Decides, field by field, whether something from outside is a change of ours. Builds a fresh change from what
// passed; nothing of the parsed object itself is ever kept, spread or assigned. No recursion: a value is flat by rule.
import { type Change, MAX_COUNTER, type Stamp, type Value } from '../log/change.ts';
import { LATEST_READABLE_MS, MAX_UNKNOWN_FIELDS } from './limits.ts';
import { mayHaveId } from './link.ts';
import { isFlatValue, isId, isPath, isValidValue } from './schema.ts';

const FIELD = /^[a-z][A-Za-z0-9-]{0,39}$/;
const KNOWN_FIELDS: readonly string[] = ['id', 'at', 'device', 'path', 'value'];
/** Legal as keys of a JSON object, but names that code may trip over. */
const FORBIDDEN_FIELDS: readonly string[] = ['constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export function readStamp(value: unknown): Stamp | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [ms, counter]: unknown[] = value;
  const inRange = (part: unknown, largest: number): part is number =>
    typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= largest;
  return inRange(ms, LATEST_READABLE_MS) && inRange(counter, MAX_COUNTER) ? [ms + 0, counter + 0] : null;
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

/** A fresh change, unknown fields included, or null if anything about it is not allowed. */
export function readChange(from: unknown): Change | null {
  if (!isPlainObject(from)) return null;
  const own = (name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined);
  const [id, device, path, value] = [own('id'), own('device'), own('path'), own('value')];
  const at = readStamp(own('at'));
  if (!isId(id) || !isId(device) || !isPath(path) || !at || !isValidValue(path, value)) return null;
  const unknown = readUnknownFields(from);
  if (!unknown) return null;
  const change = { id, at, device, path, value: copyValue(value), ...Object.fromEntries(unknown) };
  return mayHaveId(change) ? change : null;
}
