// One replica among the others of a store: whether it has answered yet, what it said, and what still has to be written to it.
import type { Change } from '../../core/log/change.ts';
import { type Figures, type ReplicaReport, unreadable } from '../../core/log/replica-report.ts';
import { NoSuchPlace, type Replica } from './replica.ts';
import { openWriteQueue, type WriteQueue } from './write-queue.ts';

/** `waiting`: it has not answered yet; `absent`: this browser has no such place. */
export type MemberState = 'waiting' | 'readable' | 'unreadable' | 'absent';

export type Member = {
  readonly replica: Replica;
  readonly queue: WriteQueue;
  state: MemberState;
  /** what it said last; null while it waits, or where it is absent */
  report: ReplicaReport | null;
  /** Asks it, and again for as long as it is silent or says that it cannot be read. Every answer goes to `onReport`. */
  ask(known?: Figures): void;
  /** Resolves with its first answer, whatever it is. */
  readonly answered: Promise<void>;
  close(): void;
};

export type MemberEvents = {
  readonly onReport: (member: Member, report: ReplicaReport) => void;
  readonly onWritten: (changes: readonly Change[]) => void;
  readonly onErased: (erasedAt: number) => void;
  readonly retryDelaysMs: readonly number[];
};

/** Waits before a replica that cannot be read, or says nothing, is asked again; the last one repeats. Milliseconds */
const ASK_AGAIN_MS = [2000, 5000, 10_000, 30_000];
/** A question without any answer for this long is asked again on a fresh connection. The old answer still counts. */
const SILENT_MS = 30_000;

export function openMember(replica: Replica, events: MemberEvents, { gatherMs = 0, extra = false } = {}): Member {
  const queue = openWriteQueue({
    write: (changes) => replica.add(changes),
    onWritten: events.onWritten,
    onErased: events.onErased,
    retryDelaysMs: events.retryDelaysMs,
    gatherMs,
  });
  let closed = false;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tell: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const settle = (state: MemberState, report: ReplicaReport | null): void => {
    member.state = state;
    member.report = report;
    tell();
    if (report) events.onReport(member, report);
  };
  const askLater = (known: Figures | undefined, delayMs: number): void => {
    if (closed) return;
    timer = setTimeout(() => member.ask(known), delayMs);
  };
  const askAgain = (known: Figures | undefined): void => {
    askLater(known, ASK_AGAIN_MS[Math.min(looks, ASK_AGAIN_MS.length - 1)] ?? 30_000);
    looks += 1;
  };
  const member: Member = {
    replica,
    queue,
    state: 'waiting',
    report: null,
    answered,
    ask(known) {
      clearTimeout(timer);
      if (closed) return;
      timer = setTimeout(() => {
        replica.reconnect();
        member.ask(known);
      }, SILENT_MS);
      replica.read(known).then(
        (report) => {
          if (closed || member.state === 'readable') return;
          clearTimeout(timer);
          settle('readable', extra ? { ...report, extra } : report);
        },
        (error: unknown) => {
          if (closed || member.state === 'readable') return;
          clearTimeout(timer);
          if (error instanceof NoSuchPlace) return settle('absent', null);
          settle('unreadable', { ...unreadable(replica.name), ...(extra ? { extra } : {}) });
          askAgain(known);
        },
      );
    },
    close() {
      closed = true;
      clearTimeout(timer);
      queue.close();
      replica.close();
    },
  };
  return member;
}
