// What each edition of the handbook is known to say about our items, what a later text changes, and which answers
// want another look because of it. An id of ours never changes; numbers, ranks and subjects of the handbook may.
import type { Answer } from './answer.ts';
import type { Day } from './day.ts';
import type { Item } from './item.ts';
import { lastChecked } from './review.ts';

/** What one text says about the subject of one item. What it is not known to say is left out. */
export type KnownSubject = {
  /** the number there, such as `2-1` */
  readonly number?: string;
  readonly rank?: 'high' | 'normal';
  /** the same number or place, but it asks for something else than the text before */
  readonly subject?: 'changed';
};

export type EditionText = {
  /** `whole`: every subject of ours that the text has is listed; `part`: only some of them are known */
  readonly extent: 'whole' | 'part';
  /** the day from which this app knew the text */
  readonly since: Day;
  readonly items: Readonly<Record<string, KnownSubject>>;
};

export type Edition = {
  readonly id: string;
  /** YYYY-MM-DD or YYYY-MM */
  readonly day: string;
  /** null: that it came out is known, what it says is not */
  readonly text: EditionText | null;
};

export type KnownEdition = Edition & { readonly text: EditionText };

/** The editions whose text is known, oldest first. The first of them is the one that the app was built on. */
export const knownEditions = (editions: readonly Edition[]): KnownEdition[] =>
  editions.filter((edition): edition is KnownEdition => edition.text !== null);

type Place = { readonly section: Item['section']; readonly number: string; readonly rank: Item['priority'] };

function placeIn(text: EditionText, id: string, before: Place, ours: 'high' | 'normal'): Place {
  const known = text.items[id];
  if (known) {
    const rank = before.rank === 'none' ? ours : before.rank;
    return { section: 'handbook', number: known.number ?? before.number, rank: known.rank ?? rank };
  }
  const left = text.extent === 'whole' && before.section === 'handbook';
  return left ? { section: 'addition', number: '', rank: 'none' } : before;
}

const placeOf = (item: Item): Place => ({ section: item.section, number: '', rank: item.priority });

/**
 * The items with section, category and rank as the newest known text has them. What no text tells stays as it is.
 * An addition that a text turns out to have is listed under the category of its number; one that it no longer has, under `S`.
 */
export function withEditions<I extends Item>(items: readonly I[], editions: readonly Edition[]): readonly I[] {
  const texts = knownEditions(editions);
  return items.map((item) => {
    const place = texts.reduce((before, { text }) => placeIn(text, item.id, before, item.priority2026), placeOf(item));
    if (place.section === item.section && place.rank === item.priority) return item;
    const moved = place.section !== item.section;
    const category = !moved ? item.category : place.section === 'addition' ? 'S' : (place.number.split('-')[0] ?? '');
    return { ...item, section: place.section, priority: place.rank, category: category || item.category };
  });
}

/** Where one item is known to stand: one entry for each edition that is known to name it. */
export const knownPlaces = (
  id: string,
  editions: readonly Edition[],
): { readonly edition: KnownEdition; readonly known: KnownSubject }[] =>
  knownEditions(editions).flatMap((edition) => {
    const known = edition.text.items[id];
    return known ? [{ edition, known }] : [];
  });

/** The number that the newest known text gives an item, or '' if none is known. */
export const knownNumber = (id: string, editions: readonly Edition[]): string =>
  knownPlaces(id, editions).findLast(({ known }) => known.number)?.known.number ?? '';

export const CHANGE_KINDS = ['rank', 'subject', 'joined', 'left', 'number'] as const;

export type EditionChange = {
  readonly item: string;
  readonly edition: string;
  readonly since: Day;
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** the rank or number before and after; '' where there was none */
  readonly from: string;
  readonly to: string;
};

function changesOf(item: Item, edition: KnownEdition, before: Place, after: Place): EditionChange[] {
  const known = edition.text.items[item.id];
  const change = (kind: EditionChange['kind'], from = '', to = ''): EditionChange => ({
    item: item.id,
    edition: edition.id,
    since: edition.text.since,
    kind,
    from,
    to,
  });
  if (before.section !== after.section) return [change(after.section === 'handbook' ? 'joined' : 'left')];
  // A number that was only ours until now is no change if the text has the same.
  const numberBefore = before.number || item.id;
  return [
    ...(before.rank !== after.rank ? [change('rank', before.rank, after.rank)] : []),
    ...(known?.subject === 'changed' ? [change('subject')] : []),
    ...(known && after.number !== '' && numberBefore !== after.number
      ? [change('number', numberBefore, after.number)]
      : []),
  ];
}

/** What every text after the first changes, in the order of the editions and then of the items. */
export function editionChanges(items: readonly Item[], editions: readonly Edition[]): EditionChange[] {
  const [first, ...later] = knownEditions(editions);
  if (!first) return [];
  const places = new Map(
    items.map((item) => [item.id, placeIn(first.text, item.id, placeOf(item), item.priority2026)]),
  );
  return later.flatMap((edition) =>
    items.flatMap((item) => {
      const before = places.get(item.id) ?? placeOf(item);
      const after = placeIn(edition.text, item.id, before, item.priority2026);
      places.set(item.id, after);
      return changesOf(item, edition, before, after);
    }),
  );
}

/** A new number or a subject that is gone changes nothing about what was answered. */
const ASKS_AGAIN: readonly EditionChange['kind'][] = ['rank', 'subject', 'joined'];

/**
 * Whether an answer is older than a change that may make it wrong.
 * @param offsetMinutes as `Date.prototype.getTimezoneOffset()` gives it
 */
export function wantsAnotherLook(
  answer: Answer,
  changes: readonly EditionChange[],
  item: string,
  offsetMinutes: number,
): boolean {
  if (answer.status === 'new') return false;
  const looked = lastChecked(answer, offsetMinutes);
  return changes.some(
    (change) => change.item === item && ASKS_AGAIN.includes(change.kind) && (looked === '' || looked < change.since),
  );
}
