// What was touched but is not durable yet, kept where a page can write without waiting. A page that is reloaded, closed
// or put away in that moment takes its unfinished transaction with it; the next start finds the records here.
import type { Change } from '../core/change.ts';
import { isRecord } from './recover.ts';

const KEY = 'telemamori-in-flight';
/** Characters. Edits of a person are far below; localStorage holds about five million in all. */
const MOST = 500_000;

const keyOf = (name: string): string => `${KEY}-${name}`;

/** Records that a page of this store left without having saved them. Not crash-proof: an extra, never a promise. */
export function readInFlight(name: string): readonly Change[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecord) : [];
  } catch {
    // Storage blocked or damaged: as if nothing was left.
    return [];
  }
}

function write(name: string, changes: readonly Change[]): void {
  try {
    const text = JSON.stringify(changes);
    if (changes.length === 0 || text.length > MOST) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Blocked or full: saving itself does not depend on this.
  }
}

/** Notes records beside those that other pages of this store have noted. */
export function noteInFlight(name: string, changes: readonly Change[]): void {
  const known = new Set(changes.map(({ id }) => id));
  write(name, [...readInFlight(name).filter(({ id }) => !known.has(id)), ...changes]);
}

/** These records are durable now. */
export function dropInFlight(name: string, changes: readonly Change[]): void {
  const noted = readInFlight(name);
  if (noted.length === 0) return;
  const done = new Set(changes.map(({ id }) => id));
  write(
    name,
    noted.filter(({ id }) => !done.has(id)),
  );
}

/** A person has erased everything: nothing may come back. */
export function clearInFlight(name: string): void {
  write(name, []);
}
