// All words of the screens, and a walk over their texts, for tests. Words with gaps are filled with a small number.
import { type Text, textsIn } from './content-words.ts';

type Module = { readonly default: unknown };

const modules = {
  ja: import.meta.glob<Module>('../../shared/i18n/ja/*.ts', { eager: true }),
  en: import.meta.glob<Module>('../../shared/i18n/en/*.ts', { eager: true }),
};

/** Whatever a text asks for is 3. */
const THREES: object = new Proxy({}, { get: () => 3 });

function filled(value: unknown): unknown {
  if (typeof value === 'function') return filled(value(THREES));
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
}

/** Every text of the screens in one language; `where` begins with the module. */
export const allMessages = (locale: 'ja' | 'en'): Text[] =>
  Object.entries(modules[locale]).flatMap(([path, module]) =>
    textsIn(filled(module.default), path.replace(/^.*\//u, '').replace(/\.ts$/u, '')),
  );
