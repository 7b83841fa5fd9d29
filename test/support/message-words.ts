// All words of the screens, and a walk over their texts, for tests. Words with gaps are filled with a small number.
import { type Text, textsIn } from './content-words.ts';

type Module = { readonly default: unknown };

const modules = {
  ja: import.meta.glob<Module>('../../shared/i18n/ja/*.ts', { eager: true }),
  en: import.meta.glob<Module>('../../shared/i18n/en/*.ts', { eager: true }),
};

function filled(value: unknown, gaps: object): unknown {
  if (typeof value === 'function') return filled(value(gaps), gaps);
  if (Array.isArray(value)) return value.map((inner) => filled(inner, gaps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, gaps)]));
}

/** Every text of the screens in one language, with one number in all its gaps; `where` begins with the module. */
export const allMessages = (locale: 'ja' | 'en', inGaps = 3): Text[] => {
  const gaps = new Proxy({}, { get: () => inGaps });
  return Object.entries(modules[locale]).flatMap(([path, module]) =>
    textsIn(filled(module.default, gaps), path.replace(/^.*\//u, '').replace(/\.ts$/u, '')),
  );
};
