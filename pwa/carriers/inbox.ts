// Whole objects that have come in since this page was opened, from whatever carrier: one content is one object.
// Nobody opens them here; whoever keeps them for good says so, and they are not read again.
import { signal } from '@preact/signals';
import type { Bytes, Carrier } from '../../shared/carrier/carrier.ts';
import { type Collected, collect } from '../../shared/carrier/collect.ts';

/** name → sealed bytes */
export const inbox = signal<ReadonlyMap<string, Bytes>>(new Map());

/** Names that need no reading: in the inbox, kept elsewhere, or packs read to their end. */
const known = new Set<string>();

/** The look before, by carrier: what was on its way then, and what did not come out of the cloud. */
const last = new WeakMap<Carrier, Pick<Collected, 'arriving' | 'cloud'>>();

/** Tells that these objects are kept somewhere for good. */
export function keepKnown(names: Iterable<string>): void {
  for (const name of names) known.add(name);
}

/**
 * One look into a carrier; new objects are in the inbox before it resolves. Never rejects.
 * @param now milliseconds since 1970
 */
export async function lookInto(carrier: Carrier, now: number, signal?: AbortSignal): Promise<Collected> {
  const before = last.get(carrier);
  const seen = await collect(carrier, { known, now, ...before, ...(signal ? { signal } : {}) });
  last.set(carrier, { arriving: seen.arriving, cloud: seen.cloud });
  // Two looks at once may bring the same object: one content is one object.
  const fresh = [...seen.objects].filter(([name]) => !known.has(name));
  keepKnown([...seen.objects.keys(), ...seen.done]);
  if (fresh.length > 0) inbox.value = new Map([...inbox.value, ...fresh]);
  return { ...seen, objects: new Map(fresh) };
}
