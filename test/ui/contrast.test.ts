// Every pair of colours that meets on a screen is readable, light and dark, recomputed from the tokens and the theme.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Rgb, ratio, readTheme } from './theme-colours.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const theme = readTheme(read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'), read('shared/ui/theme.css'));

/** WCAG 1.4.3 for words, 1.4.11 for shapes one must see. */
const WORDS = 4.5;
const SHAPE = 3;

const SURFACES = ['bg', 'surface', 'sunken', 'brand-tint'];
const on = (grounds: readonly string[], least: number, ...names: string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground, least] as const));

const PAIRS = [
  ...on(SURFACES, WORDS, 'text', 'heading', 'sub', 'brand', 'brand-hover'),
  ...on(['brand', 'brand-hover', 'chart-1'], WORDS, 'on-brand'),
  ...on(['todo-bg'], WORDS, 'todo', 'text'),
  ...on(['todo'], WORDS, 'on-brand'),
  ...on(['new-bg'], WORDS, 'new'),
  ...on(['track'], WORDS, 'text'),
  ...on(['bg', 'surface', 'error-bg'], WORDS, 'error'),
  ...on(['bg', 'surface'], WORDS, 'ok'),
  ...on(['chart-4'], WORDS, 'on-chart-4'),
  ...on(SURFACES, SHAPE, 'control', 'ring-out'),
  ...on(['bg', 'surface'], SHAPE, 'chart-1', 'chart-3', 'chart-4', 'todo'),
  ...on(['bg', 'surface'], SHAPE, 'chart-2'),
  ...on(['ring-in'], SHAPE, 'ring-out'),
  ...on(['paper'], WORDS, 'ink'),
] as const;

/** Lines and fills that only decorate: nothing is lost when nobody sees them. */
const DECORATION = ['line', 'hair', 'brand-line', 'chart-soft', 'backdrop'];

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  test.each(PAIRS)('%s on %s reaches %d:1', (name, ground, least) => {
    const colour = (key: string): Rgb => theme.colour(key, mode);
    expect(ratio(colour(name), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

test('every colour of the theme is checked in some pair or is named as decoration', () => {
  const known = new Set<string>([...PAIRS.map(([name]) => name), ...PAIRS.map(([, ground]) => ground), ...DECORATION]);
  expect(theme.names.filter((name) => !known.has(name))).toEqual([]);
});

test('the two sides of the theme are read apart', () => {
  expect([theme.colour('bg', 'light'), theme.colour('bg', 'dark')]).toEqual([
    [255, 255, 255],
    [26, 26, 26],
  ]);
});

test('the formula gives 21:1 for black on white and 4.54:1 for the gray that just passes', () => {
  expect(ratio([0, 0, 0], [255, 255, 255])).toBe(21);
  expect(ratio([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
});
