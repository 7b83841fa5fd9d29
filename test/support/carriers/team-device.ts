// Devices of several people in charge, each with its own copy of the modules: what a page holds in memory is its own.
import { signal } from '@preact/signals';
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import type { CompanyCard } from '../../../shared/core/team/company-card.ts';
import type { Store } from '../../../shared/store/store-type.ts';

export type TeamPage = typeof import('./team-page.ts');
/** A page that has just been opened: nothing in its memory. */
export type LoadPage = () => Promise<TeamPage>;

export type TeamDevice = {
  /** its id; a clone takes a new one when it is noticed */
  device: string;
  readonly kept: Map<string, unknown>;
  /** the page that is open now; carriers for it are to be made by it */
  readonly page: () => TeamPage;
  /** every change that is durable here */
  readonly log: () => readonly Change[];
  /** how far its clock is from the real one; milliseconds */
  lead: number;
  /** true: the disk is full */
  full: boolean;
  /** what cannot be written now, by the first part of its key */
  refused: string;
  /** A second computer from an image of this one: same id, same key, same answers. */
  readonly clone: () => Promise<TeamDevice>;
  /** what was written */
  answer(path: string, value: string | null): Change;
  readonly start: (company: string) => Promise<void>;
  readonly join: (card: CompanyCard) => Promise<void>;
  readonly card: () => CompanyCard;
  readonly exchange: (
    way: 'folder' | 'server',
    carrier: Carrier,
    options?: Parameters<TeamPage['exchangeOver']>[3],
  ) => ReturnType<TeamPage['exchangeOver']>;
  /** changes that are here by another way than an exchange, such as a file */
  readonly take: (changes: readonly Change[]) => void;
  readonly replaceKey: (shutOut: readonly string[], ways?: readonly ('folder' | 'server')[]) => Promise<void>;
  readonly team: () => import('../../../pwa/carriers/team.ts').Team | null;
  readonly markKept: () => Promise<void>;
  readonly devices: () => Promise<readonly { device: string; name: string; last: number }[]>;
  /** The page is opened again: what was only in memory is gone. */
  readonly restart: () => Promise<void>;
};

/**
 * A device that has answered nothing yet.
 * @param now the real time; milliseconds since 1970
 */
export async function teamDevice(device: string, now: () => number, load: LoadPage): Promise<TeamDevice> {
  return deviceWith({ device, kept: new Map(), log: [] }, now, load);
}

let changes = 0;

type Disk = { readonly device: string; readonly kept: Map<string, unknown>; readonly log: readonly Change[] };

async function deviceWith(disk: Disk, now: () => number, load: LoadPage): Promise<TeamDevice> {
  const { device, kept } = disk;
  const log = signal(disk.log);
  let page = await load();
  const values: Store['values'] = {
    readValue: async (key) => kept.get(key),
    async writeValue(key, value) {
      if (key.split('/')[0] === self.refused) throw new Error('This key cannot be written.');
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
    refused: '',
    clone: () => deviceWith({ device: self.device, kept: structuredClone(kept), log: log.value }, now, load),
    page: () => page,
    log: () => log.value,
    answer(path, value) {
      changes += 1; // never the same id twice, whoever writes
      const before = applyChanges(log.value).get(path)?.at ?? [0, 0];
      const wall = now() + self.lead;
      const at: Change['at'] = wall > before[0] ? [wall, 0] : [before[0], before[1] + 1];
      const change: Change = { id: `${self.device}-${changes}`, at, device: self.device, path, value };
      log.value = mergeLogs(log.value, [change]);
      return change;
    },
    start: (company) => page.startTeam(values, company, `${device}の人`, now() + self.lead),
    join: async (card) => {
      const before = await page.readAgain(values);
      const former = before ? [...before.former, (await page.companyKey(before.secret)).id] : [];
      await page.joinTeam(values, card, { name: `${device}の人`, now: now() + self.lead, former });
    },
    card: () => ({ secret: self.team()?.secret ?? new Uint8Array(), company: self.team()?.company ?? '' }),
    exchange: (way, carrier, options) => page.exchangeOver(store, way, carrier, options),
    take(changes) {
      log.value = mergeLogs(log.value, changes);
    },
    replaceKey: (shutOut, ways = ['folder']) => page.replaceKey(store, { ways, shutOut }),
    team: () => page.team.value ?? null,
    async markKept() {
      const part = await page.readAgain(values);
      if (part) await page.keepTeam(values, { ...part, isKept: true });
    },
    async devices() {
      const { id } = await page.companyKey(Uint8Array.from(self.card().secret));
      return page.devicesOf(await page.keptSegments(values, id));
    },
    async restart() {
      page = await load();
      await page.readAgain(values);
    },
  };
  const store = {
    log,
    values,
    get device() {
      return self.device;
    },
    loaded: Promise.resolve(),
    now: () => now() + self.lead,
    async renewDevice() {
      changes += 1;
      self.device = `pc-new-${changes}`;
    },
    async take(changes: readonly Change[]) {
      if (self.full) return false;
      log.value = mergeLogs(log.value, changes);
      return true;
    },
  } as unknown as Store;
  return self;
}
