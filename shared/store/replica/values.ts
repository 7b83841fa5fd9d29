// Small things of one device beside the log: its id, its settings, the way back from an import. They live in the databases.
import type { ChangeLog } from './change-log.ts';

export type Values = {
  /** The value in the first database that has it. Rejects only if no database can be read. */
  readValue(key: string): Promise<unknown>;
  /** Resolves when one database has it; `undefined` removes the key. */
  writeValue(key: string, value: unknown): Promise<void>;
  /** Keys that start with `prefix`, sorted. */
  keys(prefix: string): Promise<string[]>;
};

/** A database that answers later than this does not keep the others' answer waiting. */
const ORDER_PATIENCE_MS = 1000;

/** @param logs the databases that are open, the main one first */
export function openValues(logs: () => readonly ChangeLog[]): Values & {
  /** Small things that were read with the state: used until something is written. */
  prime(values: ReadonlyMap<string, unknown>): void;
} {
  let primed: ReadonlyMap<string, unknown> = new Map();
  const read = async (key: string): Promise<unknown> => {
    const reads = logs().map((log) => log.readValue(key));
    // Whoever is not waited for, or not yet, may fail: the others answer.
    for (const value of reads) value.catch(() => undefined);
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, ORDER_PATIENCE_MS, undefined));
    // The first in order that has it; one that is slow is passed over, and waited for only if no other has it.
    for (const value of reads) {
      const found = await Promise.race([value, patience]).catch(() => undefined);
      if (found !== undefined) return found;
    }
    const results = await Promise.allSettled(reads);
    const answers = results.filter((result) => result.status === 'fulfilled');
    if (answers.length === 0) throw results.find((result) => result.status === 'rejected')?.reason;
    return answers.find((result) => result.value !== undefined)?.value;
  };
  return {
    prime(values) {
      primed = values;
    },
    readValue: async (key) => primed.get(key) ?? read(key),
    async writeValue(key, value) {
      primed = new Map();
      try {
        await Promise.any(logs().map((log) => log.writeValue(key, value)));
      } catch (error) {
        throw error instanceof AggregateError ? error.errors[0] : error;
      }
    },
    keys: async (prefix) => {
      const found = await Promise.allSettled(logs().map((log) => log.keys(prefix)));
      return [...new Set(found.flatMap((keys) => (keys.status === 'fulfilled' ? keys.value : [])))].sort();
    },
  };
}
