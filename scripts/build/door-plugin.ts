// Writes each page to which links lead from outside into a script that draws it before the app is there (pwa/start/door.js). They are
// for somebody who has nothing of the app yet, and no part of the offline copy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { runnerImport } from 'vite';
import { beginningOf, elementIn } from './door-tree.ts';
import { withoutStyles } from './without-styles.ts';

/** So many letters fill the screen of a phone; an item has less text and more to press there. The rest comes with the app. */
const LETTERS = { item: 200, page: 480 };

/** The folder of these files below the app: `doors/ja/item/9-2.js`. */
export const DOORS_FOLDER = 'doors';

type Chunk = Rolldown.OutputChunk;
type Views = {
  doors: readonly { address: string; source: string }[];
  doorView: (address: string, language: 'ja' | 'en') => VNode;
};

/** The files of styles that a module needs, its own and those of all that it imports at once. */
function stylesOf(source: string, chunks: readonly Chunk[]): string[] {
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)));
  if (!first) throw new Error(`No chunk has ${source}.`);
  const all = new Set([first]);
  for (const chunk of all)
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported) all.add(imported);
    }
  return [...new Set([...all].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
}

/** @param root folder of the repository */
export function doorPlugin(root: string): Plugin {
  return {
    name: 'telemamori:doors',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const inDocument = chunks.filter(({ isEntry }) => isEntry).flatMap(({ moduleIds }) => moduleIds.slice(0, 1));
      const known = new Set(inDocument.flatMap((id) => stylesOf(id, chunks)));
      const { module } = await runnerImport<Views>(join(root, 'pwa', 'start', 'door-views.tsx'), {
        configFile: false,
        root,
        logLevel: 'warn',
        plugins: [withoutStyles],
        // All words are at hand here.
        define: { __ITEM_WORDS__: JSON.stringify('') },
      });
      const { code = '' } = await minify(readFileSync(join(root, 'pwa', 'start', 'door.js'), 'utf8'));
      for (const { address, source } of module.doors) {
        const letters = address.startsWith('item/') ? LETTERS.item : LETTERS.page;
        const styles = stylesOf(source, chunks).filter((file) => !known.has(file));
        for (const language of ['ja', 'en'] as const) {
          const values: Readonly<Record<string, unknown>> = {
            ADDRESS: `#/${address}`,
            STYLES: styles.map((file) => `./${file}`),
            ELEMENTS: beginningOf(
              elementIn(renderToString(module.doorView(address, language)), 'main'),
              letters * (language === 'ja' ? 1 : 2),
            ).tree,
          };
          const text = code.replace(/\b(?:ADDRESS|STYLES|ELEMENTS)\b/g, (name) => JSON.stringify(values[name]));
          this.emitFile({ type: 'asset', fileName: `${DOORS_FOLDER}/${language}/${address}.js`, source: text });
        }
      }
    },
  };
}
