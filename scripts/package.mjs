// `npm run package`: zips of the app, the two extensions and the sources. The same sources give the same bytes everywhere.
// `--built` takes what is in dist/ as it is; `--out=FOLDER` writes somewhere else than dist/packages.
// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './build/files-in.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const packages =
  process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length) ?? join(dist, 'packages');

/** A zip must carry some date; this one is the first that a zip can hold, in every time zone. */
const DATE = new Date(1980, 0, 1);

/**
 * @param {string} folder @param {readonly string[]} files below the folder
 * @returns {Uint8Array}
 */
function zip(folder, files) {
  const entries = [...files].sort().map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE });
}

/** The sources that a reviewer of a store needs to build the same files. */
const sourceFiles = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));

if (!process.argv.includes('--built')) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });

const sums = [];
for (const [name, folder, files] of /** @type {const} */ ([
  ['telemamori-pwa.zip', join(dist, 'pwa'), filesIn(join(dist, 'pwa'))],
  ['telemamori-chromium.zip', join(dist, 'extension-chromium'), filesIn(join(dist, 'extension-chromium'))],
  ['telemamori-firefox.zip', join(dist, 'extension-firefox'), filesIn(join(dist, 'extension-firefox'))],
  ['telemamori-source.zip', root, sourceFiles()],
])) {
  const bytes = zip(folder, files);
  writeFileSync(join(packages, name), bytes);
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  console.log(`${name.padEnd(26)}${String(bytes.length).padStart(9)} bytes, ${files.length} files`);
}
writeFileSync(join(packages, 'SHA256SUMS'), `${sums.join('\n')}\n`);
