// Any carrier, real ones too, that now and then does what lines, clouds and servers do: it is away, leaves names out, hands over a
// part, and breaks off before or after the object is there.
import type { Carrier, CarrierProblem, ProblemKind } from '../../../shared/carrier/carrier.ts';
import type { Random } from '../../fault/support/random.ts';

export type Mood = {
  /** true: nothing can be reached */
  isOffline: boolean;
  /** how often something goes wrong, 0 to 1 */
  trouble: number;
};

/** @param Problem the class that the page knows, which differs from page to page */
export function unsteady(
  carrier: Carrier,
  mood: Mood,
  random: Random,
  Problem: new (kind: ProblemKind) => CarrierProblem,
): Carrier {
  const fails = (...kinds: readonly ProblemKind[]): void => {
    if (mood.isOffline) throw new Problem('offline');
    if (random.chance(mood.trouble)) throw new Problem(random.pick(kinds));
  };
  return {
    async list(signal) {
      fails('offline', 'gone', 'denied', 'later');
      const names = await carrier.list(signal);
      return random.chance(mood.trouble) ? names.filter(() => random.chance(0.7)) : names;
    },
    async read(name, maxBytes, signal) {
      fails('later', 'absent', 'too-big', 'offline');
      const bytes = await carrier.read(name, maxBytes, signal);
      return random.chance(mood.trouble) ? bytes.slice(0, random.below(bytes.length)) : bytes;
    },
    async add(name, bytes, signal) {
      fails('later', 'full', 'refused', 'offline');
      const said = await carrier.add(name, bytes, signal);
      fails('offline'); // it got there, and the answer was lost
      return said;
    },
  };
}
