// `node scripts/mutate.mjs`: puts small faults into a copy of the sources, one after the other, and runs the unit tests that have to
// do with the file: a fault that no test notices has survived. `--each N` (3) takes so many faults of each file, spread over it, `--all`
// all of them; `--short` a few of one file, for `npm test`; names of files or folders choose where. `--report=FILE` as in test.mjs.
// The score stands in docs/mutation.md.
// @ts-check

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from './build/files-in.mjs';
import { mutantsOf, withMutant } from './mutate/mutants.mjs';

const root = join(import.meta.dirname, '..');

const PLACES = ['shared/core', 'shared/store', 'extension/background', 'extension/content'];
/** Few tests have to do with it, so that it is quick: the short form shows that the run works and faults are noticed. */
const SHORT = ['shared/core/weekly.ts'];
const SHORT_COUNT = 3;
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
/** They look at words, pictures and the repository: not at the rules that are changed here. */
const OTHER_TESTS = ['content', 'i18n', 'ui', 'pwa', 'repo', 'scripts', 'e2e'].map((kind) => `test/${kind}/**`);
/** A fault that makes the tests run on and on is noticed, too. */
const TIME_LIMIT_MS = 240_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '3' },
    all: { type: 'boolean' },
    short: { type: 'boolean' },
    report: { type: 'string' },
  },
});

/** @returns {string[]} the sources to put faults into */
function sources() {
  if (values.short) return SHORT;
  const asked = positionals.length > 0 ? positionals : PLACES;
  return PLACES.flatMap((place) => filesIn(join(root, place)).map((file) => `${place}/${file}`)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && asked.some((one) => file.startsWith(one)),
  );
}

/**
 * Some of a list, evenly spread over it.
 * @template T
 * @param {readonly T[]} list @param {number} count
 */
const spread = (list, count) =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, at) => list[Math.floor(((at + 0.5) * list.length) / count)]);

/**
 * Whether one run of Vitest fails.
 * @param {string} copy @param {readonly string[]} args @returns {Promise<boolean>}
 */
function isFailing(copy, args) {
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      ...args,
      '--run',
      '--bail=1',
      '--reporter=json',
      '--outputFile=result.json',
      '--passWithNoTests',
      ...OTHER_TESTS.map((tests) => `--exclude=${tests}`),
    ],
    { cwd: copy, stdio: 'ignore', timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' },
  );
  return new Promise((done) => child.once('exit', (code) => done(code !== 0)));
}

/** The tests that import a source themselves: most faults are noticed there, in a second. @param {string} copy @param {string} file */
const directTests = (copy, file) =>
  filesIn(join(copy, 'test'))
    .filter(
      (name) =>
        /\.test\.tsx?$/.test(name) && !OTHER_TESTS.some((tests) => `test/${name}`.startsWith(tests.slice(0, -2))),
    )
    .filter((name) => readFileSync(join(copy, 'test', name), 'utf8').includes(`/${file}'`))
    .map((name) => `test/${name}`);

/** Whether a unit test that has to do with the file fails: those that import it first, then all the others. @param {string} copy @param {string} file */
async function isKilled(copy, file) {
  const direct = directTests(copy, file);
  if (direct.length > 0 && (await isFailing(copy, direct))) return true;
  return isFailing(copy, ['related', file]);
}

const copy = mkdtempSync(join(tmpdir(), 'telemamori-mutate-'));
for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** @type {{ killed: number, survived: string[] }} */
const result = { killed: 0, survived: [] };
try {
  for (const file of sources()) {
    const code = readFileSync(join(root, file), 'utf8');
    const all = mutantsOf(code);
    const chosen = values.all ? all : spread(all, values.short ? SHORT_COUNT : Number(values.each));
    for (const mutant of chosen) {
      if (!mutant) continue;
      writeFileSync(join(copy, file), withMutant(code, mutant));
      if (await isKilled(copy, file)) {
        result.killed += 1;
        if (!values.short) console.log(`killed: ${file}:${mutant.line}: ${mutant.what}`);
      } else {
        result.survived.push(`${file}:${mutant.line}: ${mutant.what}`);
        console.log(`survived: ${file}:${mutant.line}: ${mutant.what}`);
      }
    }
    writeFileSync(join(copy, file), code);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const total = result.killed + result.survived.length;
console.log(
  `mutants: ${result.killed} of ${total} killed (${((100 * result.killed) / Math.max(total, 1)).toFixed(1)} %)`,
);
if (values.report)
  writeFileSync(values.report, JSON.stringify({ passed: result.killed, failed: result.survived.length }));
process.exitCode = values.short && result.survived.length > 0 ? 1 : 0;
