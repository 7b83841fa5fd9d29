// Words that load on demand, one module per language, and stay once loaded.
import type { Locale } from './locale.ts';

/** The shape that a translation must have: the same keys, texts for texts, the same parameters for functions. */
export type Like<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T extends readonly (infer E)[]
      ? readonly Like<E>[]
      : { readonly [K in keyof T]: Like<T[K]> };

export type Localized<T> = {
  /** Loads the words of one language. Rejects if the module cannot be fetched; calling again tries again. */
  load(locale: Locale): Promise<T>;
  /** The loaded words. Throws if they were not loaded before: a screen must list them in its `needs`. */
  get(locale: Locale): T;
  isLoaded(locale: Locale): boolean;
};

type Loaders<J, E> = { readonly ja: () => Promise<{ default: J }>; readonly en: () => Promise<{ default: E }> };

/**
 * One pair of word modules. Both must have the shape of the Japanese one. Words that nothing uses stay out of a build.
 */
// @__NO_SIDE_EFFECTS__
export function localized<J, E extends Like<J>>(loaders: Loaders<J, E>): Localized<Like<J>> {
  const loaded = new Map<Locale, Like<J>>();
  return {
    async load(locale) {
      const known = loaded.get(locale);
      if (known) return known;
      // The Japanese module is its own reference, so it has the shape by definition.
      const words = (locale === 'ja' ? (await loaders.ja()).default : (await loaders.en()).default) as Like<J>;
      loaded.set(locale, words);
      return words;
    },
    get(locale) {
      const words = loaded.get(locale);
      if (!words) throw new Error(`Words for "${locale}" were used before they were loaded.`);
      return words;
    },
    isLoaded: (locale) => loaded.has(locale),
  };
}
