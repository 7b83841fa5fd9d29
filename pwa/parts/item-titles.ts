// The titles of the items to which a page leads: from the words of all items, or with the page's own words where it has a file.
import type { ItemId } from '../../shared/content/items.ts';
import { itemWords } from '../../shared/content/words.ts';
import type { Locale } from '../../shared/core/locale.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { locale } from '../../shared/ui/locale.ts';
import { furigana } from '../../shared/ui/ruby/furigana.ts';
import { pickedWords } from './words-alone.ts';

type Titles = Readonly<Record<string, string>>;

/** What files brought. */
const known: Record<Locale, Titles> = { ja: {}, en: {} };

/** For the `needs` of a page with `LinkedItems`. @param name of its file */
export function linkedTitles(name: string): Localized<unknown> {
  const titles = pickedWords<unknown, { readonly titles: Titles }, Titles>(
    name,
    itemWords,
    (file) => file.titles,
    () => ({}), // all of them are there
  );
  return {
    ...titles,
    async load(language) {
      const own = await titles.load(language);
      known[language] = { ...known[language], ...own };
      return own;
    },
  };
}

/** The title of an item, in the language of the screen. */
export function useItemTitle(): (id: string) => string {
  void furigana.value;
  const language = locale.value;
  return (id) =>
    itemWords.isLoaded(language) ? itemWords.get(language).items[id as ItemId].title : (known[language][id] ?? id);
}
