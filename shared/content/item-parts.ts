// What the page of one item says of it, picked out of the words and facts of all items. Somebody who comes by a link to one measure gets a
// file with these alone (scripts/build/item-words-plugin.ts); whoever has the app on the device has them all.
import type { Threat } from '../core/item.ts';
import type { itemPageFacts } from './item-page-facts-later.ts';
import { findItem, type ItemId } from './items.ts';
import type { guidelineWords, howtoWords, itemDetailWords, itemWords, noticeWords, surveyWords } from './words.ts';

type Of<W> = W extends { get(locale: never): infer T } ? T : never;
export type AllWords = {
  readonly details: Of<typeof itemDetailWords>;
  readonly facts: Of<typeof itemPageFacts>;
  readonly howto: Of<typeof howtoWords>;
  readonly names: Of<typeof itemWords>;
  readonly notice: Of<typeof noticeWords>;
  readonly survey: Of<typeof surveyWords>;
  readonly tasks: Of<typeof guidelineWords>;
};

/** The steps on one system, and what to do if they do not work ('' if nothing is known). */
export type HowtoText = { readonly steps: readonly string[]; readonly trouble: string };
export type NoticeText = { readonly subject: string; readonly body: readonly string[] };

/** What the item is called, and by what names its page leads on. */
export type ItemNames = AllWords['names']['items'][ItemId] & {
  readonly category: string;
  readonly threats: Readonly<Record<Threat, string>>;
  /** card → its title */
  readonly incidents: Readonly<Record<string, string>>;
};

export type ItemParts = {
  /** question, reasons, costs */
  readonly details: AllWords['details'][ItemId];
  /** numbers and sources */
  readonly facts: AllWords['facts'][ItemId];
  /** system → steps */
  readonly howto: Readonly<Record<string, HowtoText>>;
  readonly names: ItemNames;
  /** the message to the staff; null if there is none for this item */
  readonly notice: NoticeText | null;
  /** table of the survey → row → its words, of the rows that asked about this item */
  readonly survey: Readonly<Record<string, { readonly rows: Readonly<Record<string, string>> }>>;
  /** role → what it does */
  readonly tasks: Readonly<Record<string, string>>;
};

type Pick = { readonly [P in keyof ItemParts]: (all: AllWords[P], id: ItemId) => ItemParts[P] };

const notices = (all: AllWords['notice']): Readonly<Record<string, NoticeText>> => all.notices;
const tables = (all: AllWords['survey']): ItemParts['survey'] => all.tables;

/** part → how it is picked out of the words of all items */
export const PICK: Pick = {
  names: (all, id) => {
    const categories: Readonly<Record<string, string>> = all.categories;
    const { threats, incidents } = all;
    return { ...all.items[id], category: categories[findItem(id)?.category ?? ''] ?? '', threats, incidents };
  },
  details: (all, id) => all[id],
  facts: (all, id) => all[id],
  howto: (all, id) => all[id],
  notice: (all, id) => notices(all)[id] ?? null,
  survey: (all, id) => {
    const asked = findItem(id)?.survey ?? [];
    const rowsOf = (table: string) =>
      asked.flatMap(({ table: of, row }) => {
        const text = tables(all)[of]?.rows[row];
        return of === table && text !== undefined ? [[row, text] as const] : [];
      });
    return Object.fromEntries(asked.map(({ table }) => [table, { rows: Object.fromEntries(rowsOf(table)) }]));
  },
  tasks: (all, id) => all.tasks[id],
};

/** All parts of one item. */
export const itemParts = (all: AllWords, id: ItemId): ItemParts => ({
  details: PICK.details(all.details, id),
  facts: PICK.facts(all.facts, id),
  howto: PICK.howto(all.howto, id),
  names: PICK.names(all.names, id),
  notice: PICK.notice(all.notice, id),
  survey: PICK.survey(all.survey, id),
  tasks: PICK.tasks(all.tasks, id),
});
