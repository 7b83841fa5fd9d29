// Raw colours live in the theme alone; the few places that cannot read it agree with it.
import { describe, expect, test } from 'vitest';
import { webManifest } from '../../pwa/offline/web-manifest.ts';
import { readSource, sourceFiles, withoutComments } from '../support/source-files.ts';

const THEME = 'shared/ui/theme.css';
const TOKENS = 'node_modules/@digital-go-jp/design-tokens/dist/tokens.css';

const RAW =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<=:\s*)(?:white|black|red|green|blue|gray|grey)\b/gi;

const styles = sourceFiles().filter((file) => file.endsWith('.css') && file !== THEME);

const token = (name: string): string => {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]+);`).exec(readSource(TOKENS))?.[1];
  if (value === undefined) throw new Error(`The design tokens have no ${name}.`);
  return value;
};

describe('styles', () => {
  test('take every colour from the theme', () => {
    const raw = styles.flatMap((file) =>
      [...withoutComments(readSource(file)).matchAll(RAW)].map(([colour]) => `${file}: ${colour}`),
    );
    expect(raw).toEqual([]);
  });

  test('use the names of the theme; those of the design tokens only with something in their place', () => {
    expect(styles.filter((file) => /var\(\s*--color-[\w-]+\s*\)/.test(readSource(file)))).toEqual([]);
  });
});

describe('light and dark', () => {
  const all = sourceFiles().filter((file) => file.endsWith('.css'));

  // The walks check in dark only what hangs on colours: `light-dark()` takes nothing but colours.
  test('differ in colours alone', () => {
    const asking = all.filter((file) =>
      /prefers-color-scheme|@container[^{]*style\(/.test(withoutComments(readSource(file))),
    );
    expect(asking).toEqual([]);
    const themed = all.flatMap((file) =>
      [...withoutComments(readSource(file)).matchAll(/\[data-theme=[^{]*\{([^}]*)\}/g)].map(([, inside = '']) =>
        inside.trim(),
      ),
    );
    expect(themed.filter((inside) => !/^color-scheme: (?:light|dark);$/.test(inside))).toEqual([]);
    expect(themed.length).toBeGreaterThan(2);
  });
});

describe('the bar of the system around the app', () => {
  test('has the background of the theme, light and dark', () => {
    const page = readSource('pwa/index.html');
    expect(page).toContain(
      `<meta name="theme-color" content="${token('color-neutral-white')}" media="(prefers-color-scheme: light)"`,
    );
    expect(page).toContain(
      `<meta name="theme-color" content="${token('color-neutral-solid-gray-900')}" media="(prefers-color-scheme: dark)"`,
    );
    expect(readSource(THEME)).toContain(
      '--bg: light-dark(var(--color-neutral-white), var(--color-neutral-solid-gray-900));',
    );
  });

  test('is the same in the manifest', () => {
    const manifest = webManifest;
    expect([manifest.theme_color, manifest.background_color]).toEqual([
      token('color-neutral-white'),
      token('color-neutral-white'),
    ]);
  });
});
