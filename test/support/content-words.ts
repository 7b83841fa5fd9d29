// All words of the content, and a walk over their texts, for tests.

type Module = { readonly default: unknown };

const modules = {
  ja: import.meta.glob<Module>('../../shared/content/words/ja/**/*.ts', { eager: true }),
  en: import.meta.glob<Module>('../../shared/content/words/en/**/*.ts', { eager: true }),
};

/** Room ('items', 'tools/zoom') → its words. */
const byRoom = (locale: 'ja' | 'en'): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(modules[locale]).map(([path, module]) => [
      path.replace(/^.*\/words\/(ja|en)\//u, '').replace(/\.ts$/u, ''),
      module.default,
    ]),
  );

export const contentWords = { ja: byRoom('ja'), en: byRoom('en') };

export type Text = { readonly where: string; readonly text: string };

/** Every single text below a value, each with the way to it. */
export function textsIn(value: unknown, where = ''): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, where === '' ? key : `${where}.${key}`));
}

/** Every block below a value: a text, or a list of texts that a person reads as one. */
export function blocksIn(value: unknown, where = ''): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
    return [{ where, text: value.join('\n') }];
  return Object.entries(value).flatMap(([key, inner]) => blocksIn(inner, where === '' ? key : `${where}.${key}`));
}

/** Every text of one language; `where` begins with the module. */
export const allTexts = (locale: 'ja' | 'en'): Text[] =>
  [...contentWords[locale]].flatMap(([module, words]) => textsIn(words, module));

/** Every block of one language; `where` begins with the module. */
export const allBlocks = (locale: 'ja' | 'en'): Text[] =>
  [...contentWords[locale]].flatMap(([module, words]) => blocksIn(words, module));
