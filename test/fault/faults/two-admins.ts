// An hour of two people in charge over each carrier: a folder, the drop box, both, and two sites with a line that is cut.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { startApacheBox } from '../../support/carriers/apache.ts';
import { boxPlace, boxWay, folderPlace, mixedPlace, placeOf } from '../../support/carriers/places.ts';
import { until } from '../../support/carriers/processes.ts';
import { sameFiles } from '../../support/carriers/same-files.ts';
import { startSites } from '../../support/carriers/syncthing.ts';
import type { TeamPage } from '../../support/carriers/team-device.ts';
import { type Hour, hourOfTwo, type Place } from '../../support/carriers/two-admins.ts';
import type { Fault } from '../support/fault.ts';

const STEPS = 240;
const PAGE = join(process.cwd(), 'test', 'support', 'carriers', 'team-page.ts');

/** Modules of a page of its own: nothing in the memory of one page is in that of another. */
const load = async (): Promise<TeamPage> => {
  const define = { __APP_VERSION__: '"0"', __SITE__: 'null' };
  return (await runnerImport<TeamPage>(PAGE, { configFile: false, logLevel: 'warn', define })).module;
};

async function overSites(seed: number): Promise<Hour> {
  const sites = await startSites(2);
  const boxes = await Promise.all(sites.folders.map((folder) => startApacheBox({ folder })));
  try {
    const [one, two] = boxes;
    if (!one || !two) throw new Error('There must be two sites.');
    const line = { cut: sites.cutLine, join: sites.joinLine, even: () => until(() => sameFiles(sites.folders)) };
    const place = placeOf(sites.folders, [[boxWay(one)], [boxWay(two)], [boxWay(two)]], line);
    return await hourOfTwo(seed, place, load, STEPS);
  } finally {
    await Promise.all(boxes.map((box) => box.stop()));
    await sites.stop();
  }
}

async function over(seed: number, open: (home: string) => Promise<{ place: Place; end(): Promise<void> }>) {
  const home = mkdtempSync(join(tmpdir(), 'telemamori-two-admins-'));
  const { place, end } = await open(home);
  try {
    return await hourOfTwo(seed, place, load, STEPS);
  } finally {
    await end();
    rmSync(home, { recursive: true, force: true });
  }
}

const overBox = (seed: number, open: (home: string, box: Awaited<ReturnType<typeof startApacheBox>>) => Place) =>
  over(seed, async (home) => {
    const box = await startApacheBox();
    return { place: open(home, box), end: box.stop };
  });

const PLACES: readonly (readonly [name: string, hour: (seed: number) => Promise<Hour>])[] = [
  ['folder', (seed) => over(seed, async (home) => ({ place: folderPlace(home), end: async () => undefined }))],
  ['drop box', (seed) => overBox(seed, (_, box) => boxPlace(box))],
  ['folder and drop box', (seed) => overBox(seed, mixedPlace)],
  ['two sites', overSites],
];

export const twoAdmins: Fault = {
  name: 'two-admins',
  what: 'an hour of two people in charge, offline in turns, clocks moved, over each carrier in turn',
  short: 0, // test/carrier/two-admins.test.ts has the short form
  medium: 4,
  long: 40,
  async run({ count, seed }) {
    const bad: string[] = [];
    const figures: Record<string, number> = { edits: 0, exchanges: 0 };
    for (let run = 0; run < count; run++) {
      // The place follows from the seed, so that one run can be had again.
      const [name, hour] = PLACES[(seed + run) % PLACES.length] ?? ['', overSites];
      const { problem, edits, exchanges } = await hour(seed + run);
      figures.edits = (figures.edits ?? 0) + edits;
      figures.exchanges = (figures.exchanges ?? 0) + exchanges;
      figures[name] = (figures[name] ?? 0) + 1;
      if (problem) bad.push(`--seed ${seed + run} --count 1: ${name}: ${problem}`);
    }
    return { runs: count, bad, figures };
  },
};
