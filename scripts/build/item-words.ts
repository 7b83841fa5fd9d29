// The words of each item as a file of its own, for somebody who comes by a link to one measure and has nothing of the app yet.

import { itemParts } from '../../shared/content/item-parts.ts';
import { itemPageFacts } from '../../shared/content/item-page-facts-later.ts';
import { ITEM_IDS } from '../../shared/content/items.ts';
import * as words from '../../shared/content/words.ts';
import type { Localized } from '../../shared/core/localized.ts';

/** Words of whole pages: name of the file → words; pwa/parts/page-words.ts asks for them. */
const PAGES: Readonly<Record<string, Localized<unknown>>> = {
  contacts: words.contactWords,
  glossary: words.glossaryWords,
  incidents: words.incidentWords,
  'setting-aims': words.settingAimWords,
  tools: words.toolCommonWords,
  ...Object.fromEntries(Object.entries(words.toolWords).map(([tool, own]) => [`tools/${tool}`, own])),
};

const LANGUAGES = ['ja', 'en'] as const;

async function itemWordFiles(): Promise<Record<string, string>> {
  const text = (parts: unknown) => `export default ${JSON.stringify(parts)}`;
  const ofLanguage = LANGUAGES.map(async (language) => {
    const all = {
      details: await words.itemDetailWords.load(language),
      facts: await itemPageFacts.load(language),
      howto: await words.howtoWords.load(language),
      notice: await words.noticeWords.load(language),
      survey: await words.surveyWords.load(language),
      tasks: await words.guidelineWords.load(language),
    };
    const pages = Object.entries(PAGES).map(
      async ([name, page]) => [`${language}/${name}.js`, text(await page.load(language))] as const,
    );
    const items = ITEM_IDS.map((id) => [`${language}/${id}.js`, text(itemParts(all, id))] as const);
    return [...items, ...(await Promise.all(pages))];
  });
  return Object.fromEntries((await Promise.all(ofLanguage)).flat());
}

/** `ja/9-2.js` → its module text, of all items in all languages. Ready when the module is: who imports it cannot load more words later. */
export const files = await itemWordFiles();
