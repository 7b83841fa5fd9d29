// Many objects in one: a folder costs a reader by the number of files, not by their bytes. Originals stay where they are.
// "TMM" 0x01 | kind 3 | id 8 (0) | count 4 | per object: length 2, bytes. Numbers are big-endian.
import type { Bytes } from './carrier.ts';
import { HEADER_BYTES, readHeader, writeHeader } from './object-header.ts';
import { isPackName, MAX_OBJECT_BYTES, MAX_PACK_BYTES, nameOf, packNameOf } from './object-name.ts';

/** Objects outside a pack from which one is offered. */
export const PACK_FROM = 2_000;

const NO_ID = '0'.repeat(16);
const COUNT_BYTES = 4;
const LENGTH_BYTES = 2;

/** One or more packs that hold all these objects; the same objects give the same packs. */
export async function writePacks(objects: ReadonlyMap<string, Bytes>): Promise<ReadonlyMap<string, Bytes>> {
  const packs = new Map<string, Bytes>();
  let batch: Bytes[] = [];
  let size = HEADER_BYTES + COUNT_BYTES;
  const close = async (): Promise<void> => {
    if (batch.length === 0) return;
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    bytes.set(writeHeader('pack', NO_ID));
    view.setUint32(HEADER_BYTES, batch.length);
    let at = HEADER_BYTES + COUNT_BYTES;
    for (const object of batch) {
      view.setUint16(at, object.length);
      bytes.set(object, at + LENGTH_BYTES);
      at += LENGTH_BYTES + object.length;
    }
    packs.set(await packNameOf(bytes), bytes);
    batch = [];
    size = HEADER_BYTES + COUNT_BYTES;
  };
  const sorted = [...objects].filter(([name]) => !isPackName(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, object] of sorted) {
    if (object.length === 0 || object.length > MAX_OBJECT_BYTES) continue;
    if (size + LENGTH_BYTES + object.length > MAX_PACK_BYTES) await close();
    batch.push(object);
    size += LENGTH_BYTES + object.length;
  }
  await close();
  return packs;
}

/**
 * The objects of a pack, each under the name that its own bytes give. A pack by a stranger can only add what a stranger could
 * have added one by one; what does not fit ends the reading and takes nothing away from what came before.
 */
export async function readPack(bytes: Bytes): Promise<ReadonlyMap<string, Bytes>> {
  const objects = new Map<string, Bytes>();
  if (bytes.length > MAX_PACK_BYTES || readHeader(bytes)?.kind !== 'pack') return objects;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEADER_BYTES + COUNT_BYTES;
  if (bytes.length < at) return objects;
  for (let left = view.getUint32(HEADER_BYTES); left > 0 && at + LENGTH_BYTES <= bytes.length; left--) {
    const length = view.getUint16(at);
    const end = at + LENGTH_BYTES + length;
    if (length === 0 || length > MAX_OBJECT_BYTES || end > bytes.length) break;
    const object = bytes.slice(at + LENGTH_BYTES, end);
    objects.set(await nameOf(object), object);
    at = end;
  }
  return objects;
}
