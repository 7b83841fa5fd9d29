// The laws of safety over random histories: whatever arrives from others, by whatever way and with whatever clock, what is
// answered here afterwards wins, is saved, can be written to a file and read again, and leaves the clock where it was.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFile, writeFile } from '../../shared/core/exchange/file.ts';
import { LATEST_READABLE_MS } from '../../shared/core/exchange/limits.ts';
import { readChange } from '../../shared/core/exchange/validate.ts';
import { type Change, isTooFarAhead, LATEST_WALL_MS, MAX_COUNTER, type Stamp } from '../../shared/core/log/change.ts';
import { applyChanges, readValue } from '../../shared/core/log/state.ts';
import { openExchange } from '../../shared/store/exchange.ts';
import type { Exchange } from '../../shared/store/exchange-type.ts';
import type { Store } from '../../shared/store/store.ts';
import { closeAll, emptyProfile, environment, openTestStore } from '../support/browser-storage.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const NOW = Date.UTC(2026, 10, 27);
const ITEMS = ['1-1', '1-2', '3-1'];
const statusPath = (item: string) => `answer/p1/${item}/status`;
const LINK = { app: '1', offsetMinutes: -540, link: { plan: 'p1', itemIds: ITEMS } };

/** Stamps of honest devices whose clocks are wrong, and of people who mean harm. */
const anyForeignStamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.oneof(
    fc.integer({ min: NOW - 10 * YEAR, max: NOW + 100 * YEAR }),
    fc.constantFrom(LATEST_WALL_MS, LATEST_WALL_MS + 1, 2 ** 42, LATEST_READABLE_MS),
  ),
  fc.constantFrom(0, 1, MAX_COUNTER),
);
const anyForeign = (ownDevice: string): fc.Arbitrary<Change[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        at: anyForeignStamp,
        device: fc.constantFrom('pc', 'tablet', ownDevice),
        path: fc.constantFrom(...ITEMS.map(statusPath), 'zz/nothing', 'plan/p1/methods'),
        value: fc.constant('done'),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
    )
    .map((changes) => changes.map((one) => (one.path === 'plan/p1/methods' ? { ...one, value: [1] } : one)));

type Step =
  | { readonly kind: 'edit'; readonly item: string; readonly value: string }
  | { readonly kind: 'arrive'; readonly way: 'file' | 'all' | 'page'; readonly changes: readonly Change[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'clock'; readonly error: number }
  | { readonly kind: 'restart' };

const OWN = 'own-device';
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      item: fc.constantFrom(...ITEMS),
      value: fc.constantFrom('done', 'todo', 'na'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      way: fc.constantFrom('file' as const, 'all' as const, 'page' as const),
      changes: anyForeign(OWN),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      error: fc.integer({ min: -10 * YEAR, max: 100 * YEAR }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

let names = 0;
beforeEach(emptyProfile);
afterEach(closeAll);

class Device {
  private clockError = 0;
  private time = NOW;
  private store!: Store;
  private exchange!: Exchange;
  private readonly databaseName = `law-${++names}`;
  private ids = 0;

  private now = (): number => this.time + this.clockError;

  async open(): Promise<void> {
    const newId = () => `${this.databaseName}-${++this.ids}`;
    this.store = await openTestStore({ ...environment(), now: this.now, newId, databaseName: this.databaseName });
    this.exchange = openExchange(this.store, LINK);
  }

  private async edit(item: string, value: string): Promise<void> {
    const path = statusPath(item);
    const current = this.store.state.value.get(path);
    const before = new Set(this.store.log.value);
    expect(await this.store.set([{ path, value }])).toBe(true);
    const [made] = this.store.log.value.filter((one) => !before.has(one));
    expect(readValue(this.store.state.value, path)).toBe(value);
    expect(made && readChange(made)).toEqual(made);
    // At most a day ahead of this device's clock, unless this very path had a far one.
    if (made && isTooFarAhead(made.at, this.now())) expect(current && isTooFarAhead(current.at, this.now())).toBe(true);
  }

  private async arrive(way: 'file' | 'all' | 'page', changes: readonly Change[]): Promise<void> {
    // Another page of this browser has taken them in by the same door.
    const text = writeFile(changes, { app: '1', created: NOW, device: OWN });
    const shown = await this.exchange.previewImport(text);
    if (!shown.ok) return;
    if (way === 'page') await this.store.add(shown.value.fresh);
    else await this.exchange.applyImport(shown.value, way === 'all' ? 'all' : 'newer');
  }

  async take(step: Step): Promise<void> {
    this.time += 60_000;
    if (step.kind === 'edit') await this.edit(step.item, step.value);
    else if (step.kind === 'arrive') await this.arrive(step.way, step.changes);
    else if (step.kind === 'undo') await this.exchange.undoImport();
    else if (step.kind === 'clock') this.clockError = step.error;
    else {
      closeAll();
      await this.open();
    }
  }

  /** What is there at the end: on disk, in a file, and after a restart the same. */
  async check(): Promise<void> {
    const state = this.store.state.value;
    if (this.store.log.value.length === 0) return;
    const file = await this.exchange.exportFile();
    if (!file.ok) throw new Error(file.problem.code);
    const opened = readFile(file.value.text);
    if (!opened.ok || opened.value.kind !== 'open') throw new Error('Our own file cannot be read.');
    expect(opened.value.file.skipped).toBe(0);
    expect(applyChanges(opened.value.file.records)).toEqual(state);
    closeAll();
    await this.open();
    expect(this.store.state.value).toEqual(state);
    this.clockError = 0;
    await this.edit('3-1', 'todo');
  }
}

test('no history of edits, arrivals, wrong clocks, undo and restarts breaks a law', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 9 }), async (steps) => {
      const device = new Device();
      await device.open();
      for (const step of steps) await device.take(step);
      await device.check();
      closeAll();
    }),
    { seed: 20_261_127, numRuns: Number(process.env.LAW_RUNS ?? 30) },
  );
});

test('the newest answer wins on all devices, though the clock of one was ten years ahead for one edit', async () => {
  const clocks = { a: NOW + 10 * YEAR, b: NOW, c: NOW };
  const open = async (name: keyof typeof clocks) => {
    let made = 0;
    const own = { now: () => clocks[name], newId: () => `${name}-${++made}`, databaseName: `wins-${name}` };
    const store = await openTestStore({ ...environment(), ...own });
    return { store, exchange: openExchange(store, LINK) };
  };
  const [a, b, c] = [await open('a'), await open('b'), await open('c')];
  const send = async (from: typeof a, to: typeof a) => {
    const file = await from.exchange.exportFile();
    if (!file.ok) throw new Error(file.problem.code);
    const shown = await to.exchange.previewImport(file.value.text);
    if (!shown.ok) throw new Error(shown.problem.code);
    await to.exchange.applyImport(shown.value);
  };
  const set = (device: typeof a, item: string, value: string) => device.store.set([{ path: statusPath(item), value }]);
  const says = (item: string) => [a, b, c].map(({ store }) => readValue(store.state.value, statusPath(item)));
  await set(a, '1-1', 'todo');
  clocks.a = NOW;
  await send(a, b);
  await set(b, '1-1', 'done');
  await set(b, '3-1', 'todo');
  clocks.a = clocks.b = clocks.c = NOW + DAY;
  await set(c, '3-1', 'done');
  for (const [from, to] of [
    [b, c],
    [c, b],
    [b, a],
    [c, a],
  ] as const)
    await send(from, to);
  expect(says('1-1')).toEqual(['done', 'done', 'done']);
  expect(says('3-1')).toEqual(['done', 'done', 'done']);
});
