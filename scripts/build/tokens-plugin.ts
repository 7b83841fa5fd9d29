// Keeps of the design tokens only those that the style sheet with the import uses.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const IMPORT = /@import\s+["'](@digital-go-jp\/design-tokens\/[^"']+\.css)["']\s*;/;
const DEFINITION = /(--[\w-]+)\s*:\s*([^;]+);/g;
const USE = /var\(\s*(--(?:color|font-family|font-weight)-[\w-]+)/g;

const require = createRequire(import.meta.url);

/**
 * Replaces the import of the tokens by the definitions that are used, for a page and for a shadow root alike.
 * Throws if a token that is used does not exist.
 */
export function keepUsedTokens(css: string, tokens: string): string {
  const known = new Map([...tokens.matchAll(DEFINITION)].map(([, name = '', value = '']) => [name, value.trim()]));
  const needed = new Set<string>();
  const need = (text: string): void => {
    for (const [, name = ''] of text.matchAll(USE)) {
      const value = known.get(name);
      if (value === undefined) throw new Error(`The design tokens have no ${name}.`);
      if (needed.has(name)) continue;
      needed.add(name);
      need(value);
    }
  };
  need(css);
  const kept = [...needed].sort().map((name) => `  ${name}: ${known.get(name)};\n`);
  return css.replace(IMPORT, () => `:root,\n:host {\n${kept.join('')}}\n`);
}

export function tokensPlugin(): Plugin {
  return {
    name: 'telemamori:used-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(?:\?|$)/.test(id)) return null;
      const file = IMPORT.exec(code)?.[1];
      if (file === undefined) return null;
      return { code: keepUsedTokens(code, readFileSync(require.resolve(file), 'utf8')), map: null };
    },
  };
}
