// A process that keeps Vitest loaded, so that the tests of a fault start at once. Its parent asks (`related`, `run`) and it answers.
// @ts-check
import { join, relative } from 'node:path';
import { BaseSequencer, createVitest } from 'vitest/node';

/** @typedef {{ name: string, ms: number, errors: string[] }} TestFile how one file with tests ran */
/** @typedef {{ related: string, exclude: string[] } | { run: string[], changed: string[] }} Request paths from the root */
/** @typedef {{ related: string[] } | { run: TestFile[], errors: string[] } | { error: string }} Answer */

const root = process.cwd();
/** A test that still runs after this is stopped. */
const TEST_LIMIT_MS = 60_000;

/** In the order that was asked for: the quick ones first. */
class AsAsked extends BaseSequencer {
  /** @override @param {Parameters<BaseSequencer["sort"]>[0]} files */
  async sort(files) {
    return files;
  }
}

/** @type {TestFile[]} */
let ended = [];

/** @param {ReadonlyArray<{ message: string }>} errors */
const messages = (errors) => errors.map(({ message }) => message);

/** @type {import('vitest/node').Reporter} */
const reporter = {
  onTestModuleEnd(file) {
    const errors = messages(file.errors());
    for (const test of file.children.allTests()) errors.push(...messages(test.result().errors ?? []));
    if (errors.length === 0 && file.state() === 'failed') errors.push('failed without a message');
    // What was not run is no success.
    if (errors.length === 0 && file.state() !== 'passed') return;
    ended.push({ name: relative(root, file.moduleId), ms: file.diagnostic().duration, errors });
  },
};

const vitest = await createVitest('test', {
  root,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  testTimeout: TEST_LIMIT_MS,
  hookTimeout: TEST_LIMIT_MS,
  reporters: [reporter],
  sequence: { sequencer: AsAsked },
});

/** The test files that import a file, by whatever way. @param {string} file @param {readonly string[]} exclude */
async function relatedTo(file, exclude) {
  vitest.config.related = [join(root, file)];
  const found = await vitest.getRelevantTestSpecifications();
  return found
    .map(({ moduleId }) => relative(root, moduleId))
    .filter((name) => !exclude.some((folder) => name.startsWith(folder)));
}

/** @param {readonly string[]} files @param {readonly string[]} changed @returns {Promise<Answer>} */
async function run(files, changed) {
  for (const file of changed) vitest.invalidateFile(join(root, file));
  // The failures of earlier runs would count for `bail`.
  vitest.state.idMap.clear();
  vitest.state.filesMap.clear();
  ended = [];
  const specifications = files.flatMap((file) => vitest.getModuleSpecifications(join(root, file)));
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return { run: ended, errors: unhandledErrors.map((error) => String(/** @type {Error} */ (error).message)) };
}

/** @param {Request} request @returns {Promise<Answer>} */
async function answerTo(request) {
  if ('related' in request) return { related: await relatedTo(request.related, request.exclude) };
  return run(request.run, request.changed);
}

await vitest.globTestSpecifications();
process.on('message', async (/** @type {Request} */ request) => {
  try {
    process.send?.(await answerTo(request));
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
process.on('disconnect', () => process.exit());
