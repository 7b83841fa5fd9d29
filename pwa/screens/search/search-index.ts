// Everything that can be found: items, their steps, settings of meeting tools, terms, incident cards, pages.
import {
  glossaryWords,
  howtoWords,
  INCIDENTS,
  ITEMS,
  incidentWords,
  itemDetailWords,
  itemWords,
  platformWords,
  settingAimWords,
  TERMS,
  TOOL_IDS,
  TOOLS,
  termWords,
} from '../../../shared/content/index.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Localized } from '../../../shared/core/localized.ts';
import { openByPerson } from '../../../shared/core/people.ts';
import { buildIndex, type Entry, type Index } from '../../../shared/core/search/search.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { searchMessages } from '../../../shared/i18n/search.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import { toolWordNeeds, wordsOfTool } from '../../parts/tool-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

/** `own`: what somebody wrote, persons and notes; it is searched beside the fixed texts and stays on the device. */
export const KINDS = ['item', 'own', 'howto', 'setting', 'term', 'incident', 'page'] as const;
export type Kind = (typeof KINDS)[number];
type Found = Entry<Kind>;

export const indexNeeds: readonly Localized<unknown>[] = [
  itemWords,
  itemDetailWords,
  howtoWords,
  platformWords,
  settingAimWords,
  glossaryWords,
  termWords,
  incidentWords,
  searchMessages,
  ...toolWordNeeds,
];

function itemEntries(locale: Locale): Found[] {
  const words = itemWords.get(locale).items;
  const details = itemDetailWords.get(locale);
  return ITEMS.map(({ id }) => {
    const { requirement, why, firstStep, doneWhen } = details[id];
    const body = [words[id].question, requirement, why, firstStep, doneWhen];
    return { kind: 'item', id, title: words[id].title, reading: id, body };
  });
}

type HowtoOfItem = Readonly<Record<string, { readonly steps: readonly string[]; readonly trouble: string }>>;

function howtoEntries(locale: Locale): Found[] {
  const items = itemWords.get(locale).items;
  const platforms = platformWords.get(locale).short;
  const howto: Readonly<Record<string, HowtoOfItem>> = howtoWords.get(locale);
  return ITEMS.flatMap(({ id }) =>
    Object.entries(howto[id] ?? {}).map(([platform, { steps, trouble }]): Found => {
      const title = wordsOf(platforms, platform) ?? platform;
      return {
        kind: 'howto',
        id: `${id}/${platform}`,
        title,
        label: items[id].title,
        reading: '',
        body: [...steps, trouble],
      };
    }),
  );
}

function settingEntries(locale: Locale): Found[] {
  const aims = settingAimWords.get(locale);
  return TOOL_IDS.flatMap((tool) => {
    const words = wordsOfTool(tool).get(locale);
    return TOOLS[tool].settings.flatMap(({ id }): Found[] => {
      const setting = wordsOf(words.settings, id);
      if (!setting) return [];
      const body = [setting.name, setting.why, setting.where, ...setting.steps];
      return [
        {
          kind: 'setting',
          id: `${tool}/${id}`,
          title: `${words.name} – ${wordsOf(aims, id) ?? ''}`,
          reading: '',
          body,
        },
      ];
    });
  });
}

function termEntries(locale: Locale): Found[] {
  const words = termWords.get(locale);
  const meanings = glossaryWords.get(locale);
  return TERMS.map(({ id, reading }) => ({ kind: 'term', id, title: words[id], reading, body: [meanings[id]] }));
}

function incidentEntries(locale: Locale): Found[] {
  const words = incidentWords.get(locale).cards;
  return INCIDENTS.map(({ id }) => {
    const card = words[id];
    const body = [card.short, ...card.signs, ...card.firstTenMinutes.map(({ text }) => text), ...card.firstDay];
    return { kind: 'incident', id, title: card.title, reading: '', body };
  });
}

function pageEntries(locale: Locale): Found[] {
  const { pages } = searchMessages.get(locale);
  return pages.map(({ id, title, words }) => ({ kind: 'page', id, title, reading: '', body: [words] }));
}

/** Persons and notes of the plan: each person leads to the list by person, each note to its item. */
export function ownEntries(entries: readonly AnsweredEntry[], locale: Locale): Found[] {
  const titles: Readonly<Record<string, { readonly title: string }>> = itemWords.get(locale).items;
  const people = openByPerson(entries, '').filter(({ name }) => name !== '');
  const written = entries.flatMap(({ item, answer }): Found[] => {
    const body = [answer.owner, answer.note, answer.missing, answer.reason].filter((text) => text.trim() !== '');
    const title = titles[item.id]?.title ?? item.id;
    return body.length === 0 ? [] : [{ kind: 'own', id: item.id, title: '', label: title, reading: '', body }];
  });
  return [
    ...people.map(({ name }): Found => ({ kind: 'own', id: `person/${name}`, title: name, reading: '', body: [] })),
    ...written,
  ];
}

const built = new Map<Locale, Index<Kind>>();

/** The index of one language, built once. */
export function searchIndex(locale: Locale): Index<Kind> {
  const known = built.get(locale);
  if (known) return known;
  const index = buildIndex([
    ...itemEntries(locale),
    ...termEntries(locale),
    ...incidentEntries(locale),
    ...settingEntries(locale),
    ...howtoEntries(locale),
    ...pageEntries(locale),
  ]);
  built.set(locale, index);
  return index;
}

/** Where a found entry leads. */
export function hrefOf({ kind, id }: Pick<Found, 'kind' | 'id'>): string {
  const [first = '', second = ''] = id.split('/');
  if (kind === 'own' && id.startsWith('person/')) {
    return hrefWith(['checklist'], { by: 'owner', owner: id.slice('person/'.length) });
  }
  if (kind === 'item' || kind === 'own') return href('item', id);
  if (kind === 'howto') return hrefWith(['item', first], { system: second });
  if (kind === 'setting') return hrefWith(['meeting', 'tool', first], { setting: second });
  if (kind === 'term') return href('glossary', id);
  if (kind === 'incident') return href('incident', id);
  return href(...id.split('/'));
}
