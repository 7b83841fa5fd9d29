// Whether what is known to lie in a way is still whole there. An engine of synchronisation, a disk or a hand may have changed it
// since; a list of names does not tell. A few are read again in each exchange, each once while the page is open.
import type { Carrier } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import type { Way } from './outbox.ts';

/** Read again in one exchange: about a twentieth of a second in a folder. */
const AT_ONCE = 32;

const looked: Readonly<Record<Way, Set<string>>> = { folder: new Set(), server: new Set() };

/** Those of these names whose file is there and no longer whole, as far as this look went. Never rejects. */
export async function brokenIn(way: Way, carrier: Carrier, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rest = names.filter((name) => !looked[way].has(name));
  // Anywhere: a page that is open for one exchange only must not look at the same ones every day.
  const from = Math.random() * (rest.length - AT_ONCE + 1);
  const some = new Set(rest.slice(Math.max(0, from)).slice(0, AT_ONCE));
  if (some.size === 0) return some;
  const { arriving, stopped } = await collect(carrier, { known: { has: (name) => !some.has(name) }, now: 0 });
  if (!stopped) for (const name of some) looked[way].add(name);
  return new Set(arriving.keys());
}
