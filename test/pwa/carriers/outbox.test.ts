// What waits to be sent stays on the device until a carrier has said that it holds it, whatever ends in between.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inbox, lookInto } from '../../../pwa/carriers/inbox.ts';
import { keepForSending, sendWaiting, waiting, waitingFor } from '../../../pwa/carriers/outbox.ts';
import type { Values } from '../../../shared/store/replica/values.ts';
import { memoryCarrier } from '../../support/carriers/memory.ts';
import { bytesOf, someObjects } from '../../support/carriers/objects.ts';

/** Small things of a device, which a killed page leaves as they are. */
function values(): Values & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    readValue: async (key) => kept.get(key),
    async writeValue(key, value) {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
    },
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}

const OBJECTS = await someObjects(20, 'outbox');

test('sending breaks off anywhere, again and again: what is not told as there is still kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(8), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(19)), async (cuts, lost) => {
      const device = values();
      const carrier = memoryCarrier();
      const names = [...OBJECTS.keys()];
      for (const [name, bytes] of OBJECTS) await keepForSending(device, 'folder', name, bytes);
      for (const index of lost) carrier.trouble.loseAnswers.add(names[index] ?? '');
      for (const cut of cuts) {
        carrier.trouble.addsLeft = cut;
        const { there } = await sendWaiting(device, 'folder', carrier);
        for (const name of there) expect(carrier.files.get(name)).toEqual(OBJECTS.get(name));
        const kept = await waitingFor(device, 'folder');
        for (const name of names) expect(kept.has(name) || carrier.files.has(name), name).toBe(true);
        expect(waiting.value.folder).toBe(kept.size);
      }
      carrier.trouble.addsLeft = Number.POSITIVE_INFINITY;
      carrier.trouble.loseAnswers.clear();
      await sendWaiting(device, 'folder', carrier);
      expect(carrier.files).toEqual(OBJECTS);
      expect(device.kept.size).toBe(0);
    }),
  );
});

test('each way has a queue of its own, and nothing under a false name is kept or sent', async () => {
  const device = values();
  const [[name, bytes] = ['', bytesOf('')]] = OBJECTS;
  await keepForSending(device, 'server', name, bytes);
  await expect(keepForSending(device, 'server', name, bytesOf('other'))).rejects.toThrow(RangeError);
  device.kept.set(`carrier/outbox/server/${'a'.repeat(32)}.tmm`, bytesOf('planted'));
  device.kept.set('carrier/outbox/server/x', 'of a newer version');
  const carrier = memoryCarrier();
  await sendWaiting(device, 'folder', carrier);
  expect(carrier.files.size).toBe(0);
  await sendWaiting(device, 'server', carrier);
  expect([...carrier.files.keys()]).toEqual([name]);
  expect(device.kept.has('carrier/outbox/server/x')).toBe(true);
});

test('the same object by two ways is one', async () => {
  const [one, two] = [memoryCarrier(OBJECTS), memoryCarrier(OBJECTS)];
  const [first, second] = await Promise.all([lookInto(one, 1), lookInto(two, 1)]);
  expect(first.objects.size + second.objects.size).toBe(OBJECTS.size);
  expect(inbox.value).toEqual(OBJECTS);
  expect((await lookInto(one, 2)).objects.size).toBe(0);
});
