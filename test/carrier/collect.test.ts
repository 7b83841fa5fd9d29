// Whatever a carrier does to files, what is taken depends on which whole contents are there, and nothing is ever lost by looking.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bytes, ProblemKind } from '../../shared/carrier/carrier.ts';
import { ARRIVING_MS, type Collected, collect, READS_AT_ONCE } from '../../shared/carrier/collect.ts';
import { deliver } from '../../shared/carrier/deliver.ts';
import { nameOf } from '../../shared/carrier/object-name.ts';
import { writePacks } from '../../shared/carrier/pack.ts';
import { type MemoryCarrier, memoryCarrier } from '../support/carriers/memory.ts';
import { bytesOf, someObjects } from '../support/carriers/objects.ts';

afterEach(() => vi.useRealTimers());

/** Runs the clock of the limits as long as the work takes. */
async function withFakeClock<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const settled = work.finally(() => {
    done = true;
  });
  while (!done) {
    await vi.advanceTimersByTimeAsync(1000);
    // Hashing runs outside the fake clock.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return settled;
}

const look = (carrier: MemoryCarrier, known: Iterable<string> = [], more: Partial<Collected> = {}) =>
  collect(carrier, {
    known: new Set(known),
    now: 1000,
    ...(more.cloud ? { cloud: more.cloud } : {}),
    ...(more.arriving ? { arriving: more.arriving } : {}),
  });

const OBJECTS = await someObjects(300);
const names = [...OBJECTS.keys()];
const get = (name: string): Bytes => OBJECTS.get(name) ?? bytesOf('');

/** What engines and people make of `x.tmm`. */
const COPIES: readonly ((name: string) => string)[] = [
  (name) => name.replace('.tmm', '.sync-conflict-20261127-033816-PTK7HA3.tmm'),
  (name) => name.replace('.tmm', ' (1).tmm'),
  (name) => name.replace('.tmm', '-DESKTOP-AB12.tmm'),
  (name) => name.replace('.tmm', ' のコピー.tmm'),
  (name) => name.replace('.tmm', ' - コピー.tmm'),
  (name) => `${name} のコピー`,
  (name) => `Copy of ${name}`,
  (name) => `コピー ～ ${name}`,
  (name) => name.replace('.tmm', " (DESKTOP-1's conflicted copy 2026-11-27).tmm"),
  (name) => name.replace('.tmm', '.2.tmm'),
  (name) => name.toUpperCase(),
];
const DEBRIS = [
  'desktop.ini',
  'Thumbs.db',
  '.DS_Store',
  '~$check.docx',
  '社内チェック.xlsx',
  `.syncthing.${names[0]}.tmp`,
  `~${names[1]}`,
  `${names[2]}.crswap`,
  `${names[3]}.part`,
  `${names[4]?.slice(1)}`,
  `a${names[5]}`,
  'constructor',
  '__proto__',
  '',
  `${'0'.repeat(32)}.html`,
  `${'0'.repeat(32)}`,
  `${'x'.repeat(300)}.tmm`,
];

describe('a look', () => {
  test('takes the same set, in whatever order, however often, with whatever copies and debris', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(names.length - 1), { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(COPIES.length - 1), fc.boolean()), { maxLength: 40 }),
        fc.subarray(DEBRIS),
        fc.integer(),
        async (whole, copies, debris, order) => {
          const files: [string, Bytes][] = whole.map((index) => [names[index] ?? '', get(names[index] ?? '')]);
          const there = new Set(whole.map((index) => names[index] ?? ''));
          for (const [index, kind, changed] of copies) {
            const name = names[index] ?? '';
            files.push([COPIES[kind]?.(name) ?? '', changed ? bytesOf('something else') : get(name)]);
          }
          const last = new Map(files);
          for (const [index, kind] of copies) {
            const name = names[index] ?? '';
            if (last.get(COPIES[kind]?.(name) ?? '') === get(name)) there.add(name);
          }
          for (const name of debris) files.push([name, bytesOf('debris')]);
          const sorted = [...new Map(files)].sort(([a], [b]) => (a + order < b + order ? -1 : 1));
          const carrier = memoryCarrier(new Map(order % 2 === 0 ? sorted : sorted.reverse()));
          const seen = await look(carrier);
          expect(new Set(seen.objects.keys())).toEqual(there);
          for (const [name, bytes] of seen.objects) expect(bytes).toEqual(get(name));
          expect(seen.ignored).toBe(debris.length);
          expect(carrier.reads.filter((name) => debris.includes(name))).toEqual([]);
          const again = await look(carrier, seen.objects.keys());
          expect(again.objects.size).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('whatever goes wrong, takes only what is whole, and gets the rest when the trouble is over', async () => {
    const KINDS: readonly ProblemKind[] = ['absent', 'later', 'too-big', 'refused', 'ask', 'denied', 'gone', 'offline'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom('partial', 'empty', 'vanishing', ...KINDS)), { maxLength: 30 }),
        async (troubles) => {
          const some = names.slice(0, 60);
          const carrier = memoryCarrier(new Map(some.map((name) => [name, get(name)])));
          for (const [index, kind] of troubles) {
            const name = some[index] ?? '';
            if (kind === 'partial') carrier.trouble.partial.set(name, get(name).slice(0, 50));
            else if (kind === 'empty') carrier.trouble.partial.set(name, bytesOf(''));
            else if (kind === 'vanishing') carrier.trouble.vanishing.add(name);
            else carrier.trouble.failing.set(name, kind);
          }
          const seen = await look(carrier);
          for (const [name, bytes] of seen.objects) expect(bytes).toEqual(get(name));
          const touched = new Set(troubles.map(([index]) => some[index]));
          if (!seen.stopped) expect(seen.objects.size).toBe(some.filter((name) => !touched.has(name)).length);
          carrier.trouble.partial.clear();
          carrier.trouble.failing.clear();
          carrier.trouble.vanishing.clear();
          const later = await look(carrier, seen.objects.keys(), seen);
          expect(new Set([...seen.objects.keys(), ...later.objects.keys()])).toEqual(new Set(some));
          expect(later).toMatchObject({ cloud: [], stopped: null });
          expect(later.arriving.size).toBe(0);
        },
      ),
    );
  });

  test('absence is never a deletion: what vanished from the list takes nothing away', async () => {
    const carrier = memoryCarrier(OBJECTS);
    const seen = await look(carrier);
    carrier.files.clear();
    const later = await look(carrier, seen.objects.keys());
    expect(seen.objects.size).toBe(300);
    expect(later).toMatchObject({ stopped: null, more: false });
    expect(later.objects.size).toBe(0);
  });

  test.each(['ask', 'denied', 'gone', 'offline'] as const)('the whole carrier can be away: %s', async (kind) => {
    const carrier = memoryCarrier(OBJECTS);
    carrier.trouble.whole = kind;
    const seen = await look(carrier);
    expect(seen.stopped?.kind).toBe(kind);
    carrier.trouble.whole = null;
    expect((await look(carrier)).objects.size).toBe(300);
  });

  test('what is not whole is on its way, and after ten minutes it counts as changed, but is still looked at', async () => {
    const name = names[0] ?? '';
    const carrier = memoryCarrier(new Map([[name, get(name)]]));
    carrier.trouble.partial.set(name, get(name).slice(0, 10));
    const first = await collect(carrier, { known: new Set(), now: 5 });
    expect(first).toMatchObject({ damaged: [] });
    expect([...first.arriving]).toEqual([[name, 5]]);
    const late = await collect(carrier, { known: new Set(), now: 5 + ARRIVING_MS, arriving: first.arriving });
    expect(late.damaged).toEqual([name]);
    carrier.trouble.partial.clear();
    const whole = await collect(carrier, { known: new Set(), now: 6 + ARRIVING_MS, arriving: late.arriving });
    expect([...whole.objects.keys()]).toEqual([name]);
    expect(whole.damaged).toEqual([]);
  });

  test('files that never come out of a cloud keep nothing else waiting for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), fc.nat(20), async (hanging, local) => {
        const some = names.slice(0, hanging + local);
        const carrier = memoryCarrier(new Map(some.map((name) => [name, get(name)])));
        for (const name of some.slice(0, hanging)) carrier.trouble.hanging.add(name);
        const known = new Set<string>();
        let last: Partial<Collected> = {};
        for (let round = 0; round < 6; round++) {
          const seen = await withFakeClock(look(carrier, known, last));
          for (const name of seen.objects.keys()) known.add(name);
          expect(seen.damaged).toEqual([]);
          last = seen;
        }
        expect(known).toEqual(new Set(some.slice(hanging)));
        expect(new Set(last.cloud)).toEqual(new Set(some.slice(0, hanging)));
      }),
      { numRuns: 20 },
    );
  });

  test('reads several at once, and no more than agreed', async () => {
    let open = 0;
    let most = 0;
    const inside = memoryCarrier(OBJECTS);
    await collect(
      {
        ...inside,
        async read(name, maxBytes, signal) {
          most = Math.max(most, ++open);
          await new Promise((resolve) => setImmediate(resolve));
          open -= 1;
          return inside.read(name, maxBytes, signal);
        },
      },
      { known: new Set(), now: 0 },
    );
    expect(most).toBe(READS_AT_ONCE);
  });

  test('a larger file than an object is not read, and a page with the right name is not taken', async () => {
    const carrier = memoryCarrier();
    carrier.files.set(`${'a'.repeat(32)}.tmm`, new Uint8Array(5000));
    carrier.files.set(`${'b'.repeat(32)}.tmm`, bytesOf('<script>'));
    const seen = await look(carrier);
    expect(seen.objects.size).toBe(0);
    expect(seen.arriving.size).toBe(2);
  });
});

test('a whole file that is no object is read once and not handed on: a trial, or a page under the right name', async () => {
  const bytes = bytesOf('Telemamori: a trial');
  const name = await nameOf(bytes);
  const carrier = memoryCarrier(new Map([[name, bytes]]));
  const seen = await look(carrier);
  expect([...seen.objects.keys(), ...seen.arriving.keys()]).toEqual([]);
  expect(seen.done).toEqual([name]);
  await look(carrier, seen.done);
  expect(carrier.reads).toEqual([name]);
});

describe('packs', () => {
  test('hold every object, and readers skip what is packed', async () => {
    const packs = await writePacks(OBJECTS);
    const carrier = memoryCarrier(new Map([...OBJECTS, ...packs]));
    const seen = await look(carrier);
    expect(seen.objects).toEqual(OBJECTS);
    expect(carrier.reads).toEqual([...packs.keys()]);
    expect(seen.done).toEqual([...packs.keys()]);
    expect((await look(carrier, [...seen.objects.keys(), ...seen.done])).objects.size).toBe(0);
    expect(carrier.reads).toHaveLength(packs.size);
  });

  test('are the same for the same objects in any order', async () => {
    const reversed = new Map([...OBJECTS].reverse());
    expect([...(await writePacks(reversed)).keys()]).toEqual([...(await writePacks(OBJECTS)).keys()]);
  });

  test('a damaged pack takes nothing away', async () => {
    const [[name, bytes] = ['', bytesOf('')]] = await writePacks(OBJECTS);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, cut) => {
        const broken = cut ? bytes.slice(0, at) : bytes.with(at, (bytes[at] ?? 0) ^ 1);
        const carrier = memoryCarrier(new Map([...OBJECTS, [name, Uint8Array.from(broken)]]));
        expect((await look(carrier)).objects).toEqual(OBJECTS);
      }),
      { numRuns: 15 },
    );
  });
});

describe('delivery', () => {
  test('only what is there is called sent, wherever it breaks off, and again brings the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.array(fc.nat(29)), async (cut, lost) => {
        const objects = new Map([...OBJECTS].slice(0, 30));
        const carrier = memoryCarrier();
        carrier.trouble.addsLeft = cut;
        for (const index of lost) carrier.trouble.loseAnswers.add(names[index] ?? '');
        const said: string[] = [];
        const sent = await deliver(carrier, objects, { onThere: (name) => said.push(name) });
        expect(sent.there).toEqual(said);
        for (const name of said) expect(carrier.files.get(name)).toEqual(objects.get(name));
        expect(new Set([...sent.there, ...sent.waiting])).toEqual(new Set(objects.keys()));
        carrier.trouble.addsLeft = Number.POSITIVE_INFINITY;
        carrier.trouble.loseAnswers.clear();
        const rest = new Map([...objects].filter(([name]) => sent.waiting.includes(name)));
        expect(await deliver(carrier, rest)).toMatchObject({ waiting: [], problem: null });
        expect(carrier.files).toEqual(objects);
      }),
    );
  });
});
