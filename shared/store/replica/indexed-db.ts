// The log in one IndexedDB database: append, read, repair. Nothing here knows what a change means.
// "Added" means: the transaction has completed, with strict durability.
import type { Change } from '../../core/log/change.ts';
import {
  CHECKPOINT_KEY,
  fitsTail,
  MOST_ENTRIES,
  makeCheckpoint,
  type StoredState,
  TAIL_PREFIX,
  tailKey,
} from '../../core/log/checkpoint.ts';
import { addChanges, agrees, type Integrity, NO_CHANGES, readIntegrity } from '../../core/log/integrity.ts';
import { isChange } from '../../core/log/is-change.ts';
import { type Figures, isSameLog, type ReplicaReport } from '../../core/log/replica-report.ts';
import { type Database, openDatabase } from './database.ts';
import { ErasedElsewhere, type ReplicaEvents, Stopped, type WriteOptions } from './replica.ts';

export type ChangeLog = {
  readonly name: string;
  /**
   * Reads and judges everything, however long the browser takes.
   * @param known if the database holds exactly this, it says so (`same`) and hands nothing over
   */
  read(known?: Figures): Promise<ReplicaReport>;
  /** Rows in the log, counted by the database. */
  count(): Promise<number>;
  /**
   * Adds the records that are not there yet, all or none, and resolves to the integrity after it when they are durable.
   * Rejects (and nothing is stored) on any error, abort or silence.
   * @param known the last erasure the page knew of when it asked; else of now. After a later one nothing is stored.
   */
  append(changes: readonly Change[], known?: number, options?: WriteOptions): Promise<Integrity>;
  /** Which of these ids it holds, asked of the disk. */
  held(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes all these records, whatever is there under their ids, and takes stock anew. Nothing is removed. */
  repair(changes: readonly Change[], known?: number): Promise<Integrity>;
  /** What a start can draw from before the log is read, and these small things, all in one transaction. */
  readState(keys: readonly string[]): Promise<StoredState & { readonly values: ReadonlyMap<string, unknown> }>;
  /**
   * Makes the checkpoint anew if many writes have come since, or it is not there, or `always`.
   * @param winners the state folded from the rows that `integrity` speaks of; nothing is done if the log has moved on
   */
  keepState(winners: Iterable<Change>, integrity: Integrity, always: boolean): Promise<void>;
  readValue(key: string): Promise<unknown>;
  /** `undefined` removes the key. */
  writeValue(key: string, value: unknown): Promise<void>;
  /** Keys of small things that start with `prefix`, sorted. */
  keys(prefix: string): Promise<string[]>;
  /**
   * Removes every record and every small thing that is no setting, and notes the time. Only for a person who asked for it.
   * What came after an erasure of that time, or of a later one, stays.
   */
  erase(at: number): Promise<void>;
  /** Gives up a connection that has not answered: what is asked next opens a new one. */
  reconnect(): void;
  close(): void;
};

export type LogOptions = Partial<ReplicaEvents> & {
  /** whether it keeps a checkpoint; one replica is enough */
  readonly hasCheckpoint?: boolean;
};

/** Small things that outlive 「答えをすべて消す」: they are no answers. */
const KEPT_VALUES = ['schema', 'settings'];

/** Keys of one kind of small things. */
const startingWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uFFFD`);

/** A write that says nothing for this long is aborted and tried again: its connection may be dead. Reads may take longer. */
const SILENCE_MS = 30_000;
/** Tries on a fresh connection each: browsers close connections behind our back (background, cleared data). */
const TRIES = 3;
/** From this many changes on, one question for all keys is cheaper than one for each. */
const BULK_THRESHOLD = 500;
/** Changes that are read or written in one go: a task of some milliseconds, so that the page can answer in between. */
const SLICE = 1000;

/** Settles with the work, or rejects and aborts `stop` when it stays silent: a late success must not follow a "failed". */
function withinTime<T>(work: Promise<T>, stop: AbortController, silenceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop.abort();
      reject(new Error(`Silent for ${silenceMs} ms.`));
    }, silenceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function open(database: Database, ...stops: readonly AbortSignal[]) {
  const transaction = database.transaction(['log', 'kv'], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined); // whoever awaits `done` hears of it; a failed request before that does not
  const abort = () => {
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }
  };
  for (const stop of stops) stop.addEventListener('abort', abort, { once: true });
  return transaction;
}
type Writing = ReturnType<typeof open>;

/** The integrity record before a write. Rejects if this page has missed an erasure; nothing is written then. */
async function before(transaction: Writing, known: number | undefined): Promise<Integrity> {
  const found = readIntegrity(await transaction.objectStore('kv').get('integrity')) ?? NO_CHANGES;
  if (known !== undefined && found.erasedAt > known) throw new ErasedElsewhere(found.erasedAt);
  return { ...found, erasedAt: Math.max(found.erasedAt, known ?? 0) };
}

async function freshOnes(transaction: Writing, changes: readonly Change[]): Promise<Change[]> {
  const log = transaction.objectStore('log');
  const unique = [...new Map(changes.map((change) => [change.id, change])).values()];
  if (unique.length > BULK_THRESHOLD) {
    const known = new Set(await log.getAllKeys());
    return unique.filter(({ id }) => !known.has(id));
  }
  const keys = await Promise.all(unique.map(({ id }) => log.getKey(id)));
  return unique.filter((_, index) => keys[index] === undefined);
}

/** Writes slice by slice: waiting for one request keeps the transaction alive and gives the page a turn. */
async function put(
  transaction: Writing,
  changes: readonly Change[],
  integrity: Integrity,
  onProgress?: (done: number) => void,
): Promise<void> {
  const log = transaction.objectStore('log');
  for (let from = 0; from < changes.length; from += SLICE) {
    let last: Promise<unknown> = Promise.resolve();
    for (const change of changes.slice(from, from + SLICE)) {
      last = log.put(change);
      last.catch(() => undefined); // `done` reports it
    }
    if (from + SLICE < changes.length) await last;
    onProgress?.(Math.min(from + SLICE, changes.length));
  }
  void transaction
    .objectStore('kv')
    .put(integrity, 'integrity')
    .catch(() => undefined);
}

/** What it stood for is written anew. */
function dropCheckpoint(transaction: Writing): void {
  const kv = transaction.objectStore('kv');
  for (const key of [CHECKPOINT_KEY, startingWith(TAIL_PREFIX)]) void kv.delete(key).catch(() => undefined);
}

/** All rows, slice by slice. */
async function readRows(log: {
  getAll: (range?: IDBKeyRange, count?: number) => Promise<Change[]>;
}): Promise<Change[]> {
  const rows: Change[] = [];
  for (;;) {
    const last = rows.at(-1);
    const slice = await log.getAll(last && IDBKeyRange.lowerBound(last.id, true), SLICE);
    rows.push(...slice);
    if (slice.length < SLICE) return rows;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the rows of a database are worth beside its integrity record. Hashing a long log gives the page turns. */
async function judge(name: string, rows: readonly Change[], integrity: Integrity | null): Promise<ReplicaReport> {
  const changes = rows.filter(isChange);
  const { count: expected = rows.length, erasedAt = 0 } = integrity ?? {};
  if (rows.length === 0 && expected === 0) {
    return { name, state: 'empty', changes: [], expected, erasedAt, figures: { count: 0, hash: 0, erasedAt } };
  }
  let sum = NO_CHANGES;
  for (let from = 0; from < rows.length; from += SLICE) {
    sum = addChanges(sum, rows.slice(from, from + SLICE));
    if (from + SLICE < rows.length) await turn();
  }
  const intact = changes.length === rows.length && (!integrity || agrees(sum, integrity));
  const figures = { count: sum.count, hash: sum.hash, erasedAt };
  return { name, state: intact ? 'whole' : 'short', changes, expected, erasedAt, ...(intact ? { figures } : {}) };
}

/** A log that opens its database on first use, and again after the connection has died. */
export function openIndexedDb(name: string, { onLost, erasedAt, hasCheckpoint = false }: LogOptions = {}): ChangeLog {
  let connection: Promise<Database> | null = null;
  let closed = false;
  const forget = () => {
    connection = null;
  };
  const connect = (): Promise<Database> => {
    if (closed) return Promise.reject(new Error(`Closed: ${name}`));
    if (connection) return connection;
    const opening: Promise<Database> = openDatabase(name, {
      onClosed: () => {
        if (connection === opening) forget();
        if (!closed) onLost?.();
      },
    }).then(
      (database) => {
        // Given up in the meantime: a newer connection is in use.
        if (closed || connection !== opening) database.close();
        return database;
      },
      (error: unknown) => {
        if (connection === opening) forget();
        throw error;
      },
    );
    connection = opening;
    return opening;
  };
  /** Every piece of work can be repeated: what is there already is not written again. */
  const use = async <T>(
    work: (database: Database, stop: AbortSignal) => Promise<T>,
    silenceMs = SILENCE_MS,
    tries = TRIES,
  ): Promise<T> => {
    let database: Database | undefined;
    const stop = new AbortController();
    const run = async (): Promise<T> => {
      database = await connect();
      if (stop.signal.aborted) throw new Error(`Too late: ${name}`);
      return work(database, stop.signal);
    };
    try {
      return await (silenceMs === Number.POSITIVE_INFINITY ? run() : withinTime(run(), stop, silenceMs));
    } catch (error) {
      if (error instanceof Stopped) throw error;
      forget();
      database?.close();
      // Silence has cost seconds already, and a full disk is not emptier at once; the rest is worth a fresh connection.
      const hopeless = !(error instanceof DOMException) || error.name === 'QuotaExceededError';
      if (hopeless || closed || tries <= 1) throw error;
      return use(work, silenceMs, tries - 1);
    }
  };
  const read = <T>(work: (database: Database) => Promise<T>): Promise<T> => use(work, Number.POSITIVE_INFINITY);
  return {
    name,
    read: (known) =>
      read(async (database) => {
        const transaction = database.transaction(['log', 'kv']);
        transaction.done.catch(() => undefined); // the requests report it
        const log = transaction.objectStore('log');
        const [count, stored] = await Promise.all([log.count(), transaction.objectStore('kv').get('integrity')]);
        const integrity = readIntegrity(stored);
        if (known && integrity && count === known.count && isSameLog(integrity, known)) {
          return {
            name,
            state: 'whole',
            changes: [],
            expected: count,
            erasedAt: known.erasedAt,
            figures: known,
            same: true,
          };
        }
        return judge(name, count <= SLICE ? await log.getAll() : await readRows(log), integrity);
      }),
    count: () => read((database) => database.count('log')),
    append: (changes, known = erasedAt?.(), { signal, onProgress } = {}) =>
      use(async (database, stop) => {
        if (signal?.aborted) throw new Stopped();
        const transaction = open(database, stop, ...(signal ? [signal] : []));
        try {
          const found = await before(transaction, known);
          const fresh = await freshOnes(transaction, changes);
          const after = addChanges(found, fresh);
          await put(transaction, fresh, after, onProgress);
          if (hasCheckpoint && fitsTail(fresh)) {
            const kv = transaction.objectStore('kv');
            void kv.put(fresh, tailKey(after.count)).catch(() => undefined);
          }
          await transaction.done;
          return after;
        } catch (error) {
          // Whatever a stopped transaction says: it is over, so nothing of it is there.
          throw signal?.aborted && !stop.aborted ? new Stopped() : error;
        }
      }, SILENCE_MS + changes.length),
    held: (ids) =>
      read(async (database) =>
        (await import('./held.ts')).heldIn(database, ids, () => readRows(database.transaction('log').store)),
      ),
    repair: (changes, known = erasedAt?.()) =>
      use(async (database, stop) => {
        const transaction = open(database, stop);
        const found = await before(transaction, known);
        const byId = new Map((await transaction.objectStore('log').getAll()).map((row) => [row.id, row]));
        for (const change of changes) byId.set(change.id, change);
        const after = addChanges({ ...found, count: 0, hash: 0 }, [...byId.values()]);
        await put(transaction, changes, after);
        if (hasCheckpoint) dropCheckpoint(transaction);
        await transaction.done;
        return after;
      }, SILENCE_MS + changes.length),
    readState: (keys) =>
      read(async (database) => {
        const transaction = database.transaction('kv');
        transaction.done.catch(() => undefined); // the requests report it
        const [integrity, checkpoint, tail, ...values] = await Promise.all([
          transaction.store.get('integrity'),
          transaction.store.get(CHECKPOINT_KEY),
          transaction.store.getAll(startingWith(TAIL_PREFIX)),
          ...keys.map((key) => transaction.store.get(key)),
        ]);
        return { integrity, checkpoint, tail, values: new Map(keys.map((key, index) => [key, values[index]])) };
      }),
    keepState: (winners, integrity, always) =>
      use(async (database, stop) => {
        const transaction = open(database, stop);
        const kv = transaction.objectStore('kv');
        const [found, known, entries] = await Promise.all([
          before(transaction, erasedAt?.()),
          kv.getKey(CHECKPOINT_KEY),
          kv.count(startingWith(TAIL_PREFIX)),
        ]);
        const isDue = always || known === undefined || entries > MOST_ENTRIES;
        if (!isDue || !agrees(found, integrity)) return;
        dropCheckpoint(transaction);
        void kv.put(makeCheckpoint(winners, integrity), CHECKPOINT_KEY).catch(() => undefined);
        await transaction.done;
      }),
    readValue: (key) => read((database) => database.get('kv', key)),
    writeValue: (key, value) => {
      const known = erasedAt?.();
      return use(async (database, stop) => {
        const transaction = open(database, stop);
        if (!KEPT_VALUES.includes(key)) await before(transaction, known);
        const kv = transaction.objectStore('kv');
        void (value === undefined ? kv.delete(key) : kv.put(value, key)).catch(() => undefined);
        await transaction.done;
      });
    },
    keys: (prefix) =>
      read(async (database) => {
        const keys = await database.getAllKeys('kv', startingWith(prefix));
        return keys.sort();
      }),
    erase: (at) =>
      use(async (database, stop) => {
        const transaction = open(database, stop);
        const kv = transaction.objectStore('kv');
        const [keys, integrity] = await Promise.all([kv.getAllKeys(), kv.get('integrity')]);
        if ((readIntegrity(integrity)?.erasedAt ?? 0) >= at) return;
        void transaction
          .objectStore('log')
          .clear()
          .catch(() => undefined);
        for (const key of keys) if (!KEPT_VALUES.includes(`${key}`)) void kv.delete(key).catch(() => undefined);
        void kv.put({ ...NO_CHANGES, erasedAt: at }, 'integrity').catch(() => undefined);
        await transaction.done;
      }),
    reconnect: forget,
    close: () => {
      closed = true;
      void connection?.then(
        (database) => database.close(),
        () => undefined,
      );
      forget();
    },
  };
}
