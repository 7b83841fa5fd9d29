// An hour of two people in charge over each real carrier, in the short form; `npm run fault -- --only two-admins` has the long one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApacheBox, startApacheBox } from '../support/carriers/apache.ts';
import { freshPage } from '../support/carriers/fresh-page.ts';
import { boxPlace, folderPlace, mixedPlace } from '../support/carriers/places.ts';
import { hourOfTwo, type Place } from '../support/carriers/two-admins.ts';

const MAX_WAIT_MS = 240_000;

let home = '';
let box: ApacheBox;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'telemamori-two-admins-'));
  box = await startApacheBox();
}, MAX_WAIT_MS);
afterAll(async () => {
  await box.stop();
  rmSync(home, { recursive: true, force: true });
});

const PLACES: Readonly<Record<string, () => Place>> = {
  'a folder': () => folderPlace(home),
  // The box of the hour before stays as it is: what lies there is of another company.
  'the drop box on Apache': () => boxPlace(box),
  'a folder and the drop box': () => mixedPlace(home, box),
};

test.each(Object.entries(PLACES))(
  '%s: random edits, offline in turns, clocks moved, a carrier that misbehaves: equal, nothing lost, nothing doubled',
  async (_, open) => {
    for (const seed of [17, 18]) {
      const hour = await hourOfTwo(seed, open(), freshPage);
      expect(hour, `seed ${seed}`).toMatchObject({ problem: null });
      expect(hour.edits).toBeGreaterThan(30);
      expect(hour.exchanges).toBeGreaterThan(5);
    }
  },
  MAX_WAIT_MS,
);
