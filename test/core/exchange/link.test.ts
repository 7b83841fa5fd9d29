// Methods and statuses as a link: exact to the minute, newer wins, and nothing hostile becomes an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../shared/core/answer.ts';
import { fromBase64url, toBase64url } from '../../../shared/core/exchange/base64url.ts';
import { crc32 } from '../../../shared/core/exchange/checksum.ts';
import { findPayload, readLink, writeLink } from '../../../shared/core/exchange/link.ts';
import { readChange } from '../../../shared/core/exchange/validate.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs, readValue } from '../../../shared/core/log/state.ts';
import { change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 1, 2, 3);
const ITEMS = Array.from({ length: 45 }, (_, index) => `${1 + (index % 10)}-${1 + Math.floor(index / 10)}`);
const PLAN = { plan: 'p1', itemIds: ITEMS };

const anyState = fc
  .record({
    methods: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8])),
    statuses: fc.array(
      fc.record({
        item: fc.constantFrom(...ITEMS),
        status: fc.constantFrom(...STATUSES),
        age: fc.oneof(fc.nat(300), fc.nat(3 * 365 * 24 * 60)),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ methods, statuses }) => {
    const log: Change[] = statuses.map(({ item, status, age }, index) =>
      change({ id: `c${index}`, at: [NOW - age * MINUTE, 0], path: `answer/p1/${item}/status`, value: status }),
    );
    if (methods) log.push(change({ id: 'm', at: [NOW - MINUTE, 0], path: 'plan/p1/methods', value: methods }));
    return applyChanges(log);
  });

function read(payload: string): readonly Change[] {
  const content = readLink(payload, PLAN);
  if (!content.ok) throw new Error(content.problem.code);
  return content.value.records;
}
const codeOf = (payload: string, plan = PLAN) => {
  const content = readLink(payload, plan);
  return content.ok ? 'ok' : content.problem.code;
};
/** The payload with its bytes changed and its check sum made right again, as a forger would do it. */
function forged(payload: string, change: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = change(Uint8Array.from(fromBase64url(payload) ?? []).slice(0, -4));
  const sum = crc32(bytes);
  return toBase64url(Uint8Array.from([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
}

describe('a link', () => {
  test('brings exactly the methods and statuses, with their times to the minute', () => {
    law(
      fc.property(anyState, (state) => {
        const arrived = applyChanges(read(writeLink(state, PLAN, NOW)));
        expect([...arrived.keys()].sort()).toEqual([...state.keys()].sort());
        for (const [path, record] of state) {
          expect(readValue(arrived, path)).toEqual(record.value);
          expect(arrived.get(path)?.at).toEqual([Math.floor(record.at[0] / MINUTE) * MINUTE, 0]);
        }
      }),
    );
  });

  test('read twice, or on two devices, gives the same records', () => {
    law(
      fc.property(anyState, (state) => {
        const payload = writeLink(state, PLAN, NOW);
        const once = read(payload);
        expect(mergeLogs(once, read(payload))).toEqual(mergeLogs(once, []));
      }),
    );
  });

  test('says when it was made, to the minute', () => {
    law(
      fc.property(anyState, fc.nat(10 * 365 * 24 * 60), fc.nat(MINUTE - 1), (state, minutes, ms) => {
        const made = NOW - (NOW % MINUTE) + minutes * MINUTE;
        const content = readLink(writeLink(state, PLAN, made + ms), PLAN);
        expect(content.ok && content.value.made).toBe(made);
      }),
    );
  });

  test('made again later gives the same records for what did not change', () => {
    law(
      fc.property(anyState, fc.nat(100_000), (state, minutes) => {
        const later = read(writeLink(state, PLAN, NOW + minutes * MINUTE));
        expect(later).toEqual(read(writeLink(state, PLAN, NOW)));
      }),
    );
  });

  test('never beats the record it was made from', () => {
    law(
      fc.property(anyState, (state) => {
        const log = [...state.values()];
        for (const record of read(writeLink(state, PLAN, NOW))) {
          const winner = applyChanges([...log, record]).get(record.path);
          expect(winner?.value).toEqual(state.get(record.path)?.value);
        }
      }),
    );
  });

  test('gives records that are acceptable in a file', () => {
    law(
      fc.property(anyState, (state) => {
        for (const record of read(writeLink(state, PLAN, NOW))) expect(readChange(record)).toEqual(record);
      }),
    );
  });

  test('of a whole checklist stays small enough for a phone camera', () => {
    const log = ITEMS.map((item, index) =>
      change({ id: item, at: [NOW - index * 20_000 * MINUTE, 0], path: `answer/p1/${item}/status` }),
    );
    expect(writeLink(applyChanges(log), PLAN, NOW).length).toBeLessThan(240);
  });

  test('carries no note, no name and no other plan', () => {
    const log = [
      'answer/p1/1-1/note',
      'answer/p1/1-1/owner',
      'company/name',
      'contact/police',
      'answer/p2/1-1/status',
    ].map((path, index) => change({ id: `c${index}`, at: [NOW, 0], path, value: 'secret' }));
    expect(writeLink(applyChanges(log), PLAN, NOW)).toBe(writeLink(applyChanges([]), PLAN, NOW));
  });

  test('is written in the oldest version that can say it, so that a device without an update reads it too', () => {
    law(
      fc.property(anyState, (state) => {
        const says = [...state.values()].some(({ value }) => value === 'partly' || value === 'unknown');
        expect(fromBase64url(writeLink(state, PLAN, NOW))?.[0]).toBe(says ? 2 : 1);
      }),
    );
  });

  test('takes stamps that lie ahead as made now', () => {
    const ahead = applyChanges([change({ at: [NOW + 99 * MINUTE, 0] })]);
    expect(read(writeLink(ahead, PLAN, NOW)).map(({ at }) => at[0])).toEqual([Math.floor(NOW / MINUTE) * MINUTE]);
  });
});

describe('a payload is refused', () => {
  const payload = writeLink(applyChanges([change({ at: [NOW - MINUTE, 0] })]), PLAN, NOW);

  test('when any single letter of it is changed or any part is missing', () => {
    for (let place = 0; place < payload.length; place++) {
      const letter = payload[place] === 'A' ? 'B' : 'A';
      expect(codeOf(payload.slice(0, place) + letter + payload.slice(place + 1))).not.toBe('ok');
      expect(codeOf(payload.slice(0, place))).not.toBe('ok');
    }
    expect(codeOf(`${payload}AAAA`)).not.toBe('ok');
  });

  test('when it was made for other items', () => {
    expect(codeOf(payload, { plan: 'p1', itemIds: ITEMS.slice(1) })).toBe('link-other-items');
    expect(codeOf(payload, { plan: 'p1', itemIds: [...ITEMS].reverse() })).toBe('link-other-items');
  });

  test('when it names items that this version does not know yet', () => {
    expect(codeOf(payload, { plan: 'p1', itemIds: ITEMS.slice(0, -1) })).toBe('link-other-items');
  });

  test('but not when it was made by an earlier version, whose items are known', () => {
    const grown = [...ITEMS.slice(2), 'S-90', ...ITEMS.slice(0, 2)];
    const read = readLink(payload, { plan: 'p1', itemIds: grown, earlier: [ITEMS] });
    expect(read).toEqual(readLink(payload, PLAN));
    expect(read.ok).toBe(true);
  });

  test('when it comes from a newer version', () => {
    const newer = forged(payload, (bytes) => bytes.fill(3, 0, 1));
    expect(readLink(newer, PLAN)).toEqual({ ok: false, problem: { code: 'link-newer', version: 3 } });
  });

  test('when it claims another version than the one it is written in, or a code that means nothing', () => {
    const partly = writeLink(
      applyChanges([change({ at: [NOW - MINUTE, 0], path: 'answer/p1/1-1/status', value: 'partly' })]),
      PLAN,
      NOW,
    );
    expect(codeOf(forged(payload, (bytes) => bytes.fill(2, 0, 1)))).toBe('link-damaged');
    expect(codeOf(forged(partly, (bytes) => bytes.fill(1, 0, 1)))).toBe('link-damaged');
    expect(codeOf(forged(partly, (bytes) => bytes.fill(0, 0, 1)))).toBe('link-damaged');
    // The first item's code becomes 7; there are only six.
    const from = (fromBase64url(partly)?.length ?? 0) - 4 - Math.ceil((ITEMS.length * 3) / 8);
    expect(codeOf(forged(partly, (bytes) => bytes.fill(0xe0, from, from + 1)))).toBe('link-damaged');
  });

  test('when it is empty or endless', () => {
    expect(codeOf('')).toBe('link-foreign');
    expect(codeOf('A'.repeat(100_000))).toBe('link-foreign');
  });

  test.each([
    ['an age before 1970', (bytes: Uint8Array) => bytes.fill(0, 4, 8)],
    ['a time beyond every clock', (bytes: Uint8Array) => bytes.fill(255, 4, 8)],
    [
      'an age written the long way',
      (bytes: Uint8Array) => Uint8Array.from([...bytes.slice(0, 8), 128, 0, ...bytes.slice(9)]),
    ],
    ['bytes left over', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
    ['a status without a time', (bytes: Uint8Array) => bytes.fill(255, bytes.length - 2, bytes.length - 1)],
    [
      'bits beyond the last item',
      (bytes: Uint8Array) => bytes.fill(bytes[bytes.length - 1] ?? 0 | 1, bytes.length - 1).fill(3, bytes.length - 1),
    ],
    ['methods without a time', (bytes: Uint8Array) => bytes.fill(1, bytes.length - 13, bytes.length - 12)],
  ])('when a forger gave it %s and a right check sum', (_, change) => {
    expect(codeOf(forged(payload, change))).toBe('link-damaged');
  });

  test('or gives only statuses of our items, whatever a forger writes', () => {
    law(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 140 }), (body) => {
        const hostile = forged(payload, (bytes) => Uint8Array.from([...bytes.slice(0, 8), ...body]));
        const content = readLink(hostile, PLAN);
        for (const record of content.ok ? content.value.records : []) expect(readChange(record)).toEqual(record);
      }),
      2_000,
    );
  });
});

describe('the payload is found', () => {
  test.each([
    ['https://example.org/app/#/i/AQIDBAUGBwgJCgsMDQ4P', 'AQIDBAUGBwgJCgsMDQ4P'],
    ['  #/i/AQIDBAUGBwgJCgsMDQ4P\n', 'AQIDBAUGBwgJCgsMDQ4P'],
    ['AQIDBAUGBwgJCgsMDQ4PEBES', 'AQIDBAUGBwgJCgsMDQ4PEBES'],
    ['https://example.org/', null],
    ['https://example.org/#/item/9-2', null],
    ['WIFI:S:office;T:WPA;P:secret;;', null],
    ['', null],
  ])('in "%s": %s', (text, payload) => {
    expect(findPayload(text)).toBe(payload);
  });

  test('in nothing endless, and without getting stuck', () => {
    expect(findPayload('#/i/'.repeat(1_000_000))).toBeNull();
  });
});

describe('ids of links', () => {
  const state = applyChanges([
    change({ id: 'a', at: [NOW, 0], path: 'answer/p1/9-2/status', value: 'todo' }),
    change({ id: 'b', at: [NOW, 0], path: 'plan/p1/methods', value: [1, 6] }),
  ]);
  const records = () => {
    const read = readLink(writeLink(state, PLAN, NOW), PLAN);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value.records;
  };

  test('pass every reader with the content of the link, so that a file can hand them on', () => {
    expect(records().length).toBeGreaterThan(1);
    for (const record of records()) expect(readChange(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test.each([
    ['another path', { path: 'zz/x' }],
    ['another value', { value: 'done' }],
    ['another moment', { at: [NOW + 60_000, 0] as const }],
    ['a counter', { at: [NOW, 1] as const }],
    ['another device', { device: 'pc' }],
  ])('are not taken from a file with %s', (_what, other) => {
    for (const record of records()) expect(readChange({ ...record, ...other })).toBeNull();
  });

  test('of a person’s own plan name it, and a link that lost its beginning is damaged, never the company’s', () => {
    const plan = 'own-abcdef012345';
    const own = applyChanges([change({ at: [NOW, 0], path: `answer/${plan}/9-2/status`, value: 'done' })]);
    const text = writeLink(own, { ...PLAN, plan }, NOW);
    expect(text.startsWith(`${plan}.`)).toBe(true);
    const read = readLink(text, PLAN);
    expect(read).toMatchObject({ ok: true, value: { plan } });
    expect(read.ok && read.value.records.map(({ path }) => path)).toEqual([`answer/${plan}/9-2/status`]);
    expect(findPayload(`https://example.org/#/i/${text}`)).toBe(text);
    for (const cut of [text.split('.')[1] ?? '', `own-abcdef01234.${text.split('.')[1]}`, `p1.${text.split('.')[1]}`])
      expect(readLink(cut, PLAN).ok).toBe(false);
  });
});
