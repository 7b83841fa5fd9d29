// `npm run bench`: one table of figures with their budgets; fails on a breach. `--only NAME[,NAME]` does some suites,
// `--beside URL` (as often as wanted) measures another address in the same way, `--json FILE` writes the figures down, `--markdown`
// prints them as tables for docs/bench.md as well, `--rounds N` looks at `paint` and `touch` less or more often.
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
import { reference } from './suites/reference.mjs';
import { scale } from './suites/scale.mjs';
import { screens } from './suites/screens.mjs';
import { sizes } from './suites/sizes.mjs';
import { staff } from './suites/staff.mjs';
import { tick } from './suites/tick.mjs';
import { touch } from './suites/touch.mjs';
import { years } from './suites/years.mjs';
import { browsersOf } from './support/browsers.mjs';
import { hasBudget, isKept, line, markdown } from './support/rows.mjs';

const root = join(import.meta.dirname, '..', '..');
const APP = join(root, 'dist', 'pwa');

/** @type {Readonly<Record<string, import('./support/rows.mjs').Suite>>} */
const SUITES = {
  reference,
  sizes,
  paint,
  lighthouse,
  tick,
  touch,
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
    rounds: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',') ?? (values.beside.length > 0 ? ['beside'] : Object.keys(SUITES));
const unknown = wanted.filter((name) => !SUITES[name]);
if (unknown.length > 0)
  throw new Error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);

/** Less than usual for a quick look; figures that count come from the usual number. */
const rounds = Number(values.rounds ?? 0);
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

// The driver only closes its browsers, which would look like a lost one.
process.once('SIGTERM', () => process.exit(143));

/** Paths that the app's server was asked for. @type {string[]} */
const heard = [];
const server = await serve({ dir: APP, onRequest: (path) => heard.push(path) });
const beneath = await serve({ dir: join(import.meta.dirname, 'reference') });
await warm(server.url);
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors`;
console.log(`${new Date().toISOString()}, ${machine}, ${load()}`);
/** @type {Record<string, readonly import('./support/rows.mjs').Row[]>} */
const told = {};
/** @type {Record<string, string>} load at the start of each suite */
const loads = {};
for (const name of wanted) {
  loads[name] = load();
  console.log(`\n${name} (${loads[name]})`);
  const browsers = browsersOf();
  const place = {
    home: server.url,
    reference: `${beneath.url}/`,
    beside: values.beside,
    browsers,
    heard,
    ...(rounds > 0 ? { rounds } : {}),
  };
  try {
    told[name] = (await SUITES[name]?.(place)) ?? [];
  } finally {
    await browsers.close();
  }
  for (const row of told[name] ?? []) console.log(line(row));
}
await server.close();
await beneath.close();
const rows = Object.values(told).flat();
const promised = rows.filter(hasBudget);
const broken = promised.filter((row) => !isKept(row));
console.log(`\n${promised.length - broken.length} of ${promised.length} budgets kept`);
for (const row of broken) console.log(line(row));
if (values.markdown)
  for (const [name, of] of Object.entries(told)) console.log(`\n${markdown(`${name}, ${loads[name]}`, of)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
