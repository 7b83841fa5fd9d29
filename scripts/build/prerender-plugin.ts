// Writes the newcomer's home into the built document, in both languages, with the script that decides what of it may be
// seen and which parts to fetch at once. It runs before the offline copy is listed, so that the document has one revision.
import { join } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Plugin, Rolldown } from 'vite';
import { runnerImport } from 'vite';
import { EARLY_HASH, EARLY_SCRIPT, EARLY_TAG } from './early-script.mjs';
import { put } from './put.mjs';
import { withoutStyles } from './without-styles.ts';

type Language = 'ja' | 'en';
type Chunk = Rolldown.OutputChunk;

const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** How Vite asks for the app's code. */
const MODULE_TAG = /\s*<script type="module" crossorigin src="(\.\/assets\/[^"]+)"><\/script>/g;

/** The view of `pwa/start/prerendered.tsx` as markup, by language. */
async function firstViews(root: string): Promise<Record<Language, string>> {
  const { module } = await runnerImport<{ firstView: (language: Language) => VNode }>(
    join(root, 'pwa', 'start', 'prerendered.tsx'),
    { configFile: false, root, logLevel: 'warn', plugins: [withoutStyles] },
  );
  // The two views stand in one document: their radio buttons must not be one group.
  const view = (language: Language) =>
    renderToString(module.firstView(language)).replaceAll(' name="', ` name="${language}-`);
  return { ja: view('ja'), en: view('en') };
}

/** What an address needs besides the document's own files, as attributes that the early script reads. */
function partsOf(chunks: readonly Chunk[], language: Language, code: readonly string[]): string {
  /** files of these chunks and their styles */
  const files = (...names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const found = chunks.filter((each) => each.name === name);
      const [chunk] = found;
      if (!chunk || found.length > 1) throw new Error(`The build has ${found.length} chunks "${name}", not one.`);
      return [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])];
    });
  const plan = files('plan');
  const titles = files(`items-${language}`);
  const home = [...plan, ...titles, ...files('planning', 'home', `item-words-${language}`)];
  // A page to which links lead from outside asks for its own code and words as soon as the app knows it.
  const page = [...plan, ...files('page', `term-words-${language}`)];
  const item = [...page, ...files('planning', 'item', `item-words-${language}`)];
  const list = [...item, ...titles, ...files('list', `list-words-${language}`)];
  return Object.entries({
    '': [...code.map((href) => href.slice(2)), ...files(`first-words-${language}`)],
    '-home': home,
    '-item': item,
    '-list': list,
    '-page': page,
  })
    .map(([kind, some]) => `data-${language}${kind}="${some.map((file) => `./${file}`).join(' ')}"`)
    .join(' ');
}

/** The document without its code: the early script asks for that, and starts it. */
function withoutStart(html: string): { readonly html: string; readonly code: readonly string[] } {
  const code = [...html.matchAll(MODULE_TAG)].map(([, href = '']) => href);
  if (code.length === 0) throw new Error('The document starts no app.');
  return { html: put(html.replace(MODULE_TAG, ''), '  </head>', `${EARLY_TAG}  </head>`), code };
}

/** The whole document: the views in their places, the early script and its hash in the policy. */
function prerendered(page: string, views: Record<Language, string>, chunks: readonly Chunk[]): string {
  const { html: rest, code } = withoutStart(page);
  const filled = LANGUAGES.reduce(
    (html, language) =>
      put(
        html,
        `<div lang="${language}" data-early></div>`,
        `<div lang="${language}" data-early>${views[language]}</div>`,
      ),
    rest,
  );
  const parts = [`data-app="${code.at(-1)}"`, ...LANGUAGES.map((language) => partsOf(chunks, language, code))].join(
    ' ',
  );
  const allowed = put(filled, "script-src 'self'", `script-src 'self' '${EARLY_HASH}'`);
  // After the policy, which has to hold for it, and before the style sheet: a script after that would wait for it.
  return put(allowed, '<meta name="viewport"', `<script ${parts}>${EARLY_SCRIPT}</script>\n    <meta name="viewport"`);
}

/** @param root folder of the repository */
export function prerenderPlugin(root: string): Plugin {
  return {
    name: 'telemamori:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
        return prerendered(html, await firstViews(root), chunks);
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'early.js', source: EARLY_SCRIPT });
    },
  };
}
