// What was touched but is not durable yet, kept where a page can write without waiting. A page that is reloaded, closed
// or put away in that moment takes its unfinished transaction with it; the next start finds the records here.
import type { Change } from '../core/log/change.ts';
import { isChange } from '../core/log/is-change.ts';

const KEY = 'telemamori-in-flight';
/** Characters. Edits of a person are far below; localStorage holds about five million in all. */
const MOST = 500_000;

const keyOf = (name: string): string => `${KEY}-${name}`;

/** Notes of pages that know of different erasures do not mix: the newer one counts. */
type Notes = { readonly erasedAt: number; readonly changes: readonly Change[] };

function readNotes(name: string): Notes {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '[]');
    // The first entry tells the erasure; notes without it are from before anything was erased.
    const [first, ...rest] = Array.isArray(stored) ? stored : [];
    const changes = Array.isArray(stored) ? (Number.isSafeInteger(first) ? rest : stored) : [];
    return { erasedAt: Number.isSafeInteger(first) ? Number(first) : 0, changes: changes.filter(isChange) };
  } catch {
    // Storage blocked or damaged: as if nothing was left.
    return { erasedAt: 0, changes: [] };
  }
}

function write(name: string, { erasedAt, changes }: Notes): void {
  try {
    const text = JSON.stringify(erasedAt > 0 ? [erasedAt, ...changes] : changes);
    if (changes.length === 0 || text.length > MOST) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Blocked or full: saving itself does not depend on this.
  }
}

/**
 * Records that a page of this store left without having saved them. Not crash-proof: an extra, never a promise.
 * @param erasedAt the last erasure: what was noted before it is not meant to come back
 */
export function readInFlight(name: string, erasedAt = 0): readonly Change[] {
  const notes = readNotes(name);
  return notes.erasedAt >= erasedAt ? notes.changes : [];
}

/** Notes records beside those that other pages of this store have noted. What was noted before the erasure goes. */
export function noteInFlight(name: string, changes: readonly Change[], erasedAt = 0): void {
  const notes = readNotes(name);
  if (notes.erasedAt > erasedAt) return;
  const known = new Set(changes.map(({ id }) => id));
  const others = notes.erasedAt === erasedAt ? notes.changes.filter(({ id }) => !known.has(id)) : [];
  write(name, { erasedAt, changes: [...others, ...changes] });
}

/** These records are durable now. */
export function dropInFlight(name: string, changes: readonly Change[]): void {
  const notes = readNotes(name);
  if (notes.changes.length === 0) return;
  const done = new Set(changes.map(({ id }) => id));
  write(name, { ...notes, changes: notes.changes.filter(({ id }) => !done.has(id)) });
}
