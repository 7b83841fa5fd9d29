// The words of each item, card, term and tool as a file of its own, for somebody who comes by a link and has nothing of the app yet.

import { TERMS } from '../../shared/content/glossary.ts';
import { INCIDENTS } from '../../shared/content/incidents.ts';
import { itemPageFacts } from '../../shared/content/item-page-facts-later.ts';
import { itemParts } from '../../shared/content/item-parts.ts';
import { ITEM_IDS, type ItemId } from '../../shared/content/items.ts';
import { type SettingId, TOOL_IDS, TOOLS } from '../../shared/content/tools/index.ts';
import * as words from '../../shared/content/words.ts';
import type { Localized } from '../../shared/core/localized.ts';

/** Words of whole pages: name of the file → words; pwa/parts/page-words.ts asks for them. */
const PAGES: Readonly<Record<string, Localized<unknown>>> = {
  contacts: words.contactWords,
  glossary: words.glossaryWords,
  incidents: words.incidentWords,
  tools: words.toolCommonWords,
};

type Language = (typeof LANGUAGES)[number];

/** Pages of one card, one term, one tool, each with the titles of the items to which it leads. */
async function pageFiles(language: Language): Promise<Record<string, unknown>> {
  const { items } = await words.itemWords.load(language);
  const titles = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, items[id as ItemId].title]));
  const { cards, duty } = await words.incidentWords.load(language);
  const meanings = await words.glossaryWords.load(language);
  const common = await words.toolCommonWords.load(language);
  const aims = await words.settingAimWords.load(language);
  const tools = TOOL_IDS.map(async (tool) => {
    const { settings } = TOOLS[tool];
    const page = {
      words: await words.toolWords[tool].load(language),
      common,
      aims: Object.fromEntries(settings.map(({ id }) => [id, aims[id as SettingId]])),
      titles: titles(settings.flatMap((setting) => setting.items)),
    };
    return [`tools/${tool}`, page] as const;
  });
  return Object.fromEntries([
    ...INCIDENTS.map(({ id, items: led }) => [`incidents/${id}`, { card: cards[id], duty, titles: titles(led) }]),
    ...TERMS.map(({ id, items: led }) => [`terms/${id}`, { meaning: meanings[id], titles: titles(led) }]),
    ...(await Promise.all(tools)),
  ]);
}

const LANGUAGES = ['ja', 'en'] as const;

async function itemWordFiles(): Promise<Record<string, string>> {
  const text = (parts: unknown) => `export default ${JSON.stringify(parts)}`;
  const ofLanguage = LANGUAGES.map(async (language) => {
    const all = {
      details: await words.itemDetailWords.load(language),
      facts: await itemPageFacts.load(language),
      howto: await words.howtoWords.load(language),
      names: await words.itemWords.load(language),
      notice: await words.noticeWords.load(language),
      survey: await words.surveyWords.load(language),
      tasks: await words.guidelineWords.load(language),
    };
    const pages = Object.entries(await pageFiles(language)).map(
      ([name, page]) => [`${language}/${name}.js`, text(page)] as const,
    );
    const wholePages = Object.entries(PAGES).map(
      async ([name, page]) => [`${language}/${name}.js`, text(await page.load(language))] as const,
    );
    const items = ITEM_IDS.map((id) => [`${language}/${id}.js`, text(itemParts(all, id))] as const);
    return [...items, ...pages, ...(await Promise.all(wholePages))];
  });
  return Object.fromEntries((await Promise.all(ofLanguage)).flat());
}

/** `ja/9-2.js` → its module text, of all items in all languages. Ready when the module is: who imports it cannot load more words later. */
export const files = await itemWordFiles();
