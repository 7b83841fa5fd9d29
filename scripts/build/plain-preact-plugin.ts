// Takes out of Preact the one path that writes markup from a string: nothing of ours uses it, and reviewers of the extension stores need not ask.
import type { Plugin } from 'vite';

const MARKUP_BRANCH =
  /(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\1\.__html\),\w\.__k=\[\]\):\(/;

/** Preact's own code without the branch of `dangerouslySetInnerHTML`. Throws if the branch is not where it was. */
export function withoutMarkup(code: string): string {
  if (!MARKUP_BRANCH.test(code)) throw new Error('Preact changed: the branch that writes markup was not found.');
  const plain = code.replace(MARKUP_BRANCH, '(');
  if (plain.includes('innerHTML')) throw new Error('Preact changed: markup is written in a second place.');
  return plain;
}

export function plainPreactPlugin(): Plugin {
  return {
    name: 'telemamori:plain-preact',
    apply: 'build',
    transform(code, id) {
      if (!/[/\\]preact[/\\]dist[/\\]preact\.m?js$/.test(id.replace(/\?.*$/, ''))) return null;
      return { code: withoutMarkup(code), map: null };
    },
  };
}
