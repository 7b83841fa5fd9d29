// The store of one page: the log in memory and on disk, the state folded from it, and whether all of it is saved.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../core/log/change.ts';
import { applyChanges, type State } from '../core/log/state.ts';
import { type Copies, openCopies, type Values } from './copies.ts';
import { DATABASE_NAME } from './database-name.ts';
import { dropInFlight, noteInFlight, readInFlight } from './in-flight.ts';
import { glanceFirst, judgeEverything } from './judge.ts';
import { openVaultLater } from './later-vault.ts';
import { readMarker, writeMarker } from './marker.ts';
import { createMemory, type Edit } from './memory.ts';
import type { Health, Judgement } from './recover.ts';
import { openSaveQueue, type SaveState } from './save-queue.ts';
import { joinTabs, type TabMessage } from './tabs.ts';
import type { Vault } from './vault.ts';

export type Store = {
  /** Every record; until `whole` has resolved, at least those that make up `state`. */
  readonly log: ReadonlySignal<readonly Change[]>;
  readonly state: ReadonlySignal<State>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** `short`: answers that were there cannot be found; show the recovery screen, never the welcome screen. */
  readonly health: ReadonlySignal<Health>;
  readonly device: string;
  /** Resolves when everything has been read and judged; nothing is written before. Rejects if no copy can be read. */
  readonly whole: Promise<void>;
  /**
   * Shows the edits at once, stores them, and resolves to true when they are durable, false if they are not (yet).
   * Throws if a value cannot stand at its path: that is a bug of ours.
   */
  set(edits: readonly Edit[]): Promise<boolean>;
  /** The records of these edits, later than everything in `on` (the present state, if not said), not yet taken in. */
  stamp(edits: readonly Edit[], on?: State): Change[];
  /** Takes in records made elsewhere. Same promise as `set`. */
  add(changes: readonly Change[]): Promise<boolean>;
  /** Takes in records only if they are durable first: all of them and true, or nothing at all and false. */
  take(changes: readonly Change[]): Promise<boolean>;
  /** Tries again to store what is not saved. */
  retry(): Promise<boolean>;
  /** Reads the log again if another page may have changed it unseen, and puts back what the browser may have lost. */
  refresh(): Promise<void>;
  /** The person goes on with what was found: from now on that is all there is to expect. */
  acceptHealth(): Promise<void>;
  /** Removes every answer on this device, in all copies and pages. True when that is durable. */
  erase(): Promise<boolean>;
  /** when everything was last erased, 0 if never */
  readonly erasedAt: ReadonlySignal<number>;
  readonly files: Values;
  readonly copies: Copies;
  readonly vault: Vault;
  readonly now: () => number;
  close(): void;
};

export type StoreEnvironment = {
  readonly now: () => number;
  readonly newId: () => string;
  readonly databaseName?: string;
  /** waits before the first, second, ... try to save again; the last one repeats */
  readonly retryDelaysMs?: readonly number[];
  /**
   * If given, a store whose state can be told at a glance opens with it, and reads and judges everything once this has
   * resolved. Without it, everything is read first.
   */
  readonly afterFirstDraw?: () => Promise<void>;
};

const RETRY_DELAYS_MS = [1000, 2000, 5000, 10_000, 30_000];

async function readDevice(values: Values, newId: () => string): Promise<string> {
  const known = await values.readValue('device').catch(() => undefined);
  if (typeof known === 'string' && known !== '') return known;
  const device = newId();
  // If it cannot be kept, the next start is a new device to everybody: harmless.
  await values.writeValue('device', device).catch(() => undefined);
  return device;
}

const healthOf = ({ verdict, found, expected, copies }: Judgement): Health => ({ verdict, found, expected, copies });

/** Opens the log, folds it, and keeps it in step with the other pages of this origin. Rejects if no copy can be read. */
export async function openStore(environment: StoreEnvironment): Promise<Store> {
  const { now, newId, databaseName = DATABASE_NAME, retryDelaysMs = RETRY_DELAYS_MS, afterFirstDraw } = environment;
  const memory = createMemory({ now, newId });
  const { log, state, show, stamp } = memory;
  const queue = openSaveQueue({
    append: async (changes) => {
      await whole;
      await copies.append(changes);
    },
    onSaved: (changes) => onSaved(changes),
    retryDelaysMs,
  });
  const savedRecords = (): readonly Change[] => {
    const waiting = new Set(queue.waiting.value);
    return log.value.filter((change) => !waiting.has(change));
  };
  let closed = false;
  const erasedAt = signal(0);
  const vault = openVaultLater(databaseName);
  const copies = openCopies(databaseName, {
    saved: savedRecords,
    // The browser took the database away under an open page: this page's memory may be the last copy.
    onLost: () => void heal(),
    erasedAt: () => erasedAt.value,
    onErased: (at) => catchUp(at),
  });
  const judgeAll = () => judgeEverything(copies, vault, readMarker(databaseName));
  const glance = afterFirstDraw ? await glanceFirst(copies, databaseName) : null;
  const first: Judgement =
    glance ??
    (await judgeAll().catch((error: unknown) => {
      copies.close();
      throw error;
    }));
  erasedAt.value = first.erasedAt;
  const healthNow = signal<Health>(healthOf(first));
  memory.begin(first.log);
  const device = await readDevice(copies, newId);
  memory.belongTo(device);

  const mark = (): void => {
    // While something is missing, the marker is the memory of it.
    if (healthNow.value.verdict !== 'short') {
      writeMarker(databaseName, { count: log.value.length - queue.waiting.value.length, erasedAt: erasedAt.value });
    }
  };
  const forgetAll = (): void => {
    copies.forget();
    batch(() => {
      memory.forget();
      queue.forget();
      healthNow.value = { ...healthNow.value, verdict: 'fresh', found: 0, expected: 0 };
      writeMarker(databaseName, { count: 0, erasedAt: erasedAt.value });
    });
    noteInFlight(databaseName, [], erasedAt.value);
  };
  /** Another page has erased everything: what this one remembers is gone, and what there is now is read again. */
  function catchUp(at: number): void {
    if (closed || at <= erasedAt.value) return;
    erasedAt.value = at;
    forgetAll();
    // This page may have been about to write the vault.
    void vault.clear(at).catch(() => undefined);
    const showNew = (changes: readonly Change[]) => void (at === erasedAt.value && show(changes));
    void copies.readAll().then(showNew, () => undefined); // unreadable now: seen at the next visit
  }
  const tabs = joinTabs<TabMessage>(`${databaseName}-log`, (message) => {
    catchUp(message.erasedAt);
    // What was stored before an erasure that this page knows of is gone.
    if (message.erasedAt === erasedAt.value) show(message.changes);
  });

  function onSaved(changes: readonly Change[]): void {
    const { verdict, expected } = healthNow.value;
    // A copy that could be read late has brought what was missing.
    if (verdict === 'short' && log.value.length >= expected) {
      healthNow.value = { ...healthNow.value, verdict: 'mended', found: log.value.length };
    }
    dropInFlight(databaseName, changes);
    mark();
    tabs.tell({ erasedAt: erasedAt.value, changes });
  }
  const add = (changes: readonly Change[]): Promise<boolean> => {
    const fresh = show(changes);
    noteInFlight(databaseName, fresh, erasedAt.value);
    return queue.put(fresh);
  };
  async function heal(): Promise<void> {
    await whole.catch(() => undefined);
    if (closed) return;
    // What cannot be put back now is tried again with the next write or visit.
    if (await copies.check().catch(() => false)) await copies.writeValue('device', device).catch(() => undefined);
    mark();
    await queue.flush();
  }
  /** What an earlier page was about to save when it went away. */
  function takeUpInFlight(): void {
    const left = readInFlight(databaseName, erasedAt.value);
    const lost = memory.beyond(left);
    dropInFlight(databaseName, left);
    noteInFlight(databaseName, [], erasedAt.value);
    if (lost.length > 0) void add(lost);
  }
  /** Everything has been read: from here on this page may write. */
  function takeIn(judgement: Judgement): void {
    if (closed) return;
    catchUp(judgement.erasedAt); // an erasure that the glance could not know of
    if (judgement.erasedAt === erasedAt.value) {
      show(judgement.log);
      memory.goOnAfter(judgement.log);
      const found = savedRecords();
      // What the log has lost may have been in the state that was kept beside it.
      const hasMore = found.length > judgement.log.length && found.length >= judgement.expected;
      const verdict = judgement.verdict === 'short' && hasMore ? 'mended' : judgement.verdict;
      healthNow.value = { ...healthOf(judgement), verdict, found: found.length };
      if (verdict === 'mended') void copies.repair(found);
      if (verdict === 'whole') {
        const winners = applyChanges(judgement.log).values();
        // Without it, the next start reads everything before it draws.
        void copies.keepState(judgement.log, winners, glance === null).catch(() => undefined);
      }
    }
    mark();
    takeUpInFlight();
  }
  const whole = glance && afterFirstDraw ? afterFirstDraw().then(judgeAll).then(takeIn) : Promise.resolve();
  whole.catch(() => undefined); // whoever waits for it hears of it
  if (!glance) takeIn(first);

  return {
    log,
    state,
    saveState: queue.state,
    health: healthNow,
    device,
    whole,
    set: (edits) => add(stamp(edits)),
    stamp,
    add,
    async take(changes) {
      await whole;
      const fresh = memory.beyond(changes);
      if (fresh.length === 0) return true;
      try {
        await copies.appendOrForget(fresh);
      } catch {
        // Nothing was written and nothing is shown: the caller says so.
        return false;
      }
      show(fresh);
      mark();
      tabs.tell({ erasedAt: erasedAt.value, changes: fresh });
      return true;
    },
    retry: queue.flush,
    async refresh() {
      await whole;
      await copies.check();
      if ((await copies.count()) !== log.value.length - queue.waiting.value.length) show(await copies.readAll());
    },
    async acceptHealth() {
      await whole;
      await copies.repair(savedRecords());
      healthNow.value = { ...healthNow.value, verdict: 'mended', expected: healthNow.value.found };
      mark();
    },
    async erase() {
      await whole;
      // From here on, a page that has not heard of it can write nothing back.
      erasedAt.value = Math.max(now(), erasedAt.value + 1);
      try {
        await copies.erase(erasedAt.value);
        await vault.clear();
      } catch {
        // At least one copy may still hold the answers: nothing is shown as erased, so all copies shall have what is shown.
        const changes = savedRecords();
        await copies.repair(changes);
        tabs.tell({ erasedAt: erasedAt.value, changes });
        return false;
      }
      forgetAll();
      tabs.tell({ erasedAt: erasedAt.value, changes: [] });
      return true;
    },
    erasedAt,
    files: copies,
    copies,
    vault,
    now,
    close() {
      closed = true;
      queue.close();
      tabs.close();
      copies.close();
    },
  };
}
