// Quiet moments of the shared list: when the app opens, is left, is seen again and has a connection. Nobody is asked for anything.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FolderInUse } from '../../pwa/carriers/folder-in-use.ts';
import type { Change } from '../../shared/core/log/change.ts';
import { mergeLogs } from '../../shared/core/log/state.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { type MemoryCarrier, memoryCarrier } from '../support/carriers/memory.ts';
import { until } from '../support/carriers/processes.ts';

const NOW = Date.UTC(2026, 10, 27);

const newPage = async () => {
  vi.resetModules();
  const [moments, team, folder, ways] = await Promise.all([
    import('../../pwa/carriers/team-moments.ts'),
    import('../../pwa/carriers/team.ts'),
    import('../../pwa/carriers/folder-in-use.ts'),
    import('../../pwa/carriers/team-ways.ts'),
  ]);
  return { ...moments, ...team, ...folder, ...ways };
};

let page: Awaited<ReturnType<typeof newPage>>;
let store: Store;
let carrier: MemoryCarrier;
let asked = 0;
const log = signal<readonly Change[]>([]);
const answer = (id: string) => {
  const change: Change = { id, at: [NOW, log.value.length], device: 'pc-1', path: 'answer/p1/1-1/status', value: id };
  log.value = mergeLogs(log.value, [change]);
};

/** The folder as this device uses it; whoever asks its person for something is noticed. */
const inUse = (state: FolderInUse['state']): FolderInUse => {
  const ask = () => {
    asked += 1;
    return Promise.resolve('granted' as const);
  };
  const handle = { kind: 'directory', requestPermission: ask } as unknown as FileSystemDirectoryHandle;
  return { handle, carrier, state };
};

/** What a page hears of. */
let screen: EventTarget;
let line: EventTarget;
const seen = () => screen.dispatchEvent(new Event('visibilitychange'));
const connected = () => line.dispatchEvent(new Event('online'));

beforeEach(async () => {
  const kept = new Map<string, unknown>();
  page = await newPage();
  screen = new EventTarget();
  line = new EventTarget();
  vi.stubGlobal('document', screen);
  vi.stubGlobal('addEventListener', line.addEventListener.bind(line));
  carrier = memoryCarrier();
  asked = 0;
  log.value = [];
  store = {
    log,
    device: 'pc-1',
    loaded: Promise.resolve(),
    now: () => NOW,
    renewDevice: async () => undefined,
    take: async () => true,
    values: {
      readValue: async (key: string) => kept.get(key),
      async writeValue(key: string, value: unknown) {
        if (value === undefined) kept.delete(key);
        else kept.set(key, value);
      },
      keys: async (prefix: string) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
    },
  } as unknown as Store;
});

afterEach(() => vi.unstubAllGlobals());

async function start(part: { readonly isKept?: boolean; readonly closed?: number } = {}): Promise<void> {
  await page.startTeam(store.values, 'みほん商店', '総務の田中', NOW);
  const own = await page.readAgain(store.values);
  if (own) await page.keepTeam(store.values, { ...own, isKept: true, ...part });
}

test('exchanges when the app opens, is left or seen again, and has a connection again', async () => {
  await start();
  page.folderInUse.value = inUse('granted');
  answer('a');
  await page.followMoments(store);
  expect(page.told.value.folder).toMatchObject({ sent: 1 });
  for (const [id, moment] of [
    ['b', seen],
    ['c', connected],
  ] as const) {
    const files = carrier.files.size;
    answer(id);
    moment();
    await until(() => carrier.files.size > files && page.told.value.folder !== 'busy');
    expect(page.told.value.folder).toMatchObject({ sent: 1, problem: null });
  }
  expect(asked).toBe(0);
});

test('a folder that wants a tap first is left alone, and nobody is asked', async () => {
  await start();
  page.folderInUse.value = inUse('ask');
  answer('a');
  await page.followMoments(store);
  expect(page.told.value.folder).toBeUndefined();
  expect([carrier.files.size, asked]).toEqual([0, 0]);
  // Its person has opened it: the next moment finds it.
  page.folderInUse.value = inUse('granted');
  seen();
  await until(() => carrier.files.size === 1);
});

test.each([
  ['off', null],
  ['with a key on no card', { isKept: false }],
  ['with a key that has ended', { closed: NOW }],
] as const)('%s: nothing is looked at, nothing is sent', async (_, part) => {
  if (part) await start(part);
  page.folderInUse.value = inUse('granted');
  const list = vi.spyOn(carrier, 'list');
  answer('a');
  await page.followMoments(store);
  expect(list).not.toHaveBeenCalled();
  expect(carrier.files.size).toBe(0);
});

test('a line that is down is told, and the next moment does what is left', async () => {
  await start();
  page.folderInUse.value = inUse('granted');
  carrier.trouble.whole = 'gone';
  answer('a');
  await page.followMoments(store);
  expect(page.told.value.folder).toMatchObject({ sent: 0 });
  carrier.trouble.whole = null;
  connected();
  await until(() => carrier.files.size === 1 && page.told.value.folder !== 'busy');
  expect(page.told.value.folder).toMatchObject({ sent: 1, problem: null });
  expect(carrier.files.size).toBe(1);
});

test('a device that cannot keep anything says so, and the page goes on', async () => {
  await start();
  page.folderInUse.value = inUse('granted');
  store.values.writeValue = () => Promise.reject(new Error('full'));
  answer('a');
  await page.followMoments(store);
  expect(page.told.value.folder).toBe('failed');
});
