// Devices of several people in charge, each with its own copy of the modules: what a page holds in memory is its own.
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import type { CompanyCard } from '../../../shared/core/team/company-card.ts';
import type { Store } from '../../../shared/store/store-type.ts';

export type TeamDevice = {
  readonly device: string;
  readonly kept: Map<string, unknown>;
  /** every change that is durable here */
  readonly log: () => readonly Change[];
  /** how far its clock is from the real one; milliseconds */
  lead: number;
  /** true: the disk is full */
  full: boolean;
  answer(path: string, value: string): void;
  readonly start: (company: string) => Promise<void>;
  readonly join: (card: CompanyCard) => Promise<void>;
  readonly card: () => CompanyCard;
  readonly exchange: (
    way: 'folder' | 'server',
    carrier: Carrier,
  ) => ReturnType<typeof import('../../../pwa/carriers/team-exchange.ts')['exchangeOver']>;
  readonly replaceKey: (shutOut: readonly string[], ways?: readonly ('folder' | 'server')[]) => Promise<void>;
  readonly team: () => import('../../../pwa/carriers/team.ts').Team | null;
  readonly markKept: () => Promise<void>;
  readonly devices: () => Promise<readonly { device: string; name: string; last: number }[]>;
  /** The page is opened again: what was only in memory is gone. */
  readonly restart: () => Promise<void>;
};

/** @param now the real time; milliseconds since 1970 */
export async function teamDevice(device: string, now: () => number): Promise<TeamDevice> {
  const kept = new Map<string, unknown>();
  const log = signal<readonly Change[]>([]);
  let written = 0;
  const load = async () => {
    vi.resetModules();
    const [exchange, team, segments, carrier] = await Promise.all([
      import('../../../pwa/carriers/team-exchange.ts'),
      import('../../../pwa/carriers/team.ts'),
      import('../../../pwa/carriers/team-segments.ts'),
      import('../../../shared/carrier/segment.ts'),
    ]);
    return { exchange, team, segments, carrier };
  };
  let page = await load();
  const values: Store['values'] = {
    readValue: async (key) => kept.get(key),
    async writeValue(key, value) {
      if (value === undefined) kept.delete(key);
      else kept.set(key, structuredClone(value));
    },
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
  const self: TeamDevice = {
    device,
    kept,
    lead: 0,
    full: false,
    log: () => log.value,
    answer(path, value) {
      written += 1;
      const before = applyChanges(log.value).get(path)?.at ?? [0, 0];
      const wall = now() + self.lead;
      const at: Change['at'] = wall > before[0] ? [wall, 0] : [before[0], before[1] + 1];
      log.value = mergeLogs(log.value, [{ id: `${device}-${written}`, at, device, path, value }]);
    },
    start: (company) => page.team.startTeam(values, company, `${device}の人`, now() + self.lead),
    join: async (card) => {
      const before = await page.team.readAgain(values);
      const former = before ? [...before.former, (await page.carrier.companyKey(before.secret)).id] : [];
      await page.team.joinTeam(values, card, { name: `${device}の人`, now: now() + self.lead, former });
    },
    card: () => ({ secret: self.team()?.secret ?? new Uint8Array(), company: self.team()?.company ?? '' }),
    exchange: (way, carrier) => page.exchange.exchangeOver(store, way, carrier),
    replaceKey: (shutOut, ways = ['folder']) => page.exchange.replaceKey(store, { ways, shutOut }),
    team: () => page.team.team.value ?? null,
    async markKept() {
      const part = await page.team.readAgain(values);
      if (part) await page.team.keepTeam(values, { ...part, isKept: true });
    },
    async devices() {
      const { id } = await page.carrier.companyKey(Uint8Array.from(self.card().secret));
      return page.segments.devicesOf(await page.segments.keptSegments(values, id));
    },
    async restart() {
      page = await load();
      await page.team.readAgain(values);
    },
  };
  const store = {
    log,
    values,
    device,
    loaded: Promise.resolve(),
    now: () => now() + self.lead,
    renewDevice: async () => undefined,
    async take(changes: readonly Change[]) {
      if (self.full) return false;
      log.value = mergeLogs(log.value, changes);
      return true;
    },
  } as unknown as Store;
  return self;
}
