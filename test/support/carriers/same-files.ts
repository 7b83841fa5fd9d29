// Whether folders that an engine keeps alike are alike now: the same names with the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const contents = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isFile() && !/^[.~]|\.tmp$/.test(found.name))
    .map(({ name }) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
    .sort()
    .join('\n');

export function sameFiles(folders: readonly string[]): boolean {
  try {
    return new Set(folders.map(contents)).size === 1;
  } catch {
    return false; // the engine has just put something aside
  }
}
