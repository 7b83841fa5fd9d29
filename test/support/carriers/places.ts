// Where two people in charge exchange: a folder of the disk, the drop box on a real Apache, and both at once.
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimOf, isObjectName } from '../../../shared/carrier/object-name.ts';
import type { Random } from '../../fault/support/random.ts';
import type { ApacheBox } from './apache.ts';
import { asAdmin } from './as-admin.ts';
import { nodeFolder } from './node-folder.ts';
import type { Place, PlaceWay } from './two-admins.ts';

const COPIES = [' (1).tmm', '.sync-conflict-20261127-033816-PTK7HA3.tmm', '-DESKTOP-AB12.tmm', ' のコピー.tmm', '.TMM'];

export const folderWay = (folder: string): PlaceWay => ({
  way: 'folder',
  open: (page) => page.folderCarrier(nodeFolder(folder)),
});

export const boxWay = (box: ApacheBox): PlaceWay => ({
  way: 'server',
  open: (page) => page.dropBoxCarrier(box.path, asAdmin(box.url)),
});

const filesOf = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((found) => found.isFile())
      .map(({ name }) => join(folder, name)),
  );

/** What people and engines of synchronisation leave there: changed copies, half files, files of others. */
function litter(folder: string, random: Random): void {
  const names = readdirSync(folder).filter((name) => claimOf(name) !== null);
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const copy = () => random.pick(COPIES);
  if (names.length > 0) put(random.pick(names).replace(/\.tmm.*$/i, copy), 'changed by hand');
  put(random.pick(['desktop.ini', '会議.xlsx', `${'a'.repeat(32)}.tmm.crswap`]), 'x');
  const digits = random.below(2 ** 30).toString(16);
  put(`${digits.padStart(32, '0')}.tmm`, 'TMM\u0001');
  // What was whole is cut off where it lies.
  const whole = names.filter(isObjectName);
  if (whole.length > 0) truncateSync(join(folder, random.pick(whole)), 50);
}

/** @param ways of the first, of the second, and of whoever joins at the end */
export const placeOf = (folders: readonly string[], ways: Place['ways'], line?: Place['line']): Place => ({
  ways,
  bytes: () => filesOf(folders).map((file) => readFileSync(file)),
  litter: (random) => litter(random.pick(folders), random),
  ...(line ? { line } : {}),
});

/** @param home a folder of the disk in which others are made */
export function folderPlace(home: string): Place {
  const folder = mkdtempSync(join(home, 'folder-'));
  const way = [folderWay(folder)];
  return placeOf([folder], [way, way, way]);
}

export const boxPlace = (box: ApacheBox): Place => placeOf([box.folder], [[boxWay(box)], [boxWay(box)], [boxWay(box)]]);

/** One uses the folder, whoever joins at the end the server; the second has both, and carries changes over. */
export function mixedPlace(home: string, box: ApacheBox): Place {
  const folder = mkdtempSync(join(home, 'folder-'));
  return placeOf([folder, box.folder], [[folderWay(folder)], [folderWay(folder), boxWay(box)], [boxWay(box)]]);
}
