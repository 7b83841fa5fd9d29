// `npm run fault`: does to the app what life does to it, and counts what goes wrong. Options: --short (as in `npm test`),
// --medium (the default), --long, --count N (the same number for every fault), --only NAME[,NAME], --seed N, --at-once N (how many faults run side
// by side, 2 unless said otherwise), --report=FILE, --list.
// @ts-check
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean' },
    medium: { type: 'boolean' },
    long: { type: 'boolean' },
    count: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    'at-once': { type: 'string' },
    report: { type: 'string' },
    list: { type: 'boolean' },
  },
});

/** @param {string} file @returns {Promise<unknown>} */
const load = async (file) =>
  (await runnerImport(join(import.meta.dirname, file), { configFile: false, logLevel: 'warn' })).module;

const { FAULTS } = /** @type {typeof import('./faults.ts')} */ (await load('faults.ts'));

if (values.list) {
  for (const { name, what, short, medium, long } of FAULTS)
    console.log(`${name}: ${what} (short ${short}, medium ${medium}, long ${long})`);
  process.exit(0);
}

const asked = values.only?.split(',');
const unknown = asked?.filter((name) => !FAULTS.some((fault) => fault.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No fault is called ${unknown.join(', ')}. There are: ${FAULTS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
/** @type {'short' | 'medium' | 'long'} */
const form = values.long ? 'long' : values.short ? 'short' : 'medium';
/** A fault whose short form is 0 runs in the longer forms, or when it is asked for by name. */
const chosen = FAULTS.filter((fault) => asked?.includes(fault.name) ?? fault[form] > 0);

/** New in each run and printed with each fault, so that chance finds more, and what it found can be had again. */
const seed = Number(values.seed ?? randomInt(2 ** 31));
const LISTED = 10;

/**
 * Runs one fault in this process and tells about it.
 * @param {import('./support/fault.ts').Fault} fault
 */
async function run(fault) {
  const count = values.count ? Number(values.count) : fault[form];
  const started = Date.now();
  /** @type {import('./support/fault.ts').FaultResult} */
  let result;
  try {
    result = await fault.run({ count, seed });
  } catch (error) {
    result = { runs: 0, bad: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const bad = result.runs === 0 && result.bad.length === 0 ? ['nothing was run'] : result.bad;
  console.log(
    `${bad.length === 0 ? 'ok ' : 'BAD'} ${fault.name}: ${result.runs} runs, ${bad.length} bad, seed ${seed}, ${seconds} s`,
  );
  for (const [name, figure] of Object.entries(result.figures ?? {})) console.log(`      ${name}: ${figure}`);
  for (const line of bad.slice(0, LISTED)) console.log(`      ${line}`);
  if (bad.length > LISTED) console.log(`      and ${bad.length - LISTED} more`);
  return bad.length === 0;
}

/**
 * Runs one fault in a process of its own, so that a crash or a busy core of one is no trouble of another.
 * @param {string} name @param {string} app folder of the built app
 * @returns {Promise<boolean>}
 */
function runApart(name, app) {
  const given = ['--only', name, '--seed', String(seed)];
  given.push(`--${form}`);
  if (values.count) given.push('--count', values.count);
  return new Promise((done) => {
    const child = spawn(process.execPath, [import.meta.filename, ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FAULT_APP: app },
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.once('error', () => done(false));
    child.once('exit', (code) => {
      process.stdout.write(said.replace(/^faults: .*\n/m, '') || `BAD ${name}: it ended without a word\n`);
      done(code === 0);
    });
  });
}

/** @returns {Promise<boolean[]>} */
async function runAll() {
  if (chosen.length === 1 && chosen[0]) return [await run(chosen[0])];
  const { copyApp } = /** @type {typeof import('./support/served-app.ts')} */ (await load('support/served-app.ts'));
  const app = mkdtempSync(join(tmpdir(), 'telemamori-fault-app-'));
  copyApp(app);
  // The slow ones stand last in the list: begun first, none of them is waited for alone.
  const waiting = chosen.toReversed();
  /** @type {boolean[]} */
  const results = [];
  const worker = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) results.push(await runApart(fault.name, app));
  };
  await Promise.all(Array.from({ length: Number(values['at-once'] ?? 2) }, worker));
  rmSync(app, { recursive: true, force: true });
  return results;
}

const results = await runAll();
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }));
console.log(`faults: ${passed} passed, ${failed} failed`);
// Whatever a crashed browser left open must not keep the run from ending.
process.exit(failed > 0 ? 1 : 0);
