// Writes dist/: the app, and the extension for Chromium and for Firefox. `node scripts/build.mjs pwa` builds one part.
// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, runnerImport } from 'vite';
import { documentOfExtension, earlyOfExtension } from './build/extension-app.mjs';
import { filesIn } from './build/files-in.mjs';
import { laxSchema } from './build/lax-schema.mjs';
import { noncharactersIn } from './build/noncharacters.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const APP = join(dist, 'pwa');
const CHROMIUM = join(dist, 'extension-chromium');
const FIREFOX = join(dist, 'extension-firefox');

/** What belongs to the web only; a browser extension has its own. */
const WEB_ONLY = ['sw.js', 'manifest.webmanifest', 'items', 'doors'];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} mode a build of vite.config.ts */
async function run(mode) {
  await build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
}

/**
 * Moves Vite's list of chunks out of what is published; the measuring scripts read it.
 * @param {string} from @param {string} name
 */
function keepChunkList(from, name) {
  mkdirSync(join(dist, 'chunks'), { recursive: true });
  renameSync(join(from, '.vite', 'manifest.json'), join(dist, 'chunks', `${name}.json`));
  rmSync(join(from, '.vite'), { recursive: true });
}

/**
 * Every published file stands once in the list of the offline copy; the worker itself does not, nor do the words of single items
 * and the pages drawn ahead, which the app has all together.
 */
function checkOfflineList() {
  const worker = readFileSync(join(APP, 'sw.js'), 'utf8');
  const listed = [...worker.matchAll(/"?url"?:\s*"([^"]+)"/g)].map(([, file]) => file).sort();
  const published = filesIn(APP).filter((file) => file !== 'sw.js' && !/^(?:items|doors)\//.test(file));
  if (JSON.stringify(listed) !== JSON.stringify(published))
    throw new Error(`The offline copy lists ${listed.length} of ${published.length} files, or other ones.`);
}

async function buildApp() {
  await run('pwa');
  keepChunkList(APP, 'pwa');
  checkOfflineList();
  await run('pwa-last-worker');
}

/** The whole app inside the extension, without what only the web can use. */
function packApp() {
  const app = join(CHROMIUM, 'app');
  rmSync(app, { recursive: true, force: true });
  cpSync(APP, app, { recursive: true, filter: (path) => !WEB_ONLY.some((name) => path === join(APP, name)) });
  // Reviewers of extensions want no import whose address is put together; the app makes none there, and here it cannot.
  for (const file of filesIn(app).filter((name) => name.endsWith('.js'))) {
    const path = join(app, file);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.replace(/\bimport\((?=[\w$]+\))/g, 'Promise.reject('));
  }
  const page = join(app, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(join(app, 'early.js'), earlyOfExtension(html));
  writeFileSync(page, documentOfExtension(html));
}

/** Chromium refuses a whole extension, without a word, if a content script holds one of these raw. */
function refuseNoncharacters() {
  for (const file of filesIn(CHROMIUM).filter((name) => /^(?:content|sentinel)[^/]*\.js$/.test(name))) {
    const found = noncharactersIn(readFileSync(join(CHROMIUM, file), 'utf8'));
    if (found.length > 0)
      throw new Error(`${file} holds ${found.join(', ')}: write them as escapes the minifier keeps.`);
  }
}

/** @typedef {{ buildManifest: (browser: 'chromium' | 'firefox', version: string) => object, buildLocales: () => Record<string, object> }} ManifestModule */

/** @param {string} file @param {object} value */
function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** The manifests and the words that the browser itself shows, from their typed source. */
async function writeManifests() {
  const { module } = await runnerImport(join(root, 'extension', 'manifest.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  const { buildManifest, buildLocales } = /** @type {ManifestModule} */ (module);
  for (const [folder, browser] of /** @type {const} */ ([
    [CHROMIUM, 'chromium'],
    [FIREFOX, 'firefox'],
  ])) {
    writeJson(join(folder, 'manifest.json'), buildManifest(browser, version));
    for (const [language, words] of Object.entries(buildLocales()))
      writeJson(join(folder, '_locales', language, 'messages.json'), words);
  }
}

async function buildExtension() {
  rmSync(CHROMIUM, { recursive: true, force: true });
  rmSync(FIREFOX, { recursive: true, force: true });
  const hasPages = ['popup', 'options', 'welcome'].some((page) =>
    existsSync(join(root, 'extension', page, 'index.html')),
  );
  if (hasPages) {
    await run('extension-pages');
    keepChunkList(CHROMIUM, 'extension');
  } else cpSync(join(root, 'extension', 'public'), CHROMIUM, { recursive: true });
  for (const [source, mode] of [
    ['background/main.ts', 'extension-background'],
    ...['teams', 'webex', 'zoom', 'meet'].map((tool) => [`content/tools/${tool}.ts`, `extension-content-${tool}`]),
    ['content/main.ts', 'extension-content'],
    ['content/sentinel.ts', 'extension-sentinel'],
  ])
    if (existsSync(join(root, 'extension', String(source)))) await run(String(mode));
  packApp();
  refuseNoncharacters();
  const schema = join(CHROMIUM, 'managed-schema.json');
  writeJson(schema, laxSchema(JSON.parse(readFileSync(schema, 'utf8'))));
  cpSync(CHROMIUM, FIREFOX, { recursive: true });
  await writeManifests();
}

/** @param {readonly string[]} parts `pwa`, `extension`; none means all */
async function buildParts(parts) {
  const started = Date.now();
  const all = parts.length === 0;
  const hasExtension = existsSync(join(root, 'extension', 'manifest.ts'));
  // The extension carries the app, so it needs a built one.
  if (all || parts.includes('pwa') || !existsSync(join(APP, 'index.html'))) await buildApp();
  if (hasExtension && (all || parts.includes('extension'))) await buildExtension();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const written = [APP, CHROMIUM, FIREFOX]
    .filter((folder) => existsSync(folder))
    .map((folder) => folder.slice(dirname(dist).length + 1));
  console.log(`Built ${version} in ${seconds} s: ${written.join(', ')}`);
}

await buildParts(process.argv.slice(2));
