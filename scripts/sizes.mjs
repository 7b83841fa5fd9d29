// Weighs the built files as a browser gets them (brotli) against the budgets; prints a table and fails on a breach.
// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from './build/files-in.mjs';

const dist = join(import.meta.dirname, '..', 'dist');
const APP = join(dist, 'pwa');
const EXTENSION = join(dist, 'extension-chromium');

/** Bytes of a kilobyte, as in the budgets. */
const KB = 1000;

/** @typedef {{ file: string, src?: string, css?: string[], isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @typedef {{ what: string, bytes: number, budget: number }} Row */

/** @param {string} file */
const weigh = (file) => brotliCompressSync(readFileSync(file)).length;

/** @param {string} folder @param {Iterable<string>} files */
const weighAll = (folder, files) => [...files].reduce((sum, file) => sum + weigh(join(folder, file)), 0);

/** @returns {Chunk[]} */
const chunks = () => Object.values(JSON.parse(readFileSync(join(dist, 'chunks', 'pwa.json'), 'utf8')));

/** The language whose words a chunk holds, or null. @param {Chunk} chunk */
const languageOf = ({ src = '' }) => /\/(ja|en)\//.exec(src)?.[1] ?? null;

/** HTML and styles without which the first view cannot be read. */
function firstPaint() {
  const entry = chunks().find(({ isEntry }) => isEntry);
  return weighAll(APP, ['index.html', ...(entry?.css ?? [])]);
}

/** All that is kept offline for somebody who uses one language; pictures for the home screen of the system not counted. @param {string} language */
function wholeApp(language) {
  const foreign = new Set(
    chunks()
      .filter((chunk) => ![null, language].includes(languageOf(chunk)))
      .map(({ file }) => file),
  );
  return weighAll(
    APP,
    filesIn(APP).filter((file) => !foreign.has(file) && !file.endsWith('.png')),
  );
}

/** @returns {Row[]} */
function rows() {
  const ofApp = [
    { what: 'HTML and CSS of the first view', bytes: firstPaint(), budget: 14.6 * KB },
    { what: 'whole app in Japanese', bytes: wholeApp('ja'), budget: 160 * KB },
    { what: 'whole app in English', bytes: wholeApp('en'), budget: 160 * KB },
  ];
  const scripts = ['content.js', 'sentinel.js'].filter((file) => existsSync(join(EXTENSION, file)));
  if (scripts.length === 0) return ofApp;
  return [...ofApp, { what: 'scripts on a meeting page', bytes: weighAll(EXTENSION, scripts), budget: 6 * KB }];
}

const table = rows();
for (const { what, bytes, budget } of table) {
  const mark = bytes > budget ? 'TOO BIG' : 'ok';
  console.log(`${what.padEnd(34)}${String(bytes).padStart(8)} of ${String(budget).padStart(7)} bytes  ${mark}`);
}
const failed = table.filter(({ bytes, budget }) => bytes > budget).length;
const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);
if (report) writeFileSync(report, JSON.stringify({ passed: table.length - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
