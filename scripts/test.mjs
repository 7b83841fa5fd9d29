// `npm test`: every test there is, one line of figures at the end. `node scripts/test.mjs types lint unit` runs some parts.
// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from './test/parts.mjs';
import { total } from './test/result.mjs';

const reports = join(import.meta.dirname, '..', '.cache', 'test');

/**
 * Runs one part; whatever goes wrong in it counts as a failure, never as silence.
 * @param {import('./test/parts.mjs').Part} part
 * @returns {Promise<import('./test/result.mjs').Result>}
 */
async function runPart({ name, run }) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  /** @type {import('./test/result.mjs').Result} */
  let result;
  try {
    result = await run(reports);
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: 1 };
  }
  console.log(
    `── ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return result;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${PARTS.map((part) => part.name).join(', ')}`);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const part of PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name)))
  results.push(await runPart(part));

const { passed, failed } = total(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
