// Sealed objects for tests: only bytes with their names; nobody here opens them.
import type { Bytes } from '../../../shared/carrier/carrier.ts';
import { nameOf } from '../../../shared/carrier/object-name.ts';

export const bytesOf = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

/** So many different objects, as answers would be: 128 bytes each. */
export async function someObjects(count: number, salt = ''): Promise<Map<string, Bytes>> {
  const objects = new Map<string, Bytes>();
  for (let index = 0; index < count; index++) {
    const bytes = bytesOf(`TMM\u0001\u0001 ${salt} ${index} `.padEnd(128, '.'));
    objects.set(await nameOf(bytes), bytes);
  }
  return objects;
}
