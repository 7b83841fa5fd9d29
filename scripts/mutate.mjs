// `node scripts/mutate.mjs --sample N --seed S`: puts N small faults, drawn at random over all, into a copy of the sources, one after
// the other, and runs the unit tests that have to do with the file: a fault that no test notices has survived. `--log FILE` keeps the
// results as JSON lines; the same command goes on where it was stopped. `--each N` (3) takes so many of each file, spread over it,
// `--all` all of them; `--short` a few of one file, for `npm test`; names of files or folders choose where. `--report=FILE` as in
// test.mjs. The score stands in docs/mutation.md.
// @ts-check

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawn, spread } from './mutate/draw.mjs';
import { openLog, titleOf } from './mutate/log.mjs';
import { countsOf, scoreLine } from './mutate/score.mjs';
import { copyOf, mutantsIn, sourcesOf } from './mutate/sources.mjs';
import { openTests } from './mutate/tests.mjs';
import { openTrial } from './mutate/trial.mjs';

const root = join(import.meta.dirname, '..');

/** Few tests have to do with it, so that it is quick: the short form shows that the run works and faults are noticed. */
const SHORT = ['shared/core/weekly.ts'];
const SHORT_COUNT = 3;
const TOLD = { killed: 'killed', outOfTime: 'out of time', survived: 'survived', unclear: 'unclear' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    log: { type: 'string' },
    each: { type: 'string', default: '3' },
    all: { type: 'boolean' },
    short: { type: 'boolean' },
    report: { type: 'string' },
  },
});

const seed = Number(values.seed);
const byFile = sourcesOf(root, values.short ? SHORT : positionals).map((file) => mutantsIn(root, file));
const everyMutant = byFile.flat();

function chosenMutants() {
  if (values.short) return spread(everyMutant, SHORT_COUNT);
  if (values.sample) return drawn(everyMutant, Number(values.sample), seed);
  return values.all ? everyMutant : byFile.flatMap((mutants) => spread(mutants, Number(values.each)));
}

const chosen = chosenMutants();
const ids = everyMutant.map(({ id }) => id);
const log = openLog(values.log, titleOf(seed, ids));
const done = new Map(log.results.map((result) => [result.id, result]));
if (values.sample)
  console.log(`${chosen.length} of ${ids.length} mutants, drawn with seed ${seed}; ${done.size} known`);

const copy = copyOf(root);
const tests = openTests(copy.path);
const end = () => {
  tests.stop();
  copy.remove();
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    end();
    process.exit(1);
  });

try {
  const trial = openTrial(copy, tests);
  for (const [at, mutant] of chosen.entries()) {
    if (done.has(mutant.id)) continue;
    const result = await trial(mutant);
    log.add(result);
    done.set(mutant.id, result);
    const by = result.by ? ` by ${result.by}` : '';
    console.log(`${at + 1}/${chosen.length} ${TOLD[result.outcome]}: ${mutant.id}${by} (${result.ms} ms)`);
  }
} finally {
  end();
}

const outcomes = chosen.flatMap(({ id }) => done.get(id)?.outcome ?? []);
const counts = countsOf(outcomes);
console.log(scoreLine(counts));
if (values.report)
  writeFileSync(
    values.report,
    JSON.stringify({ passed: counts.killed + counts.outOfTime, failed: counts.survived + counts.unclear }),
  );
process.exitCode = values.short && counts.survived + counts.unclear > 0 ? 1 : 0;
