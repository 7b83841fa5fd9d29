// The ways that the shared list uses on this device, those that can be used now, and what the last exchange over each said.
import { signal } from '@preact/signals';
import type { Carrier } from '../../shared/carrier/carrier.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { hasDropBox, openDropBox } from './drop-box.ts';
import { folderInUse, openFolderInUse } from './folder-in-use.ts';
import type { Way } from './outbox.ts';
import { type ExchangeOptions, exchangeOver } from './team-exchange.ts';
import type { TeamReport } from './team-report.ts';

/** `busy`: an exchange is on its way; `failed`: this device could not keep what it had to. */
export type Told = TeamReport | 'busy' | 'failed';

export const told = signal<Readonly<Partial<Record<Way, Told>>>>({});

/** Ways that this device has, whether they can be used now or not. */
export async function teamWays(store: Store): Promise<readonly Way[]> {
  if (folderInUse.value === undefined) await openFolderInUse(store.values);
  return [...(folderInUse.value ? (['folder'] as const) : []), ...(hasDropBox() ? (['server'] as const) : [])];
}

/** The carrier of a way, if nobody has to be asked for it. A folder that wants a tap first has none. */
async function carrierOf(way: Way): Promise<Carrier | null> {
  if (way === 'server') return (await openDropBox?.())?.carrier ?? null;
  return folderInUse.value?.state === 'granted' ? folderInUse.value.carrier : null;
}

/** Exchanges over one way and notes what became of it; what it says is null where the way cannot be used. */
export async function exchangeBy(store: Store, way: Way, options?: ExchangeOptions): Promise<TeamReport | null> {
  const carrier = await carrierOf(way);
  if (!carrier) return null;
  const before = told.value[way];
  told.value = { ...told.value, [way]: 'busy' };
  try {
    const report = await exchangeOver(store, way, carrier, options);
    told.value = { ...told.value, [way]: report ?? before };
    return report;
  } catch {
    told.value = { ...told.value, [way]: 'failed' };
    return null;
  }
}
