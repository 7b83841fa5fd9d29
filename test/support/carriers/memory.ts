// A carrier in memory, honest or misbehaving in the ways of folders, clouds and servers; each way is set by name.
import { type Bytes, type Carrier, CarrierProblem, type ProblemKind } from '../../../shared/carrier/carrier.ts';

export type Trouble = {
  /** name → what stands there instead of the whole content */
  readonly partial: Map<string, Bytes>;
  /** names that never answer, as a placeholder whose cloud is away */
  readonly hanging: Set<string>;
  /** name → how reading it fails */
  readonly failing: Map<string, ProblemKind>;
  /** listed, and gone when they are read */
  readonly vanishing: Set<string>;
  /** left out of the list */
  readonly unlisted: Set<string>;
  /** how everything fails */
  whole: ProblemKind | null;
  /** adding fails after so many have got there */
  addsLeft: number;
  /** adding says nothing, but the object got there: the answer was lost */
  readonly loseAnswers: Set<string>;
};

export type MemoryCarrier = Carrier & {
  /** what is really there: name → bytes; tests may put debris here */
  readonly files: Map<string, Bytes>;
  readonly trouble: Trouble;
  /** names that were read, in their order */
  readonly reads: string[];
};

export function memoryCarrier(files: ReadonlyMap<string, Bytes> = new Map()): MemoryCarrier {
  const held = new Map(files);
  const reads: string[] = [];
  const watchers = new Set<() => void>();
  const trouble: Trouble = {
    partial: new Map(),
    hanging: new Set(),
    failing: new Map(),
    vanishing: new Set(),
    unlisted: new Set(),
    whole: null,
    addsLeft: Number.POSITIVE_INFINITY,
    loseAnswers: new Set(),
  };
  const check = (): void => {
    if (trouble.whole) throw new CarrierProblem(trouble.whole);
  };
  return {
    files: held,
    trouble,
    reads,
    async list() {
      check();
      return [...held.keys()].filter((name) => !trouble.unlisted.has(name));
    },
    async read(name, maxBytes, signal) {
      reads.push(name);
      check();
      if (trouble.hanging.has(name)) return new Promise(() => signal.throwIfAborted());
      const failure = trouble.failing.get(name);
      if (failure) throw new CarrierProblem(failure);
      const bytes = trouble.partial.get(name) ?? held.get(name);
      if (!bytes || trouble.vanishing.has(name)) throw new CarrierProblem('absent');
      if (bytes.length > maxBytes) throw new CarrierProblem('too-big');
      return Uint8Array.from(bytes);
    },
    async add(name, bytes) {
      check();
      if (held.has(name)) return 'there';
      if (trouble.addsLeft <= 0) throw new CarrierProblem('offline');
      trouble.addsLeft -= 1;
      held.set(name, Uint8Array.from(bytes));
      for (const tell of watchers) tell();
      if (trouble.loseAnswers.delete(name)) throw new CarrierProblem('offline');
      return 'added';
    },
    async watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange), { once: true });
      return true;
    },
  };
}
