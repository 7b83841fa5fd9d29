// Which items the list shows: the filter lives in the address, so it can be bookmarked and survives a reload.
import type { CategoryId } from '../../../shared/content/categories.ts';
import { isOpen, STATUSES, type Status } from '../../../shared/core/answer.ts';
import { cutText } from '../../../shared/core/cut-text.ts';
import { ROLES, type Role, THREATS, type Threat } from '../../../shared/core/item.ts';
import { sameName } from '../../../shared/core/people.ts';
import { needsReview, type ReviewClock } from '../../../shared/core/review.ts';
import { LONGEST_QUERY } from '../../../shared/core/search/longest-query.ts';
import { type AnsweredEntry, isHigh } from '../../../shared/core/summary.ts';
import { hrefWith, type Route } from '../../navigation/router.ts';

export const SHOWS = ['all', 'left', 'due', 'review'] as const;
export type Show = (typeof SHOWS)[number];

export const GROUPINGS = ['category', 'owner', 'due'] as const;
/** 分類, 担当, 期限 */
export type Grouping = (typeof GROUPINGS)[number];

export type Filter = {
  /** how the list is cut into groups; no filter, but it lives in the same address */
  readonly by: Grouping;
  readonly show: Show;
  /** ◎ only; goes with every other choice */
  readonly high: boolean;
  readonly category: CategoryId | '';
  readonly threat: Threat | '';
  readonly role: Role | '';
  readonly status: Status | '';
  /** a person's name, as it stands on the items; '' for everybody */
  readonly owner: string;
  readonly text: string;
};

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | '' =>
  allowed.find((candidate) => candidate === value) ?? '';

/** The filter that an address asks for; what it does not know is left out. */
export function readFilter(route: Route, categories: readonly CategoryId[]): Filter {
  const { query } = route;
  return {
    by: oneOf(query.get('by'), GROUPINGS) || 'category',
    show: oneOf(query.get('show'), SHOWS) || 'all',
    high: query.has('high') || query.get('show') === 'high', // the second is how older bookmarks say it
    category: oneOf(query.get('category'), categories),
    threat: oneOf(query.get('threat'), THREATS),
    role: oneOf(query.get('role'), ROLES),
    status: oneOf(query.get('status'), STATUSES),
    owner: cutText(query.get('owner') ?? '', LONGEST_QUERY),
    text: cutText(query.get('q') ?? '', LONGEST_QUERY),
  };
}

/** The address of the list (or of one item beside it) with a filter. */
export function filterHref(parts: readonly string[], filter: Filter): string {
  const { by, show, high, category, threat, role, status, owner, text } = filter;
  return hrefWith(parts, {
    by: by === 'category' ? '' : by,
    show: show === 'all' ? '' : show,
    high: high ? '1' : '',
    category,
    threat,
    role,
    status,
    owner,
    q: text,
  });
}

export const isFiltered = ({ show, high, category, threat, role, status, owner, text }: Filter): boolean =>
  show !== 'all' || high || [category, threat, role, status, owner, text].some((value) => value !== '');

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function isShown(entry: AnsweredEntry, show: Show, clock: ReviewClock): boolean {
  if (show === 'left') return isOpen(entry);
  if (show === 'due') return entry.answer.due !== '' && isOpen(entry);
  if (show === 'review') return needsReview(entry.answer, clock);
  return true;
}

/**
 * The entries that fit a filter.
 * @param how `wordsOf`: what a search looks through: title, question, person and notes of an item
 */
export function filterEntries(
  entries: readonly AnsweredEntry[],
  filter: Filter,
  { clock, wordsOf }: { readonly clock: ReviewClock; readonly wordsOf: (entry: AnsweredEntry) => string },
): AnsweredEntry[] {
  const text = fold(filter.text.trim());
  return entries.filter(
    (entry) =>
      isShown(entry, filter.show, clock) &&
      (!filter.high || isHigh(entry)) &&
      (filter.category === '' || entry.item.category === filter.category) &&
      (filter.threat === '' || entry.item.threats.includes(filter.threat)) &&
      (filter.status === '' || entry.answer.status === filter.status) &&
      (filter.owner === '' || sameName(entry.answer.owner) === sameName(filter.owner)) &&
      (filter.role === '' || entry.item.roles.includes(filter.role)) &&
      (text === '' || fold(`${entry.item.id} ${wordsOf(entry)}`).includes(text)),
  );
}
