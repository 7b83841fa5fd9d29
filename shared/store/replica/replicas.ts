// All replicas of a store as one: everything is asked at once, what is late is taken in when it comes, and a change counts as
// saved when one of them has it durably, for every later start asks all of them before it calls anything whole.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../../core/log/change.ts';
import { type CheckpointState, readStoredState } from '../../core/log/checkpoint.ts';
import type { ReplicaReport } from '../../core/log/replica-report.ts';
import { databaseExists } from './database.ts';
import { type DatabaseReplica, openDatabaseReplica } from './database-replica.ts';
import type { Files } from './files.ts';
import { openFilesLater } from './files-later.ts';
import { type Member, openMember } from './member.ts';
import { NoSuchPlace } from './replica.ts';
import { openValues, type Values } from './values.ts';

/** `pending`: something has not answered yet; `blocked`: no place of this browser keeps anything; else `ready`. */
export type Storage = 'pending' | 'ready' | 'blocked';

export type ReplicasEvents = {
  /** a replica has answered, early or late */
  readonly onReport: (report: ReplicaReport) => void;
  /** these are durable in one place more */
  readonly onWritten: (changes: readonly Change[]) => void;
  /** another page has erased everything at that time */
  readonly onErased: (erasedAt: number) => void;
  /** the browser closed a connection: what was written there may be gone */
  readonly onLost: () => void;
  /** the last erasure that this page knows of */
  readonly erasedAt: () => number;
  readonly newId: () => string;
  readonly retryDelaysMs: readonly number[];
  /** how long the files wait for more changes before they are written. Milliseconds */
  readonly gatherMs: number;
};

export type Places = {
  readonly name: string;
  readonly databases: readonly DatabaseReplica[];
  readonly members: readonly Member[];
  /** those that can be written to */
  readonly readable: readonly Member[];
  readonly files: Member;
  /** Resolves with the first; rejects with the error that says most. */
  readonly firstOf: (work: readonly Promise<void>[]) => Promise<void>;
};

export type Replicas = {
  readonly storage: ReadonlySignal<Storage>;
  /** small things of this device: its id, its settings; kept in the databases */
  readonly values: Values;
  readonly files: Files;
  /**
   * The state as the main database tells it without reading its log, or null if it cannot tell at once. It is what this
   * database believes: only the reports of all replicas tell whether it is all there is.
   */
  readCheckpoint(): Promise<CheckpointState | null>;
  /**
   * Asks every replica; resolves when all databases have answered in any way.
   * @param held changes that the main database has told of already; 0 if it has not given a sign of life
   */
  ask(held?: number): Promise<void>;
  /** Resolves when every replica has answered at least once, or after half a minute of silence. Call `ask` first. */
  answered(): Promise<void>;
  /** The answers so far. */
  reports(): readonly ReplicaReport[];
  /** From here on, replicas that have been read may be written to. */
  open(saved: () => readonly Change[]): void;
  /** Resolves when one replica has the changes durably; rejects if none took them at the first try. All keep trying. */
  add(changes: readonly Change[]): Promise<void>;
  /** The replicas one by one, as they are now: for `add-many.ts` and `each-place.ts` alone. */
  places(): Places;
  /** Makes every readable replica hold all these changes. */
  repair(changes: readonly Change[]): Promise<void>;
  /** Erases what an erasure at that time did not reach. What fails is tried again at the next start. */
  endErasure(at: number): void;
  keepState(count: number, winners: Iterable<Change>, always: boolean): Promise<void>;
  /** Tries to write what waits, now. */
  flush(): Promise<void>;
  /** Nothing waits any more. */
  forget(): void;
  close(): void;
};

/** A copy lives in a second database, and in a third one where one of the two cannot be read. */
const COPY = '-copy';
const SPARE = '-spare';
/** The names of all databases that a store of this name may have. */
export const databaseNames = (name: string): string[] => [name, name + COPY, name + SPARE];

/** A database that takes longer than this is passed over: reading everything will tell. */
const CHECKPOINT_PATIENCE_MS = 1000;
/** How long a change may take to be read and judged, on a slow machine, by a main database that has told of it already. */
const READING_MS = 0.1;
/** Small things that the first view needs as well: read with the state, so that it waits for one database only. */
const FIRST_VIEW_VALUES = ['device', 'settings'];
/** From this many changes on, a replica that holds the same is not read a second time at start. */
const BULK_THRESHOLD = 5000;

/** After this long, a start judges what has answered; the storage stays `pending`, and what is late is taken in when it comes. */
const SILENT_MS = 30_000;

const settled = async (work: readonly Promise<unknown>[]): Promise<void> => void (await Promise.allSettled(work));

export function openReplicas(name: string, events: ReplicasEvents): Replicas {
  const main = openDatabaseReplica(name, events, true);
  const files = openFilesLater(name, events, events.newId);
  const storage = signal<Storage>('pending');
  let saved: (() => readonly Change[]) | null = null;
  const memberEvents = {
    ...events,
    onReport: (member: Member, report: ReplicaReport) => {
      events.onReport(report);
      if (member.state === 'readable') start(member);
      look();
    },
  };
  const asMember = (replica: DatabaseReplica): Member => openMember(replica, memberEvents);
  const databases: DatabaseReplica[] = [main, openDatabaseReplica(name + COPY, events)];
  const mainMember = asMember(main);
  const copyMember = asMember(databases[1] as DatabaseReplica);
  const filesMember = openMember(files, memberEvents, { gatherMs: events.gatherMs, extra: true });
  let members: readonly Member[] = [mainMember, copyMember, filesMember];
  let spare: Member | null = null;
  let asking: Promise<void> = Promise.resolve();
  /** what the log may need to be read, from what is known of its length. Milliseconds */
  let readingMs = 0;
  let isDecided = false;
  const values = openValues(() => databases.map(({ log }) => log));

  /** Writing begins when a page may write and the replica has been read: it first gets what it does not have. */
  const begun = new Set<Member>();
  function start(member: Member): void {
    if (!saved || begun.has(member) || member.state !== 'readable') return;
    begun.add(member);
    const { report, replica, queue } = member;
    const all = saved();
    const missed = report !== null && report.erasedAt < events.erasedAt() && report.state !== 'empty';
    const lacks = report && !report.same && (report.state !== 'whole' || report.changes.length !== all.length);
    const prepare = async (): Promise<void> => {
      if (missed) await replica.erase(events.erasedAt());
      if ((lacks || missed) && all.length > 0) await replica.repair(all);
    };
    // Where it fails, the queue tries on; what is missing there is seen again at the next start.
    void prepare()
      .catch(() => undefined)
      .then(() => queue.open());
  }
  const openSpare = (): Member => {
    if (spare) return spare;
    const replica = openDatabaseReplica(name + SPARE, events);
    databases.push(replica);
    spare = openMember(replica, memberEvents, { extra: true });
    members = [...members, spare];
    spare.ask();
    return spare;
  };
  /** An earlier start may have saved there alone, so its existence is asked before anything is called whole. */
  const decideSpare = async (): Promise<void> => {
    if (await databaseExists(name + SPARE)) await openSpare().answered;
    isDecided = true;
    look();
  };
  const knownFrom = (member: Member) => {
    const { figures } = member.report ?? {};
    return figures && figures.count > BULK_THRESHOLD ? figures : undefined;
  };
  const readable = (): Member[] => members.filter(({ state }) => state === 'readable');
  function look(): void {
    const isPending = !isDecided || members.some(({ state }) => state === 'waiting');
    storage.value = isPending ? 'pending' : readable().length > 0 ? 'ready' : 'blocked';
  }
  const firstOf = async (work: readonly Promise<void>[]): Promise<void> => {
    try {
      await Promise.any(work);
    } catch (error) {
      const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
      // The first that says more than "there is no such place".
      throw errors.find((one) => !(one instanceof NoSuchPlace)) ?? errors[0] ?? new Error(name);
    }
  };
  const askAll = async (): Promise<void> => {
    mainMember.ask();
    const deciding = decideSpare();
    // A main database that answers spares the reading of what is the same; one that is slow keeps nobody waiting.
    const patienceMs = CHECKPOINT_PATIENCE_MS + readingMs;
    await Promise.race([mainMember.answered, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    copyMember.ask(knownFrom(mainMember));
    filesMember.ask(mainMember.report?.figures);
    await Promise.all([mainMember.answered, copyMember.answered]);
    // Somewhere to save while a database cannot be read.
    if (mainMember.state !== 'readable' || copyMember.state !== 'readable') await openSpare().answered;
    await deciding;
  };
  return {
    storage,
    values,
    files,
    async readCheckpoint() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, CHECKPOINT_PATIENCE_MS, null);
      });
      const state = await Promise.race([main.log.readState(FIRST_VIEW_VALUES).catch(() => null), late]);
      clearTimeout(timer);
      const checkpoint = state && readStoredState(state);
      if (checkpoint) values.prime(state.values);
      return checkpoint;
    },
    ask(held = 0) {
      readingMs = held * READING_MS;
      asking = askAll();
      return asking;
    },
    answered: async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, SILENT_MS + readingMs);
      });
      const all = async () => {
        await asking;
        await Promise.all(members.map((member) => member.answered));
      };
      await Promise.race([all(), patience]);
      clearTimeout(timer);
      look();
    },
    reports: () => members.map(({ report }) => report).filter((report) => report !== null),
    open(all) {
      saved = all;
      for (const member of members) start(member);
    },
    add(changes) {
      const tries = members.map((member) => ({ member, done: member.queue.put(changes) }));
      for (const { done } of tries) done.catch(() => undefined); // it stays in that queue
      // What cannot be read now is no reason to wait: it gets the changes when it can.
      const asked = tries.filter(({ member: { state } }) => state === 'readable' || state === 'waiting');
      return firstOf(asked.map(({ done }) => done));
    },
    places: () => ({ name, databases, members, readable: readable(), files: filesMember, firstOf }),
    repair: (changes) => settled(readable().map((member) => member.replica.repair(changes))),
    endErasure(at) {
      for (const { replica, report } of readable()) {
        if (report && report.erasedAt < at && report.state !== 'empty') void replica.erase(at).catch(() => undefined);
      }
    },
    keepState: (count, winners, always) => main.keepState(count, winners, always),
    flush: async () => settled(members.map((member) => member.queue.flush())),
    forget() {
      for (const member of members) member.queue.forget();
    },
    close() {
      for (const member of members) member.close();
    },
  };
}
