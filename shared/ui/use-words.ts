// Words in the language of the screen.
import type { Localized } from '../core/localized.ts';
import { locale } from './locale.ts';
import { furigana } from './ruby/furigana.ts';

/** The messages of one module in the current language. They must be loaded (listed in the screen's `needs`). */
export function useWords<T>(words: Localized<T>): T {
  void furigana.value; // what shows words is drawn again when readings come or go
  return words.get(locale.value);
}
