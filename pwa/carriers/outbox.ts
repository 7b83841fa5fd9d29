// Sealed objects on their way: kept on this device until a carrier has said that it holds them, whatever ends in between.
import { signal } from '@preact/signals';
import type { Bytes, Carrier } from '../../shared/carrier/carrier.ts';
import { type Delivered, deliver } from '../../shared/carrier/deliver.ts';
import { isWhole } from '../../shared/carrier/object-name.ts';
import type { Values } from '../../shared/store/replica/values.ts';

export type Way = 'folder' | 'server';

const keyOf = (way: Way, name: string): string => `carrier/outbox/${way}/${name}`;
const prefixOf = (way: Way): string => keyOf(way, '');

/** How many wait, by way. */
export const waiting = signal<Readonly<Record<Way, number>>>({ folder: 0, server: 0 });

async function count(values: Values, way: Way): Promise<void> {
  waiting.value = { ...waiting.value, [way]: (await values.keys(prefixOf(way))).length };
}

/** Keeps an object for sending. Resolves when it is kept; only then may a screen say so. */
export async function keepForSending(values: Values, way: Way, name: string, bytes: Bytes): Promise<void> {
  if (!(await isWhole(name, bytes))) throw new RangeError('A name must be that of its bytes.');
  await values.writeValue(keyOf(way, name), bytes);
  await count(values, way);
}

/** What waits, by name. Something else under such a key is left alone: a newer version may have put it there. */
export async function waitingFor(values: Values, way: Way): Promise<ReadonlyMap<string, Bytes>> {
  const objects = new Map<string, Bytes>();
  for (const key of await values.keys(prefixOf(way))) {
    const name = key.slice(prefixOf(way).length);
    const bytes = await values.readValue(key);
    if (bytes instanceof Uint8Array && (await isWhole(name, Uint8Array.from(bytes))))
      objects.set(name, Uint8Array.from(bytes));
  }
  waiting.value = { ...waiting.value, [way]: objects.size };
  return objects;
}

/** Sends what waits. Each object leaves the device's queue only after the carrier has it: a kill in between sends it again. */
export async function sendWaiting(values: Values, way: Way, carrier: Carrier): Promise<Delivered> {
  const done: Promise<void>[] = [];
  const delivered = await deliver(carrier, await waitingFor(values, way), {
    onThere: (name) => done.push(values.writeValue(keyOf(way, name), undefined)),
  });
  await Promise.allSettled(done); // what stays is sent once more, and is there already
  await count(values, way);
  return delivered;
}
