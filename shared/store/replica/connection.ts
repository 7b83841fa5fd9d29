// One connection to a database: opened on first use, given up when it is silent or dead, and opened anew.
import { type Database, openDatabase } from './database.ts';
import { Stopped } from './replica.ts';

/** A write that says nothing for this long is aborted and tried again: its connection may be dead. Reads may take longer. */
export const SILENCE_MS = 30_000;
/** Tries on a fresh connection each: browsers close connections behind our back (background, cleared data). */
const TRIES = 3;

export type Connection = {
  /**
   * Work that may be repeated on a fresh connection: what is there already must not be written again.
   * @param work gets a signal that aborts when the work has been silent for too long
   */
  use<T>(work: (database: Database, stop: AbortSignal) => Promise<T>, silenceMs?: number): Promise<T>;
  /** The same without a limit of time: reading may take as long as it takes. */
  read<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** What is asked next opens a new one. */
  forget(): void;
  close(): void;
};

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

/** @param onLost the browser closed the connection behind our back */
export function openConnection(name: string, onLost?: () => void): Connection {
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
  return {
    use: (work, silenceMs) => use(work, silenceMs),
    read: (work) => use(work, Number.POSITIVE_INFINITY),
    forget,
    close() {
      closed = true;
      void connection?.then(
        (database) => database.close(),
        () => undefined,
      );
      forget();
    },
  };
}
