// Full copies of the log that version 0.1 kept before imports and once a day. They are read as a last resort, and go when all
// answers are safe elsewhere: the log itself tells every earlier state (`core/log/earlier.ts`).
import type { Change } from '../core/log/change.ts';
import { isChange } from '../core/log/is-change.ts';
import { mergeLogs } from '../core/log/state.ts';
import type { Values } from './replica/values.ts';

const PREFIX = 'snapshot/';

/** The union of all snapshots that can be read; none of them being readable is no error. */
export async function readSnapshots(values: Values): Promise<readonly Change[]> {
  const keys = await values.keys(PREFIX).catch(() => []);
  const stored = await Promise.all(keys.map((key) => values.readValue(key).catch(() => null)));
  return mergeLogs(
    [],
    stored.flatMap((log) => (Array.isArray(log) ? log.filter(isChange) : [])),
  );
}

/** Frees the space that they take. What fails is tried again at the next start. */
export async function removeSnapshots(values: Values): Promise<void> {
  for (const key of await values.keys(PREFIX)) await values.writeValue(key, undefined);
}
