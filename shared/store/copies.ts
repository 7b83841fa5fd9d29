// All copies of the log as one: a write counts as soon as one copy is durable, the others follow or catch up later.
import type { Change } from '../core/log/change.ts';
import { type Glance, glanceAt } from '../core/log/checkpoint.ts';
import type { ChangeLog } from './change-log.ts';
import { type Copy, type CopyEvents, openCopy } from './copy.ts';
import { existingDatabases } from './database.ts';
import type { Marker } from './marker.ts';
import { type CopyReport, type Judgement, judgeCopies } from './recover.ts';

/** Where small things of the device live; the app's settings, for one. */
export type Values = {
  /** The value in the first copy that can be read and has it. Rejects only if no copy can be read. */
  readValue(key: string): Promise<unknown>;
  /** Resolves when one copy has it; `undefined` removes the key. */
  writeValue(key: string, value: unknown): Promise<void>;
};

export type Copies = Values & {
  /**
   * The state of the main copy without reading its log, or null if that cannot be told (soon enough). It is what this
   * database believes: only `judge` knows whether it is all there is.
   */
  glance(): Promise<Glance | null>;
  /** Keeps the state of a log that all copies hold for the next glance. */
  keepState(records: readonly Change[], winners: Iterable<Change>, always: boolean): Promise<void>;
  /**
   * Reads all copies, puts their union together and says how sound it is. Opens the spare if one of them cannot be read.
   * Rejects if none can be read: then nothing at all is known. A copy that an erasure did not reach is erased now.
   */
  judge(marker: Marker): Promise<Judgement>;
  /** The copies that could not be read at the start; nobody has written to them since. */
  unread(): readonly Copy[];
  /** A copy that can be read after all is used again. Take in what it holds before. */
  adopt(copy: Copy): Promise<void>;
  /** Resolves when one copy is durable; rejects if none is. All copies keep trying. */
  append(changes: readonly Change[]): Promise<void>;
  /** As `append`, but a failure leaves nothing behind that would be written later. */
  appendOrForget(changes: readonly Change[]): Promise<void>;
  /** Makes every readable copy hold all these records. */
  repair(changes: readonly Change[]): Promise<void>;
  /** Rows in the fullest copy. */
  count(): Promise<number>;
  /** Every row that is on disk in any copy. */
  readAll(): Promise<readonly Change[]>;
  /** Puts back what a database has lost while this page was open; true if it had to. */
  check(): Promise<boolean>;
  /** Empties the copies in use; what else there may be (a spare of a bad day, an unreadable one) is for `erase.ts`. */
  erase(at: number): Promise<void>;
  /** Another page has erased everything. */
  forget(): void;
  /** The second database: snapshots live there, apart from the first. */
  readonly second: Values & { keys(prefix: string): Promise<string[]> };
  close(): void;
};

/** The databases of one store: the main one, the second copy, and one to fall back on if either is beyond reading. */
const SUFFIXES = ['', '-copy'] as const;
const SPARE = '-spare';
/** The names of the databases are a courtesy of the browser: nobody waits long for them. */
const LIST_MS = 2000;
/** A database that takes longer than this is not glanced at: reading everything will tell. */
const GLANCE_MS = 1000;
/** Small things that the first view needs as well: read with the state, so that it waits for one database only. */
const GLANCED_VALUES = ['device', 'settings'];

/** The names of all databases that a store of this name may have. */
export const databaseNames = (name: string): string[] => [...SUFFIXES, SPARE].map((suffix) => name + suffix);

const NO_MARKER: Marker = { count: 0, erasedAt: 0 };

const noCopy = (name: string): Error => new Error(`No copy of "${name}" can be read.`);

const all = async (work: readonly Promise<unknown>[]): Promise<void> => {
  await Promise.allSettled(work);
};

/** The error of the first copy is the one that tells most. */
async function firstOf<T>(work: readonly Promise<T>[]): Promise<T> {
  try {
    return await Promise.any(work);
  } catch (error) {
    throw error instanceof AggregateError ? (error.errors[0] ?? error) : error; // no errors: there was nothing to try
  }
}

/** An erasure that did not reach a copy reaches it now. What fails is ignored by the next start, too, and tried again. */
function eraseMissed(copies: readonly Copy[], reports: readonly CopyReport[], last: number): void {
  for (const [index, { state, rows, erasedAt }] of reports.entries()) {
    if (state === 'unreadable' || rows.length === 0 || erasedAt >= last) continue;
    void copies[index]?.erase(last).catch(() => undefined);
  }
}

/** `otherwise` if the browser says nothing for too long. */
function withinTime<T>(work: Promise<T>, otherwise: T, timeMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, timeMs, otherwise);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function openCopies(name: string, events: CopyEvents): Copies {
  let copies: readonly Copy[] = SUFFIXES.map((suffix) => openCopy(name + suffix, events, suffix === ''));
  /** copies that could not be read at start are left alone until the next one: nobody writes over what may be found again */
  let usable: readonly Copy[] = copies;
  /** small things of the main copy, read with its state; only until everything is read */
  let glanced: ReadonlyMap<string, unknown> = new Map();
  const orderedReads = async (read: (copy: Copy) => Promise<unknown>): Promise<unknown> => {
    // All are asked at once, and the first that has it is not kept waiting by a slow one behind it.
    const reads = usable.map(read);
    const settled = Promise.allSettled(reads);
    for (const value of reads) {
      const found = await value.catch(() => undefined);
      if (found !== undefined) return found;
    }
    const results = await settled;
    if (results.some(({ status }) => status === 'fulfilled')) return undefined;
    throw results[0]?.status === 'rejected' ? results[0].reason : noCopy(name);
  };
  /** What a spare of a bad day holds: edits may have become durable there before anywhere else. */
  const spareOfEarlier = async (): Promise<CopyReport | null> => {
    const [found] = await withinTime(existingDatabases([name + SPARE]), [], LIST_MS);
    if (!found) return null;
    const spare = openCopy(found, events);
    const report = await spare.report();
    spare.close();
    return report;
  };
  const secondLog = (): ChangeLog => {
    const copy = usable[1] ?? usable[0];
    if (!copy) throw noCopy(name);
    return copy.log;
  };
  return {
    async glance() {
      const [main] = copies;
      if (!main) return null;
      const state = await withinTime(
        main.log.readState(GLANCED_VALUES).catch(() => null),
        null,
        GLANCE_MS,
      );
      const glance = state && glanceAt(state);
      if (glance) glanced = state.values;
      return glance;
    },
    async keepState(records, winners, always) {
      const [main] = usable;
      if (main === copies[0]) await main?.keepState(records, winners, always);
    },
    async judge(marker) {
      glanced = new Map();
      const [found, left] = await Promise.all([Promise.all(copies.map((copy) => copy.report())), spareOfEarlier()]);
      let reports = found;
      if (reports.some(({ state }) => state === 'unreadable')) {
        const spare = openCopy(name + SPARE, events);
        copies = [...copies, spare];
        reports = [...reports, await spare.report()];
      }
      usable = copies.filter((_, index) => reports[index]?.state !== 'unreadable');
      if (usable.length === 0) throw noCopy(name);
      const judgement = judgeCopies(reports, marker, left);
      eraseMissed(copies, reports, judgement.erasedAt);
      return judgement;
    },
    unread: () => copies.filter((copy) => !usable.includes(copy)),
    async adopt(copy) {
      await copy.repair(events.saved());
      usable = [...usable, copy];
    },
    append: (changes) => firstOf(usable.map((copy) => copy.write(changes))),
    async appendOrForget(changes) {
      const writes = usable.map((copy) => copy.writeOrForget(changes));
      await firstOf(writes);
      // One copy has them, so the others shall have them too.
      for (const [index, write] of writes.entries()) {
        void write.catch(() => usable[index]?.write(changes)).catch(() => undefined);
      }
    },
    repair: (changes) => all(usable.map((copy) => copy.repair(changes))),
    async count() {
      const counts = await Promise.allSettled(usable.map((copy) => copy.log.count()));
      return Math.max(0, ...counts.map((count) => (count.status === 'fulfilled' ? count.value : 0)));
    },
    async readAll() {
      const read = usable;
      const found = await Promise.all(read.map((copy) => copy.report()));
      if (found.every(({ state }) => state === 'unreadable')) throw noCopy(name);
      const known = events.erasedAt();
      eraseMissed(read, found, known);
      const reports = found.filter(({ erasedAt }) => erasedAt >= known);
      return judgeCopies(reports, NO_MARKER, null).log;
    },
    async check() {
      const checked = await Promise.allSettled(usable.map((copy) => copy.check()));
      return checked.some((result) => result.status === 'fulfilled' && result.value);
    },
    readValue: async (key) => glanced.get(key) ?? orderedReads((copy) => copy.log.readValue(key)),
    writeValue(key, value) {
      glanced = new Map();
      return firstOf(usable.map((copy) => copy.log.writeValue(key, value)));
    },
    async erase(at) {
      const erased = await Promise.allSettled(usable.map((copy) => copy.erase(at)));
      const failed = erased.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    },
    forget() {
      for (const copy of copies) copy.forget();
    },
    second: {
      readValue: (key) => secondLog().readValue(key),
      writeValue: (key, value) => secondLog().writeValue(key, value),
      keys: (prefix) => secondLog().keys(prefix),
    },
    close() {
      for (const copy of copies) copy.close();
    },
  };
}
