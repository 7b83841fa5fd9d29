// One contract for everything that can hold the log: what it took, it gives back, whole, after it was closed and opened.
import { beforeEach, describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import { type Change, canonicalJson } from '../../shared/core/log/change.ts';
import { judgeReplicas } from '../../shared/core/log/recover.ts';
import { mergeLogs } from '../../shared/core/log/state.ts';
import { decryptFile, encryptFile } from '../../shared/store/encrypt.ts';
import { openFiles } from '../../shared/store/replica/files.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { openReplicas } from '../../shared/store/replica/replicas.ts';
import { emptyProfile, privateFiles } from '../support/browser-storage.ts';
import { change } from '../support/changes.ts';

type Holder = {
  /** Resolves when the records are held; may be called again with more, or with the same. */
  write(changes: readonly Change[]): Promise<void>;
  /** What is held, after everything was closed. */
  reopen(): Promise<readonly Change[]>;
};

const ORIGIN = { app: '1', created: 0, device: 'phone' };
let files = 0;
const EVENTS = {
  onReport: () => undefined,
  onWritten: () => undefined,
  onErased: () => undefined,
  onLost: () => undefined,
  erasedAt: () => 0,
  newId: () => `file-${++files}`,
  retryDelaysMs: [5],
  gatherMs: 1,
};

/** A text that holds the log is written anew each time, from the union. */
function textHolder(
  write: (log: readonly Change[]) => Promise<string>,
  read: (text: string) => Promise<readonly Change[]>,
): Holder {
  let log: readonly Change[] = [];
  let text = '';
  return {
    async write(changes) {
      log = mergeLogs(log, changes);
      text = await write(log);
    },
    reopen: () => read(text),
  };
}

function recordsOf(text: string): readonly Change[] {
  const opened = readFile(text);
  return opened.ok && opened.value.kind === 'open' ? opened.value.file.records : [];
}

function databaseHolder(name: string): Holder {
  return {
    async write(changes) {
      const log = openIndexedDb(name);
      await log.append(changes);
      log.close();
    },
    async reopen() {
      const log = openIndexedDb(name);
      const { changes, state } = await log.read();
      log.close();
      expect(state).toBe('whole');
      return changes;
    },
  };
}

const HOLDERS: Record<string, () => Holder> = {
  'the main database': () => databaseHolder('telemamori'),
  'the second database': () => databaseHolder('telemamori-copy'),
  'all replicas together': () => ({
    async write(changes) {
      const replicas = openReplicas('telemamori', EVENTS);
      await replicas.ask();
      replicas.open(() => []);
      await replicas.add(changes);
      replicas.close();
    },
    async reopen() {
      const replicas = openReplicas('telemamori', EVENTS);
      await replicas.ask();
      await replicas.answered();
      const { log } = judgeReplicas(replicas.reports(), { count: 0, erasedAt: 0 });
      replicas.close();
      return log;
    },
  }),
  'the files': () => {
    privateFiles();
    const open = () => openFiles('telemamori', EVENTS, EVENTS.newId);
    return {
      write: (changes) => open().add(changes),
      reopen: async () => (await open().read()).changes,
    };
  },
  'an exchange file': () =>
    textHolder(
      async (log) => writeFile(log, ORIGIN),
      async (text) => recordsOf(text),
    ),
  'a file with a passphrase': () =>
    textHolder(
      (log) => encryptFile(writeFile(log, ORIGIN), ORIGIN, '合言葉'),
      async (text) => {
        const opened = readFile(text);
        if (!opened.ok || opened.value.kind !== 'locked') return [];
        const inner = await decryptFile(opened.value, '合言葉');
        return inner.ok ? recordsOf(inner.value) : [];
      },
    ),
};

beforeEach(emptyProfile);

describe.each(Object.entries(HOLDERS))('%s', (_, make) => {
  const sorted = (log: readonly Change[]) => mergeLogs(log, []).map(canonicalJson);
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => change({ id: `c${from + index}`, at: [from + index, 0] }));

  test('gives back what it took', async () => {
    const holder = make();
    await holder.write(many(3));
    expect(sorted(await holder.reopen())).toEqual(sorted(many(3)));
  });

  test('adds to what it holds', async () => {
    const holder = make();
    await holder.write(many(3));
    await holder.write(many(2, 3));
    expect(sorted(await holder.reopen())).toEqual(sorted(many(5)));
  });

  test('takes the same records twice without harm', async () => {
    const holder = make();
    await holder.write([...many(3), ...many(3)]);
    await holder.write(many(4));
    expect(sorted(await holder.reopen())).toEqual(sorted(many(4)));
  });

  test('keeps unknown paths and fields, lists, marks and every letter', async () => {
    const odd = [
      { ...change({ id: 'a', path: 'hologram/p9/shape', value: ['cube', 3, null] }), mood: 'calm', tags: [1, 'x'] },
      change({ id: 'b', path: 'answer/p1/1-1/note', value: '改行\n「引用」"\\\u2028😀e\u0301\uD800' }),
      change({ id: 'c', path: 'answer/p1/1-1/note', value: null }),
      change({ id: 'd', path: 'answer/p1/1-1/note', value: '' }),
    ];
    const holder = make();
    await holder.write(odd);
    expect(sorted(await holder.reopen())).toEqual(sorted(odd));
  });

  test('holds two thousand records', async () => {
    const holder = make();
    await holder.write(many(2000));
    expect(await holder.reopen()).toHaveLength(2000);
  });
});
