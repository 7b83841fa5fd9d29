// `npm test`: every test there is, one line for each part with its time, failures in full, one line of figures at the end.
// `node scripts/test.mjs types lint unit` runs some parts. `--long` runs every look and the middle form of the faults, as the
// public CI does.
// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inLanes } from './test/lanes.mjs';
import { PARTS } from './test/parts.mjs';
import { total } from './test/result.mjs';

const reports = join(import.meta.dirname, '..', '.cache', 'test');

/** As many parts side by side; each has some workers of its own. */
const LANES = 2;

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs one part and tells about it; whatever goes wrong in it counts as a failure, never as silence.
 * @param {import('./test/parts.mjs').Part} part
 * @param {boolean} isLong
 * @returns {Promise<import('./test/result.mjs').Result>}
 */
async function runPart({ name, run }, isLong) {
  const started = Date.now();
  /** @type {import('./test/parts.mjs').Outcome} */
  let outcome;
  try {
    outcome = await run({ reports, isLong });
  } catch (error) {
    outcome = {
      passed: 0,
      failed: 1,
      failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
  const { passed, failed, notes = [], failures = [] } = outcome;
  const lines = [`${name}: ${passed} passed, ${failed} failed (${seconds(Date.now() - started)})`];
  lines.push(...notes.map((note) => `  ${note}`));
  lines.push(...failures.map((failure) => `\n${failure.trimEnd()}\n`));
  console.log(lines.join('\n'));
  return { passed, failed };
}

const isLong = process.argv.includes('--long');
const asked = process.argv.slice(2).filter((argument) => argument !== '--long');
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${PARTS.map((part) => part.name).join(', ')}`);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const started = Date.now();
const chosen = PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name));
console.log(`Running ${chosen.map(({ name }) => name).join(', ')}.`);
const results = await inLanes(LANES, chosen, (part) => runPart(part, isLong));

const { passed, failed } = total(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`All parts: ${seconds(Date.now() - started)}\n\n${passed} passed, ${failed} failed`);
