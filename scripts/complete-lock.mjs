// Completes package-lock.json for every system, with the hash of every package. Run it after each `npm install`:
// `node scripts/complete-lock.mjs`. Asks the registry for the hashes that npm left out; needs a network only then.
// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPlatformPackages, packagesWithoutHash } from './lock-file.mjs';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingPlatformPackages(lock);
const all = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));

const unhashed = packagesWithoutHash(lock);
for (const { place, name, version } of unhashed)
  lock.packages[place].integrity = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} platform packages added, ${unhashed.length} hashes added.`);
