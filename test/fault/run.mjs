// `npm run fault`: does to the app what life does to it, and counts what goes wrong. Options: --short (the default),
// --long, --count N (the same number for every fault), --only NAME[,NAME], --seed N, --report=FILE, --list.
// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean' },
    long: { type: 'boolean' },
    count: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    report: { type: 'string' },
    list: { type: 'boolean' },
  },
});

const { module } = await runnerImport(join(import.meta.dirname, 'faults.ts'), { configFile: false, logLevel: 'warn' });
const { FAULTS } = /** @type {typeof import('./faults.ts')} */ (module);

if (values.list) {
  for (const { name, what, short, long } of FAULTS) console.log(`${name}: ${what} (short ${short}, long ${long})`);
  process.exit(0);
}

const asked = values.only?.split(',');
const unknown = asked?.filter((name) => !FAULTS.some((fault) => fault.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No fault is called ${unknown.join(', ')}. There are: ${FAULTS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const seed = Number(values.seed ?? 20_261_124);
const LISTED = 10;

/** @param {import('./support/fault.ts').Fault} fault */
async function run(fault) {
  const count = values.count ? Number(values.count) : values.long ? fault.long : fault.short;
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

let [passed, failed] = [0, 0];
for (const fault of FAULTS.filter(({ name }) => asked?.includes(name) ?? true)) {
  if (await run(fault)) passed += 1;
  else failed += 1;
}
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }));
console.log(`faults: ${passed} passed, ${failed} failed`);
// Whatever a crashed browser left open must not keep the run from ending.
process.exit(failed > 0 ? 1 : 0);
