// Writes the newcomer's home into the built document, in both languages, with the script that decides what of it may be
// seen and which parts to fetch at once.
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { runnerImport } from 'vite';
import { EARLY_HASH, EARLY_SCRIPT } from './early-script.mjs';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ firstView: (language: Language) => import('preact').VNode }} FirstView */
/** @typedef {{ file: string, css?: string[], src?: string, name?: string }} Chunk */

/** @type {readonly Language[]} */
const LANGUAGES = ['ja', 'en'];

/** How Vite asks for the app's code. */
const MODULE_TAG = /\s*<script type="module" crossorigin src="(\.\/assets\/[^"]+)"><\/script>/g;

/** The same script once more, for a host whose policy lacks the hash: it does nothing where the inline one has run. */
const EARLY_FILE = '<script src="./early.js" defer></script>';

/** Styles make no difference to the markup. @type {import('vite').Plugin} */
const withoutStyles = {
  name: 'telemamori:without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css(?:\?|$)/.test(id) ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? 'export default ""' : null),
};

/**
 * Replaces text that must be there exactly once.
 * @param {string} text @param {string} from @param {string} to
 */
function put(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The document has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

/**
 * What an address needs besides the document's own files, as attributes that the early script reads.
 * @param {readonly Chunk[]} chunks @param {Language} language @param {readonly string[]} code of the app, as addresses
 */
function partsOf(chunks, language, code) {
  /** @param {readonly string[]} names files of these chunks and their styles */
  const files = (...names) =>
    names.flatMap((name) => {
      const found = chunks.filter((each) => each.name === name && each.file.endsWith('.js'));
      const [chunk] = found;
      if (!chunk || found.length > 1) throw new Error(`The build has ${found.length} chunks "${name}", not one.`);
      return [chunk.file, ...(chunk.css ?? [])];
    });
  const items = chunks.filter(({ src = '' }) => src.endsWith(`/words/${language}/items.ts`)).map(({ file }) => file);
  const home = [...items, ...files('home')];
  const list = [...home, ...files('list', `list-words-${language}`)];
  const page = [...list, ...files('screens', `words-${language}`)];
  return Object.entries({
    '': [...code.map((href) => href.slice(2)), ...files(`first-words-${language}`)],
    '-home': home,
    '-list': list,
    '-page': page,
  })
    .map(([kind, some]) => `data-${language}${kind}="${some.map((file) => `./${file}`).join(' ')}"`)
    .join(' ');
}

/**
 * The document without its code: the early script asks for that, and starts it.
 * @param {string} html
 */
function withoutStart(html) {
  const code = [...html.matchAll(MODULE_TAG)].map(([, href = '']) => href);
  if (code.length === 0) throw new Error('The document starts no app.');
  return { html: put(html.replace(MODULE_TAG, ''), '  </head>', `    ${EARLY_FILE}\n  </head>`), code };
}

/**
 * @param {string} app folder of the built app
 * @param {string} chunkList Vite's manifest of it
 * @param {string} root of the repository
 */
export async function prerender(app, chunkList, root) {
  /** @type {Chunk[]} */
  const chunks = Object.values(JSON.parse(readFileSync(chunkList, 'utf8')));
  const { module } = await runnerImport(join(root, 'pwa', 'start', 'prerendered.tsx'), {
    root,
    logLevel: 'warn',
    plugins: [withoutStyles],
  });
  const { firstView } = /** @type {FirstView} */ (module);
  const page = join(app, 'index.html');
  let html = readFileSync(page, 'utf8');
  for (const language of LANGUAGES) {
    const empty = `<div lang="${language}" data-early></div>`;
    // The two views stand in one document: their radio buttons must not be one group.
    const view = renderToString(firstView(language)).replaceAll(' name="', ` name="${language}-`);
    html = put(
      html,
      empty,
      empty.replace('></', () => `>${view}</`),
    );
  }
  const { html: rest, code } = withoutStart(html);
  html = rest;
  const parts = [`data-app="${code.at(-1)}"`, ...LANGUAGES.map((language) => partsOf(chunks, language, code))].join(
    ' ',
  );
  html = put(html, "script-src 'self'", `script-src 'self' '${EARLY_HASH}'`);
  // Before the style sheet: a script after it would wait for it.
  html = put(html, '<meta name="viewport"', `<script ${parts}>${EARLY_SCRIPT}</script>\n    <meta name="viewport"`);
  writeFileSync(page, html);
  writeFileSync(join(app, 'early.js'), EARLY_SCRIPT);
}

/** How the early script starts the app that the document names. */
const START = "import(dataset.app ?? '')";

/**
 * The early script of the extension names the app itself: reviewers of extensions want no import whose address is put together.
 * @param {string} html the document, which names it too
 */
export function earlyOfExtension(html) {
  const [, app] = / data-app="([^"']+)"/.exec(html) ?? [];
  if (!app) throw new Error('The document names no app.');
  return put(EARLY_SCRIPT, START, `import('${app}')`);
}

/**
 * The document of the extension: its pages may have no inline script, so the script comes as a file alone, which is near there.
 * @param {string} html
 */
export function withEarlyFile(html) {
  const outside = put(put(html, `>${EARLY_SCRIPT}</script>`, ' src="./early.js"></script>'), ` '${EARLY_HASH}'`, '');
  return put(outside, `    ${EARLY_FILE}\n`, '');
}
