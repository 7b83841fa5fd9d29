// An hour of two people in charge, played by a seed: both edit, are offline in turns, have their clocks moved, close the app and
// open it again, over carriers that misbehave. At the end the clocks are right, the lines are up, and both must have the same.
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import { type Change, canonicalChange } from '../../../shared/core/log/change.ts';
import { type Random, randomFrom } from '../../fault/support/random.ts';
import { type LoadPage, type TeamDevice, type TeamPage, teamDevice } from './team-device.ts';
import { type Mood, unsteady } from './unsteady.ts';

const START = Date.UTC(2026, 10, 27, 9);
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MOST_STEP_MS = 60_000;
/** How far a clock is moved: a bad battery, a wrong zone, a wrong year. */
const LEADS_MS = [0, -90_000, 90_000, 9 * HOUR_MS, -9 * HOUR_MS, DAY_MS, -DAY_MS, 300 * DAY_MS, -300 * DAY_MS];
const ITEMS = ['1-1', '1-2', '9-2', '10-1'];
const VALUES = ['done', 'todo', 'partly', 'na', null];

type Way = 'folder' | 'server';
export type PlaceWay = { readonly way: Way; readonly open: (page: TeamPage) => Carrier };

/** What lies between the two, the same for the whole hour. */
export type Place = {
  /** by person: those of the first, of the second, and of whoever joins at the end */
  readonly ways: readonly [readonly PlaceWay[], readonly PlaceWay[], readonly PlaceWay[]];
  /** everything that lies there now, read without any carrier */
  bytes(): readonly Uint8Array[];
  /** puts something there behind the carrier’s back */
  litter(random: Random): void;
  /** a line between two sites, where there is one */
  readonly line?: {
    cut(): Promise<void>;
    join(): Promise<void>;
    /** resolves when both sides have the same files */
    even(): Promise<void>;
  };
};

export type Hour = {
  /** null: all is as it must be */
  readonly problem: string | null;
  readonly edits: number;
  readonly exchanges: number;
};

/** Whether it goes to others: a list of one's own does not. */
const isShared = ({ path }: Change): boolean => !path.includes('/own-');

const logOf = (device: TeamDevice): readonly string[] => device.log().filter(isShared).map(canonicalChange).sort();

const READABLE = /answer|status|contact|telemamori|みほん|pc-\d|の人/;

function edit(device: TeamDevice, random: Random): Change {
  const item = random.pick(ITEMS);
  const value = random.pick(VALUES);
  const path = random.pick([
    `answer/p1/${item}/status`,
    `answer/p1/${item}/status`,
    `answer/p1/${item}/owner`,
    'contact/it-support',
    `answer/own-abcd1234/${item}/status`, // a list of one's own: never sent
  ]);
  return device.answer(path, value);
}

type Person = { readonly device: TeamDevice; readonly ways: readonly PlaceWay[]; readonly mood: Mood };

/** One step of one person: what they wrote, and how often they exchanged. */
async function step({ device, ways, mood }: Person, random: Random) {
  if (random.chance(0.06)) device.lead = random.pick(LEADS_MS);
  if (random.chance(0.04)) await device.restart();
  const written = random.chance(0.7) ? [edit(device, random)].filter(isShared) : [];
  if (!random.chance(0.25)) return { written, exchanges: 0 };
  const { way, open } = random.pick(ways);
  const page = device.page();
  mood.trouble = random.pick([0, 0.05, 0.2, 0.5]);
  await device.exchange(way, unsteady(open(page), mood, random, page.CarrierProblem));
  return { written, exchanges: 1 };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** Everybody exchanges over every way, so often that nobody gets anything new. */
async function settle(devices: readonly TeamDevice[], { ways, line }: Place, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const [index, device] of devices.entries()) {
      await line?.even();
      for (const { way, open } of ways[index] ?? []) await device.exchange(way, open(device.page()));
    }
}

/** @param steps the hour has at most so many; its clock goes on in larger steps if there are fewer */
export async function hourOfTwo(seed: number, place: Place, load: LoadPage, steps = 120): Promise<Hour> {
  const random = randomFrom(seed);
  let now = START;
  const time = () => now++;
  // One after the other: each loads the modules for itself.
  const first = await teamDevice('pc-1', time, load);
  const second = await teamDevice('pc-2', time, load);
  const late = await teamDevice('pc-3', time, load);
  await first.start('みほん商店');
  await first.markKept();
  await second.join(first.card());
  const two = [first, second].map(
    (device, index): Person => ({ device, ways: place.ways[index] ?? [], mood: { isOffline: false, trouble: 0 } }),
  );
  const made: string[] = [];
  let [exchanges, isCut] = [0, false];
  const longest = Math.min(MOST_STEP_MS, (2 * HOUR_MS) / steps);
  for (let index = 0; now < START + HOUR_MS && index < steps; index++) {
    now += random.below(longest);
    // Offline in turns: while one is away the other goes on, and changes over about every twelve steps.
    if (index % 12 === 0) {
      const away = random.below(3);
      for (const [who, { mood }] of two.entries()) mood.isOffline = who === away;
      if (place.line && random.chance(0.5)) {
        await (isCut ? place.line.join() : place.line.cut());
        isCut = !isCut;
      }
    }
    if (random.chance(0.05)) place.litter(random);
    const did = await step(random.pick(two), random);
    made.push(...did.written.map(canonicalChange));
    exchanges += did.exchanges;
  }
  // The next morning: the clocks are right, and what was cut off where it lay is found by whoever has it.
  for (const { device } of two) {
    device.lead = 0;
    await device.restart();
  }
  if (isCut) await place.line?.join();
  await settle([first, second], place, 3);
  await late.join(first.card());
  await settle([first, second, late], place, 2);

  const done = (problem: string | null): Hour => ({ problem, edits: made.length, exchanges });
  for (const device of [first, second, late]) {
    const log = logOf(device);
    if (!isSame(log, made.sort())) return done(`${device.device} has ${log.length} of ${made.length} changes`);
  }
  const lies = place.bytes().flatMap((bytes) => [Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString()]);
  if (lies.some((text) => READABLE.test(text))) return done('something can be read from outside');
  return done(null);
}
