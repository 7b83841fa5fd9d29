// Puts the words of each item into a file of its own, beside the app. They are no part of the offline copy, which has them all in one
// file already: only the first visit of somebody with a link to one measure asks for one (pwa/parts/item-words.ts).
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/** The folder of these files below the app; in it one of a name that changes with their content. */
export const ITEM_WORDS_FOLDER = 'items';

type Words = { files: Record<string, string> };

/** @param root folder of the repository */
export function itemWordsPlugin(root: string): Plugin {
  let files: Record<string, string> = {};
  let folder = '';
  return {
    name: 'telemamori:item-words',
    apply: 'build',
    async config() {
      const { module } = await runnerImport<Words>(join(root, 'scripts', 'build', 'item-words.ts'), {
        configFile: false,
        root,
        logLevel: 'warn',
      });
      files = module.files;
      const hash = createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 8);
      folder = `${ITEM_WORDS_FOLDER}/${hash}`;
      return { define: { __ITEM_WORDS__: JSON.stringify(`./${folder}`) } };
    },
    generateBundle() {
      for (const [name, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
    },
  };
}
