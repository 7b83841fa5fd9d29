// Every way in by which changes of others come into a store, with the worst stamps there are: afterwards each edit of this
// device wins, is read back by our own reader, and its stamp is at most a day ahead, unless that very path had a far one.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import { LATEST_READABLE_MS, LATEST_STAMP_MS } from '../../shared/core/exchange/limits.ts';
import { writeLink } from '../../shared/core/exchange/link.ts';
import { readChange } from '../../shared/core/exchange/validate.ts';
import { type Change, isTooFarAhead, LATEST_WALL_MS, MAX_COUNTER, type Stamp } from '../../shared/core/log/change.ts';
import { figuresOf, segmentName, writeSegment } from '../../shared/core/log/segment.ts';
import { applyChanges, readValue } from '../../shared/core/log/state.ts';
import { openExchange } from '../../shared/store/exchange.ts';
import type { Store } from '../../shared/store/store.ts';
import {
  closeAll,
  emptyProfile,
  environment,
  openTestStore,
  privateFiles,
  tamper,
  until,
} from '../support/browser-storage.ts';

const NOW = Date.UTC(2026, 10, 27);
const YEAR = 365 * 86_400_000;
const ITEMS = ['1-1', '1-2', '3-1'];
const statusPath = (item: string) => `answer/p1/${item}/status`;
const LINK = { app: '1', offsetMinutes: -540, link: { plan: 'p1', itemIds: ITEMS } };
const OWN = 'own-device';

/** Stamps of honest devices with wrong clocks, and of version 0.1 after it had met the very last one. */
const anyFar: fc.Arbitrary<Stamp> = fc.tuple(
  fc.oneof(
    fc.integer({ min: NOW - 10 * YEAR, max: LATEST_STAMP_MS }),
    fc.constantFrom(LATEST_WALL_MS, LATEST_WALL_MS + 1, LATEST_STAMP_MS, LATEST_STAMP_MS + 3),
  ),
  fc.constantFrom(0, 1, MAX_COUNTER),
);
/** And those that no reader of ours takes. */
const anyStampAtAll: fc.Arbitrary<Stamp> = fc.oneof(
  anyFar,
  fc.tuple(
    fc.constantFrom(LATEST_READABLE_MS, LATEST_READABLE_MS + 1, 2 ** 48 - 1, Number.MAX_SAFE_INTEGER, -1),
    fc.constantFrom(0, MAX_COUNTER, Number.MAX_SAFE_INTEGER),
  ),
);
const anyForeign = (stamp: fc.Arbitrary<Stamp>): fc.Arbitrary<Change[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      at: stamp,
      device: fc.constantFrom('pc', 'tablet', OWN),
      path: fc.constantFrom(...ITEMS.map(statusPath), 'zz/nothing'),
      value: fc.constantFrom('done', 'na'),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  );

let files: ReturnType<typeof privateFiles>;
beforeEach(() => {
  emptyProfile();
  files = privateFiles();
});
afterEach(closeAll);

const open = () => openTestStore({ ...environment(), now: () => NOW });
const fileOf = (changes: readonly Change[]) => writeFile(changes, { app: '1', created: NOW, device: OWN });

type Way = (changes: readonly Change[]) => Promise<Store>;

/** Opens a store in which something is answered already, and does something to it. */
const into =
  (work: (store: Store, changes: readonly Change[]) => Promise<void>): Way =>
  async (changes) => {
    const store = await open();
    await store.set([{ path: statusPath('1-1'), value: 'todo' }]);
    await work(store, changes);
    return store;
  };

const previewed = (how: 'newer' | 'all', textOf: (changes: readonly Change[]) => string) =>
  into(async (store, changes) => {
    const exchange = openExchange(store, LINK);
    const shown = await exchange.previewImport(textOf(changes));
    if (shown.ok) await exchange.applyImport(shown.value, how);
  });

/** Before the store opens: something lies where it looks at each start. */
const onDisk =
  (put: (changes: readonly Change[]) => Promise<void>): Way =>
  async (changes) => {
    const store = await open();
    await store.set([{ path: statusPath('1-1'), value: 'todo' }]);
    await until(() => files.size > 0);
    closeAll();
    await put(changes);
    return open();
  };

const link = (changes: readonly Change[]) =>
  `https://example.com/#/i/${writeLink(applyChanges(changes.filter(({ path }) => path.startsWith('answer/'))), LINK.link, NOW + 50 * YEAR)}`;

const WAYS: Readonly<Record<string, Way>> = {
  file: previewed('newer', fileOf),
  'file, all of it': previewed('all', fileOf),
  link: previewed('newer', link),
  'file and undo': into(async (store, changes) => {
    const exchange = openExchange(store, LINK);
    const shown = await exchange.previewImport(fileOf(changes));
    if (shown.ok) await exchange.applyImport(shown.value);
    await exchange.undoImport();
  }),
  restore: into(async (store, changes) => {
    const exchange = openExchange(store, LINK);
    const shown = await exchange.previewChanges(changes);
    if (shown.ok) await exchange.applyImport(shown.value, 'all');
  }),
  'another tab': into(async (store, changes) => {
    const channel = new BroadcastChannel('telemamori-log');
    const last = { id: 'last', at: [NOW, 0], device: 'pc', path: 'zz/last', value: 1 };
    channel.postMessage({ erasedAt: 0, changes });
    channel.postMessage({ erasedAt: 0, changes: [last] });
    await until(() => store.state.value.has('zz/last'));
    channel.close();
  }),
  'the copy in files': onDisk(async (changes) => {
    files.set(`telemamori/${segmentName(figuresOf(changes, 0), 'foreign', false)}`, writeSegment(changes));
  }),
  'the copy in files of version 0.1': onDisk(async (changes) => void files.set('telemamori/a.json', fileOf(changes))),
  'a database': onDisk((changes) =>
    tamper('telemamori', (transaction) => {
      for (const change of changes) transaction.objectStore('log').put(change);
      transaction.objectStore('kv').delete('integrity');
    }),
  ),
};
/** Whoever stands here may send anything; on our own disk is only what some version of ours has written. */
const HOSTILE = ['file', 'file, all of it', 'link', 'file and undo', 'another tab'];

async function check(store: Store): Promise<void> {
  for (const [index, item] of ITEMS.entries()) {
    const path = statusPath(item);
    const [current, before] = [store.state.value.get(path), new Set(store.log.value)];
    const value = ['todo', 'new', 'na'][index] ?? '';
    expect(await store.set([{ path, value }])).toBe(true);
    expect(readValue(store.state.value, path)).toBe(value);
    const [made] = store.log.value.filter((one) => !before.has(one));
    expect(made && readChange(made)).toEqual(made);
    if (made && isTooFarAhead(made.at, NOW)) expect(current && isTooFarAhead(current.at, NOW)).toBe(true);
  }
  const exported = await openExchange(store, LINK).exportFile();
  if (!exported.ok) throw new Error(exported.problem.code);
  const opened = readFile(exported.value.text);
  if (!opened.ok || opened.value.kind !== 'open') throw new Error('Our own file cannot be read.');
  expect(opened.value.file.skipped).toBe(0);
  expect(applyChanges(opened.value.file.records)).toEqual(store.state.value);
}

test.each(Object.entries(WAYS))('by %s', async (name, way) => {
  const stamps = HOSTILE.includes(name) ? anyStampAtAll : anyFar;
  await fc.assert(
    fc.asyncProperty(anyForeign(stamps), async (changes) => {
      closeAll();
      emptyProfile();
      files = privateFiles();
      await check(await way(changes));
    }),
    { seed: 20_261_127, numRuns: Number(process.env.LAW_RUNS ?? 12) },
  );
});
