// What the build changes on the way: design tokens, Preact, characters that a browser refuses.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noncharactersIn } from '../../scripts/build/noncharacters.mjs';
import { keepUsedTokens } from '../../scripts/build/tokens-plugin.ts';
import { withoutMarkup } from '../../scripts/build/without-markup-plugin.ts';

describe('keepUsedTokens', () => {
  const tokens = ':root {\n  --color-a: #111;\n  --color-b: var(--color-c);\n  --color-c: #333;\n  --color-d: #444;\n}';
  const sheet = (use: string) => `@import "@digital-go-jp/design-tokens/dist/tokens.css";\n:root { --bg: ${use}; }`;

  test('keeps what is used, and what that uses', () => {
    const css = keepUsedTokens(sheet('var(--color-b)'), tokens);
    expect(css).toContain('--color-b: var(--color-c);');
    expect(css).toContain('--color-c: #333;');
    expect(css).not.toContain('--color-a');
    expect(css).not.toContain('@import');
  });

  test('gives them to a shadow root, too', () => {
    expect(keepUsedTokens(sheet('var(--color-a)'), tokens)).toContain(':host {');
  });

  test('stops at a name that does not exist', () => {
    expect(() => keepUsedTokens(sheet('var(--color-z)'), tokens)).toThrow('--color-z');
  });
});

describe('withoutMarkup', () => {
  const preact = readFileSync(new URL(import.meta.resolve('preact')), 'utf8');

  test('takes the writing of markup out of Preact', () => {
    expect(preact).toContain('innerHTML=');
    expect(withoutMarkup(preact)).not.toContain('innerHTML');
  });

  test('leaves everything else as it is, however the code is written', () => {
    const code = "const t = '.innerHTML=';\nif (a) b.c.innerHTML = d(e);\nelse f(g.innerHTML == h, 'テレ');\ni.j = k;";
    expect(withoutMarkup(code)).toBe("const t = '.innerHTML=';\nif (a) 0;\nelse f(\"\" == h, 'テレ');\ni.j = k;");
  });
});

describe('noncharactersIn', () => {
  test('finds the code points that are no characters', () => {
    expect(noncharactersIn('a\uffffb\ufffec\ufdd0\u{1ffff}')).toEqual(['U+FFFF', 'U+FFFE', 'U+FDD0', 'U+1FFFF']);
  });

  test('lets every character pass', () => {
    expect(noncharactersIn('テレまもり ◎ 😀 \ufffd \ue000')).toEqual([]);
  });
});
