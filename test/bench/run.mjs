// `npm run bench`: one table of figures with their budgets; fails on a breach. `--only NAME[,NAME]` does some suites,
// `--beside URL` (as often as wanted) measures another address in the same way, `--json FILE` writes the figures down.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { beside } from './suites/beside.mjs';
import { extension } from './suites/extension.mjs';
import { folder } from './suites/folder.mjs';
import { lighthouse } from './suites/lighthouse.mjs';
import { link } from './suites/link.mjs';
import { long } from './suites/long.mjs';
import { merge } from './suites/merge.mjs';
import { offline } from './suites/offline.mjs';
import { paint } from './suites/paint.mjs';
import { scale } from './suites/scale.mjs';
import { screens } from './suites/screens.mjs';
import { sizes } from './suites/sizes.mjs';
import { staff } from './suites/staff.mjs';
import { tick } from './suites/tick.mjs';
import { years } from './suites/years.mjs';
import { isKept, line } from './support/rows.mjs';

const root = join(import.meta.dirname, '..', '..');
const APP = join(root, 'dist', 'pwa');

/** @type {Readonly<Record<string, import('./support/rows.mjs').Room>>} */
const SUITES = {
  sizes,
  paint,
  lighthouse,
  tick,
  offline,
  screens,
  scale,
  years,
  merge,
  staff,
  folder,
  link,
  long,
  extension,
  beside,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    beside: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});
const wanted = values.only?.split(',') ?? (values.beside.length > 0 ? ['beside'] : Object.keys(SUITES));
const unknown = wanted.filter((name) => !SUITES[name]);
if (unknown.length > 0)
  throw new Error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);

const isBuilt = existsSync(join(APP, 'index.html'));
if (!isBuilt && spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

/** Asks once for every file, so that no measured visit waits for its compression. @param {string} home */
async function warm(home) {
  const html = await (await fetch(`${home}/`)).text();
  const worker = await (await fetch(`${home}/sw.js`)).text();
  const files = [...(html + worker).matchAll(/assets\/[\w.-]+\.(?:js|css)/g)].map(([file]) => file);
  await Promise.all([...new Set(files)].map(async (file) => (await fetch(`${home}/${file}`)).arrayBuffer()));
}

/** How busy the machine is besides us: a figure far above 1 makes every time here too long. */
const load = () => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors`;

const server = await serve({ dir: APP });
await warm(server.url);
console.log(`${new Date().toISOString()}, ${cpus()[0]?.model ?? 'unknown processor'}, ${load()}`);
/** @type {Record<string, readonly import('./support/rows.mjs').Row[]>} */
const told = {};
for (const name of wanted) {
  console.log(`\n${name} (${load()})`);
  const rows = (await SUITES[name]?.({ home: server.url, beside: values.beside })) ?? [];
  for (const row of rows) console.log(line(row));
  told[name] = rows;
}
await server.close();
const rows = Object.values(told).flat();
const promised = rows.filter(({ budget, least }) => budget !== undefined || least !== undefined);
const broken = promised.filter((row) => !isKept(row));
console.log(`\n${promised.length - broken.length} of ${promised.length} budgets kept`);
for (const row of broken) console.log(line(row));
if (values.json) writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
