// From what the replicas say to what a page shows: takes in every answer, early or late, and judges when all are there.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';
import type { Health, RecoveryReport, ReplicaReport } from '../core/log/replica-report.ts';
import { applyChanges, mergeLogs } from '../core/log/state.ts';
import type { Memory } from './memory.ts';
import type { PageMessage } from './other-pages.ts';
import type { Note } from './replica/note.ts';
import type { Replicas } from './replica/replicas.ts';
import type { Saving } from './saving.ts';
import type { Tabs } from './tabs.ts';

export type Recovery = {
  readonly health: ReadonlySignal<Health>;
  readonly erasedAt: ReadonlySignal<number>;
  /** Shows the state that is kept beside the log, if nothing speaks against it; false if everything has to be read first. */
  showCheckpoint(): Promise<boolean>;
  /** Reads and judges everything, after `first`. Never rejects. */
  load(first?: () => Promise<void>): Promise<void>;
  /** Resolves when all databases have answered in any way. Call `load` before. */
  asked(): Promise<void>;
  /** Resolves as `load` does. */
  loaded(): Promise<void>;
  onReport(report: ReplicaReport): void;
  onWritten(changes: readonly Change[]): void;
  onMessage(message: PageMessage): void;
  /** Everything was erased at that time, by another page or another start: what this page remembers is gone. */
  catchUp(at: number): void;
  /** What this page knows to be durable in at least one place. */
  saved(): readonly Change[];
  /** Notes outside the replicas how many changes there are; while something is missing, the old note is the memory of it. */
  writeClaim(): void;
  setHealth(change: Partial<Health>): void;
  /**
   * This page erases everything: from here on, one that has not heard of it can write nothing back, and nothing that is on its
   * way here is handed to anybody.
   */
  beginErasure(at: number): void;
  /** It could not: what is shown stays. */
  giveUpErasure(): void;
  forgetAll(): void;
  close(): void;
};

export type RecoveryParts = {
  readonly memory: Memory;
  readonly note: Note;
  readonly replicas: Replicas;
  readonly saving: Saving;
  readonly pages: Tabs<PageMessage>;
  readonly now: () => number;
};

/** Milliseconds until judging is tried again. */
const JUDGE_AGAIN_MS = 1000;

const UNKNOWN: Health = { verdict: 'pending', found: 0, expected: 0, copies: [] };

const healthOf = ({ verdict, found, expected, copies }: RecoveryReport): Health => ({
  verdict,
  found,
  expected,
  copies,
});

export function openRecovery({ memory, note, replicas, saving, pages, now }: RecoveryParts): Recovery {
  const health = signal<Health>({ ...UNKNOWN, expected: note.readClaim().count });
  const erasedAt = signal(0);
  const openedAt = now();
  let closed = false;
  let isLoaded = false;
  let checkpointShown = false;
  let isErasing = false;
  let asked: Promise<void> = Promise.resolve();
  let loading: Promise<void> = Promise.resolve();

  const saved = (): readonly Change[] => {
    if (isErasing) return [];
    const waiting = new Set(saving.unsaved.value);
    return waiting.size === 0 ? memory.log.value : memory.log.value.filter((change) => !waiting.has(change));
  };
  const writeClaim = (): void => {
    // What has not been read yet may be what the old note counts.
    const { verdict } = health.value;
    if (closed || isErasing || !isLoaded || verdict === 'short' || verdict === 'pending') return;
    note.writeClaim({ count: memory.log.value.length - saving.unsaved.value.length, erasedAt: erasedAt.value });
  };
  const forgetAll = (): void => {
    isErasing = false;
    replicas.forget();
    batch(() => {
      memory.forget();
      saving.forget();
      health.value = { ...health.value, verdict: isLoaded ? 'fresh' : 'pending', found: 0, expected: 0 };
    });
    note.writeClaim({ count: 0, erasedAt: erasedAt.value });
    note.noteOnItsWay([], erasedAt.value);
  };
  const save = (changes: readonly Change[]): void => {
    const fresh = memory.show(changes);
    note.noteOnItsWay(fresh, erasedAt.value);
    void saving.save(fresh);
  };
  function catchUp(at: number): void {
    if (closed || at <= erasedAt.value) return;
    // One from before this visit, told by a place that answered late: what was answered since is not meant by it.
    const since = at < openedAt ? saving.unsaved.value : [];
    erasedAt.value = at;
    forgetAll();
    replicas.endErasure(at);
    if (since.length > 0) save(since);
    if (!isLoaded) return;
    // What other pages have stored since. Unreadable now: seen at the next visit.
    const look = async (): Promise<void> => {
      const { readAgain } = await import('./replica/each-place.ts');
      for (const report of await readAgain(replicas.places()))
        if (report.erasedAt === erasedAt.value) memory.show(report.changes);
    };
    void look().catch(() => undefined);
  }
  /** What an earlier page was about to save when it went away. */
  function replayOnItsWay(): void {
    const left = note.readOnItsWay(erasedAt.value);
    const lost = memory.beyond(left);
    note.dropOnItsWay(left);
    note.noteOnItsWay([], erasedAt.value);
    if (lost.length > 0) save(lost);
  }
  /** Snapshots of version 0.1 are the last resort. */
  async function judge(): Promise<RecoveryReport> {
    // Not needed for the first view. Without its code (offline before all of it was kept) nobody knows yet.
    const { judgeReplicas } = await import('../core/log/recover.ts');
    const report = judgeReplicas(replicas.reports(), note.readClaim());
    // A place that is silent now would keep everybody waiting; judged again when it answers.
    if (report.verdict !== 'short' || replicas.storage.value === 'pending') return report;
    const { readSnapshots } = await import('./legacy-snapshots.ts');
    const log = mergeLogs(report.log, await readSnapshots(replicas.values));
    const verdict = log.length > 0 && log.length >= report.expected ? 'mended' : 'short';
    return { ...report, log, verdict, found: log.length, expected: Math.max(report.expected, log.length) };
  }
  /** Judges what has answered so far; again with each late answer. */
  async function conclude(): Promise<void> {
    const report = await judge();
    if (closed) return;
    catchUp(report.erasedAt);
    const isFirst = !isLoaded;
    isLoaded = true;
    if (report.erasedAt === erasedAt.value) {
      memory.show(report.log);
      health.value = sound(report);
      if (health.value.verdict === 'mended') void replicas.repair(saved());
      if (isFirst && health.value.verdict === 'whole') {
        const winners = applyChanges(report.log).values();
        // Without it, the next start reads everything before it draws.
        void replicas.keepState(report.log.length, winners, !checkpointShown).catch(() => undefined);
      }
    }
    writeClaim();
    if (isFirst) replayOnItsWay();
  }
  /** Judging needs code that may not be here yet: tried again until it is. */
  async function concludeInTheEnd(): Promise<void> {
    while (!closed) {
      try {
        return await conclude();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, JUDGE_AGAIN_MS));
      }
    }
  }
  function sound(report: RecoveryReport): Health {
    const found = saved().length;
    // While something is silent, or nothing can be read here although there was something, nobody knows.
    const { storage } = replicas;
    const isUnknown = storage.value === 'pending' || (storage.value === 'blocked' && note.readClaim().count > found);
    if (isUnknown) return { ...healthOf(report), verdict: 'pending', found };
    if (storage.value === 'blocked') return { ...healthOf(report), verdict: found > 0 ? 'mended' : 'fresh', found };
    // What the log has lost may have been in the state that was kept beside it.
    const hasMore = report.verdict === 'short' && found > report.log.length && found >= report.expected;
    return { ...healthOf(report), verdict: hasMore ? 'mended' : report.verdict, found };
  }
  return {
    health,
    erasedAt,
    async showCheckpoint() {
      const checkpoint = await replicas.readCheckpoint();
      if (!checkpoint) return false;
      const claim = note.readClaim();
      // Another place knows of more, of an erasure, or of what was not saved any more: then nothing is shown half.
      const isHalf =
        claim.count > checkpoint.count || claim.erasedAt > checkpoint.erasedAt || note.readOnItsWay(0).length > 0;
      if (isHalf) return false;
      erasedAt.value = checkpoint.erasedAt;
      memory.begin(mergeLogs([], checkpoint.changes));
      health.value = { ...UNKNOWN, found: checkpoint.count, expected: Math.max(claim.count, checkpoint.count) };
      checkpointShown = true;
      return true;
    },
    load(first) {
      const begin = (): Promise<void> => {
        replicas.open(saved);
        asked = replicas.ask(checkpointShown ? health.value.found : 0);
        return replicas.answered();
      };
      // A database that never answers keeps nobody from the file, the way out: it is judged as not known yet.
      const begun = first ? first().then(begin) : begin();
      loading = begun.then(concludeInTheEnd);
      return loading;
    },
    asked: () => asked,
    loaded: () => loading,
    onReport(report) {
      if (closed) return;
      catchUp(report.erasedAt);
      if (report.erasedAt !== erasedAt.value) return;
      memory.show(report.changes);
      // Late: it may have brought what was missing.
      if (isLoaded) void concludeInTheEnd();
    },
    onWritten(changes) {
      const fresh = closed ? [] : saving.acknowledge(changes);
      if (fresh.length === 0) return;
      note.dropOnItsWay(fresh);
      if (isErasing) return;
      const { verdict, expected } = health.value;
      if (verdict === 'fresh') health.value = { ...health.value, verdict: 'whole', found: saved().length };
      if (verdict === 'short' && saved().length >= expected) {
        health.value = { ...health.value, verdict: 'mended', found: saved().length };
      }
      writeClaim();
      pages.tell({ erasedAt: erasedAt.value, changes: fresh });
    },
    onMessage(message) {
      catchUp(message.erasedAt);
      void import('../core/log/reachable.ts').then(({ splitReachable }) => {
        // What was stored before an erasure that this page knows of is gone.
        if (message.erasedAt !== erasedAt.value) return;
        // Other apps may live under the same host name: nothing that closes a path for good is shown, or kept.
        memory.show(splitReachable(memory.log.value, message.changes).reachable);
      });
    },
    catchUp,
    saved,
    writeClaim,
    setHealth(change) {
      health.value = { ...health.value, ...change };
    },
    beginErasure(at) {
      isErasing = true;
      erasedAt.value = at;
      replicas.forget();
    },
    giveUpErasure() {
      isErasing = false;
      // Its queues have forgotten what was on its way.
      const waiting = saving.unsaved.value;
      if (waiting.length > 0) void replicas.add(waiting).catch(() => undefined); // the queues keep trying
    },
    forgetAll,
    close() {
      closed = true;
    },
  };
}
