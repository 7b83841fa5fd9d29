// Words from a file of their own, for somebody who comes by a link and has nothing of the app on the device yet: so that a page brings
// its own words and no others. Where the app is kept, all words are in one file, which is here already.
import type { Locale } from '../../shared/core/locale.ts';
import type { Localized } from '../../shared/core/localized.ts';

/** The folder of these files, as the document sees it; '' where there is none: in tests and in the extension. */
declare const __ITEM_WORDS__: string;

/** True where the worker answers for the app. */
function isKept(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false; // no worker in this browser, or none allowed
  }
}

const hasFiles = () => __ITEM_WORDS__ !== '' && location.protocol.startsWith('http') && !isKept();

/** Language and name → what a file brought. */
const files = new Map<string, unknown>();

async function loadFile(key: string): Promise<void> {
  const address = new URL(`${__ITEM_WORDS__}/${key}.js`, document.baseURI).href;
  files.set(key, ((await import(/* @vite-ignore */ address)) as { default: unknown }).default);
}

/**
 * Words that have a file of their own.
 * @param name of the file, below the folder of a language
 * @param whole all words of which these are a part
 * @param fromFile @param fromWhole how these are picked out of either
 */
export function pickedWords<W, F, T>(
  name: string,
  whole: Localized<W>,
  fromFile: (file: F) => T,
  fromWhole: (all: W) => T,
): Localized<T> {
  const keyOf = (locale: Locale) => `${locale}/${name}`;
  const get = (locale: Locale): T =>
    files.has(keyOf(locale)) ? fromFile(files.get(keyOf(locale)) as F) : fromWhole(whole.get(locale));
  const isLoaded = (locale: Locale) => files.has(keyOf(locale)) || whole.isLoaded(locale);
  return {
    get,
    isLoaded,
    async load(locale) {
      if (isLoaded(locale)) return get(locale);
      // Without its file (another version is on the host by now, say) all words will do.
      if (hasFiles()) await loadFile(keyOf(locale)).catch(() => undefined);
      if (!files.has(keyOf(locale))) await whole.load(locale);
      return get(locale);
    },
  };
}

/** A module of words that has a file of its own. */
export const alone = <W>(name: string, whole: Localized<W>): Localized<W> =>
  pickedWords<W, W, W>(
    name,
    whole,
    (file) => file,
    (all) => all,
  );
