// Several people in charge over any carriers: everybody ends with the same log, and a carrier's bytes say nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openChanges, sealChanges } from '../../pwa/carriers/log-segments.ts';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import { deliver } from '../../shared/carrier/deliver.ts';
import { MAX_OBJECT_BYTES } from '../../shared/carrier/object-name.ts';
import { companyKey, openSegments, sealSegment } from '../../shared/carrier/segment.ts';
import { type Change, canonicalJson } from '../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../shared/core/log/state.ts';
import { memoryCarrier } from '../support/carriers/memory.ts';
import { bytesOf } from '../support/carriers/objects.ts';

const secret = (byte: number): Bytes => new Uint8Array(32).fill(byte);
const OURS = await companyKey(secret(1));
const THEIRS = await companyKey(secret(2));
const NOW = Date.UTC(2026, 10, 27);

const statusOf = (log: readonly Change[]): string =>
  [...applyChanges(log)]
    .map(([path, { value }]) => `${path} ${canonicalJson(value)}`)
    .sort()
    .join('\n');

describe('a segment', () => {
  test('of any length comes back whole, in any order, repeated, among other objects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), fc.boolean(), async (data, reversed) => {
        const bytes = Uint8Array.from(data);
        const own = await sealSegment(OURS, bytes);
        const other = await sealSegment(THEIRS, bytesOf('other'));
        for (const object of own.values()) expect(object.length).toBeLessThanOrEqual(MAX_OBJECT_BYTES);
        const all = [...own, ...other, ['x', bytesOf('no object')] as const];
        const opened = await openSegments(OURS, new Map(reversed ? all.reverse() : all));
        expect([...opened.whole.values()]).toEqual([bytes]);
        expect(opened.incomplete).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('with a part missing is incomplete, and nothing of it is handed on', async () => {
    const objects = await sealSegment(OURS, crypto.getRandomValues(new Uint8Array(9_000)));
    const [first = ''] = objects.keys();
    expect(objects.size).toBeGreaterThan(2);
    const some = new Map([...objects].filter(([name]) => name !== first));
    expect(await openSegments(OURS, some)).toEqual({ whole: new Map(), incomplete: 1 });
  });

  test('changed anywhere is not opened', async () => {
    const [[name, object] = ['', bytesOf('')]] = await sealSegment(OURS, bytesOf('a secret'));
    await fc.assert(
      fc.asyncProperty(fc.nat(object.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = object.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect((await openSegments(OURS, new Map([[name, changed]]))).whole.size).toBe(0);
      }),
    );
  });

  test('by an old key is not opened with the new one: a device that was shut out reads nothing more', async () => {
    const objects = await sealSegment(THEIRS, bytesOf('after the change of keys'));
    expect((await openSegments(OURS, objects)).whole.size).toBe(0);
    expect(OURS.id).not.toBe(THEIRS.id);
  });

  test('a secret of another length is no key', async () => {
    await expect(companyKey(new Uint8Array(16))).rejects.toThrow(RangeError);
  });
});

const change = (device: string, n: number, at: number, path: string, value: string): Change => ({
  id: `${device}-${n}`,
  at: [at, 0],
  device,
  path,
  value,
});

describe('several people in charge', () => {
  test('edit at random, offline in turns, with clocks that are wrong: all end equal, and nothing is readable on the way', async () => {
    const DEVICES = ['pc-1', 'pc-2', 'laptop'];
    const step = fc.record({
      device: fc.nat(2),
      item: fc.constantFrom('1-1', '9-2', '10-1'),
      status: fc.constantFrom('done', 'todo', 'na'),
      note: fc.boolean(),
      clock: fc.integer({ min: -10, max: 10 }),
      exchanges: fc.boolean(),
      way: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const carriers = [memoryCarrier(), memoryCarrier()];
        const logs: (readonly Change[])[] = DEVICES.map(() => []);
        const exchange = async (device: number, ways: readonly number[]): Promise<void> => {
          for (const way of ways) {
            const carrier = carriers[way];
            if (!carrier) continue;
            const { objects } = await collect(carrier, { known: new Set(), now: 0 });
            const log = logs[device] ?? [];
            const arrived = await openChanges(OURS, log, objects);
            const merged = mergeLogs(log, arrived.changes);
            logs[device] = merged;
            const origin = { app: '1', created: NOW, device: DEVICES[device] ?? '' };
            await deliver(carrier, await sealChanges(OURS, merged, arrived.ids, origin));
          }
        };
        for (const [n, { device, item, status, note, clock, exchanges, way }] of steps.entries()) {
          const name = DEVICES[device] ?? '';
          const [field, value] = note ? (['note', `ひみつのメモ ${n}`] as const) : (['status', status] as const);
          const made = change(name, n, NOW + clock * 86_400_000 + n, `answer/p1/${item}/${field}`, value);
          logs[device] = mergeLogs(logs[device] ?? [], [made]);
          if (exchanges) await exchange(device, [way]);
        }
        for (let round = 0; round < 2; round++) for (const device of [0, 1, 2]) await exchange(device, [0, 1]);
        const [first = []] = logs;
        expect(first.length).toBe(steps.length);
        for (const log of logs) expect(statusOf(log)).toBe(statusOf(first));
        for (const carrier of carriers)
          for (const bytes of carrier.files.values())
            expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/ひみつ|answer|records|pc-1/);
      }),
      { numRuns: 25 },
    );
  });

  test('nothing is sent twice, and nothing of one person’s own plan is sent at all', async () => {
    const log = [
      change('pc-1', 1, NOW, 'answer/p1/1-1/status', 'done'),
      change('pc-1', 2, NOW, 'answer/own-0123456789abcdef/1-1/status', 'todo'),
    ];
    const origin = { app: '1', created: NOW, device: 'pc-1' };
    const objects = await sealChanges(OURS, log, new Set(), origin);
    const arrived = await openChanges(OURS, [], objects);
    expect(arrived.changes.map(({ id }) => id)).toEqual(['pc-1-1']);
    expect(arrived.from).toEqual([{ device: 'pc-1', made: NOW, changes: 1 }]);
    expect((await sealChanges(OURS, log, arrived.ids, origin)).size).toBe(0);
    expect((await openChanges(OURS, log, objects)).changes).toEqual([]);
  });

  test('a stamp that no later answer could overtake is left out at the door', async () => {
    const far = change('pc-1', 1, 2 ** 42 - 1, 'answer/p1/1-1/status', 'done');
    const objects = await sealChanges(OURS, [far], new Set(), { app: '1', created: NOW, device: 'pc-1' });
    expect((await openChanges(OURS, [], objects)).changes).toEqual([]);
  });
});
