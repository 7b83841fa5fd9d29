// Several sites as documented: real Apaches, real Syncthings, the line cut and joined while both sides go on taking answers.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import { deliver } from '../../shared/carrier/deliver.ts';
import { dropBoxCarrier } from '../../shared/carrier/drop-box.ts';
import { folderCarrier } from '../../shared/carrier/folder.ts';
import { claimOf } from '../../shared/carrier/object-name.ts';
import { startApacheBox } from '../support/carriers/apache.ts';
import { asAdmin } from '../support/carriers/as-admin.ts';
import { nodeFolder } from '../support/carriers/node-folder.ts';
import { someObjects } from '../support/carriers/objects.ts';
import { until } from '../support/carriers/processes.ts';
import { startSites } from '../support/carriers/syncthing.ts';

const MAX_WAIT_MS = 240_000;

/** Our files of a folder, conflict copies included. */
const ours = (folder: string): string[] => readdirSync(folder).filter((name) => claimOf(name) !== null);
const slice = (objects: ReadonlyMap<string, Bytes>, from: number, to: number) => new Map([...objects].slice(from, to));

test(
  'two sites, the line cut again and again with writes on both: nothing lost, nothing doubled',
  async () => {
    const sites = await startSites(2);
    const boxes = await Promise.all(sites.folders.map((folder) => startApacheBox({ folder })));
    try {
      const carriers = boxes.map((box) => dropBoxCarrier(box.path, asAdmin(box.url)));
      const [one, two] = carriers;
      if (!one || !two) throw new Error('There must be two sites.');
      const all = new Map<string, Bytes>();
      for (let cut = 0; cut < 3; cut++) {
        await sites.cutLine();
        const objects = await someObjects(60, `cut ${cut}`);
        // The ones in the middle are sent to both: from a phone that was not sure.
        const sent = [await deliver(one, slice(objects, 0, 40)), await deliver(two, slice(objects, 20, 60))];
        expect(sent.map(({ waiting }) => waiting)).toEqual([[], []]);
        for (const [name, bytes] of objects) all.set(name, bytes);
        await sites.joinLine();
        await until(() => sites.folders.every((folder) => ours(folder).length >= all.size));
      }
      for (const [index, carrier] of carriers.entries()) {
        const seen = await collect(carrier, { known: new Set(), now: 0 });
        expect(seen.objects).toEqual(all);
        expect(ours(sites.folders[index] ?? '')).toHaveLength(all.size);
      }
    } finally {
      await Promise.all(boxes.map((box) => box.stop()));
      await sites.stop();
    }
  },
  MAX_WAIT_MS,
);

test(
  'three synchronised folders: each device adds, one has debris, all read the same',
  async () => {
    const sites = await startSites(3);
    try {
      const carriers = sites.folders.map((folder) => folderCarrier(nodeFolder(folder)));
      const objects = await someObjects(90, 'three folders');
      await Promise.all(
        carriers.map((carrier, index) => deliver(carrier, slice(objects, index * 30, index * 30 + 35))),
      );
      const [first = ''] = objects.keys();
      // Two people changed the same file by hand while the line was cut: the engine makes a conflict copy of it.
      const [place = '', other = ''] = sites.folders;
      await until(() => sites.folders.every((folder) => ours(folder).length >= 90));
      await sites.cutLine();
      writeFileSync(join(place, first), 'changed here');
      writeFileSync(join(other, first), 'changed there, too');
      writeFileSync(join(place, 'desktop.ini'), 'x');
      await sites.joinLine();
      await until(() => sites.folders.every((folder) => readdirSync(folder).includes('desktop.ini')));
      for (const carrier of carriers) {
        const seen = await collect(carrier, { known: new Set(), now: 0 });
        expect(seen.objects).toEqual(slice(objects, 1, 90));
        expect([...seen.arriving.keys()]).toEqual([first]);
      }
      // Whoever sent it puts it back, beside what was changed: never over it.
      const [sender] = carriers;
      if (!sender) throw new Error('There must be three folders.');
      await deliver(sender, slice(objects, 0, 1));
      expect((await collect(sender, { known: new Set(), now: 0 })).objects).toEqual(objects);
    } finally {
      await sites.stop();
    }
  },
  MAX_WAIT_MS,
);
