// Five devices that edit, export, import, restore, lose everything and have wrong clocks; then all exchange with all.
import type { Value } from '../../../shared/core/log/change.ts';
import { mergeLogs } from '../../../shared/core/log/state.ts';
import { Device } from '../support/device.ts';
import type { Fault } from '../support/fault.ts';
import { type Random, randomFrom } from '../support/random.ts';

const DEVICES = 5;
const STEPS = 200;
const DAY = 86_400_000;
const TEN_YEARS = 3652 * DAY;
const ITEMS = ['1-1', '1-2', '2-1', '9-2'];
const LINK = { plan: 'p1', itemIds: ITEMS };

function anyEdit(random: Random): { path: string; value: Value } {
  const item = random.pick(ITEMS);
  switch (random.below(6)) {
    case 0:
      return { path: `answer/p1/${item}/note`, value: random.pick(['', 'メモ', '"}\n', '\uD800', 'a'.repeat(300)]) };
    case 1:
      return { path: 'plan/p1/methods', value: random.pick([[1], [1, 6], [], null]) };
    case 2:
      return { path: `plan/p1/condition/${random.pick(['mail', 'byod'])}`, value: random.pick([true, false, null]) };
    case 3:
      return { path: `later/${item}/x`, value: random.pick<Value>([1, true, ['a', null], 'text', null]) };
    default:
      return { path: `answer/p1/${item}/status`, value: random.pick(['done', 'todo', 'na', 'new', null]) };
  }
}

function history(random: Random): string[] {
  let time = Date.UTC(2026, 10, 24);
  let names = 0;
  const devices = Array.from({ length: DEVICES }, () => new Device(`d${names++}`, () => time, LINK));
  const files: string[] = [];
  const links: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    time += random.below(random.chance(0.1) ? 3 * DAY : 90_000);
    const device = random.pick(devices);
    const action = random.below(100);
    if (action < 50) device.edit(anyEdit(random));
    else if (action < 60 && device.log.length > 0) files.push(device.exportFile());
    else if (action < 75 && files.length > 0) device.importFile(random.pick(files));
    else if (action < 78 && files.length > 0) device.importFile(random.pick(files), true);
    else if (action < 84) links.push(device.exportLink());
    else if (action < 90 && links.length > 0) device.importLink(random.pick(links));
    else if (action < 94) device.undo();
    else if (action < 97) device.clockError = Math.round((random.next() * 2 - 1) * TEN_YEARS);
    else if (action < 98) device.loseAll(`d${names++}`);
  }
  // Everybody sends to everybody, in a random order; files that were made before count as well.
  for (let round = 0; round < 2; round++) {
    const sent = devices.filter(({ log }) => log.length > 0).map((device) => device.exportFile());
    for (const device of devices) {
      for (const text of [...sent].sort(() => random.next() - 0.5)) device.importFile(text);
    }
  }
  const bad = devices.flatMap((device) => device.bad);
  const union = devices.reduce<Device['log']>((log, device) => mergeLogs(log, device.log), []);
  for (const device of devices) {
    if (device.fingerprint() !== devices[0]?.fingerprint())
      bad.push(`${device.name} does not show what ${devices[0]?.name} shows`);
    if (device.log.length !== union.length)
      bad.push(`${device.name} holds ${device.log.length} of ${union.length} records`);
  }
  return bad;
}

export const soak: Fault = {
  name: 'soak',
  what: 'five devices with wrong clocks edit, exchange, restore, then all exchange with all',
  short: 25,
  medium: 300,
  long: 20_000,
  async run({ count, seed }) {
    const bad: string[] = [];
    for (let run = 0; run < count; run++) {
      for (const event of history(randomFrom(seed + run))) bad.push(`--seed ${seed + run} --count 1: ${event}`);
    }
    return { runs: count, bad, figures: { steps: count * STEPS } };
  },
};
