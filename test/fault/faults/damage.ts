// Damaged database files: truncated, header or middle overwritten, deleted; the main database, the second copy, or both.
// Whatever is damaged, every answer is there, or else the loss is told: nobody is greeted as new.
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  KINDS,
  type Kind,
  kill,
  launch,
  newProfile,
  openPage,
  removeLocks,
  removeProfile,
} from '../support/browser.ts';
import type { Fault } from '../support/fault.ts';
import { type Random, randomFrom } from '../support/random.ts';
import {
  answerOnScreen,
  greeting,
  listen,
  noAcks,
  startTicking,
  stopTicking,
  TICKED,
  tellsOfLoss,
  untilSaved,
} from '../support/screen.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { maybeSlow } from '../support/slow.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The files in the private file system follow the databases a little later. */
const LAST_COPY_MS = 2500;

const DAMAGES = ['half', 'header', 'middle', 'deleted'] as const;
type Damage = (typeof DAMAGES)[number];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files of all IndexedDB databases of our origin. */
const databaseFiles = (profile: string): string[] =>
  filesBelow(profile).filter(
    (file) => /IndexedDB.*http_127|storage\/default\/.*\/idb\//.test(file) && statSync(file).size > 0,
  );

/** The files of the private file system. */
const vaultFiles = (profile: string): string[] =>
  filesBelow(profile).filter(
    (file) => /File System\/|storage\/default\/.*\/fs\//.test(file) && statSync(file).size > 0,
  );

function overwrite(file: string, at: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, at);
  closeSync(handle);
}

function damageFile(file: string, damage: Damage): void {
  const { size } = statSync(file);
  if (damage === 'half') truncateSync(file, size >> 1);
  else if (damage === 'header') overwrite(file, 0, Math.min(size, 4096));
  else if (damage === 'middle') overwrite(file, size >> 1, Math.min(size - (size >> 1), 8192));
  else rmSync(file);
}

/**
 * Which files hold which database: Firefox and Chromium's SQLite keep one file each, LevelDB keeps all databases of an
 * origin together, so there one damage hits both copies.
 */
function filesOfOne(kind: Kind, profile: string, which: 'main' | 'second'): string[] {
  const files = databaseFiles(profile).filter((file) => !/-(?:wal|shm|journal)$/.test(file));
  if (kind === 'chromium-leveldb') return files;
  const isSecond = (file: string) => {
    const bytes = readFileSync(file);
    return bytes.includes('telemamori-copy') || bytes.includes(Buffer.from('telemamori-copy', 'utf16le'));
  };
  return files.filter((file) => isSecond(file) === (which === 'second'));
}

async function once(kind: Kind, app: ServedApp, random: Random, tally: Record<string, number>): Promise<string[]> {
  const profile = newProfile();
  const damage = random.pick(DAMAGES);
  const which = random.pick(['main', 'second'] as const);
  const both = kind === 'chromium-leveldb' || random.chance(0.25);
  const vaultToo = both && random.chance(0.4);
  const acks = noAcks();
  try {
    const browser = await launch(kind, profile);
    const page = await openPage(browser, `${app.url}/#/item/1-1`);
    await listen(page, acks);
    await startTicking(page, random.below(100));
    await untilSaved(acks, 24, page);
    await stopTicking(page, acks);
    await pause(LAST_COPY_MS);
    await browser.close();
    removeLocks(profile);
    const files = both ? databaseFiles(profile) : filesOfOne(kind, profile, which);
    if (files.length === 0) return [`no file of the ${which} database was found`];
    for (const file of files) damageFile(file, damage);
    if (vaultToo) for (const file of vaultFiles(profile)) damageFile(file, random.pick(DAMAGES));
    const again = await launch(kind, profile);
    try {
      // Firefox that finds its list of private files damaged removes everything of the site, the marker as well; then
      // nothing is left that could tell of a loss.
      const start = await openPage(again, `${app.url}/icons/icon.svg`);
      const remembers = await start.evaluate(() => Object.keys(localStorage).some((key) => key.includes('marker')));
      await maybeSlow(start, random);
      await start.goto(`${app.url}/#/`, { waitUntil: 'domcontentloaded' });
      const shown = await greeting(start);
      const answers = new Map<string, string>();
      if (shown === 'other') for (const item of TICKED) answers.set(item, await answerOnScreen(start, item));
      const lost = [...acks.saved].filter(([item, status]) => answers.get(item) !== status);
      const silent = remembers || !vaultToo ? 'silent loss' : 'everything gone, every memory of it as well';
      const isTold = shown === 'recovery' || (lost.length > 0 && (await tellsOfLoss(start)));
      const outcome = isTold ? 'loss told' : lost.length === 0 ? 'all there' : silent;
      const name = `${vaultToo ? 'everything' : both ? 'both' : which} ${damage}: ${outcome}`;
      tally[name] = (tally[name] ?? 0) + 1;
      if (outcome === 'silent loss')
        return [`${name}: ${lost.length} answers are not on the screen and nobody says so`];
      if (!vaultToo && outcome !== 'all there') return [`${name}: another copy was whole`];
      return [];
    } finally {
      await kill(again, profile);
    }
  } finally {
    removeProfile(profile);
  }
}

const damaged = (kind: Kind): Fault => ({
  name: `damage-${kind}`,
  what: `damaged database files of ${kind}`,
  short: 1,
  medium: 7,
  long: 135,
  async run({ count, seed }) {
    const app = await serveApp();
    const bad: string[] = [];
    const tally: Record<string, number> = {};
    try {
      for (let run = 0; run < count; run++) {
        const problems = await once(kind, app, randomFrom(seed + run), tally);
        bad.push(...problems.map((problem) => `--seed ${seed + run} --count 1: ${problem}`));
      }
    } finally {
      await app.close();
    }
    return { runs: count, bad, figures: tally };
  },
});

export const damages: readonly Fault[] = KINDS.map(damaged);
