// Brings objects to a carrier, off the path of whatever a person does: what did not get there stays with the caller.
import { asProblem, type Bytes, type Carrier, type CarrierProblem } from './carrier.ts';
import { withLimit } from './with-limit.ts';

/** A folder of a busy computer took five seconds now and then; a phone's connection takes longer. */
const ADD_LIMIT_MS = 30_000;

export type Delivered = {
  /** names that the carrier has said it holds; only these may be called sent */
  readonly there: readonly string[];
  /** of those: the carrier had them before */
  readonly before: number;
  /** names to try again */
  readonly waiting: readonly string[];
  readonly problem: CarrierProblem | null;
};

/**
 * Adds every object, one after the other. Never rejects; calling again does no harm, for an object is there once or not at all.
 * @param onThere called after each one, so that what is sent can be told and noted at once
 */
export async function deliver(
  carrier: Carrier,
  objects: ReadonlyMap<string, Bytes>,
  options: { readonly signal?: AbortSignal; readonly limitMs?: number; onThere?(name: string): void } = {},
): Promise<Delivered> {
  const { signal } = options;
  const there: string[] = [];
  let before = 0;
  let problem: CarrierProblem | null = null;
  for (const [name, bytes] of objects) {
    if (signal?.aborted || problem?.isOfTheWhole) break;
    try {
      const said = await withLimit(options.limitMs ?? ADD_LIMIT_MS, signal, (limited) =>
        carrier.add(name, bytes, limited),
      );
      if (said === 'there') before += 1;
      there.push(name);
      options.onThere?.(name);
    } catch (error) {
      problem = asProblem(error);
    }
  }
  const sent = new Set(there);
  return { there, before, waiting: [...objects.keys()].filter((name) => !sent.has(name)), problem };
}

/**
 * Puts back what has vanished from a carrier although it was there: a folder cannot keep others from deleting.
 * @param own what this device sent, and keeps
 */
export async function restore(
  carrier: Carrier,
  own: ReadonlyMap<string, Bytes>,
  signal?: AbortSignal,
): Promise<Delivered> {
  try {
    const names = new Set(await withLimit(ADD_LIMIT_MS, signal, (limited) => carrier.list(limited)));
    return await deliver(carrier, new Map([...own].filter(([name]) => !names.has(name))), signal ? { signal } : {});
  } catch (error) {
    return { there: [], before: 0, waiting: [...own.keys()], problem: asProblem(error) };
  }
}
