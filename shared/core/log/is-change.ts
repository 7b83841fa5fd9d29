// Whether something found on our own disk is a change at all.

import { isFlatValue } from '../exchange/schema.ts';
import type { Change, Stamp } from './change.ts';

const isStamp = (value: unknown): value is Stamp =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isSafeInteger(part));

/** Whether what our own disk holds can be used. What cannot are left where they are. */
export function isChange(row: unknown): row is Change {
  if (row === null || typeof row !== 'object') return false;
  const { id, at, device, path, value } = row as Record<string, unknown>;
  const named = typeof id === 'string' && typeof device === 'string' && typeof path === 'string';
  return named && isStamp(at) && isFlatValue(value);
}
