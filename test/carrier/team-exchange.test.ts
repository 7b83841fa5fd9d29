// The shared list of several people in charge: both ways, over any carrier, cut off anywhere, with hostile segments among it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealChanges } from '../../pwa/carriers/log-segments.ts';
import type { Carrier } from '../../shared/carrier/carrier.ts';
import { writePacks } from '../../shared/carrier/pack.ts';
import { companyKey } from '../../shared/carrier/segment.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { freshPage } from '../support/carriers/fresh-page.ts';
import { type MemoryCarrier, memoryCarrier } from '../support/carriers/memory.ts';
import { bytesOf, someObjects } from '../support/carriers/objects.ts';
import { teamDevice } from '../support/carriers/team-device.ts';
import { stateOf, twoDevices } from '../support/carriers/two-devices.ts';

const NOW = Date.UTC(2026, 10, 27);
let clock = NOW;
const time = () => clock++;

test('off by default; a key on no card sends nothing; then changes travel both ways, once', async () => {
  const carrier = memoryCarrier();
  const one = await teamDevice('pc-1', time, freshPage);
  one.answer('answer/p1/1-1/status', 'done');
  expect(await one.exchange('folder', carrier)).toBeNull();
  await one.start('みほん商店');
  expect(await one.exchange('folder', carrier)).toMatchObject({ sent: 0, received: 0 });
  expect(carrier.files.size).toBe(0);
  await one.markKept();
  expect(await one.exchange('folder', carrier)).toMatchObject({ sent: 1, waiting: 0 });
  const size = carrier.files.size;
  expect(await one.exchange('folder', carrier)).toMatchObject({ sent: 0 });
  expect(carrier.files.size).toBe(size);

  const other = await teamDevice('pc-2', time, freshPage);
  await other.join(one.card());
  other.answer('answer/p1/9-2/status', 'todo');
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 1, sent: 1 });
  expect(await one.exchange('folder', carrier)).toMatchObject({ received: 1, sent: 0 });
  expect(stateOf(one)).toBe(stateOf(other));
  expect((await one.devices()).map(({ device, name }) => [device, name])).toEqual([
    ['pc-2', 'pc-2の人'],
    ['pc-1', 'pc-1の人'],
  ]);
  for (const bytes of carrier.files.values())
    expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/みほん|answer|pc-|の人/);
});

test('what was opened is looked at once more after a restart, a few of many; what vanished from the folder is put there again', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  for (let index = 0; index < 50; index++) {
    one.answer('answer/p1/1-1/status', `${index}`);
    await one.exchange('folder', carrier);
  }
  await other.exchange('folder', carrier);
  await other.restart();
  const read = async () => {
    carrier.reads.length = 0;
    await other.exchange('folder', carrier);
    return carrier.reads.length;
  };
  expect([await read(), await read(), await read()]).toEqual([32, 19, 0]);
  carrier.files.clear();
  await other.exchange('folder', carrier);
  const third = await teamDevice('pc-3', time, freshPage);
  await third.join(one.card());
  await third.exchange('folder', carrier);
  expect(stateOf(third)).toBe(stateOf(one));
});

test('whoever has two ways carries changes from one to the other', async () => {
  const [folder, server] = [memoryCarrier(), memoryCarrier()];
  const [one, other] = await twoDevices(time);
  const third = await teamDevice('pc-3', time, freshPage);
  await third.join(one.card());
  one.answer('answer/p1/1-1/status', 'done');
  third.answer('answer/p1/9-2/status', 'todo');
  await one.exchange('folder', folder);
  await third.exchange('server', server);
  await other.exchange('folder', folder);
  await other.exchange('server', server);
  await other.exchange('folder', folder);
  await one.exchange('folder', folder);
  await third.exchange('server', server);
  for (const device of [one, third]) expect(stateOf(device)).toBe(stateOf(other));
});

test('a pack of segments is read as they are', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  one.answer('answer/p1/1-1/status', 'done');
  await one.exchange('folder', carrier);
  const packs = await writePacks(carrier.files);
  carrier.files.clear();
  for (const [name, bytes] of packs) carrier.files.set(name, bytes);
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 1 });
});

describe('hostile segments', () => {
  test('of another key, damaged, replayed, of a clock years ahead, of a newer version: nothing written, all counted', async () => {
    const carrier = memoryCarrier();
    const [one, other] = await twoDevices(time);
    one.answer('answer/p1/1-1/status', 'done');
    await one.exchange('folder', carrier);
    await other.exchange('folder', carrier);
    const before = stateOf(other);
    const ours = await companyKey(Uint8Array.from(one.card().secret));
    const theirs = await companyKey(new Uint8Array(32).fill(9));
    const evil = {
      id: 'evil-1',
      at: [NOW + 5 * 366 * 86_400_000, 0],
      device: 'evil',
      path: 'answer/p1/1-1/status',
      value: 'todo',
    } as const;
    const note = { device: 'evil', name: '', made: NOW, closed: false };
    for (const [name, bytes] of await sealChanges(theirs, [evil], note, '1')) carrier.files.set(name, bytes);
    for (const [name, bytes] of await sealChanges(ours, [evil], note, '1')) carrier.files.set(name, bytes);
    // A replay under its own name is the same file; as a copy it is told by its content.
    for (const [name, bytes] of [...carrier.files].slice(0, 1))
      carrier.files.set(name.replace('.tmm', ' (1).tmm'), bytes);
    const [[, whole] = ['', bytesOf('')]] = await sealChanges(ours, [], note, '1');
    const torn = whole.slice();
    torn[40] = (torn[40] ?? 0) ^ 1;
    const { nameOf } = await import('../../shared/carrier/object-name.ts');
    carrier.files.set(await nameOf(torn), torn);
    for (const [name, bytes] of await someObjects(3, 'answers')) carrier.files.set(name, bytes);
    const report = await other.exchange('folder', carrier);
    expect(report).toMatchObject({ received: 0, foreign: 1, damaged: 1, ahead: 1, former: 0 });
    expect(stateOf(other)).toBe(before);
    // It is looked at again when its day is near, and not before.
    await other.restart();
    expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, ahead: 1 });
  });

  test('a full disk: nothing of it is called received, and it comes with the next exchange', async () => {
    const carrier = memoryCarrier();
    const [one, other] = await twoDevices(time);
    one.answer('answer/p1/1-1/status', 'done');
    await one.exchange('folder', carrier);
    other.full = true;
    expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, notSaved: true });
    other.full = false;
    await other.restart();
    expect(await other.exchange('folder', carrier)).toMatchObject({ received: 1, notSaved: false });
  });
});

describe('a new key', () => {
  test('shuts a device out: what it writes later is not taken, and counted; the others come with the new card', async () => {
    const carrier = memoryCarrier();
    const [one, other] = await twoDevices(time);
    const leaving = await teamDevice('pc-9', time, freshPage);
    await leaving.join(one.card());
    for (const device of [one, other, leaving]) await device.exchange('folder', carrier);
    await one.exchange('folder', carrier);
    await one.replaceKey(['pc-9']);
    expect(one.team()?.shutOut).toEqual([['pc-9', 'pc-9の人']]);
    expect(one.team()?.expected).toEqual([['pc-2', 'pc-2の人']]);
    await one.exchange('folder', carrier); // sends that the old key ends
    leaving.answer('answer/p1/1-1/status', 'todo');
    // It has not looked yet, so it sends once more with the old key.
    const { sealChanges: seal } = await import('../../pwa/carriers/log-segments.ts');
    const old = await companyKey(Uint8Array.from(leaving.card().secret));
    const note = { device: 'pc-9', name: '', made: NOW, closed: false };
    for (const [name, bytes] of await seal(old, leaving.log(), note, '1')) carrier.files.set(name, bytes);
    expect(await leaving.exchange('folder', carrier)).toMatchObject({ closed: true, sent: 0 });
    expect(await other.exchange('folder', carrier)).toMatchObject({ closed: true });
    expect(other.team()?.closed).toBeGreaterThan(0);

    await one.markKept();
    one.answer('answer/p1/9-2/status', 'done');
    await one.restart();
    expect(await one.exchange('folder', carrier)).toMatchObject({ received: 0, former: 1, foreign: 0 });
    expect(one.log().some(({ device }) => device === 'pc-9')).toBe(false);
    await other.join(one.card());
    other.answer('answer/p1/10-1/status', 'done');
    await other.exchange('folder', carrier);
    await one.exchange('folder', carrier);
    expect(applyChanges(other.log()).get('answer/p1/9-2/status')?.value).toBe('done');
    expect(applyChanges(one.log()).get('answer/p1/10-1/status')?.value).toBe('done');
    expect((await one.devices()).map(({ device }) => device).sort()).toEqual(['pc-1', 'pc-2']);
  });
});

const step = fc.record({
  who: fc.nat(2),
  item: fc.constantFrom('1-1', '9-2', '10-1'),
  value: fc.constantFrom('done', 'todo', 'na'),
  lead: fc.integer({ min: -10, max: 10 }),
  cut: fc.nat(6),
  way: fc.nat(1),
  does: fc.constantFrom('edit', 'edit', 'exchange', 'restart'),
});

/** Three people in charge edit in turns, offline between exchanges that break off anywhere; then all is quiet. */
async function hour(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  carriers: readonly [Carrier, Carrier],
) {
  const [one, other] = await twoDevices(time);
  const third = await teamDevice('pc-3', time, freshPage);
  await third.join(one.card());
  const devices = [one, other, third];
  const way = (at: number) => (at === 0 ? 'folder' : 'server');
  for (const { who, item, value, lead, cut, way: at, does } of steps) {
    const device = devices[who] ?? one;
    device.lead = lead * 86_400_000;
    const carrier = carriers[at as 0 | 1];
    if (does === 'edit') device.answer(`answer/p1/${item}/status`, value);
    else if (does === 'restart') await device.restart();
    else {
      const trouble = (carrier as MemoryCarrier).trouble;
      if (trouble) trouble.addsLeft = cut;
      await device.exchange(way(at), carrier);
      if (trouble) trouble.addsLeft = Number.POSITIVE_INFINITY;
    }
  }
  for (let round = 0; round < 2; round++)
    for (const device of devices) for (const at of [0, 1] as const) await device.exchange(way(at), carriers[at]);
  for (const device of devices) expect(stateOf(device)).toBe(stateOf(one));
  expect(one.log().length).toBe(steps.filter(({ does }) => does === 'edit').length);
}

test('random edits, offline in turns, clocks days apart, exchanges cut off, pages opened again: all end equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) =>
      hour(steps, [memoryCarrier(), memoryCarrier()]),
    ),
    { numRuns: 12 },
  );
}, 60_000);
