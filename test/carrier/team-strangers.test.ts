// What nobody planned for: cloned computers, clocks years ahead, a kill between two writes, files damaged where they lie, a company
// of twenty years, and somebody who fills the folder.
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../shared/core/log/state.ts';
import { memoryCarrier } from '../support/carriers/memory.ts';
import { bytesOf } from '../support/carriers/objects.ts';
import { stateOf, twoDevices } from '../support/carriers/two-devices.ts';

const NOW = Date.UTC(2026, 10, 27);
const YEAR_MS = 366 * 86_400_000;
let clock = NOW;
const time = () => clock++;

describe('two computers from one image', () => {
  test('both write under one id: nothing is lost, and one of them takes a new id', async () => {
    const carrier = memoryCarrier();
    const [one, other] = await twoDevices(time);
    one.answer('answer/p1/1-1/status', 'done');
    await one.exchange('folder', carrier);
    const clone = await one.clone();
    one.answer('answer/p1/1-2/status', 'done');
    clone.answer('answer/p1/9-2/status', 'todo');
    for (const device of [one, clone, one, clone, other]) await device.exchange('folder', carrier);
    expect(clone.device === one.device).toBe(false);
    for (const device of [clone, other]) expect(stateOf(device)).toBe(stateOf(one));
  });

  test('the key that one of them ends has ended for the other', async () => {
    const carrier = memoryCarrier();
    const [one] = await twoDevices(time);
    await one.exchange('folder', carrier);
    const clone = await one.clone();
    await clone.restart();
    await one.replaceKey([]);
    await one.exchange('folder', carrier);
    expect(await clone.exchange('folder', carrier)).toMatchObject({ closed: true });
    expect(clone.team()?.closed).toBeGreaterThan(0);
    clone.answer('answer/p1/1-1/status', 'done');
    expect(await clone.exchange('folder', carrier)).toMatchObject({ sent: 0 });
  });
});

test.each(['team-segments', 'team'])(
  'a write of "%s" that fails as the key ends: the next exchange ends it',
  async (key) => {
    const carrier = memoryCarrier();
    const [one, other] = await twoDevices(time);
    for (const device of [one, other]) await device.exchange('folder', carrier);
    await one.replaceKey([]);
    await one.exchange('folder', carrier);
    other.refused = key;
    await expect(other.exchange('folder', carrier)).rejects.toThrow();
    other.refused = '';
    await other.restart();
    other.answer('answer/p1/1-1/status', 'done');
    expect(await other.exchange('folder', carrier)).toMatchObject({ sent: 0 });
    expect(other.team()?.closed).toBeGreaterThan(0);
  },
);

test('a file that was damaged where it lies is sent again by whoever has it', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  one.answer('answer/p1/1-1/status', 'done');
  await one.exchange('folder', carrier);
  for (const [name, bytes] of carrier.files) carrier.files.set(name, bytes.slice(0, 60));
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0 });
  await one.restart();
  await one.exchange('folder', carrier);
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 1 });
  const size = carrier.files.size;
  for (const device of [one, other, one, other]) await device.exchange('folder', carrier);
  expect(carrier.files.size).toBe(size);
});

test('a clock ten years ahead: not taken in by itself, but when a person says so; then all are equal', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  one.lead = 10 * YEAR_MS;
  one.answer('answer/p1/1-1/status', 'done');
  one.answer('answer/p1/1-2/status', 'done');
  await one.exchange('folder', carrier);
  other.answer('answer/p1/1-1/status', 'todo');
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, ahead: 2 });
  one.lead = 0;
  one.answer('answer/p1/1-1/status', 'na'); // still later than what stands there
  await one.exchange('folder', carrier);
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, ahead: 3 });
  expect(await other.exchange('folder', carrier, { takeAhead: true })).toMatchObject({ received: 3, ahead: 0 });
  expect(stateOf(other)).toBe(stateOf(one));
  other.answer('answer/p1/1-1/status', 'todo'); // a later answer wins as ever
  for (const device of [other, one]) await device.exchange('folder', carrier);
  expect(applyChanges(one.log()).get('answer/p1/1-1/status')?.value).toBe('todo');
  await other.restart();
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, ahead: 0 });
});

test('a long log goes in several segments, and all of it comes', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  const long = 'あ'.repeat(15_000);
  one.take(
    Array.from({ length: 5_320 }, (_, index) => ({
      id: `long-${index}`,
      at: [NOW, index] as const,
      device: 'pc-1',
      path: index < 320 ? `answer/p1/1-1/note/${index}` : `contact/${index}`,
      value: index < 320 ? `${long}${index}` : `${index}`,
    })),
  );
  expect(await one.exchange('folder', carrier)).toMatchObject({ sent: 5_320 });
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 5_320, incomplete: 0, leftOut: 0 });
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, sent: 0 });
});

test('somebody without the key fills the folder: what is ours still comes, and nothing of it is opened twice', async () => {
  const carrier = memoryCarrier();
  const [one, other] = await twoDevices(time);
  one.answer('answer/p1/1-1/status', 'done');
  await one.exchange('folder', carrier);
  const { nameOf } = await import('../../shared/carrier/object-name.ts');
  const [[, own] = ['', bytesOf('')]] = carrier.files;
  for (let index = 0; index < 300; index++) {
    // The outside of our company, which anybody with the folder can copy, and noise inside; some as large as one may be.
    const forged = new Uint8Array(index % 3 === 0 ? 4096 : 200).fill(index % 251);
    forged.set(own.subarray(0, 13));
    forged.set(bytesOf(`${index}`), 60);
    carrier.files.set(await nameOf(forged), forged);
  }
  carrier.files.set(`${'e'.repeat(32)}.tmm`, new Uint8Array(5_000_000));
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 1, damaged: 300 });
  expect(await other.exchange('folder', carrier)).toMatchObject({ received: 0, damaged: 300 });
  expect(stateOf(other)).toBe(stateOf(one));
});
