// Two sites as documented, an Apache and a Syncthing at each: the line is cut again and again while both sides take answers.
import { readdirSync } from 'node:fs';
import type { Bytes } from '../../../shared/carrier/carrier.ts';
import { collect } from '../../../shared/carrier/collect.ts';
import { deliver } from '../../../shared/carrier/deliver.ts';
import { dropBoxCarrier } from '../../../shared/carrier/drop-box.ts';
import { claimOf } from '../../../shared/carrier/object-name.ts';
import { startApacheBox } from '../../support/carriers/apache.ts';
import { asAdmin } from '../../support/carriers/as-admin.ts';
import { someObjects } from '../../support/carriers/objects.ts';
import { until } from '../../support/carriers/processes.ts';
import { sameFiles } from '../../support/carriers/same-files.ts';
import { startSites } from '../../support/carriers/syncthing.ts';
import type { Fault } from '../support/fault.ts';
import { randomFrom } from '../support/random.ts';

const ANSWERS = 60;

export const twoSites: Fault = {
  name: 'two-sites',
  what: 'the line between two sites is cut while both take answers',
  short: 0, // test/carrier/sites.test.ts has the short form
  medium: 3,
  long: 20,
  async run({ count, seed }) {
    const random = randomFrom(seed);
    const bad: string[] = [];
    const all = new Map<string, Bytes>();
    const sites = await startSites(2);
    const boxes = await Promise.all(sites.folders.map((folder) => startApacheBox({ folder })));
    try {
      const carriers = boxes.map((box) => dropBoxCarrier(box.path, asAdmin(box.url)));
      for (let cut = 0; cut < count; cut++) {
        await sites.cutLine();
        const objects = await someObjects(ANSWERS, `cut ${cut} of ${seed}`);
        for (const [name, bytes] of objects) {
          all.set(name, bytes);
          // To one site or the other, or to both: from a phone that was not sure.
          const to = random.below(3);
          for (const carrier of carriers.filter((_, index) => to === 2 || to === index)) {
            const { waiting } = await deliver(carrier, new Map([[name, bytes]]));
            if (waiting.length > 0) bad.push(`cut ${cut}: an answer was not taken`);
          }
        }
        await sites.joinLine();
        await until(() => sameFiles(sites.folders));
        for (const [site, folder] of sites.folders.entries()) {
          const ours = readdirSync(folder).filter((name) => claimOf(name) !== null);
          if (ours.length !== all.size) bad.push(`cut ${cut}: site ${site} has ${ours.length} files of ${all.size}`);
        }
      }
      for (const [site, carrier] of carriers.entries()) {
        const { objects } = await collect(carrier, { known: new Set(), now: 0 });
        const isWhole = ([name, bytes]: [string, Bytes]) =>
          Buffer.compare(objects.get(name) ?? Buffer.of(), bytes) === 0;
        const lost = [...all].filter((one) => !isWhole(one)).length;
        if (lost > 0 || objects.size !== all.size)
          bad.push(`--seed ${seed}: site ${site}: ${lost} lost of ${all.size}, ${objects.size} there`);
      }
    } finally {
      await Promise.all(boxes.map((box) => box.stop()));
      await sites.stop();
    }
    return { runs: count, bad, figures: { answers: all.size } };
  },
};
