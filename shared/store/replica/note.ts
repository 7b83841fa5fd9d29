// What a page can write down without waiting (localStorage): which changes are on their way, and how many there were. A page
// that is reloaded or closed in that moment takes its unfinished transaction with it; the next start finds the changes
// here. It is no replica: browsers write it to the disk some seconds later, so it is an extra and never a promise.
import type { Change } from '../../core/log/change.ts';
import { isChange } from '../../core/log/is-change.ts';
import type { Claim } from '../../core/log/replica-report.ts';

const ON_ITS_WAY = 'telemamori-in-flight';
const CLAIM = 'telemamori-marker';
/** Edits of a person are far below; localStorage holds about five million characters in all. */
const MAX_NOTE_CHARS = 500_000;

export type Note = {
  /** Changes that a page of this store left without having saved them; not those from before the erasure at that time. */
  readOnItsWay(erasedAt: number): readonly Change[];
  /** Notes changes beside those that other pages have noted. A page that missed an erasure notes nothing. */
  noteOnItsWay(changes: readonly Change[], erasedAt: number): void;
  /** These are durable now. */
  dropOnItsWay(changes: readonly Change[]): void;
  /** How many changes this browser has held, and the last erasure before that. It may lag behind, never run ahead. */
  readClaim(): Claim;
  writeClaim(claim: Claim): void;
};

type Noted = { readonly erasedAt: number; readonly changes: readonly Change[] };
const NOTHING: Noted = { erasedAt: 0, changes: [] };

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The parsed text under a key; null where storage is blocked or damaged: the databases speak for themselves then. */
function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** `null` removes the key. Blocked or full: saving does not depend on this. */
function writeStored(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Only this extra is missing then.
  }
}

/** @param name of the store */
export function openNote(name: string): Note {
  const [waysKey, claimKey] = [`${ON_ITS_WAY}-${name}`, `${CLAIM}-${name}`];
  const read = (): Noted => {
    const stored = readStored(waysKey);
    if (!Array.isArray(stored)) return NOTHING;
    // The first entry tells the erasure; notes without it are from before anything was erased.
    const [first, ...rest] = stored;
    return isTime(first)
      ? { erasedAt: first, changes: rest.filter(isChange) }
      : { erasedAt: 0, changes: stored.filter(isChange) };
  };
  const write = ({ erasedAt, changes }: Noted): void => {
    const text = JSON.stringify(erasedAt > 0 ? [erasedAt, ...changes] : changes);
    writeStored(waysKey, changes.length === 0 || text.length > MAX_NOTE_CHARS ? null : text);
  };
  return {
    readOnItsWay(erasedAt) {
      const noted = read();
      return noted.erasedAt >= erasedAt ? noted.changes : [];
    },
    noteOnItsWay(changes, erasedAt) {
      const noted = read();
      if (noted.erasedAt > erasedAt) return;
      const known = new Set(changes.map(({ id }) => id));
      const others = noted.erasedAt === erasedAt ? noted.changes.filter(({ id }) => !known.has(id)) : [];
      write({ erasedAt, changes: [...others, ...changes] });
    },
    dropOnItsWay(changes) {
      const noted = read();
      if (noted.changes.length === 0) return;
      const done = new Set(changes.map(({ id }) => id));
      write({ ...noted, changes: noted.changes.filter(({ id }) => !done.has(id)) });
    },
    readClaim() {
      const stored = readStored(claimKey);
      const [count, erasedAt] = Array.isArray(stored) ? stored : [stored];
      return { count: isTime(count) ? count : 0, erasedAt: isTime(erasedAt) ? erasedAt : 0 };
    },
    writeClaim({ count, erasedAt }) {
      writeStored(claimKey, JSON.stringify(erasedAt > 0 ? [count, erasedAt] : count));
    },
  };
}
