// Which sources get faults, and the copy of the repository that they are put into.
// @ts-check
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.mjs';
import { mutantsOf, withMutant } from './mutants.mjs';

/** @typedef {import('./mutants.mjs').Mutant & { id: string, file: string }} PlacedMutant */

const PLACES = ['shared/core', 'shared/store', 'extension/background', 'extension/content'];
/** What the unit tests need of the repository. */
const COPIED = [
  'shared',
  'extension',
  'pwa',
  'scripts',
  'test',
  'docs',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * The sources to put faults into.
 * @param {string} root
 * @param {readonly string[]} asked names of files or folders; none means all four places
 * @returns {string[]}
 */
export const sourcesOf = (root, asked) =>
  PLACES.flatMap((place) => filesIn(join(root, place)).map((file) => `${place}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => asked.length === 0 || asked.some((one) => file.startsWith(one)))
    .sort();

/** @param {string} root @param {string} file @returns {PlacedMutant[]} */
export const mutantsIn = (root, file) =>
  mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({
    ...mutant,
    file,
    id: `${file}:${mutant.line}:${mutant.start}: ${mutant.what}`,
  }));

/** A copy of the sources and their tests, in which one file at a time may hold a fault. @param {string} root */
export function copyOf(root) {
  const copy = mkdtempSync(join(tmpdir(), 'telemamori-mutate-'));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return {
    path: copy,
    /**
     * With the fault in its place while `use` runs.
     * @template T
     * @param {PlacedMutant} mutant
     * @param {() => Promise<T>} use
     * @returns {Promise<T>}
     */
    with: async (mutant, use) => {
      const file = join(copy, mutant.file);
      const code = readFileSync(file, 'utf8');
      writeFileSync(file, withMutant(code, mutant));
      try {
        return await use();
      } finally {
        writeFileSync(file, code);
      }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
