// Reads the colours out of the tokens and the theme, and computes the contrast of two.

export type Rgb = readonly [number, number, number];
export type Mode = 'light' | 'dark';

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

function declarations(css: string): Map<string, string> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map([...plain.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The two sides of `light-dark(a, b)`; a value without it is the same on both. */
function sideOf(value: string, mode: Mode): string {
  const sides = /^light-dark\((.+?\)?), (.+)\)$/.exec(value);
  return (sides ? (mode === 'light' ? sides[1] : sides[2]) : value) ?? value;
}

/** Colours by their name in the theme. Throws for a name that leads to no colour. */
export function readTheme(tokens: string, themeCss: string) {
  const raw = declarations(tokens);
  const own = declarations(themeCss);

  function resolve(value: string, mode: Mode): string {
    const side = sideOf(value, mode);
    const name = /^var\(--([\w-]+)\)$/.exec(side)?.[1];
    if (name === undefined) return side;
    const next = own.get(name) ?? raw.get(name);
    if (next === undefined) throw new Error(`--${name} is declared nowhere.`);
    return resolve(next, mode);
  }

  const isColour = (name: string) => /^#[0-9a-f]{6,8}$/i.test(resolve(own.get(name) ?? '', 'light'));
  return {
    /** names of the semantic layer that are colours; `own-…` are raw */
    names: [...own.keys()].filter((name) => !name.startsWith('own-') && isColour(name)),
    colour(name: string, mode: Mode): Rgb {
      const hex = resolve(own.get(name) ?? '', mode);
      const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
      if (!parts) throw new Error(`--${name} is "${hex}", which is no opaque colour.`);
      return [1, 2, 3].map((at) => Number.parseInt(parts[at] ?? '', 16)) as unknown as Rgb;
    },
  };
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG defines it, 1 to 21. */
export function ratio(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (light + 0.05) / (dark + 0.05);
}
