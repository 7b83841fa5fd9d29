// The styles of the kit keep to the theme: no raw colours outside it, no names that exist nowhere, nothing below 14 px.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../shared/ui');
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const sheets = files.map((file) => ({ file, css: withoutComments(readFileSync(join(folder, file), 'utf8')) }));
const components = sheets.filter(({ file }) => file !== 'theme.css');
const theme = sheets.find(({ file }) => file === 'theme.css')?.css ?? '';
const declared = new Set([...theme.matchAll(/--([\w-]+):/g)].map((match) => match[1]));

test('the kit has styles to look at', () => {
  expect(components.length).toBeGreaterThan(30);
});

describe.each(components)('$file', ({ css }) => {
  test('has no raw colour', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi)).toBeNull();
  });

  test('uses only names that the theme declares, and reaches for no raw token', () => {
    const local = new Set([...css.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
    const used = [...css.matchAll(/var\(--([\w-]+)(,)?/g)];
    // A name with a fallback may be set by whoever stands around the component.
    const missing = used.filter(([, name, fallback]) => !fallback && !declared.has(name) && !local.has(name));
    expect(missing.map(([text]) => text)).toEqual([]);
    expect(css).not.toMatch(/var\(--(?:own|color)-/);
  });

  test('sets type only through the sizes of the theme', () => {
    const sizes = [...css.matchAll(/font-size:\s*([^;]+);/g)].map((match) => match[1]);
    const allowed = /^(?:var\(--t-(?:\d+|bar)\)|max\(0\.6em, 10px\))$/; // the latter: readings above characters
    expect(sizes.filter((size) => size === undefined || !allowed.test(size))).toEqual([]);
  });

  test('names its blocks tm-…', () => {
    const classes = [...css.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]);
    expect(classes.filter((name) => !name?.startsWith('tm-'))).toEqual([]);
  });
});
