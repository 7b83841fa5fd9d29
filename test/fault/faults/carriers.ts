// Answers over mixed carriers: shuffled, sent again, cut off, among debris and by ways that misbehave. Whoever looks long enough
// has the same set, nothing that was called sent is missing, and nothing that nobody sent is taken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes, Carrier } from '../../../shared/carrier/carrier.ts';
import { collect } from '../../../shared/carrier/collect.ts';
import { deliver, restore } from '../../../shared/carrier/deliver.ts';
import { dropBoxCarrier } from '../../../shared/carrier/drop-box.ts';
import { folderCarrier } from '../../../shared/carrier/folder.ts';
import { writePacks } from '../../../shared/carrier/pack.ts';
import { type ApacheBox, startApacheBox } from '../../support/carriers/apache.ts';
import { asAdmin } from '../../support/carriers/as-admin.ts';
import { type MemoryCarrier, memoryCarrier } from '../../support/carriers/memory.ts';
import { nodeFolder } from '../../support/carriers/node-folder.ts';
import { bytesOf, someObjects } from '../../support/carriers/objects.ts';
import type { Fault } from '../support/fault.ts';
import { type Random, randomFrom } from '../support/random.ts';

const ANSWERS = 1_000;
const ROUNDS = 3;
const COPIES = [' (1).tmm', '.sync-conflict-20261127-033816-PTK7HA3.tmm', '-DESKTOP-AB12.tmm', ' のコピー.tmm', '.TMM'];

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}

/** What people and engines leave in a folder; returns names that claim an object without having its content. */
function litter(put: (name: string, bytes: Bytes) => void, names: readonly string[], random: Random): void {
  for (let piece = 0; piece < 30; piece++) {
    const copy = random.pick(names).replace('.tmm', () => random.pick(COPIES));
    put(copy, bytesOf('changed by hand'));
    put(random.pick(['desktop.ini', '会議.xlsx', `~$${piece}.docx`, `${piece}.tmm.part`]), bytesOf('x'));
  }
}

function misbehave(carrier: MemoryCarrier, names: readonly string[], random: Random): void {
  const { trouble } = carrier;
  for (let index = 0; index < 20; index++) {
    const name = random.pick(names);
    random.pick([
      () => trouble.partial.set(name, bytesOf('TMM\u0001')),
      () => trouble.vanishing.add(name),
      () => trouble.unlisted.add(name),
      () => trouble.failing.set(name, random.pick(['later', 'absent', 'refused', 'offline', 'ask'] as const)),
      () => trouble.loseAnswers.add(name),
    ])();
  }
  trouble.addsLeft = random.below(ANSWERS);
}

function calm({ trouble }: MemoryCarrier): void {
  for (const some of [trouble.partial, trouble.vanishing, trouble.unlisted, trouble.failing, trouble.loseAnswers])
    some.clear();
  trouble.addsLeft = Number.POSITIVE_INFINITY;
}

type Places = { readonly memory: MemoryCarrier; readonly folder: Carrier; readonly box: Carrier };

async function attempt(
  seed: number,
  places: Places,
  put: (name: string, bytes: Bytes) => void,
): Promise<string | null> {
  const random = randomFrom(seed);
  const objects = await someObjects(ANSWERS, `answers of ${seed}`);
  const names = [...objects.keys()];
  const { memory, folder, box } = places;
  const carriers: readonly Carrier[] = [memory, folder, box];
  litter(put, names, random);
  misbehave(memory, names, random);
  const said = new Set<string>();
  const waiting = new Set(names);
  const taken = new Map<string, Bytes>();
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === ROUNDS) calm(memory);
    // Each phone sends what it has not been told is there, by one way or by two; the last time all of them do.
    for (const carrier of shuffled(carriers, random)) {
      const some = shuffled([...waiting], random).filter(() => round === ROUNDS || random.chance(0.3));
      const sent = await deliver(carrier, new Map(some.map((name) => [name, objects.get(name) ?? bytesOf('')])));
      for (const name of sent.there) {
        said.add(name);
        if (random.chance(0.8)) waiting.delete(name);
      }
    }
    for (const carrier of shuffled(carriers, random)) {
      const seen = await collect(carrier, { known: random.chance(0.5) ? taken : new Set(), now: round });
      for (const [name, bytes] of seen.objects) taken.set(name, bytes);
    }
    if (round === 1) await deliver(folder, await writePacks(taken));
  }
  await restore(folder, new Map([...objects].filter(() => random.chance(0.5))));
  const last = await Promise.all(carriers.map((carrier) => collect(carrier, { known: new Set(), now: 9 })));
  for (const { objects: found, stopped } of last) {
    if (stopped) return `a carrier stopped: ${stopped.message}`;
    for (const [name, bytes] of found) taken.set(name, bytes);
  }
  const own = new Map([...taken].filter(([name]) => objects.has(name)));
  if ([...said].some((name) => !own.has(name))) return 'what was called sent is not there';
  if (own.size !== ANSWERS) return `${own.size} of ${ANSWERS} answers came together`;
  for (const [name, bytes] of own)
    if (Buffer.compare(bytes, objects.get(name) ?? bytesOf('')) !== 0) return 'an answer is not what was sent';
  return taken.size > ANSWERS ? 'something was taken that nobody sent' : null;
}

export const carriers: Fault = {
  name: 'carriers',
  what: 'answers over a folder, a server and a way that misbehaves, among debris',
  short: 1,
  medium: 10,
  long: 100,
  async run({ count, seed }) {
    const bad: string[] = [];
    const home = mkdtempSync(join(tmpdir(), 'telemamori-carriers-'));
    let apache: ApacheBox | null = null;
    try {
      for (let run = 0; run < count; run++) {
        // A box cannot be emptied, so each run has one of its own, and its own folder.
        apache = await startApacheBox();
        const folder = mkdtempSync(join(home, 'folder-'));
        const places = {
          memory: memoryCarrier(),
          folder: folderCarrier(nodeFolder(folder)),
          box: dropBoxCarrier(apache.path, asAdmin(apache.url)),
        };
        const problem = await attempt(seed + run, places, (name, bytes) => {
          places.memory.files.set(name, bytes);
          writeFileSync(join(folder, name), bytes);
        });
        if (problem) bad.push(`--seed ${seed + run} --count 1: ${problem}`);
        await apache.stop();
        apache = null;
      }
    } finally {
      await apache?.stop();
      rmSync(home, { recursive: true, force: true });
    }
    return { runs: count, bad, figures: { answers: count * ANSWERS } };
  },
};
