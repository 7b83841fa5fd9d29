// Several people in charge over any carriers: everybody ends with the same log, and a carrier's bytes say nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrived, openChanges, sealChanges, unsentOf } from '../../pwa/carriers/log-segments.ts';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import { deliver } from '../../shared/carrier/deliver.ts';
import { HEADER_BYTES } from '../../shared/carrier/object-header.ts';
import { MAX_OBJECT_BYTES } from '../../shared/carrier/object-name.ts';
import { companyKey, openSegments, sealSegment } from '../../shared/carrier/segment.ts';
import { type Change, canonicalJson } from '../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../shared/core/log/state.ts';
import { gzip } from '../../shared/store/compress.ts';
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
    expect(await openSegments(OURS, some)).toMatchObject({ whole: new Map(), incomplete: 1 });
  });

  test('changed anywhere is not opened', async () => {
    const [[name, object] = ['', bytesOf('')]] = await sealSegment(OURS, bytesOf('a secret'));
    await fc.assert(
      fc.asyncProperty(fc.nat(object.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = object.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const { whole, refused } = await openSegments(OURS, new Map([[name, changed]]));
        expect(whole.size).toBe(0);
        // Of another company by its header, or of ours and damaged.
        expect(refused).toEqual(at < HEADER_BYTES ? [] : [name]);
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

const note = (device: string, made = NOW) => ({ device, name: `${device}の人`, made, closed: false });
const changesOf = ({ segments }: Arrived): readonly Change[] => segments.flatMap(({ changes }) => changes);
const idsOf = ({ segments }: Arrived): ReadonlySet<string> => new Set(segments.flatMap(({ ids }) => ids));

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
            const arrived = await openChanges(OURS, log, objects, NOW);
            const merged = mergeLogs(log, changesOf(arrived));
            logs[device] = merged;
            const unsent = unsentOf(merged, idsOf(arrived));
            if (unsent.length > 0)
              await deliver(carrier, await sealChanges(OURS, unsent, note(DEVICES[device] ?? ''), '1'));
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
    const objects = await sealChanges(OURS, unsentOf(log, new Set()), note('pc-1'), '1');
    const arrived = await openChanges(OURS, [], objects, NOW);
    expect(changesOf(arrived).map(({ id }) => id)).toEqual(['pc-1-1']);
    expect(arrived.segments[0]?.note).toEqual({ device: 'pc-1', name: 'pc-1の人', made: NOW, closed: false });
    expect(arrived.segments[0]?.names).toEqual([...objects.keys()]);
    expect(unsentOf(log, idsOf(arrived))).toEqual([]);
  });

  test('somebody’s own plan in a segment of the company is left out, and counted', async () => {
    const own = change('pc-1', 1, NOW, 'answer/own-0123456789abcdef/1-1/status', 'todo');
    const arrived = await openChanges(OURS, [], await sealChanges(OURS, [own], note('pc-1'), '1'), NOW);
    expect(changesOf(arrived)).toEqual([]);
    expect(arrived.segments[0]?.leftOut).toBe(1);
  });

  test('a stamp that no later answer could overtake is left out at the door', async () => {
    const far = change('pc-1', 1, 2 ** 42 - 1, 'answer/p1/1-1/status', 'done');
    const arrived = await openChanges(OURS, [], await sealChanges(OURS, [far], note('pc-1'), '1'), NOW);
    expect(changesOf(arrived)).toEqual([]);
    expect(arrived.segments[0]).toMatchObject({ leftOut: 1, ahead: 0 });
  });

  test('a clock years ahead is not taken in before its time, and counted; days ahead are merged as ever', async () => {
    const days = change('pc-1', 1, NOW + 30 * 86_400_000, 'answer/p1/1-1/status', 'done');
    const years = change('pc-1', 2, NOW + 3 * 366 * 86_400_000, 'answer/p1/1-2/status', 'done');
    const objects = await sealChanges(OURS, [days, years], note('pc-1'), '1');
    const arrived = await openChanges(OURS, [], objects, NOW);
    expect(changesOf(arrived)).toEqual([days]);
    expect(arrived.segments[0]).toMatchObject({ ahead: 1, leftOut: 0 });
    expect(changesOf(await openChanges(OURS, [days], objects, years.at[0]))).toContainEqual(years);
  });

  test('a device without changes shows itself; its name has no hidden marks and one line, its moment is one', async () => {
    const strange = { device: 'pc-1', name: `  営\u202e業\n${'長'.repeat(300)}`, made: 2 ** 60, closed: false };
    const [first] = (await openChanges(OURS, [], await sealChanges(OURS, [], strange, '1'), NOW)).segments;
    expect(first).toMatchObject({ changes: [], ids: [] });
    expect(first?.note.name).toBe(`営業 ${'長'.repeat(17)}`);
    expect(first?.note.made).toBe(0);
  });

  test('sealed with the right key, and still nothing that can be read: refused by name', async () => {
    const junk = [bytesOf('no gzip'), await gzip('no file'), await gzip('{"format":"telemamori/segment"}\nno file')];
    for (const bytes of junk) {
      const objects = await sealSegment(OURS, bytes);
      const arrived = await openChanges(OURS, [], objects, NOW);
      expect(arrived).toMatchObject({ segments: [], refused: [...objects.keys()] });
    }
  });
});
